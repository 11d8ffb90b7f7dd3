// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "command.h"
#include "terminal.h"

#include <QCommandLineOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

constexpr int quotesPerEntry = 2; // on paper; JSON has them all

/// One line of the time between two actors: an event with what it made the one do to the other, or such a deed without event.
struct Entry {
    std::optional<EdtfDate> date;
    std::optional<EventRow> event;
    QList<RelationRow> relations;
    QList<EvidenceRow> evidence;
};

bool isEarlier(const Entry &a, const Entry &b)
{
    const int undated = EdtfDate::openEnd + 1;
    return (a.date ? a.date->earliest() : undated) < (b.date ? b.date->earliest() : undated);
}

Result<QList<Entry>> timelineOf(const Answers &answers, const PairDetail &pair)
{
    QList<Entry> entries;
    QHash<EventId, qsizetype> places;
    for (const EventRow &event : pair.events) {
        const Result<QList<EvidenceRow>> evidence = answers.reader().evidenceOf(event.id);
        if (!evidence)
            return evidence.error();
        places.insert(event.id, entries.size());
        entries.append({event.date, event, {}, *evidence});
    }
    for (const RelationRow &relation : pair.interactions) {
        if (const auto place = places.constFind(relation.event);
            relation.event.isValid() && place != places.constEnd()) {
            entries[*place].relations.append(relation);
            continue;
        }
        const Result<QList<EvidenceRow>> evidence = answers.reader().evidenceOf(relation.id);
        if (!evidence)
            return evidence.error();
        entries.append({relation.date, std::nullopt, {relation}, *evidence});
    }
    std::stable_sort(entries.begin(), entries.end(), isEarlier);
    return entries;
}

QString deed(const RelationRow &relation)
{
    const QString joint = isSymmetric(relation.predicate) ? u" – "_s : u" → "_s;
    return relation.subject.name + joint + relation.object.name + u": "_s + word(relation.predicate) +
           polarityNote(relation.polarity);
}

QString titleOf(const Entry &entry)
{
    QStringList deeds;
    for (const RelationRow &relation : entry.relations) {
        if (!deeds.contains(deed(relation)))
            deeds << deed(relation);
    }
    if (!entry.event)
        return deeds.join("; "_L1);
    const QString label = word(entry.event->type) + u"  "_s + shortened(entry.event->label, 70) +
                          polarityNote(entry.event->polarity);
    return deeds.isEmpty() ? label : label + u"  ("_s + deeds.join("; "_L1) + u')';
}

void printQuotes(const Call &call, const QList<EvidenceRow> &evidence, int indent)
{
    for (const EvidenceRow &one : evidence.mid(0, quotesPerEntry))
        call.out() << quoteLines(one, indent, widthOf(1));
    if (evidence.size() > quotesPerEntry)
        call.out() << QString(indent, u' ')
                   << u"… and %1 more passages\n"_s.arg(evidence.size() - quotesPerEntry);
}

Status printPair(const Call &call, const Answers &answers, const PairDetail &pair,
                 const QList<Entry> &entries)
{
    call.out() << pair.first.name << u" – "_s << pair.second.name << '\n';
    if (!pair.ties.isEmpty())
        call.out() << "\nStanding ties\n";
    for (const RelationRow &tie : pair.ties) {
        call.out() << "  " << tie.subject.name << "  " << word(tie.predicate) << "  " << tie.object.name
                   << polarityNote(tie.polarity) << (tie.date ? u", "_s + tie.date->toString() : QString())
                   << '\n';
        const Result<QList<EvidenceRow>> evidence = answers.reader().evidenceOf(tie.id);
        if (!evidence)
            return call.failed(evidence.error());
        printQuotes(call, *evidence, 6);
    }
    if (!entries.isEmpty())
        call.out() << "\nOver time\n";
    for (const Entry &entry : entries) {
        call.out() << "  " << (entry.date ? entry.date->toString() : u"undated"_s).leftJustified(12)
                   << titleOf(entry) << '\n';
        printQuotes(call, entry.evidence, 14);
    }
    if (pair.ties.isEmpty() && entries.isEmpty())
        call.say(u"The documents say nothing that ties the two."_s);
    return Done;
}

Status printJson(const Call &call, const Answers &answers, const PairDetail &pair,
                 const QList<Entry> &entries)
{
    QJsonArray ties;
    for (const RelationRow &tie : pair.ties) {
        const Result<QList<EvidenceRow>> evidence = answers.reader().evidenceOf(tie.id);
        if (!evidence)
            return call.failed(evidence.error());
        QJsonObject json = answers.jsonOf(tie);
        json.insert(u"evidence"_s, answers.jsonOf(*evidence));
        ties.append(json);
    }
    QJsonArray timeline;
    for (const Entry &entry : entries) {
        QJsonArray relations;
        for (const RelationRow &relation : entry.relations)
            relations.append(answers.jsonOf(relation));
        timeline.append(QJsonObject{
            {u"date"_s, entry.date ? QJsonValue(entry.date->toString()) : QJsonValue(QJsonValue::Null)},
            {u"event"_s,
             entry.event ? QJsonValue(answers.jsonOf(*entry.event)) : QJsonValue(QJsonValue::Null)},
            {u"relations"_s, relations},
            {u"evidence"_s, answers.jsonOf(entry.evidence)}});
    }
    call.print({{u"first"_s, answers.jsonOf(pair.first)},
                {u"second"_s, answers.jsonOf(pair.second)},
                {u"ties"_s, ties},
                {u"timeline"_s, timeline}});
    return Done;
}

Status pair(const Call &call)
{
    const Result<std::unique_ptr<Answers>> answers = Answers::open(call);
    if (!answers)
        return call.failed(answers.error());
    QList<ActorId> ids;
    for (const QString &name : call.words()) {
        const Result<ActorId> id = (*answers)->actorNamed(name);
        if (!id)
            return call.failed({Error::NotFound, id.error().message, id.error().detail});
        ids << *id;
    }
    if (ids.at(0) == ids.at(1))
        return call.wordsOff(u"Both names are those of one actor. Give two."_s);
    const Result<PairDetail> detail = (*answers)->reader().pair(ids.at(0), ids.at(1));
    if (!detail)
        return call.failed(detail.error());
    const Result<QList<Entry>> entries = timelineOf(**answers, *detail);
    if (!entries)
        return call.failed(entries.error());
    return call.isJson() ? printJson(call, **answers, *detail, *entries)
                         : printPair(call, **answers, *detail, *entries);
}

} // namespace

QList<Command> pairCommands()
{
    return {
        {u"pair"_s,
         u"A B [--json]"_s,
         u"Two actors: every tie between them over time, with evidence"_s,
         u"A and B are ids, or names that only one actor has. Names of several words go in quotation marks."_s,
         {},
         2,
         2,
         &pair}};
}

} // namespace apacheta::cli
