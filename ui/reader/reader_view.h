// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/quotation_form.h"
#include "common/target.h"
#include "model/result.h"

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>
#include <stop_token>

namespace apacheta {

class Citing;
class FindBar;
class FlowView;
class QuotationDrag;
class ReaderHeader;
class ReaderMending;
class ReaderPages;
class ReaderText;
class SelectionBar;
class Session;

/// The source text of a document: mentions coloured by kind, the cited passage framed, page and paragraph numbers in the
/// margin. The text is the source's own; what is copied is unchanged.
///
/// Documents of any length: paragraphs are laid out when they come into sight.
class ReaderView final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderView(Session &session, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Opens the document there, `focus` framed and in the middle; an empty focus opens its beginning.
    /// A document that is open already is only scrolled.
    void show(DocumentId document, Span focus);
    using QWidget::show;
    void clear();
    /// The mentions of the actor selected in the window glow.
    void setHighlightedActor(std::optional<ActorId> actor);
    /// The list from which a passage was opened: "previous" and "next" walk it. Empty hides them.
    void setTrail(const QList<apacheta::PassageTarget> &passages);
    void setCiting(Citing *citing);
    /// The event or relation on the page: selected words can be made evidence of it.
    void setShownClaim(const Target &target, const QString &name);
    ReaderMending *mending() const { return m_mending; }
    ReaderPages *pages() const { return m_pages; }

    DocumentId document() const { return m_document; } ///< none when nothing is open
    Span focus() const { return m_focus; }
    FlowView *view() const { return m_view; }
    /// Where the reader stands, for back and forward: the first passage in sight when nothing is framed.
    PassageTarget position() const;
    /// The selection, else the framed passage, else the one under the mouse.
    QList<QuotedPlace> chosenQuotations() const;
    void hideSelectionBar();
    QuotationDrag *drag() const { return m_drag; }

public Q_SLOTS:
    void openFind();                  ///< the bar to find in this text
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void chooseFont();
    void copyQuotation(apacheta::QuotationForm form = QuotationForm::Formatted); ///< the selection, else the framed passage, with its citation

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void titleChanged(const QString &title);
    void keepRequested(const QList<apacheta::QuotedPlace> &passages, apacheta::KeepUnder under); ///< into the notebook

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void setFonts();
    void setZoom(int zoom);
    void ask(bool keepPlace);
    void fill(std::shared_ptr<const ReaderText> text, bool keepPlace);
    void showError(const Error &error);
    void goToFocus();
    void showHeader();
    void stepInTrail(int step);
    void find(const QString &words);
    void showHit(int index);
    void showSelectionBar();
    void showMenu(const QPoint &globalPosition);
    std::optional<Span> selectedSpan() const;
    std::optional<Span> passageUnder(const QPoint &globalPosition) const;
    void keep(std::optional<Span> span, KeepUnder under);
    void prepareDrag();
    void searchSelection();

    Session &m_session;
    QPointer<Citing> m_citing;
    ReaderHeader *m_header;
    FindBar *m_findBar;
    FlowView *m_view;
    SelectionBar *m_selectionBar;
    ReaderMending *m_mending;
    QuotationDrag *m_drag;
    ReaderPages *m_pages;
    std::shared_ptr<const ReaderText> m_text;
    DocumentId m_document;
    Span m_focus;
    QList<PassageTarget> m_trail;
    std::stop_source m_ticket;
    std::stop_source m_findTicket;
    QTimer m_patience;                  ///< 100 ms without an answer: the skeleton
    QList<Span> m_hits;
    int m_hit = -1;
    int m_zoom = 0;
};

} // namespace apacheta
