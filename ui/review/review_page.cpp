// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_page.h"

#include "flow/flow_line.h"
#include "flow/flow_view.h"
#include "library/plain_words.h"
#include "pages/parts.h"
#include "review/answer_bar.h"
#include "review/review_words.h"

#include <QKeyEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Section { Head, Body, SectionCount };

ActorLink linkOf(const ActorRow &row) { return {row.id, row.name, row.kind}; }

} // namespace

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : FlowPage(session, SectionCount, parent), m_desk(session), m_answers(new AnswerBar(this))
{
    layout()->addWidget(m_answers);
    view()->installEventFilter(this);
    m_answers->installEventFilter(this);
    connect(&m_desk, &ReviewDesk::changed, this, &ReviewPage::fill);
    connect(m_answers, &AnswerBar::answered, &m_desk, &ReviewDesk::answer);
    connect(m_answers, &AnswerBar::skipped, &m_desk, &ReviewDesk::skip);
    connect(m_answers, &AnswerBar::undoWanted, &m_desk, &ReviewDesk::undo);
    setTitle(tr("Review"));
}

void ReviewPage::show(QuestionId question)
{
    begin(true);
    m_desk.begin(question);
}

void ReviewPage::act(const FlowLink &link)
{
    if (link.action == TryAgain)
        m_desk.begin();
    else
        FlowPage::act(link);
}

FlowBlock ReviewPage::progressLine() const
{
    QStringList words;
    if (m_desk.answered() > 0)
        words.append(tr("%n answered", nullptr, m_desk.answered()));
    words.append(tr("%n left", nullptr, m_desk.left()));
    return FlowLine(FlowRole::Under).add(quiet(words.join(u", "_s))).take();
}

void ReviewPage::fill()
{
    const std::optional<ReviewQuestion> &question = m_desk.question();
    if (!question && m_desk.isWaiting())
        return;                         // what was asked stays until the next one is there
    m_answers->setChoices(question ? choicesOf(*question) : QList<ReviewChoice>(), m_desk.canUndo());
    if (!question) {
        showEnd();
        return;
    }
    begin(true);
    FlowBlocks head{FlowLine(FlowRole::Title).add(questionText(*question)).take(), progressLine()};
    head.insert(head.begin() + 1, FlowLine(FlowRole::Under).add(quiet(questionKindName(question->entry.kind))).take());
    setSection(Head, std::move(head));
    if (question->entry.kind == QuestionKind::WhoseMention)
        fillMention(*question);
    else if (!question->actors.isEmpty())
        fillActors(*question);
    else
        fillEvents(*question);
}

void ReviewPage::showEnd()
{
    begin(true);
    if (m_desk.error()) {
        showError(Head, *m_desk.error());
        return;
    }
    FlowBlocks blocks{FlowLine(FlowRole::Title).add(tr("Nothing left to review")).take(), progressLine()};
    blocks.push_back(emptyNote(tr("Every doubtful finding that matters has an answer. More questions come with more documents.")));
    setSection(Head, std::move(blocks));
}

/// Each with its names, and where the texts name it.
void ReviewPage::fillActors(const ReviewQuestion &question)
{
    FlowBlocks blocks;
    int index = 0;
    for (qsizetype i = 0; i < question.actors.size(); ++i) {
        const ActorRow &actor = question.actors[i];
        FlowLine name(FlowRole::Part);
        name.mark(kindMarker(actor.kind)).add(actorPiece(linkOf(actor)));
        blocks.push_back(name.take());
        QList<FlowPiece> facts{quiet(kindName(actor.kind)), quiet(actor.level == Level::None ? QString() : levelName(actor.level)),
                               quiet(tr("%n mention(s)", nullptr, actor.mentions)), quiet(tr("%n document(s)", nullptr, actor.documents))};
        if (!question.aliases[i].isEmpty())
            facts.append(quiet(tr("also: %1").arg(question.aliases[i].mid(0, 4).join(u", "_s))));
        blocks.push_back(FlowLine(FlowRole::Under).addJoined(facts, dot()).take());
        for (const EvidenceRow &passage : question.passages.value(i))
            appendMention(blocks, passage, actor.kind, index++, false, true);
    }
    setSection(Body, std::move(blocks));
}

void ReviewPage::fillEvents(const ReviewQuestion &question)
{
    FlowBlocks blocks;
    int index = 0;
    for (const EventRow &event : question.events)
        appendEvent(blocks, event);
    if (question.relation)
        appendRelation(blocks, *question.relation, false);
    for (const QList<EvidenceRow> &passages : question.passages) {
        blocks.push_back(partHeading(tr("What the sources say"), passages.size()));
        for (const EvidenceRow &passage : passages)
            appendEvidence(blocks, passage, index++, false);
    }
    setSection(Body, std::move(blocks));
}

void ReviewPage::fillMention(const ReviewQuestion &question)
{
    FlowBlocks blocks;
    for (const EvidenceRow &passage : question.passages.first())
        appendMention(blocks, passage, question.actors.first().kind, 0, false, true);
    for (const ActorRow &actor : question.actors) {
        blocks.push_back(FlowLine(FlowRole::Row).mark(kindMarker(actor.kind)).add(actorPiece(linkOf(actor))).take());
        blocks.push_back(FlowLine(FlowRole::Detail)
                             .addJoined({quiet(kindName(actor.kind)), quiet(tr("%n mention(s)", nullptr, actor.mentions))}, dot())
                             .take());
    }
    setSection(Body, std::move(blocks));
}

bool ReviewPage::press(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || event->isAutoRepeat())
        return false;
    const QChar key = event->text().isEmpty() ? QChar() : event->text().front().toLower();
    if (event->key() == Qt::Key_Space || key == u's') {
        m_desk.skip();
        return true;
    }
    if (key == u'u') {
        m_desk.undo();
        return true;
    }
    if (!m_desk.question())
        return false;
    for (const ReviewChoice &choice : choicesOf(*m_desk.question())) {
        if (choice.key != key)
            continue;
        m_desk.answer(choice.answer);
        return true;
    }
    return false;
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && press(static_cast<QKeyEvent *>(event)))
        return true;
    return FlowPage::eventFilter(watched, event);
}

void ReviewPage::changeEvent(QEvent *event)
{
    FlowPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_desk.question())
        fill();
}

} // namespace apacheta
