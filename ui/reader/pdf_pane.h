// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"
#include "model/result.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QToolButton;

namespace apacheta {

class PdfPageImages;
class PdfPageView;
class ReaderText;
struct PdfPageImage;

/// The pages of a PDF one at a time, with a bar to turn and size them. Where the file is gone or another, it says so.
class PdfPane final : public QWidget {
    Q_OBJECT
public:
    explicit PdfPane(QWidget *parent = nullptr);

    /// The same document in a new state keeps its page. Nothing is drawn while the pane is hidden.
    void setText(std::shared_ptr<const ReaderText> text);
    /// The cited passage: its page is turned to. Empty: none is framed, and the page stays.
    void setFocusSpan(Span focus);
    void setGlow(ActorId actor);
    void showPage(int page);
    int page() const { return m_page; } ///< index into the document's pages
    /// The page on which a code point of the text stands; -1 without pages.
    int pageOf(qsizetype codePoint) const;
    bool hasTrouble() const { return m_hasTrouble; }
    PdfPageView *view() const { return m_view; }
    QString label() const;              ///< "Page 311 (5 of 18)"
    QString message() const;

Q_SIGNALS:
    void turned(int page);              ///< by her
    void mentionActivated(const apacheta::MentionRow &mention, apacheta::OpenMode mode);
    void troubleChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void turnBy(int pages, bool toEnd);
    void zoomBy(int steps);
    void ask();
    void take(int page, std::shared_ptr<const PdfPageImage> image);
    void mark();
    void setTrouble(const Error *error);
    void showWords();

    std::shared_ptr<const ReaderText> m_text;
    std::shared_ptr<const PdfPageImage> m_image;
    PdfPageImages *m_images;
    PdfPageView *m_view;
    QLabel *m_label;
    QLabel *m_message;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    Span m_focus;
    int m_page = 0;
    int m_imagePage = -1;               ///< of m_image
    enum class Land { Top, End, Focus, Stay } m_land = Land::Top;
    bool m_hasTrouble = false;
    QTimer m_resizing;                  ///< a sharp image once the size stands still
};

} // namespace apacheta
