// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_file.h"

#include "exchange/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DossierFile)
};

const QString pictureName = u"picture.png"_s;
constexpr double sharper = 3;
constexpr int pictureWidth = 590;       // at 96 dots an inch: the width of the text

/// The picture over time as dots, as writers of rich text know no SVG; null where there is none. Its size at 96 dots an inch is the image's device-independent one.
QImage pictureOf(const Dossier &dossier)
{
    const QByteArray svg = dossierPicture(dossier.time);
    if (svg.isEmpty())
        return {};
    QSvgRenderer renderer(svg);
    const QSizeF size = QSizeF(renderer.defaultSize()).scaled(pictureWidth, 1e6, Qt::KeepAspectRatio);
    QImage image((size * sharper).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// The page as rich text.
void fill(QTextDocument &document, const Dossier &dossier, const QString &language)
{
    QFont font(u"Liberation Serif"_s);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(11);
    document.setDefaultFont(font);
    document.setIndentWidth(24);
    const QImage image = pictureOf(dossier);
    if (image.isNull()) {
        document.setHtml(QString::fromUtf8(dossierHtml(dossier, language)));
        return;
    }
    const QSizeF size = QSizeF(image.size()) / sharper;
    document.addResource(QTextDocument::ImageResource, QUrl(pictureName), image);
    const QString html = QString::fromUtf8(dossierHtml(dossier, language, pictureName));
    document.setHtml(QString(html).replace(u"<img src=\"%1\">"_s.arg(pictureName),
                                           u"<img src=\"%1\" width=\"%2\" height=\"%3\">"_s.arg(pictureName).arg(int(size.width())).arg(int(size.height()))));
}

QByteArray odtOf(const Dossier &dossier, const QString &language)
{
    constexpr double centimetres = 2.54 / 96;
    const QImage image = pictureOf(dossier);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (!image.isNull())
        image.save(&png, "PNG");
    return dossierOdt(dossier, language, png.data(), QSizeF(image.size()) / sharper * centimetres);
}

QByteArray pdfOf(const Dossier &dossier, const QString &language)
{
    QTextDocument document;
    fill(document, dossier, language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(5, 5, 5, 5), QPageLayout::Millimeter); // printing adds 20 of its own, and the page's number
    writer.setTitle(dossier.title);
    writer.setCreator(u"Apacheta"_s);
    document.print(&writer);
    return buffer.data();
}

QByteArray bytesOf(const Dossier &dossier, DossierFormat format, const QString &language)
{
    switch (format) {
    case DossierFormat::Html: return dossierHtml(dossier, language);
    case DossierFormat::Odt: return odtOf(dossier, language);
    case DossierFormat::Pdf: return pdfOf(dossier, language);
    case DossierFormat::Markdown: break;
    }
    return dossierMarkdown(dossier);
}

} // namespace

QString fileEnding(DossierFormat format)
{
    switch (format) {
    case DossierFormat::Html: return u"html"_s;
    case DossierFormat::Odt: return u"odt"_s;
    case DossierFormat::Pdf: return u"pdf"_s;
    case DossierFormat::Markdown: break;
    }
    return u"md"_s;
}

Outcome writeDossier(const Dossier &dossier, DossierFormat format, const QString &language, const QString &path)
{
    const Outcome written = writeWhole(path, bytesOf(dossier, format, language));
    if (written)
        return written;
    if (written.error().kind == Error::ReadOnly)
        return Error{Error::ReadOnly, Words::tr("%1 cannot be written. Choose another place.").arg(path), written.error().detail};
    return Error{Error::DiskFull, Words::tr("%1 was not written. Make room on the disk, or choose another place.").arg(path), written.error().detail};
}

} // namespace apacheta
