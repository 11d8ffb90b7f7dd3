// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QSplitter;

namespace apacheta {

class FlowView;
class PdfPane;
class ReaderText;

/// What of a PDF is shown: its text, its own pages, or both beside each other. Kept for the next document, and the next start.
enum class PagesShown { TextOnly, Beside, PagesOnly };

/// The text and the pages of a PDF beside each other: where one is, the other is too. Documents of other formats have their text alone.
class ReaderPages final : public QObject {
    Q_OBJECT
public:
    ReaderPages(FlowView *text, QWidget *parent);

    QSplitter *splitter() const { return m_splitter; }
    PdfPane *pane() const { return m_pane; }
    PagesShown shown() const { return m_shown; }
    bool hasPages() const;              ///< the document that is open has some

    void setShown(PagesShown shown);
    void setText(std::shared_ptr<const ReaderText> text);
    /// The cited passage; empty for none.
    void setFocusSpan(Span focus);
    void needText();                    ///< something is to be done in the text: it is shown, too

Q_SIGNALS:
    void changed();                     ///< what is shown, or can be

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void orient();
    void followText();
    void followPage(int page);

    FlowView *m_text;
    PdfPane *m_pane;
    QSplitter *m_splitter;
    std::shared_ptr<const ReaderText> m_open;
    Span m_focus;
    PagesShown m_shown = PagesShown::TextOnly;
    bool m_needsText = false;
    QTimer m_scrolling;
    QTimer m_turning;                   ///< the text moves because a page was turned
};

} // namespace apacheta
