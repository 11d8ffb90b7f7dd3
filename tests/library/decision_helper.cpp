// SPDX-License-Identifier: GPL-3.0-or-later
// Decides at random in a process of its own, a line of output for each that is said to be kept, until a test kills it.
//     library_decision_helper LIBRARY SEED
#include "random_decisions.h"

#include <QCoreApplication>
#include <cstdio>

using namespace apacheta;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString library = application.arguments().value(1);
    const auto pen = Decisions::open(library);
    if (!pen)
        return 1;
    RandomDecisions random(library, application.arguments().value(2).toUInt());
    for (;;) {
        const int drawn = random.below(10);
        bool kept = false;
        if (drawn == 0) {
            const auto undone = (*pen)->undo();
            kept = undone && *undone;
        } else if (const auto decision = random.next()) {
            kept = (*pen)->decide(*decision).hasValue();
        }
        if (kept) {
            std::puts("kept");
            std::fflush(stdout);
        }
    }
}
