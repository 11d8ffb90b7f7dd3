// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dossier.h"

#include <map>

namespace apacheta {

/// Gathers what a dossier says: claims with their passages, each place that they cite numbered, disagreements, notes.
class DossierGathering final {
public:
    DossierGathering(const Reader &reader, const DossierOptions &options, std::stop_token stop) : m_reader(reader), m_options(options), m_stop(std::move(stop)) {}

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
    Outcome addNotes(const Subject &subject, const QString &about);
    /// Her notes on it, each after what it is `about` where the dossier is of more.
    template <class RowId> Outcome addNotesOn(RowId id, const QString &about = {})
    {
        const auto ref = m_reader.refOf(id);
        return ref ? addNotes(Subject(*ref), about) : Outcome(ref.error());
    }
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

} // namespace apacheta
