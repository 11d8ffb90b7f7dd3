// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dossier.h"

#include "exchange/dossier_text.h"
#include "library/plain_words.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int rowsAtATime = 200;

QString number(qint64 value) { return QLocale().toString(value); }

/// Gathers claims with their passages, and numbers the places that they cite.
class Gathering final {
public:
    Gathering(const Reader &reader, const DossierOptions &options, std::stop_token stop) : m_reader(reader), m_options(options), m_stop(std::move(stop)) {}

    Outcome actor(ActorId id);
    Outcome pair(ActorId first, ActorId second);
    Outcome event(EventId id);
    Outcome finish();
    Dossier take() { return std::move(m_dossier); }

private:
    bool isWanted(Category category, Polarity polarity, const std::optional<EdtfDate> &date, double confidence) const;
    Result<QList<RelationRow>> relationsOf(ActorId actor);
    Result<QList<EventRow>> eventsOf(ActorId actor);
    Outcome addRelations(const QString &heading, QList<RelationRow> rows, bool byPredicate);
    Outcome addEvents(const QString &heading, QList<EventRow> rows);
    Result<DossierClaim> claimOf(const QString &words, const QString &date, const Result<QList<EvidenceRow>> &evidence);
    Result<int> noteOf(const EvidenceRow &evidence);
    Outcome addDisputes(const DisagreementFilter &filter, const std::function<bool(const Disagreement &)> &isOfIt);
    Outcome addNotes(const Subject &subject);
    QString remark(qsizetype all) const;
    void figure(const QString &name, const QString &value) { m_dossier.figures.append({name, value}); }

    const Reader &m_reader;
    const DossierOptions &m_options;
    std::stop_token m_stop;
    Dossier m_dossier;
    std::map<std::tuple<qint64, QString, QString>, int> m_notes;
    QHash<DocumentId, QString> m_languages;
    QStringList m_keys;
};

bool Gathering::isWanted(Category category, Polarity polarity, const std::optional<EdtfDate> &date, double confidence) const
{
    const ViewFilter &filter = m_options.filter;
    const bool isInTime = date ? date->earliest() <= (filter.to ? filter.to->latest() : EdtfDate::openEnd)
                                     && date->latest() >= (filter.from ? filter.from->earliest() : EdtfDate::openBegin)
                               : (filter.undated && !filter.from && !filter.to) || isStandingTie(category);
    return isInTime && confidence >= filter.minimumConfidence && (filter.categories.isEmpty() || filter.categories.contains(category))
        && (filter.polarities.isEmpty() || filter.polarities.contains(polarity));
}

Result<QList<RelationRow>> Gathering::relationsOf(ActorId actor)
{
    RelationFilter filter;
    filter.actor = actor;
    QList<RelationRow> rows;
    Cursor after;
    for (;;) {
        const auto page = m_reader.relations(filter, after, rowsAtATime, m_stop);
        if (!page)
            return page.error();
        rows += page->rows;
        if (!page->next)
            break;
        after = *page->next;
    }
    rows.removeIf([this](const RelationRow &row) { return !isWanted(row.predicate, row.polarity, row.date, row.confidence); });
    return rows;
}

Result<QList<EventRow>> Gathering::eventsOf(ActorId actor)
{
    EventFilter filter;
    filter.actor = actor;
    filter.sort = EventFilter::ByEvidence;
    filter.descending = true;
    QList<EventRow> rows;
    Cursor after;
    for (;;) {
        const auto page = m_reader.events(filter, after, rowsAtATime, m_stop);
        if (!page)
            return page.error();
        rows += page->rows;
        if (!page->next)
            break;
        after = *page->next;
    }
    rows.removeIf([this](const EventRow &row) { return !isWanted(row.type, row.polarity, row.date, row.confidence); });
    return rows;
}

Result<int> Gathering::noteOf(const EvidenceRow &evidence)
{
    Locator locator;
    if (!evidence.page.isEmpty())
        locator = {u"page"_s, evidence.page};
    else if (evidence.paragraph > 0)
        locator = {u"paragraph"_s, QString::number(evidence.paragraph)};
    int &note = m_notes[{evidence.document.value, locator.label, locator.value}];
    if (note > 0)
        return note;
    if (!m_dossier.works.contains(evidence.document)) {
        const auto content = m_reader.document(evidence.document, m_stop);
        if (!content)
            return content.error();
        const Language language = content->row.language;
        const QString code = language == Language::English || language == Language::Spanish ? word(language) : QString();
        const QJsonObject csl = cslItemOf(content->metadata.csl, QFileInfo(content->row.path).fileName(), code, m_keys);
        m_keys.append(csl.value("id"_L1).toString());
        m_dossier.works.insert(evidence.document, csl);
        m_languages.insert(evidence.document, code);
    }
    m_dossier.notes.append({evidence.document, locator, {}});
    note = int(m_dossier.notes.size());
    return note;
}

Result<DossierClaim> Gathering::claimOf(const QString &words, const QString &date, const Result<QList<EvidenceRow>> &evidence)
{
    if (!evidence)
        return evidence.error();
    DossierClaim claim{words, date, {}, 0};
    QList<EvidenceRow> rows = *evidence;
    if (!m_options.filter.documents.isEmpty())
        rows.removeIf([this](const EvidenceRow &row) { return !m_options.filter.documents.contains(row.document); });
    std::ranges::stable_sort(rows, std::greater(), &EvidenceRow::confidence);
    for (const EvidenceRow &row : std::as_const(rows)) {
        if (claim.passages.size() >= m_options.passagesOfClaim) {
            claim.passagesLeftOut += 1;
            continue;
        }
        const auto note = noteOf(row);
        if (!note)
            return note.error();
        const DossierPassage passage{row.quote.simplified(), m_languages.value(row.document), *note};
        if (!claim.passages.contains(passage))
            claim.passages.append(passage);
    }
    return claim;
}

QString Gathering::remark(qsizetype all) const
{
    return all > m_options.mostClaims ? DossierText::tr("The %1 stated most of %2.").arg(number(m_options.mostClaims), number(all)) : QString();
}

Outcome Gathering::addRelations(const QString &heading, QList<RelationRow> rows, bool byPredicate)
{
    DossierPart part{heading, remark(rows.size()), {}};
    std::ranges::stable_sort(rows, std::greater(), &RelationRow::evidence);
    rows = rows.mid(0, m_options.mostClaims);
    const auto begin = [](const RelationRow &row) { return row.date ? row.date->earliest() : EdtfDate::openEnd + 1; };
    std::ranges::stable_sort(rows, {}, begin);
    std::map<int, DossierGroup> groups;
    for (const RelationRow &row : std::as_const(rows)) {
        const auto claim = claimOf(relationSentence(row), row.date ? dateText(row.date) : QString(), m_reader.evidenceOf(row.id, m_stop));
        if (!claim)
            return claim.error();
        if (claim->passages.isEmpty())
            continue;
        const int key = byPredicate ? int(row.predicate) : decadeKey(row.date);
        groups[key].heading = byPredicate ? categoryName(row.predicate) : decadeHeading(row.date);
        groups[key].claims.append(*claim);
    }
    for (auto &[key, group] : groups)
        part.groups.append(std::move(group));
    if (!part.groups.isEmpty())
        m_dossier.parts.append(part);
    return Done{};
}

Outcome Gathering::addEvents(const QString &heading, QList<EventRow> rows)
{
    DossierPart part{heading, remark(rows.size()), {}};
    std::ranges::stable_sort(rows, std::greater(), &EventRow::evidence);
    rows = rows.mid(0, m_options.mostClaims);
    std::ranges::stable_sort(rows, {}, [](const EventRow &row) { return row.date ? row.date->earliest() : EdtfDate::openEnd + 1; });
    std::map<int, DossierGroup> groups;
    for (const EventRow &row : std::as_const(rows)) {
        QString words = row.label;
        if (row.polarity != Polarity::Asserted)
            words += u" ("_s + polarityName(row.polarity).toLower() + u')';
        const auto claim = claimOf(words, row.date ? dateText(row.date) : QString(), m_reader.evidenceOf(row.id, m_stop));
        if (!claim)
            return claim.error();
        if (claim->passages.isEmpty())
            continue;
        groups[decadeKey(row.date)].heading = decadeHeading(row.date);
        groups[decadeKey(row.date)].claims.append(*claim);
    }
    for (auto &[key, group] : groups)
        part.groups.append(std::move(group));
    if (!part.groups.isEmpty())
        m_dossier.parts.append(part);
    return Done{};
}

Outcome Gathering::addDisputes(const DisagreementFilter &filter, const std::function<bool(const Disagreement &)> &isOfIt)
{
    const auto found = m_reader.disagreements(filter, m_stop);
    if (!found)
        return found.error();
    for (const Disagreement &one : *found) {
        if (one.state == DisagreementState::Dismissed || !isOfIt(one))
            continue;
        DossierDispute dispute{one.title, disputeState(one), {}};
        for (const DisagreementPosition &side : one.positions) {
            const auto claim = claimOf(disputeSide(one, side), {}, side.evidence);
            if (!claim)
                return claim.error();
            dispute.sides.append(*claim);
        }
        m_dossier.disputes.append(dispute);
    }
    return Done{};
}

Outcome Gathering::addNotes(const Subject &subject)
{
    const auto notes = m_reader.notesOn(subject, m_stop);
    if (!notes)
        return notes.error();
    for (const QString &note : *notes) {
        if (!note.trimmed().isEmpty())
            m_dossier.ownNotes.append(note.trimmed());
    }
    return Done{};
}

Outcome Gathering::actor(ActorId id)
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
    figure(DossierText::tr("Mentions"), number(detail->row.mentions));
    figure(DossierText::tr("Documents"), number(detail->row.documents));
    figure(DossierText::tr("Events"), number(events->size()));
    figure(DossierText::tr("Relations"), number(relations->size()));
    QStringList companions;
    for (const auto &[companion, claims] : detail->companions.mid(0, 8))
        companions.append(companion.name + u" ("_s + number(claims) + u')');
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
    const auto ref = m_reader.refOf(id);
    return ref ? addNotes(Subject(*ref)) : Outcome(ref.error());
}

Outcome Gathering::pair(ActorId first, ActorId second)
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
    figure(DossierText::tr("Interactions"), DossierText::tr("%1 (%2 cooperation, %3 conflict)").arg(number(pair->interactions.size()), number(cooperation), number(conflict)));
    figure(DossierText::tr("Standing ties"), number(pair->ties.size()));
    figure(DossierText::tr("Events in common"), number(pair->events.size()));
    for (const Outcome &outcome : {addRelations(DossierText::tr("How they stand"), pair->ties, true),
                                   addRelations(DossierText::tr("What they did to each other"), pair->interactions, false),
                                   addEvents(DossierText::tr("Events in common"), pair->events)}) {
        if (!outcome)
            return outcome;
    }
    DisagreementFilter about;
    about.actor = first;
    return addDisputes(about, [second](const Disagreement &one) {
        return std::ranges::any_of(one.actors, [second](const ActorLink &actor) { return actor.id == second; });
    });
}

Outcome Gathering::event(EventId id)
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
    figure(DossierText::tr("Passages"), number(row->evidence));
    figure(DossierText::tr("Documents"), number(row->documents));
    // All passages of the one claim, each with its note.
    DossierOptions all = m_options;
    all.passagesOfClaim = m_options.mostClaims;
    Gathering whole(m_reader, all, m_stop);
    whole.m_dossier = std::move(m_dossier);
    const Outcome outcome = whole.addEvents(DossierText::tr("Who says so"), {*row});
    m_dossier = std::move(whole.m_dossier);
    if (!outcome)
        return outcome;
    DisagreementFilter about;
    about.event = id;
    if (const Outcome disputes = addDisputes(about, [](const Disagreement &) { return true; }); !disputes)
        return disputes;
    const auto ref = m_reader.refOf(id);
    return ref ? addNotes(Subject(*ref)) : Outcome(ref.error());
}

Outcome Gathering::finish()
{
    const auto info = m_reader.info();
    if (!info)
        return info.error();
    m_dossier.colophon = colophon(*info, m_options);
    return Done{};
}

} // namespace

Result<Dossier> gatheredDossier(const Reader &reader, const DossierSubject &subject, const DossierOptions &options, std::stop_token stop)
{
    Gathering gathering(reader, options, std::move(stop));
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
