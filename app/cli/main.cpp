// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("apacheta-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(APACHETA_VERSION));
    return apacheta::cli::run(QCoreApplication::arguments().mid(1));
}
