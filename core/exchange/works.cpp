// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/works.h"

#include "citation/citation.h"
#include "library/export_reader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QList<int> dateAt(const QJsonObject &csl, const QString &field, int place)
{
    QList<int> numbers;
    for (const QJsonValue &number :
         csl.value(field).toObject().value("date-parts"_L1).toArray().at(place).toArray())
        numbers << number.toVariant().toInt();
    return numbers;
}

} // namespace

QJsonObject Works::itemOf(const ExportedDocument &document)
{
    const QString fileName = QFileInfo(document.path).fileName();
    const QString language = document.language == Language::Unknown || document.language == Language::Other
                                 ? QString()
                                 : word(document.language);
    QJsonObject item = cslItemOf(document.csl, fileName, language);
    QStringList &taken = m_taken[item.value("id"_L1).toString()];
    if (!taken.isEmpty())
        item = cslItemOf(document.csl, fileName, language, taken);
    taken << item.value("id"_L1).toString();
    return item;
}

Outcome forEachWork(const ExportReader &reader, const std::function<void(const QJsonObject &)> &each)
{
    Works works;
    return reader.forEachDocument([&](const ExportedDocument &document) {
        if (!document.isMerged)
            each(works.itemOf(document));
    });
}

Result<QHash<DocumentId, QString>> citationKeys(const QString &library, const QSet<DocumentId> &documents, std::stop_token stop)
{
    const auto reader = ExportReader::open(library, {}, stop);
    if (!reader)
        return reader.error();
    QHash<DocumentId, QString> keys;
    Works works;
    const Outcome outcome = (*reader)->forEachDocument([&](const ExportedDocument &document) {
        if (keys.size() == documents.size())
            return;
        const QString key = works.itemOf(document).value("id"_L1).toString();
        if (documents.contains(document.id))
            keys.insert(document.id, key);
    });
    return outcome ? Result<QHash<DocumentId, QString>>(keys) : outcome.error();
}

QList<int> firstDate(const QJsonObject &csl, const QString &field) { return dateAt(csl, field, 0); }

QList<int> lastDate(const QJsonObject &csl, const QString &field) { return dateAt(csl, field, 1); }

QString fieldText(const QJsonObject &csl, const QString &field)
{
    static const QRegularExpression tags(u"</?(i|b|sub|sup|span|sc)( [^>]*)?>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return csl.value(field).toVariant().toString().remove(tags).simplified();
}

} // namespace apacheta
