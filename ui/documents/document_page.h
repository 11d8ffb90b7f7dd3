// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"
#include "library/other_forms.h"
#include "pages/flow_page.h"

namespace apacheta {

class NotesPart;

/// A document as a work: its metadata and where each value came from, its citation, whom it names, what it tells.
class DocumentPage final : public FlowPage {
    Q_OBJECT
public:
    explicit DocumentPage(Session &session, QWidget *parent = nullptr);
    void show(DocumentId document);
    NotesPart *notes() const { return m_notes; }
    using QWidget::show;

protected:
    void reload() override;
    void act(const FlowLink &link) override;
    void citingChanged() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The document without its text, which the page does not show.
    struct Content {
        DocumentRow row;
        DocumentMetadata metadata;
        QStringList warnings;
        QList<EventRow> events;
        int pages = 0;
        QList<ActorRow> actors;
        QList<DocumentSource> sources;
    };
    static Result<Content> contentOf(const Reader &reader, DocumentId document, int names, std::stop_token stop);

    void askAll();
    void askCitation();
    void fillHead();
    void fillForms();
    void decideOnForm(const FlowLink &link);
    void fillCitation(const Result<Formatted> &citation);
    void fillMetadata();
    void fillNotes();
    void fillNames();
    void correctMetadata();
    void fillEvents();

    NotesPart *m_notes;
    DocumentId m_document;
    Content m_content;
    QList<OtherForm> m_forms;
    qsizetype m_shownEvents = 0;
    int m_shownNames = 0;
};

} // namespace apacheta
