// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "model/result.h"
#include "reading/pdf_places.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

namespace apacheta {

class ReaderText;

/// What a page of a PDF looks like, and where the document's text stands on it. Immutable once made.
struct PdfPageImage {
    QImage image;
    QSizeF size;                        ///< points
    std::vector<PdfPlace> places;
};

/// The pages of the PDF that is open, drawn on a thread of its own from its file, if that is still the one that was read. The last few are kept, the next
/// one is drawn ahead.
class PdfPageImages final : public QObject {
    Q_OBJECT
public:
    explicit PdfPageImages(QObject *parent = nullptr);
    ~PdfPageImages() override;

    /// Forgets what was drawn where this is another document, or its file another.
    void setText(std::shared_ptr<const ReaderText> text);
    /// A page by its index into the document's pages, so many pixels wide; what was asked for before is not told of any more.
    void ask(int page, int width);

Q_SIGNALS:
    void ready(int page, std::shared_ptr<const apacheta::PdfPageImage> image);
    void failed(int page, const apacheta::Error &error);

private:
    using Key = std::pair<int, int>;    // page, width
    struct FileThatWasRead;

    void draw(Key key, bool isAhead);
    void take(Key key, bool isAhead, const Result<std::shared_ptr<const PdfPageImage>> &drawn);

    std::shared_ptr<const ReaderText> m_text;
    std::shared_ptr<FileThatWasRead> m_file;
    QCache<Key, std::shared_ptr<const PdfPageImage>> m_kept;
    Key m_wanted{-1, 0};
    std::stop_source m_ticket;
    QThreadPool m_pool;
};

} // namespace apacheta
