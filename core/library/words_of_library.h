// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/findings.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace apacheta {

/// The words that stand in the library file for values that the knowledge-json contract has no word for, and back
/// (an unknown word gives the plainest value).
QString word(BlockKind kind);
QString word(MentionForm form);
QString word(AliasReason reason);
BlockKind blockKindOf(QStringView word);
MentionForm mentionFormOf(QStringView word);
AliasReason aliasReasonOf(QStringView word);

/// A JSON array of texts, and back.
QString jsonOf(const QStringList &texts);
QStringList textsOf(const QString &json);

/// A JSON array of numbers, to bind a list: `id in (select value from json_each(:ids))`.
QString jsonOf(const QList<qint64> &numbers);

/// The same of ids, in ascending order.
template <class AnyId> QString jsonOfIds(const QSet<AnyId> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const AnyId id : ids)
        numbers.append(id.value);
    std::sort(numbers.begin(), numbers.end());
    return jsonOf(numbers);
}

/// The object that a column holds as JSON; empty where it holds none.
QJsonObject objectOf(const QString &json);

/// A date as columns hold it, and the first and last day that it can mean; nothing for none.
std::optional<QString> textOf(const std::optional<EdtfDate> &date);
std::optional<int> earliestOf(const std::optional<EdtfDate> &date);
std::optional<int> latestOf(const std::optional<EdtfDate> &date);

} // namespace apacheta
