// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/salvage.h"

#include "library/words_of_library.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// How the rows of the tables that cannot be made anew look, in the order of their columns (migrations/). A row of which nobody says what it is
// must be told by its looks; one of a known table that does not look so is damaged.
namespace apacheta {
namespace {

bool isText(const QVariant &value) { return value.typeId() == QMetaType::QString; }
bool isNumber(const QVariant &value) { return value.typeId() == QMetaType::LongLong; }
bool isNumberOrNull(const QVariant &value) { return value.isNull() || isNumber(value); }
bool isOffset(const QVariant &value) { return isNumber(value) && value.toLongLong() >= 0; }

bool isSha256(const QVariant &value)
{
    static const QRegularExpression hexadecimal(u"^[0-9a-f]{64}$"_s);
    return isText(value) && hexadecimal.match(value.toString()).hasMatch();
}

bool isJson(const QVariant &value, QChar first)
{
    if (!isText(value) || !value.toString().startsWith(first))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return first == u'{' ? document.isObject() : document.isArray();
}

bool isTime(const QVariant &value)
{
    return isText(value) && value.toString().size() >= 20 && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
}

bool isWord(const QVariant &value)
{
    static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
    return isText(value) && word.match(value.toString()).hasMatch();
}

bool isBlockKind(const QVariant &value) { return isText(value) && word(blockKindOf(value.toString())) == value.toString(); }

/// The columns of a table are `least` or, with those of later versions, a few more; its first is its rowid.
bool hasOwnId(const StoredRow &row, int least) { return row.id > 0 && row.values.size() >= least && row.values[0].isNull(); }

} // namespace

bool Salvage::takeDecision(const StoredRow &row, Place)
{
    const QList<QVariant> &values = row.values;
    if (!hasOwnId(row, 5) || !row.isWhole || !isTime(values[1]) || !isWord(values[2]) || !isJson(values[3], u'{') || !isNumberOrNull(values[4])
        || !isNumberOrNull(values.value(5)))
        return false;
    if (!decisions.contains(row.id))
        decisions.insert(row.id, {row.id, values[1].toString(), values[2].toString(), values[3].toString(), values[4].toLongLong(), values.value(5).toLongLong()});
    return true;
}

bool Salvage::takeStanding(const StoredRow &row, Place)
{
    static const QStringList stacks{u"done"_s, u"undone"_s, u"gone"_s};
    if (!hasOwnId(row, 3) || row.values.size() > 5 || !isNumber(row.values[1]) || !stacks.contains(row.values[2].toString()))
        return false;
    if (!standings.contains(row.id))
        standings.insert(row.id, {row.values[1].toLongLong() != 0, row.values[2].toString()});
    return true;
}

bool Salvage::takeDocument(const StoredRow &row, Place)
{
    const QList<QVariant> &values = row.values;
    if (!hasOwnId(row, 18) || !isSha256(values[1]) || !isText(values[2]) || !isText(values[10]) || !isText(values[11]))
        return false;
    SavedDocument &document = documentAt(row.id);
    if (document.sha256.isEmpty()) {
        document.sha256 = values[1].toString();
        document.title = values[2].toString();
        document.language = values[10].toString();
        document.format = values[11].toString();
    }
    return true;
}

bool Salvage::takeText(const StoredRow &row, Place place)
{
    const QList<QVariant> &values = row.values;
    if (!hasOwnId(row, 5) || !isJson(values[1], u'{') || !isJson(values[2], u'{') || !isJson(values[3], u'[') || !isText(values[4]))
        return false;
    documentAt(row.id);
    if (!m_texts.contains(row.id))
        m_texts.insert(row.id, place);
    return true;
}

bool Salvage::takeSource(const StoredRow &row, Place)
{
    const QList<QVariant> &values = row.values;
    if (!hasOwnId(row, 6) || !row.isWhole || !isText(values[1]) || !values[1].toString().startsWith(u'/') || !isNumber(values[2]) || !isNumber(values[3])
        || !isSha256(values[4]) || !isNumber(values[5]) || values[5].toLongLong() <= 0)
        return false;
    const SourceFile file{values[1].toString(), values[2].toLongLong(), values[3].toLongLong(), values[4].toString()};
    SavedDocument &document = documentAt(values[5].toLongLong());
    if (std::none_of(document.sources.cbegin(), document.sources.cend(), [&](const SourceFile &known) { return known.path == file.path; }))
        document.sources.append(file);
    return true;
}

bool Salvage::takeBlock(const StoredRow &row, Place)
{
    const QList<QVariant> &values = row.values;
    if (values.size() < 8 || !row.isWhole || !isOffset(values[0]) || values[0].toLongLong() == 0 || !isOffset(values[1]) || !isBlockKind(values[2])
        || !isOffset(values[3]) || !isOffset(values[4]) || !isOffset(values[5]) || !isOffset(values[6]) || !isText(values[7]))
        return false;
    SavedDocument &document = documentAt(values[0].toLongLong());
    const int number = values[1].toInt();
    if (!document.blocks.contains(number))
        document.blocks.insert(number, {blockKindOf(values[2].toString()), {values[3].toLongLong(), values[4].toLongLong()}, values[5].toInt(), values[6].toInt(),
                                        languageOf(values[7].toString())});
    return true;
}

bool Salvage::takePage(const StoredRow &row, Place)
{
    const QList<QVariant> &values = row.values;
    if (values.size() != 5 || !row.isWhole || !isOffset(values[0]) || values[0].toLongLong() == 0 || !isOffset(values[1]) || !isText(values[2])
        || !isOffset(values[3]) || !isOffset(values[4]))
        return false;
    SavedDocument &document = documentAt(values[0].toLongLong());
    const int number = values[1].toInt();
    if (!document.pages.contains(number))
        document.pages.insert(number, {{values[3].toLongLong(), values[4].toLongLong()}, number, values[2].toString()});
    return true;
}

bool Salvage::takeCounter(const StoredRow &row, Place)
{
    if (row.values.size() != 2 || !isText(row.values[0]) || !isNumber(row.values[1]))
        return false;
    if (row.values[0].toString() == "decision"_L1)
        lastDecision = row.values[1].toLongLong();
    return true;
}

} // namespace apacheta
