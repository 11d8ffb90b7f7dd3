// SPDX-License-Identifier: GPL-3.0-or-later
// Decides at random in a process of its own, a line of output for each that is said to be kept, until a test kills it.
//     library_decision_helper LIBRARY SEED
// Or takes over a file of decisions once.
//     library_decision_helper LIBRARY 0 FILE
#include "library/decisions/decision_file.h"
#include "random_decisions.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace apacheta;

namespace {

void tell(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

int takeOver(Decisions &pen, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    tell("begins");
    if (!importDecisions(pen, bytes))
        return 1;
    tell("kept");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString library = application.arguments().value(1);
    const auto pen = Decisions::open(library);
    if (!pen)
        return 1;
    if (const QString file = application.arguments().value(3); !file.isEmpty())
        return takeOver(**pen, file);
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
        if (kept)
            tell("kept");
    }
}
