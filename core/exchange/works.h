// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace apacheta {

class ExportReader;
struct ExportedDocument;

/// Gives the documents of a library their CSL items, one after the other, each with a citation key that no other has.
class Works final {
public:
    QJsonObject itemOf(const ExportedDocument &document);

private:
    QHash<QString, QStringList> m_taken; ///< stem of a key -> the keys given with it
};

/// The CSL items of all documents that the reader gives, in its order.
Outcome forEachWork(const ExportReader &reader, const std::function<void(const QJsonObject &csl)> &each);

/// The keys under which exports of the whole library know some of its documents, for citing them in a text that such an export goes with: of two that
/// would have the same one, "aranda2017bolivia" and "aranda2017bolivia-2", in the order in which they came into the library.
Result<QHash<DocumentId, QString>> citationKeys(const QString &library, const QSet<DocumentId> &documents, std::stop_token stop = {});

/// The numbers of a CSL date, first end: {2017, 5, 21}, {2017}; empty where it has none.
QList<int> firstDate(const QJsonObject &csl, const QString &field);
/// Its last end where it is a range, else empty.
QList<int> lastDate(const QJsonObject &csl, const QString &field);

/// The text of a field, a number as its digits; tags such as <i> left out, white space runs as one space.
QString fieldText(const QJsonObject &csl, const QString &field);

} // namespace apacheta
