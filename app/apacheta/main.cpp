// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"
#include "window/picture_job.h"
#include "window/shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

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

struct Asked {
    StartOptions start;
    PictureJob picture;                 ///< its view empty: a window
};

std::optional<QSize> sizeOf(const QString &words)
{
    const QStringList sides = words.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.width() >= 200 && size.height() >= 200 && size.width() <= 20000 && size.height() <= 20000 ? std::optional(size) : std::nullopt;
}

Asked readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Knowledge browser for researchers of border diplomacy"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(u"library"_s, u"Opens this library; it is made if it is not there."_s, u"FILE"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window: en or es."_s, u"LANG"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: light, dark or desktop."_s, u"THEME"_s);
    const QCommandLineOption picture(u"picture"_s, u"Draws a picture of the library into a file, without a window: %1."_s.arg(pictureViews().join(u", "_s)), u"VIEW"_s);
    const QCommandLineOption output(u"output"_s, u"Where the picture goes: a name that ends in .svg, .png or .pdf."_s, u"FILE"_s);
    const QCommandLineOption actor(u"actor"_s, u"The actor of the picture: its number, key or name."_s, u"ID"_s);
    const QCommandLineOption with(u"with"_s, u"The second actor of a picture of a pair."_s, u"ID"_s);
    const QCommandLineOption from(u"from"_s, u"Only what can lie after this date (EDTF: 1879, 1904-10)."_s, u"DATE"_s);
    const QCommandLineOption to(u"to"_s, u"Only what can lie before the end of this date."_s, u"DATE"_s);
    const QCommandLineOption size(u"size"_s, u"Size of the picture in pixels, 1200x820 when not said."_s, u"WIDTHxHEIGHT"_s);
    parser.addOptions({library, language, theme, picture, output, actor, with, from, to, size});
    parser.addPositionalArgument(u"FOLDER"_s, u"Files and folders to import."_s, u"[FOLDER...]"_s);
    parser.process(application);
    PictureJob job{parser.value(picture), parser.value(library), parser.value(output), parser.value(actor), parser.value(with),
                   EdtfDate::parse(parser.value(from)), EdtfDate::parse(parser.value(to)), sizeOf(parser.value(size)).value_or(PictureJob().size)};
    const auto isWrong = [&parser](const QCommandLineOption &option, bool isRead) { return parser.isSet(option) && !isRead; };
    if (isWrong(from, job.from.has_value()) || isWrong(to, job.to.has_value()) || isWrong(size, sizeOf(parser.value(size)).has_value())) {
        std::fputs("apacheta: --from and --to take dates such as 1879 or 1904-10, --size takes 1200x820\n", stderr);
        std::exit(2);
    }
    return {{parser.value(library), parser.positionalArguments(), parser.value(language), schemeOf(parser.value(theme))}, job};
}

/// Whether a picture is asked for, known before there is an application: then no display is needed.
bool asksForPicture(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return QByteArrayView(word).startsWith("--picture"); });
}

int drawPicture(QApplication &application, const Asked &asked)
{
    const Shell words(application, asked.start, Shell::WithoutWindow);
    const Outcome outcome = runPictureJob(asked.picture);
    if (outcome)
        return 0;
    std::fprintf(stderr, "apacheta: %s\n", qPrintable(outcome.error().message));
    return outcome.error().kind == Error::BadInput ? 2 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (asksForPicture(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"apacheta"_s);
    QApplication::setApplicationDisplayName(u"Apacheta"_s);
    QApplication::setOrganizationName(u"apacheta"_s);
    QApplication::setApplicationVersion(QStringLiteral(APACHETA_VERSION));
    QApplication::setDesktopFileName(u"apacheta"_s);
    const Asked asked = readOptions(application);
    if (!asked.picture.view.isEmpty())
        return drawPicture(application, asked);
    Shell shell(application, asked.start);
    shell.start();
    return QApplication::exec();
}
