// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/words_of_library.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace apacheta {
namespace {

constexpr const char16_t *blockKinds[] = {u"heading", u"paragraph", u"list_item", u"table_row", u"quotation", u"footnote", u"boilerplate"};
constexpr const char16_t *mentionForms[] = {u"name", u"short_name", u"acronym", u"demonym", u"title", u"pronoun"};
constexpr const char16_t *aliasReasons[] = {u"written", u"acronym", u"short_form", u"known_name", u"spelling", u"translation", u"decided", u"merged"};

template <class Value, size_t size> Value valueOf(const char16_t *const (&words)[size], QStringView word, Value plainest)
{
    for (size_t i = 0; i < size; ++i)
        if (word == words[i])
            return Value(i);
    return plainest;
}

} // namespace

QString word(BlockKind kind) { return QString::fromUtf16(blockKinds[size_t(kind)]); }
QString word(MentionForm form) { return QString::fromUtf16(mentionForms[size_t(form)]); }
QString word(AliasReason reason) { return QString::fromUtf16(aliasReasons[size_t(reason)]); }
BlockKind blockKindOf(QStringView word) { return valueOf(blockKinds, word, BlockKind::Paragraph); }
MentionForm mentionFormOf(QStringView word) { return valueOf(mentionForms, word, MentionForm::Name); }
AliasReason aliasReasonOf(QStringView word) { return valueOf(aliasReasons, word, AliasReason::Written); }

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QString jsonOf(const QList<qint64> &numbers)
{
    QString json(1, u'[');
    for (const qint64 number : numbers) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(number);
    }
    return json + u']';
}

QJsonObject objectOf(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

std::optional<QString> textOf(const std::optional<EdtfDate> &date) { return date ? std::optional(date->toString()) : std::nullopt; }
std::optional<int> earliestOf(const std::optional<EdtfDate> &date) { return date ? std::optional(date->earliest()) : std::nullopt; }
std::optional<int> latestOf(const std::optional<EdtfDate> &date) { return date ? std::optional(date->latest()) : std::nullopt; }

} // namespace apacheta
