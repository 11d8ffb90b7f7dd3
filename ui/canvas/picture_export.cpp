// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/picture_export.h"

#include "canvas/legend.h"
#include "common/theme.h"
#include "exchange/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureExport)
};

constexpr double margin = 24;

/// The sheet: where title, picture, legend and source stand on it.
struct Sheet {
    Sheet(const Picture &drawn, const PictureCaption &words, const QSizeF &size, const QFont &body)
        : picture(drawn), caption(words), font(body), heading(partFont(body)), palette(paperPalette())
    {
        style = {palette, font, 1, -1, -1, {}, drawn.bounds()};
        const QRectF all = drawn.bounds();
        const bool zoomsBoth = drawn.zooms().testFlag(Qt::Vertical);
        const double across = all.width() > 0 ? size.width() / all.width() : 1;
        style.scale = zoomsBoth && all.height() > 0 ? std::min(across, size.height() / all.height()) : across;
        const double height = zoomsBoth ? all.height() * style.scale : all.height();
        const double width = std::max(all.width() * style.scale, 360.0);
        area = QRectF(margin, margin + QFontMetricsF(heading).height() * 1.4, width, height);
        legend = drawn.legend(palette);
        legendHeight = drawLegend(nullptr, legend, {}, width, font, palette);
        whole = QSizeF(width + 2 * margin, area.bottom() + legendHeight + QFontMetricsF(font).height() * 2.4 + margin);
    }

    void draw(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), whole), Qt::white);
        painter.setPen(palette.color(QPalette::Text));
        painter.setFont(heading);
        painter.drawText(QRectF(margin, margin, area.width(), QFontMetricsF(heading).height()), Qt::AlignLeft | Qt::TextSingleLine, caption.title);
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(style.scale, picture.zooms().testFlag(Qt::Vertical) ? style.scale : 1);
        painter.translate(-picture.bounds().topLeft());
        picture.paint(painter, picture.bounds(), style);
        painter.restore();
        const double line = QFontMetricsF(font).height();
        drawLegend(&painter, legend, QPointF(margin, area.bottom() + line / 2), area.width(), font, palette);
        painter.setFont(font);
        painter.setPen(quietText(palette));
        painter.drawText(QRectF(margin, area.bottom() + legendHeight + line, area.width(), line), Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(caption.source, Qt::ElideRight, area.width()));
    }

    const Picture &picture;
    const PictureCaption &caption;
    QFont font;
    QFont heading;
    QPalette palette;
    PictureStyle style;
    QRectF area;
    QList<LegendEntry> legend;
    double legendHeight = 0;
    QSizeF whole;
};

QByteArray svgOf(const Sheet &sheet)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.whole.toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.whole));
    generator.setTitle(sheet.caption.title);
    generator.setDescription(sheet.caption.source);
    QPainter painter(&generator);
    sheet.draw(painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const Sheet &sheet)
{
    constexpr double sharper = 2;
    QImage image((sheet.whole * sharper).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(sharper);
    image.setText(u"Title"_s, sheet.caption.title);
    image.setText(u"Source"_s, sheet.caption.source);
    QPainter painter(&image);
    sheet.draw(painter);
    painter.end();
    image.setDotsPerMeterX(int(96 * sharper / 0.0254)); // only now: letters would grow with it
    image.setDotsPerMeterY(int(96 * sharper / 0.0254));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(sheet.whole * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(sheet.caption.title);
    writer.setCreator(u"Apacheta"_s);
    QPainter painter(&writer);
    sheet.draw(painter);
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return std::nullopt;
}

Outcome writePicture(const Picture &picture, const PictureCaption &caption, const QSizeF &size, const QFont &font, const QString &path)
{
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    if (!format)
        return Error{Error::BadInput, Words::tr("Give the picture a name that ends in .svg, .png or .pdf."), path};
    const Sheet sheet(picture, caption, size, font);
    const QByteArray bytes = *format == PictureFormat::Svg ? svgOf(sheet) : *format == PictureFormat::Png ? pngOf(sheet) : pdfOf(sheet);
    const Outcome written = bytes.isEmpty() ? Outcome(Error{Error::DiskFull, {}, u"nothing was drawn"_s}) : writeWhole(path, bytes);
    if (written)
        return written;
    if (written.error().kind == Error::ReadOnly)
        return Error{Error::ReadOnly, Words::tr("%1 cannot be written. Choose another place.").arg(path), written.error().detail};
    return Error{Error::DiskFull, Words::tr("The picture %1 was not written. Make room on the disk, or choose another place.").arg(path), written.error().detail};
}

} // namespace apacheta
