// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/parsers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Values of the sorts that CSL has; all others are dropped.
QJsonObject sound(const QJsonObject &item)
{
    QJsonObject csl;
    for (auto field = item.begin(); field != item.end(); ++field) {
        const QJsonValue value = *field;
        const bool isText = value.isString() && !value.toString().trimmed().isEmpty();
        const bool isNames = value.isArray() && !value.toArray().isEmpty() && value[0].isObject();
        const bool isDate =
            value.isObject() && (value["date-parts"_L1].isArray() || value["edtf"_L1].isString() ||
                                 value["raw"_L1].isString() || value["literal"_L1].isString());
        if (field.key() == "id"_L1 || field.key() == "citation-key"_L1)
            continue;
        if (value.isDouble())
            csl.insert(field.key(), QString::number(value.toInteger()));
        else if (isText || isNames || isDate)
            csl.insert(field.key(), value);
    }
    return csl;
}

} // namespace

bool readCslJson(const QByteArray &bytes, Bibliography &bibliography)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonValue items = document.object().value("items"_L1);
    const QJsonArray array = document.isArray() ? document.array() : items.toArray();
    qsizetype known = 0;
    for (const QJsonValue &value : array) {
        const QJsonObject item = value.toObject();
        // Other programs' JSON has titles too; CSL has a type and nothing that a CSL item cannot hold.
        if (!item.value("type"_L1).isString() || !(item.contains("title"_L1) || item.contains("DOI"_L1)))
            continue;
        ++known;
        const QString key =
            item.value("citation-key"_L1).toString(item.value("id"_L1).toVariant().toString());
        bibliography.entries.append({key, sound(item), {}});
    }
    return known > 0 && known * 2 >= array.size();
}

} // namespace apacheta
