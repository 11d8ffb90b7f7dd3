// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "library/export_reader.h"
#include "library/reader.h"

#include <QHash>
#include <QJsonArray>
#include <functional>

namespace apacheta::cli {

/// A library opened for a call, and its rows as JSON (names and ids as in knowledge-json) and as lines for people.
class Answers final {
public:
    static Result<std::unique_ptr<Answers>> open(const Call &call);
    Q_DISABLE_COPY_MOVE(Answers)

    const Reader &reader() const { return *m_reader; }
    /// The actor of an id or a name; the Error of an ambiguous name lists the candidates.
    Result<ActorId> actorNamed(const QString &idOrName) const;

    QJsonObject jsonOf(const ActorRow &actor) const;
    QJsonObject jsonOf(const EventRow &event) const;
    QJsonObject jsonOf(const RelationRow &relation) const;
    QJsonObject jsonOf(const EvidenceRow &evidence) const;
    QJsonArray jsonOf(const QList<EvidenceRow> &evidence) const;

    /// Every page of a list, row by row, up to `limit` (0: all). `each` gives a Failed error to stop.
    template <class Row, class Filter>
    Outcome forEach(Result<Rows<Row>> (Reader::*list)(const Filter &, const Cursor &, int, std::stop_token)
                        const,
                    const Filter &filter, int limit, const std::function<Outcome(const Row &)> &each) const
    {
        constexpr int page = 500;
        int given = 0;
        for (std::optional<Cursor> after = Cursor{}; after;) {
            const int count = limit > 0 ? std::min(page, limit - given) : page;
            const Result<Rows<Row>> rows = (m_reader.get()->*list)(filter, *after, count, {});
            if (!rows)
                return rows.error();
            for (const Row &row : rows->rows) {
                if (const Outcome outcome = each(row); !outcome)
                    return outcome;
            }
            given += int(rows->rows.size());
            after = limit > 0 && given >= limit ? std::nullopt : rows->next;
        }
        return apacheta::Done{};
    }

    QString keyOf(ActorId actor) const;

private:
    Answers() = default;

    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<ExportReader> m_keys;
    mutable QHash<ActorId, QString> m_known;
};

QString eventName(EventId id); ///< "e17"

/// "Bridging Divides (2014), p. 3", "…, ¶ 7": where a passage stands.
QString sourceOf(const EvidenceRow &evidence);
/// A quote in quotation marks on wrapped lines, then its source.
QString quoteLines(const EvidenceRow &evidence, int indent, int width);
QString polarityNote(Polarity polarity);         ///< "", " (negated)", " (planned)"
QString namesOf(const QList<ActorLink> &actors); ///< "Chile, Bolivia"

} // namespace apacheta::cli
