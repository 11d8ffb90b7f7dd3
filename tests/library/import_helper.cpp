// SPDX-License-Identifier: GPL-3.0-or-later
// Imports in a process of its own, so that a test can kill it or take its rights away.
//     library_import_helper [--as-nobody] LIBRARY PATH...
#include "library/import_job.h"
#include "library/reader.h"
#include "no_known_names.h"

#include <QCoreApplication>
#include <QTextStream>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().sliced(1);
    QTextStream out(stdout);
    if (arguments.value(0) == "--as-nobody"_L1) {
        arguments.removeFirst();
        if (geteuid() == 0 && setuid(65534) != 0)
            return 3;
    }
    const QString library = arguments.takeFirst();
    if (arguments.isEmpty()) {
        const auto reader = Reader::open(library);
        if (reader)
            out << "documents " << (*reader)->info()->documents << '\n';
        else
            out << "error " << int(reader.error().kind) << ' ' << reader.error().message << '\n';
        return reader ? 0 : 1;
    }
    ImportOptions options;
    options.jobs = 2;
    const auto report = importInto(library, arguments, NoKnownNames(), u"test pack"_s, options);
    if (!report) {
        out << "error " << int(report.error().kind) << ' ' << report.error().message << '\n';
        return 1;
    }
    for (const FileReport &line : report->notable)
        out << "line " << int(line.outcome) << ' ' << line.path << ": " << line.message << '\n';
    out << "added " << report->added << " updated " << report->updated << " unchanged " << report->unchanged << " failed " << report->failed << '\n';
    return 0;
}
