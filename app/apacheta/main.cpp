// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

std::optional<ColourScheme> schemeOf(const QString &word)
{
    if (word == "light"_L1)
        return ColourScheme::Light;
    if (word == "dark"_L1)
        return ColourScheme::Dark;
    if (word == "desktop"_L1)
        return ColourScheme::Desktop;
    return std::nullopt;
}

StartOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Knowledge browser for researchers of border diplomacy"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(u"library"_s, u"Opens this library; it is made if it is not there."_s, u"FILE"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window: en or es."_s, u"LANG"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: light, dark or desktop."_s, u"THEME"_s);
    parser.addOptions({library, language, theme});
    parser.addPositionalArgument(u"FOLDER"_s, u"Files and folders to import."_s, u"[FOLDER...]"_s);
    parser.process(application);
    return {parser.value(library), parser.positionalArguments(), parser.value(language), schemeOf(parser.value(theme))};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"apacheta"_s);
    QApplication::setApplicationDisplayName(u"Apacheta"_s);
    QApplication::setOrganizationName(u"apacheta"_s);
    QApplication::setApplicationVersion(QStringLiteral(APACHETA_VERSION));
    QApplication::setDesktopFileName(u"apacheta"_s);
    Shell shell(application, readOptions(application));
    shell.start();
    return QApplication::exec();
}
