// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/parts.h"

#include "decisions/decision_words.h"
#include "flow/flow_line.h"
#include "library/plain_words.h"
#include "text/source_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

constexpr qsizetype rowsAtATime = 50;

QString spaced(QString text)
{
    return text.replace(u'\n', u' ').simplified();
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar(QChar::Nbsp));
}

FlowPiece sourcePiece(const EvidenceRow &evidence)
{
    //: A tool tip on the name of a source
    return linkTo(evidence.documentTitle, DocumentTarget{evidence.document}, Pages::tr("About this document"));
}

FlowPiece sourceDate(const EvidenceRow &evidence)
{
    const auto date = EdtfDate::parse(evidence.documentDate);
    return quiet(date ? dateText(date) : evidence.documentDate);
}

FlowPiece locatorPiece(const EvidenceRow &evidence)
{
    const QString locator = locatorText(evidence.page, evidence.paragraph);
    return linkTo(locator.isEmpty() ? Pages::tr("Read") : unbroken(locator), PassageTarget{evidence.document, evidence.span},
                  Pages::tr("Open the source at this place"));
}

FlowPiece copyPiece(int index)
{
    return actionPiece(unbroken(Pages::tr("Copy with citation")), CopyQuotation, index, Pages::tr("Copy this quotation with its citation"));
}

FlowPiece keepPiece(int index)
{
    return actionPiece(unbroken(Pages::tr("Add to notebook")), KeepPassage, index, Pages::tr("Keep this quotation in the notebook (Ctrl+Shift+N)"));
}

} // namespace

FlowBlock partHeading(const QString &title, qint64 count)
{
    FlowLine line(FlowRole::Part);
    line.add(title);
    if (count >= 0) {
        FlowPiece number = quiet(u"  "_s + QLocale().toString(count));
        line.add(number);
    }
    return line.take();
}

FlowBlock emptyNote(const QString &sentence)
{
    return FlowLine(FlowRole::Note).add(sentence).take();
}

void appendMore(FlowBlocks &blocks, qint64 section, qsizetype shown, qsizetype total)
{
    if (total >= 0 && shown >= total)
        return;
    FlowLine line(FlowRole::Note);
    const QString next = Pages::tr("Show %n more", nullptr, int(total < 0 ? rowsAtATime : std::min(rowsAtATime, total - shown)));
    line.add(actionPiece(next, ShowMore, section));
    if (total >= 0) //: How many entries of a list are shown
        line.add(dot()).add(quiet(Pages::tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(total))));
    blocks.push_back(line.take());
}

void appendEvent(FlowBlocks &blocks, const EventRow &event, ActorId seenFrom)
{
    FlowLine line(FlowRole::Row);
    line.mark(categoryMarker(event.type, event.polarity));
    const QString label = event.label.isEmpty() ? categoryName(event.type) : event.label;
    FlowPiece name = linkTo(label, EventTarget{event.id}, Pages::tr("Open this event"));
    name.struck = event.polarity == Polarity::Negated;
    line.add(name);
    blocks.push_back(line.take());

    FlowLine detail(FlowRole::Detail);
    QList<FlowPiece> pieces{FlowPiece{dateText(event.date)}, quiet(categoryName(event.type))};
    if (event.polarity != Polarity::Asserted)
        pieces.append(quiet(polarityName(event.polarity)));
    detail.addJoined(pieces, dot());
    QList<FlowPiece> others;
    for (const ActorLink &participant : event.participants) {
        if (participant.id != seenFrom && others.size() < 6)
            others.append(actorPiece(participant));
    }
    if (!others.isEmpty())
        detail.add(dot()).addJoined(others, quiet(u", "_s));
    if (event.evidence > 1)
        detail.add(dot()).add(quiet(unbroken(Pages::tr("%n passage(s)", nullptr, event.evidence))));
    blocks.push_back(detail.take());
}

void appendRelation(FlowBlocks &blocks, const RelationRow &relation, bool compares, const QString &eventLabel)
{
    // The sentence is made with stand-ins for the names, so that each language keeps its order of words.
    RelationRow standIns = relation;
    standIns.subject.name = u"%1"_s;
    standIns.object.name = u"%2"_s;
    FlowLine line(FlowRole::Row);
    line.mark(categoryMarker(relation.predicate, relation.polarity));
    line.fill(relationSentence(standIns), {actorPiece(relation.subject), actorPiece(relation.object)});
    blocks.push_back(line.take());

    FlowLine detail(FlowRole::Detail);
    QList<FlowPiece> pieces{FlowPiece{relation.date ? dateText(relation.date) : QString()}};
    if (relation.event.isValid())
        pieces.append(linkTo(eventLabel.isEmpty() ? Pages::tr("Event") : eventLabel, EventTarget{relation.event},
                             Pages::tr("Open the event from which this relation comes")));
    pieces.append(linkTo(unbroken(Pages::tr("%n passage(s)", nullptr, relation.evidence)), RelationTarget{relation.id},
                         Pages::tr("Open this relation with its passages")));
    if (compares) //: Opens the page of two actors together
        pieces.append(linkTo(Pages::tr("Compare"), PairTarget{relation.subject.id, relation.object.id},
                             Pages::tr("%1 and %2: all between them").arg(relation.subject.name, relation.object.name)));
    blocks.push_back(detail.addJoined(pieces, dot()).take());
}

FlowPiece dossierPiece()
{
    return actionPiece(Pages::tr("Dossier…"), WriteDossier, 0, Pages::tr("Write all that stands here as a document with notes (Ctrl+Shift+D)"));
}

FlowBlock mendingLine(double confidence, const HistoryTarget &history, bool hasDossier)
{
    QList<FlowPiece> pieces;
    if (confidence < 0) //: of an event or relation
        return FlowLine(FlowRole::Under)
            .addJoined({FlowPiece{Pages::tr("rejected by you: in no list and no export")},
                        actionPiece(Pages::tr("Confirm after all"), ConfirmClaim, 0, Pages::tr("This is right, and stays so (Y)")),
                        historyPiece(history)}, dot())
            .take();
    if (confidence >= 1) //: of an event or relation
        pieces.append(quiet(Pages::tr("confirmed by you")));
    else
        pieces.append(actionPiece(Pages::tr("Confirm"), ConfirmClaim, 0, Pages::tr("This is right, and stays so (Y)")));
    pieces.append(actionPiece(Pages::tr("Reject"), RejectClaim, 0, Pages::tr("This is wrong: it goes, and does not come back (Delete)")));
    pieces.append(actionPiece(Pages::tr("Change …"), ChangeClaim, 0, Pages::tr("Change what it says (F2)")));
    pieces.append(historyPiece(history));
    if (hasDossier)
        pieces.append(dossierPiece());
    return FlowLine(FlowRole::Under).addJoined(pieces, dot()).take();
}

void appendEvidence(FlowBlocks &blocks, const EvidenceRow &evidence, int index, bool canCite)
{
    FlowLine quote(FlowRole::Quote);
    FlowPiece words = linkTo(spaced(evidence.quote), PassageTarget{evidence.document, evidence.span},
                             Pages::tr("Open the source at this place"));
    words.ink = {};
    words.link->isPassage = true;
    blocks.push_back(quote.add(words).take());
    QList<FlowPiece> facts{sourcePiece(evidence), sourceDate(evidence), locatorPiece(evidence)};
    if (evidence.confidence < 0.9)
        facts.append(quiet(unbroken(confidenceText(evidence.confidence))));
    if (canCite)
        facts.append({copyPiece(index), keepPiece(index)});
    blocks.push_back(FlowLine(FlowRole::Source).addJoined(facts, dot()).take());
}

void appendMention(FlowBlocks &blocks, const EvidenceRow &evidence, ActorKind kind, int index, bool canCite, bool namesSource)
{
    if (namesSource)
        blocks.push_back(FlowLine(FlowRole::Row).addJoined({sourcePiece(evidence), sourceDate(evidence)}, dot()).take());
    const Around around = wordsAround(evidence.context, evidence.spanInContext, 140);
    FlowLine quote(FlowRole::Quote);
    FlowPiece words = linkTo(around.before + around.itself + around.after, PassageTarget{evidence.document, evidence.span},
                             Pages::tr("Open the source at this place"));
    words.ink = {};
    words.link->isPassage = true;
    quote.add(words);
    FlowBlock block = quote.take();
    const int begin = int(around.before.size());
    block.spans.append({begin, begin + int(around.itself.size()), {FlowInk::OfKind, int(kind)}, true, false, false});
    blocks.push_back(std::move(block));
    QList<FlowPiece> facts{locatorPiece(evidence)};
    if (canCite)
        facts.append({copyPiece(index), keepPiece(index)});
    blocks.push_back(FlowLine(FlowRole::Source).addJoined(facts, dot()).take());
}

QString confidenceText(double confidence)
{
    if (confidence >= 0.9) //: How sure a finding is
        return Pages::tr("very likely");
    if (confidence >= 0.7)
        return Pages::tr("likely");
    if (confidence >= 0.5)
        return Pages::tr("uncertain");
    return Pages::tr("doubtful");
}

Around wordsAround(const QString &text, Span codePoints, int reach)
{
    const SourceText source(text);
    const Span span{std::clamp<qsizetype>(codePoints.begin, 0, source.length()), std::clamp<qsizetype>(codePoints.end, 0, source.length())};
    auto cutBefore = [&source, reach](qsizetype at) {
        qsizetype from = std::max<qsizetype>(0, at - reach);
        while (from > 0 && from < at && !source.units()[from].isSpace())
            ++from;
        return from;
    };
    auto cutAfter = [&source, reach](qsizetype at) {
        qsizetype to = std::min(source.length(), at + reach);
        while (to < source.length() && to > at && !source.units()[to - 1].isSpace())
            --to;
        return to;
    };
    const qsizetype from = cutBefore(span.begin);
    const qsizetype to = cutAfter(span.end);
    auto tidy = [](const QString &words, bool spaceBefore, bool spaceAfter) {
        const QString plain = words.simplified();
        const bool hadBefore = !words.isEmpty() && words.front().isSpace();
        const bool hadAfter = !words.isEmpty() && words.back().isSpace();
        return (spaceBefore && hadBefore ? u" "_s : QString()) + plain + (spaceAfter && hadAfter && !plain.isEmpty() ? u" "_s : QString());
    };
    Around around;
    around.before = (from > 0 ? u"… "_s : QString()) + tidy(source.quote({from, span.begin}), false, true);
    around.itself = tidy(source.quote(span), false, false);
    around.after = tidy(source.quote({span.end, to}), true, false) + (to < source.length() ? u" …"_s : QString());
    return around;
}

} // namespace apacheta
