// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of a dossier, the places that they cite, disagreements and notes.
#include "exchange/dossier_gathering.h"

#include "exchange/dossier_text.h"
#include "library/plain_words.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int rowsAtATime = 200;

} // namespace

bool DossierGathering::isWanted(Category category, Polarity polarity, const std::optional<EdtfDate> &date, double confidence) const
{
    const ViewFilter &filter = m_options.filter;
    const bool isInTime = date ? date->earliest() <= (filter.to ? filter.to->latest() : EdtfDate::openEnd)
                                     && date->latest() >= (filter.from ? filter.from->earliest() : EdtfDate::openBegin)
                               : (filter.undated && !filter.from && !filter.to) || isStandingTie(category);
    return isInTime && confidence >= filter.minimumConfidence && (filter.categories.isEmpty() || filter.categories.contains(category))
        && (filter.polarities.isEmpty() || filter.polarities.contains(polarity));
}

namespace {

/// All pages of a list, one after another.
template <class AnyRow> Result<QList<AnyRow>> allRows(const std::function<Result<Rows<AnyRow>>(const Cursor &after)> &ask)
{
    QList<AnyRow> rows;
    Cursor after;
    for (;;) {
        const auto page = ask(after);
        if (!page)
            return page.error();
        rows += page->rows;
        if (!page->next)
            return rows;
        after = *page->next;
    }
}

} // namespace

Result<QList<RelationRow>> DossierGathering::relationsOf(ActorId actor)
{
    RelationFilter filter;
    filter.actor = actor;
    auto rows = allRows<RelationRow>([&](const Cursor &after) { return m_reader.relations(filter, after, rowsAtATime, m_stop); });
    if (!rows)
        return rows.error();
    rows->removeIf([this](const RelationRow &row) { return !isWanted(row.predicate, row.polarity, row.date, row.confidence); });
    return rows;
}

Result<QList<EventRow>> DossierGathering::eventsOf(ActorId actor)
{
    EventFilter filter;
    filter.actor = actor;
    filter.sort = EventFilter::ByEvidence;
    filter.descending = true;
    auto rows = allRows<EventRow>([&](const Cursor &after) { return m_reader.events(filter, after, rowsAtATime, m_stop); });
    if (!rows)
        return rows.error();
    rows->removeIf([this](const EventRow &row) { return !isWanted(row.type, row.polarity, row.date, row.confidence); });
    return rows;
}

Result<int> DossierGathering::noteOf(const EvidenceRow &evidence)
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

Result<DossierClaim> DossierGathering::claimOf(const QString &words, const QString &date, const Result<QList<EvidenceRow>> &evidence)
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

QString DossierGathering::remark(qsizetype all) const
{
    return all > m_options.mostClaims ? DossierText::tr("The %1 stated most of %2.").arg(counted(m_options.mostClaims), counted(all)) : QString();
}

Outcome DossierGathering::addRelations(const QString &heading, QList<RelationRow> rows, bool byPredicate)
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

Outcome DossierGathering::addEvents(const QString &heading, QList<EventRow> rows)
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

Outcome DossierGathering::addDisputes(const DisagreementFilter &filter, const std::function<bool(const Disagreement &)> &isOfIt)
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

Outcome DossierGathering::addNotes(const Subject &subject, const QString &about)
{
    const auto notes = m_reader.notesOn(subject, m_stop);
    if (!notes)
        return notes.error();
    for (const QString &note : *notes) {
        if (!note.trimmed().isEmpty())
            m_dossier.ownNotes.append(about.isEmpty() ? note.trimmed() : DossierText::tr("%1: %2").arg(about, note.trimmed()));
    }
    return Done{};
}

} // namespace apacheta
