// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf_page_images.h"

#include "library/file_listing.h"
#include "reader/reader_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype mostKilobytes = 96 * 1024;

using Drawn = Result<std::shared_ptr<const PdfPageImage>>;

Drawn drawnPage(const QString &path, const ReaderText &text, int page, int width, const std::stop_token &stop)
{
    const Page &place = text.content().pages[page];
    const Result<PdfPicture> picture = pdfPictureOf(path, place.index, width, stop);
    if (!picture)
        return picture.error();
    if (picture->width <= 0 || picture->pixels.size() < qsizetype(picture->bytesPerLine) * picture->height)
        return Error{Error::Damaged, PdfPageImages::tr("This page of the PDF cannot be drawn."), path};
    auto image = std::make_shared<PdfPageImage>();
    image->image = QImage(reinterpret_cast<const uchar *>(picture->pixels.constData()), picture->width, picture->height, picture->bytesPerLine, QImage::Format_ARGB32)
                       .convertToFormat(QImage::Format_RGB32); // its own copy
    image->size = QSizeF(picture->width, picture->height) / picture->scale;
    image->places = placesOnPage(picture->page.words, text.source().units(), place.span);
    return std::shared_ptr<const PdfPageImage>(image);
}

} // namespace

/// Which of the document's files is still the one that was read; worked out on the drawing thread only, and again when it has changed.
struct PdfPageImages::FileThatWasRead {
    Result<QString> path(const DocumentContent &content)
    {
        const QFileInfo last(found);
        if (!found.isEmpty() && last.exists() && last.lastModified() == modified && last.size() == size)
            return found;
        found.clear();
        QString changed;
        for (const DocumentSource &source : content.sources) {
            const QFileInfo info(source.path);
            if (!info.isFile())
                continue;
            const Result<QString> sha256 = sha256OfFile({source.path, info.size(), 0});
            if (sha256 && *sha256 == source.sha256) {
                std::tie(found, modified, size) = std::tuple(source.path, info.lastModified(), info.size());
                return found;
            }
            changed = source.path;
        }
        if (!changed.isEmpty())
            return Error{Error::BadInput, tr("%1 has changed since it was read, so its pages are not shown. Import it again to see them.").arg(QDir::toNativeSeparators(changed)), {}};
        return Error{Error::NotFound, tr("The PDF is no longer at %1, so its pages cannot be shown.").arg(QDir::toNativeSeparators(content.row.path)), {}};
    }

    QString found;
    QDateTime modified;
    qint64 size = 0;
};

PdfPageImages::PdfPageImages(QObject *parent) : QObject(parent), m_kept(mostKilobytes)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

PdfPageImages::~PdfPageImages()
{
    m_ticket.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void PdfPageImages::setText(std::shared_ptr<const ReaderText> text)
{
    const bool isSame = text && m_text && text->content().row.id == m_text->content().row.id && text->content().row.sha256 == m_text->content().row.sha256 &&
                        text->content().sources == m_text->content().sources;
    m_text = std::move(text);
    if (isSame)
        return;
    m_ticket.request_stop();
    m_wanted = {-1, 0};
    m_kept.clear();
    m_file = std::make_shared<FileThatWasRead>();
}

void PdfPageImages::ask(int page, int width)
{
    if (!m_text || page < 0 || page >= m_text->content().pages.size() || width <= 0)
        return;
    m_wanted = {page, width};
    if (const auto *kept = m_kept.object(m_wanted)) {
        Q_EMIT ready(page, *kept);
        return;
    }
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_pool.clear();
    draw(m_wanted, false);
}

void PdfPageImages::draw(Key key, bool isAhead)
{
    m_pool.start([this, key, isAhead, text = m_text, file = m_file, stop = m_ticket.get_token()] {
        if (stop.stop_requested())
            return;
        const Result<QString> path = file->path(text->content());
        const Drawn drawn = path ? drawnPage(*path, *text, key.first, key.second, stop) : Drawn(path.error());
        const auto tell = [this, key, isAhead, drawn, stop] {
            if (!stop.stop_requested())
                take(key, isAhead, drawn);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void PdfPageImages::take(Key key, bool isAhead, const Drawn &drawn)
{
    if (drawn) {
        m_kept.insert(key, new std::shared_ptr(*drawn), std::max<qsizetype>(1, (*drawn)->image.sizeInBytes() / 1024));
        if (key == m_wanted)
            Q_EMIT ready(key.first, *drawn);
        const Key next{key.first + 1, key.second};
        if (!isAhead && next.first < m_text->content().pages.size() && !m_kept.contains(next))
            draw(next, true);
    } else if (key == m_wanted && drawn.error().kind != Error::Cancelled) {
        Q_EMIT failed(key.first, drawn.error());
    }
}

} // namespace apacheta
