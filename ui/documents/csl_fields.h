// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

// CSL's fields in words. Every field has a name and a value fit to read; a field without words of its own shows its CSL name.
namespace apacheta {

/// The fields that an item has, in the order in which a reader looks for them; "id" is left out.
QStringList cslFieldsInOrder(const QJsonObject &item);
QString cslFieldName(const QString &field);           ///< "container-title" -> "Published in"
/// Names as "Family, Given; ...", dates as words, types as words, the rest as it stands. Empty for an empty value.
QString cslValueText(const QString &field, const QJsonValue &value);
/// "front matter" in the language of the window; a word that is not known as it stands.
QString originName(const QString &origin);

} // namespace apacheta
