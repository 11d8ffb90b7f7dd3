// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document_page.h"

#include "citing/citing.h"
#include "decisions/decision_words.h"
#include "disagreements/disagreement_part.h"
#include "documents/csl_fields.h"
#include "documents/metadata_dialog.h"
#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "mending/notes_part.h"
#include "pages/parts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QKeyEvent>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

enum Section { Head, Forms, Differing, Citation, Metadata, Notes, Names, Events, SectionCount };
enum DocumentAction { CopyKey = KeepPassage + 1 };
constexpr qsizetype eventsAtATime = 50;
constexpr int namesAtATime = 20;
constexpr int notesId = 0;

} // namespace

DocumentPage::DocumentPage(Session &session, QWidget *parent) : FlowPage(session, SectionCount, parent), m_notes(new NotesPart(session))
{
    view()->setEmbedded(notesId, m_notes);
}

void DocumentPage::show(DocumentId document)
{
    const bool newThing = document != m_document;
    m_document = document;
    if (newThing)
        std::tie(m_shownEvents, m_shownNames) = std::tuple(eventsAtATime, namesAtATime);
    begin(newThing);
    askAll();
}

void DocumentPage::reload()
{
    if (!m_document.isValid())
        return;
    begin(false);
    askAll();
}

void DocumentPage::citingChanged()
{
    if (!citing())
        return;
    connect(citing(), &Citing::styleChanged, this, [this] { askCitation(); });
    askCitation();
}

Result<DocumentPage::Content> DocumentPage::contentOf(const Reader &reader, DocumentId document, int names, std::stop_token stop)
{
    const auto whole = reader.document(document, stop);
    if (!whole)
        return whole.error();
    ActorFilter filter;
    filter.document = document;
    const auto actors = reader.actors(filter, {}, names, stop);
    if (!actors)
        return actors.error();
    return Content{whole->row, whole->metadata, whole->warnings, whole->events, int(whole->pages.size()), actors->rows, whole->sources};
}

void DocumentPage::askAll()
{
    const DocumentId document = m_document;
    ask<Content>(Head, [document, names = m_shownNames](const Reader &reader, std::stop_token stop) {
                     return contentOf(reader, document, names, stop);
                 },
                 [this](const Content &content) {
                     m_content = content;
                     fillHead();
                     fillMetadata();
                     fillNotes();
                     fillNames();
                     fillEvents();
                 });
    ask<QList<OtherForm>>(Forms, [document](const Reader &reader, std::stop_token stop) { return reader.otherForms(document, stop); },
                          [this](const QList<OtherForm> &forms) {
                              m_forms = forms;
                              fillForms();
                          });
    DisagreementFilter differing;
    differing.document = document;
    ask<QList<Disagreement>>(Differing, disagreementsWith(differing), [this](const QList<Disagreement> &found) { setSection(Differing, disagreementPart(found)); });
    askCitation();
}

void DocumentPage::askCitation()
{
    if (citing() && m_document.isValid())
        citing()->formatCitation(m_document, ticket(), this, [this](const Result<Formatted> &answer) { fillCitation(answer); });
}

void DocumentPage::fillHead()
{
    const DocumentRow &row = m_content.row;
    FlowBlocks blocks;
    blocks.push_back(FlowLine(FlowRole::Title).mark({FlowMarker::Icon, 0, Polarity::Asserted, u"document"_s}).add(row.title).take());
    const auto date = EdtfDate::parse(row.date);
    blocks.push_back(FlowLine(FlowRole::Under)
                         .addJoined({quiet(row.authors), quiet(date ? dateText(date) : row.date), quiet(languageName(row.language)),
                                     quiet(row.format.toUpper()), quiet(m_content.pages > 0 ? tr("%n page(s)", nullptr, m_content.pages) : QString()),
                                     quiet(tr("%n passage(s)", nullptr, row.passages))},
                                    dot())
                         .take());
    blocks.push_back(FlowLine(FlowRole::Body)
                         .addJoined({linkTo(tr("Read"), PassageTarget{row.id, {}}, tr("Open the source text at its beginning")),
                                     historyPiece({HistoryTarget::Document, row.id.value})},
                                    dot())
                         .take());
    if (row.isFileGone)
        blocks.push_back(FlowLine(FlowRole::Body)
                             .mark({FlowMarker::Icon, 0, Polarity::Asserted, u"warning"_s})
                             .add(tr("The file of this document is no longer where it was. Its text and all that you said of it stay in the library. "
                                     "Put the file back, or import it from where it is now, and it is recognised."))
                             .take());
    for (const QString &warning : m_content.warnings)
        blocks.push_back(FlowLine(FlowRole::Body).mark({FlowMarker::Icon, 0, Polarity::Asserted, u"warning"_s}).add(warning).take());
    setSection(Head, std::move(blocks));
    setTitle(row.title);
}

/// Documents that are the same work: the one shown for this one, those merged into it with what she noted on them, those of the same DOI.
void DocumentPage::fillForms()
{
    FlowBlocks blocks;
    if (!m_forms.isEmpty())
        blocks.push_back(partHeading(tr("The same work")));
    for (qsizetype index = 0; index < m_forms.size(); ++index) {
        const OtherForm &form = m_forms[index];
        const FlowPiece name = linkTo(form.row.title, DocumentTarget{form.row.id}, QDir::toNativeSeparators(form.row.path));
        const QList<FlowPiece> about{quiet(form.row.format.toUpper()), quiet(QFileInfo(form.row.path).fileName())};
        FlowLine line(FlowRole::Row);
        switch (form.standing) {
        case OtherForm::ShownFor:
            //: %1 is the title of a document
            line.fill(tr("Shown as one work with %1, in its place"), {name});
            break;
        case OtherForm::Merged:
            line.fill(tr("%1 is merged into this one"), {name});
            break;
        case OtherForm::Alike:
            line.fill(tr("%1 has the same DOI"), {name});
            break;
        }
        line.add(dot()).addJoined(about, dot());
        blocks.push_back(line.take());
        for (const QString &note : form.notes)
            blocks.push_back(FlowLine(FlowRole::Quote).add(note).take());
        if (!form.tags.isEmpty())
            blocks.push_back(FlowLine(FlowRole::Detail).add(quiet(form.tags.join(u", "_s))).take());
        QList<FlowPiece> steps;
        if (form.standing == OtherForm::Alike)
            steps = {actionPiece(tr("Merge it into this one"), MergeForm, index, tr("This document is shown for both; both texts and all that you said of them stay")),
                     actionPiece(tr("Not the same work"), KeepFormApart, index, tr("Do not offer this again"))};
        else
            steps = {actionPiece(tr("Part them"), PartForms, index, tr("Show both again"))};
        blocks.push_back(FlowLine(FlowRole::Detail).addJoined(steps, dot()).take());
    }
    setSection(Forms, std::move(blocks));
}

void DocumentPage::decideOnForm(const FlowLink &link)
{
    if (link.argument < 0 || link.argument >= m_forms.size())
        return;
    const OtherForm &form = m_forms[link.argument];
    if (link.action == PartForms) {
        session().takeBack(form.decision);
        return;
    }
    session().decide([mine = m_document, other = form.row.id, merges = link.action == MergeForm](const Reader &reader) -> Result<QList<Decision>> {
        const auto first = reader.refOf(other);
        const auto second = reader.refOf(mine);
        if (!first || !second)
            return first ? second.error() : first.error();
        return QList<Decision>{merges ? Decision(MergeDocuments{*first, *second}) : Decision(KeepDocumentsApart{*first, *second})};
    });
}

void DocumentPage::fillCitation(const Result<Formatted> &citation)
{
    FlowBlocks blocks{partHeading(tr("Citation"))};
    if (citation) {
        blocks.push_back(FlowLine(FlowRole::Quote).add(citation->plain.trimmed()).take());
        blocks.push_back(FlowLine(FlowRole::Source)
                             .addJoined({actionPiece(tr("Copy"), CopyCitation, 0, tr("Copy this citation as rich and plain text")),
                                         actionPiece(tr("Key for pandoc"), CopyKey, int(QuotationForm::Markdown), tr("Copy the citation key for a text in Markdown: [@aranda2017bolivia]")),
                                         actionPiece(tr("For LaTeX"), CopyKey, int(QuotationForm::Latex), tr("Copy the citation command of biblatex: \\autocite{aranda2017bolivia}")),
                                         actionPiece(tr("Other style …"), ChooseStyle, 0, tr("Choose the citation style"))},
                                        dot())
                             .take());
    } else {
        blocks.push_back(emptyNote(citation.error().message));
    }
    setSection(Citation, std::move(blocks));
}

void DocumentPage::fillMetadata()
{
    FlowBlocks blocks{partHeading(tr("About the source"))};
    const QJsonObject &csl = m_content.metadata.csl;
    for (const QString &field : cslFieldsInOrder(csl)) {
        const QString value = cslValueText(field, csl.value(field));
        if (value.isEmpty())
            continue;
        FlowLine line(FlowRole::Row);
        FlowPiece name = quiet(cslFieldName(field));
        const QString origin = m_content.metadata.sources.value(field);
        //: A line of metadata: name of the field, its value
        line.fill(tr("%1: %2"), {name, FlowPiece{value}});
        if (!origin.isEmpty()) //: Where a value of the metadata was found, e.g. "from: front matter"
            line.add(dot()).add(quiet(tr("from: %1").arg(originName(origin))));
        blocks.push_back(line.take());
    }
    for (const DocumentSource &source : m_content.sources) {
        FlowLine line(FlowRole::Row);
        line.fill(tr("%1: %2"), {quiet(tr("File")), FlowPiece{QDir::toNativeSeparators(source.path)}});
        if (source.isGone)
            line.add(dot()).add(quiet(tr("no longer there")));
        blocks.push_back(line.take());
    }
    blocks.push_back(FlowLine(FlowRole::Body)
                         .add(actionPiece(tr("Correct …"), CorrectMetadata, 0, tr("Correct title, authors, date and the rest (F2)")))
                         .take());
    setSection(Metadata, std::move(blocks));
}

void DocumentPage::fillNotes()
{
    m_notes->show([id = m_document](const Reader &reader) -> Result<Subject> {
        const auto ref = reader.refOf(id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    });
    FlowBlock embedded;
    embedded.role = FlowRole::Embedded;
    embedded.embedded = notesId;
    setSection(Notes, {partHeading(tr("Notes and tags")), embedded});
}

void DocumentPage::correctMetadata()
{
    if (m_document.isValid())
        (new MetadataDialog(session(), m_document, window()))->open();
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)
        correctMetadata();
    else
        FlowPage::keyPressEvent(event);
}

void DocumentPage::fillNames()
{
    FlowBlocks blocks{partHeading(tr("Named here"), m_content.row.actors)};
    for (const ActorRow &actor : m_content.actors) {
        blocks.push_back(FlowLine(FlowRole::Row)
                             .mark(kindMarker(actor.kind))
                             .addJoined({actorPiece({actor.id, actor.name, actor.kind}), quiet(kindName(actor.kind)),
                                         quiet(actor.level == Level::None ? QString() : levelName(actor.level))},
                                        dot())
                             .take());
    }
    if (m_content.actors.isEmpty())
        blocks.push_back(emptyNote(tr("No actor was found in this text.")));
    const qsizetype known = m_content.actors.size();
    appendMore(blocks, Names, known, known < m_shownNames ? known : std::max<qsizetype>(known, m_content.row.actors));
    setSection(Names, std::move(blocks));
}

void DocumentPage::fillEvents()
{
    FlowBlocks blocks{partHeading(tr("Told here"), m_content.events.size())};
    const qsizetype shown = std::min(m_shownEvents, m_content.events.size());
    for (qsizetype i = 0; i < shown; ++i)
        appendEvent(blocks, m_content.events[i]);
    if (m_content.events.isEmpty())
        blocks.push_back(emptyNote(tr("No event was found in this text.")));
    appendMore(blocks, Events, shown, m_content.events.size());
    setSection(Events, std::move(blocks));
}

void DocumentPage::act(const FlowLink &link)
{
    switch (link.action) {
    case ShowMore:
        if (link.argument == Names) {
            m_shownNames += namesAtATime * 2;
            reload();
        } else {
            m_shownEvents += eventsAtATime;
            fillEvents();
        }
        break;
    case CopyCitation:
        if (citing())
            citing()->copyCitation(m_document);
        break;
    case CopyKey:
        if (citing())
            citing()->copyCitation(m_document, QuotationForm(link.argument));
        break;
    case CorrectMetadata: correctMetadata(); break;
    case MergeForm:
    case KeepFormApart:
    case PartForms: decideOnForm(link); break;
    case ChooseStyle:
        if (citing())
            citing()->chooseStyle(window());
        break;
    default: FlowPage::act(link);
    }
}

} // namespace apacheta
