// SPDX-License-Identifier: GPL-3.0-or-later
// What a dossier of an actor, of two, and of an event says, and its citations.
#include "exchange/dossier_gathering.h"
#include "exchange/dossier_text.h"
#include "library/plain_words.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
Outcome DossierGathering::actor(ActorId id)
{
    const auto detail = m_reader.actor(id, m_stop);
    if (!detail)
        return detail.error();
    const auto relations = relationsOf(id);
    if (!relations)
        return relations.error();
    const auto events = eventsOf(id);
    if (!events)
        return events.error();
    m_dossier.title = detail->row.name;
    m_dossier.under = underline(detail->row);
    if (!detail->aliases.isEmpty())
        figure(DossierText::tr("Also named"), detail->aliases.mid(0, 12).join(u"; "_s));
    figure(DossierText::tr("Mentions"), counted(detail->row.mentions));
    figure(DossierText::tr("Documents"), counted(detail->row.documents));
    figure(DossierText::tr("Events"), counted(events->size()));
    figure(DossierText::tr("Relations"), counted(relations->size()));
    QStringList companions;
    for (const auto &[companion, claims] : detail->companions.mid(0, 8))
        companions.append(companion.name + u" ("_s + counted(claims) + u')');
    if (!companions.isEmpty())
        figure(DossierText::tr("Most claims with"), companions.join(u", "_s));
    m_dossier.facts = detail->facts;
    for (const Outcome &outcome : {addEvents(DossierText::tr("Events"), *events), addRelations(DossierText::tr("Relations"), *relations, true)}) {
        if (!outcome)
            return outcome;
    }
    DisagreementFilter about;
    about.actor = id;
    if (const Outcome outcome = addDisputes(about, [](const Disagreement &) { return true; }); !outcome)
        return outcome;
    return addNotesOn(id);
}

Outcome DossierGathering::pair(ActorId first, ActorId second)
{
    auto pair = m_reader.pair(first, second, m_stop);
    if (!pair)
        return pair.error();
    const auto unwanted = [this](const auto &row) {
        if constexpr (requires { row.predicate; })
            return !isWanted(row.predicate, row.polarity, row.date, row.confidence);
        else
            return !isWanted(row.type, row.polarity, row.date, row.confidence);
    };
    pair->ties.removeIf(unwanted);
    pair->interactions.removeIf(unwanted);
    pair->events.removeIf(unwanted);
    //: The title of the dossier of two actors
    m_dossier.title = DossierText::tr("%1 and %2").arg(pair->first.name, pair->second.name);
    const QString oneIs = underline(pair->first);
    const QString otherIs = underline(pair->second);
    m_dossier.under = oneIs == otherIs ? kindNamePlural(pair->first.kind) : oneIs + u" – "_s + otherIs;
    QList<Deed> deeds;
    int cooperation = 0;
    int conflict = 0;
    QSet<EventId> told;
    for (const RelationRow &row : std::as_const(pair->interactions)) {
        told.insert(row.event);
        deeds.append({row.predicate, row.polarity, row.date});
        if (row.polarity == Polarity::Asserted)
            (intensityOf(row.predicate) > 0 ? cooperation : conflict) += 1;
    }
    for (const EventRow &row : std::as_const(pair->events)) { // those from which no interaction of the two comes
        if (!told.contains(row.id))
            deeds.append({row.type, row.polarity, row.date});
    }
    m_dossier.time = deedsOverTime(deeds);
    figure(DossierText::tr("Interactions"), DossierText::tr("%1 (%2 cooperation, %3 conflict)").arg(counted(pair->interactions.size()), counted(cooperation), counted(conflict)));
    figure(DossierText::tr("Standing ties"), counted(pair->ties.size()));
    figure(DossierText::tr("Events in common"), counted(pair->events.size()));
    for (const Outcome &outcome : {addRelations(DossierText::tr("How they stand"), pair->ties, true),
                                   addRelations(DossierText::tr("What they did to each other"), pair->interactions, false),
                                   addEvents(DossierText::tr("Events in common"), pair->events)}) {
        if (!outcome)
            return outcome;
    }
    // A note is of one thing: of either of the two, or of something between them.
    for (const ActorRow *actor : {&pair->first, &pair->second}) {
        if (const Outcome outcome = addNotesOn(actor->id, actor->name); !outcome)
            return outcome;
    }
    for (const auto *rows : {&pair->ties, &pair->interactions}) {
        for (const RelationRow &row : *rows) {
            if (const Outcome outcome = addNotesOn(row.id, relationSentence(row)); !outcome)
                return outcome;
        }
    }
    for (const EventRow &row : std::as_const(pair->events)) {
        if (const Outcome outcome = addNotesOn(row.id, row.label); !outcome)
            return outcome;
    }
    DisagreementFilter about;
    about.actor = first;
    return addDisputes(about, [second](const Disagreement &one) {
        return std::ranges::any_of(one.actors, [second](const ActorLink &actor) { return actor.id == second; });
    });
}

Outcome DossierGathering::event(EventId id)
{
    const auto row = m_reader.event(id, m_stop);
    if (!row)
        return row.error();
    m_dossier.title = row->label;
    m_dossier.under = categoryName(row->type) + u" · "_s + dateText(row->date);
    QStringList participants;
    for (const ActorLink &actor : row->participants) {
        if (actor.role != Role::Place)
            participants.append(actor.name + u" ("_s + roleName(actor.role).toLower() + u')');
    }
    participants.removeDuplicates();
    if (!participants.isEmpty())
        figure(DossierText::tr("Who took part"), participants.join(u", "_s));
    if (row->place)
        figure(DossierText::tr("Where"), row->place->name);
    if (row->polarity != Polarity::Asserted)
        figure(DossierText::tr("Told as"), polarityName(row->polarity).toLower());
    figure(DossierText::tr("Passages"), counted(row->evidence));
    figure(DossierText::tr("Documents"), counted(row->documents));
    // All passages of the one claim, each with its note.
    DossierOptions all = m_options;
    all.passagesOfClaim = m_options.mostClaims;
    DossierGathering whole(m_reader, all, m_stop);
    whole.m_dossier = std::move(m_dossier);
    const Outcome outcome = whole.addEvents(DossierText::tr("Who says so"), {*row});
    m_dossier = std::move(whole.m_dossier);
    if (!outcome)
        return outcome;
    DisagreementFilter about;
    about.event = id;
    if (const Outcome disputes = addDisputes(about, [](const Disagreement &) { return true; }); !disputes)
        return disputes;
    return addNotesOn(id);
}

Outcome DossierGathering::finish()
{
    const auto info = m_reader.info();
    if (!info)
        return info.error();
    m_dossier.colophon = colophon(*info, m_options);
    return Done{};
}

Result<Dossier> gatheredDossier(const Reader &reader, const DossierSubject &subject, const DossierOptions &options, std::stop_token stop)
{
    DossierGathering gathering(reader, options, std::move(stop));
    const Outcome outcome = subject.event.isValid() ? gathering.event(subject.event)
                          : subject.with.isValid()  ? gathering.pair(subject.actor, subject.with)
                                                    : gathering.actor(subject.actor);
    if (!outcome)
        return outcome.error();
    if (const Outcome last = gathering.finish(); !last)
        return last.error();
    return gathering.take();
}

Outcome cite(Dossier &dossier, CitationProcessor &processor, const QString &style, const QString &locale,
             const std::function<void(int, int)> &progress, std::stop_token stop)
{
    const int total = int(dossier.notes.size());
    QList<QList<CitedItem>> clusters;
    for (const DossierNote &note : std::as_const(dossier.notes))
        clusters.append({CitedItem{dossier.works.value(note.document), note.locator}});
    if (stop.stop_requested())
        return Error{Error::Cancelled, {}, {}};
    const auto words = processor.citations(clusters, style, locale);
    if (!words)
        return words.error();
    for (int i = 0; i < total; ++i)
        dossier.notes[i].words = words->at(i);
    if (stop.stop_requested())
        return Error{Error::Cancelled, {}, {}};
    if (progress)
        progress(total, total);
    if (dossier.works.isEmpty())
        return Done{};
    QList<DocumentId> documents = dossier.works.keys();
    std::ranges::sort(documents);
    QList<QJsonObject> items;
    for (const DocumentId document : std::as_const(documents))
        items.append(dossier.works.value(document));
    const auto sources = processor.bibliography(items, style, locale);
    if (!sources)
        return sources.error();
    dossier.sources = *sources;
    return Done{};
}

} // namespace apacheta
