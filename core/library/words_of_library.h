// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/findings.h"

#include <QString>
#include <QStringList>

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

} // namespace apacheta
