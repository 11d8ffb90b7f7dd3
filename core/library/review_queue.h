// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/connection.h"
#include "library/review.h"

namespace apacheta {

/// Works out the questions of a library: each source of doubt looks only at what matters most in it (the most mentioned actors, the best
/// attested claims), along an index, so that the whole takes some tens of milliseconds in a library of 10,000 documents.
class ReviewQueue final {
public:
    ReviewQueue(const Connection &connection, std::stop_token stop) : m_connection(connection), m_stop(std::move(stop)) {}

    /// All that are not answered yet, best first.
    Result<QList<ReviewEntry>> entries();

private:
    Outcome askKinds();
    Outcome askSameActors();
    Outcome askEventDates();
    Outcome askEvents();
    Outcome askRelations();
    Outcome askMentions();
    void mixKinds();
    void add(QuestionKind kind, const QStringList &keys, const QString &first, const QString &second, qint64 thing, const QList<qint64> &others,
             double weight);
    Result<bool> isKeptApart(const QString &firstKey, const QString &secondKey) const;

    const Connection &m_connection;
    std::stop_token m_stop;
    QList<ReviewEntry> m_entries;
};

} // namespace apacheta
