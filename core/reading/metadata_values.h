// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace apacheta {

/// A person's or a body's name as CSL has it.
///
///     "Ovando Santana, Cristián"  -> family, given
///     "Harriet Ollivander-Quispe" -> family "Ollivander-Quispe"
///     "Sergio González Miranda"   -> in Spanish: family "González Miranda"
///     "Ministerio de Relaciones Exteriores" -> literal
/// An empty object for an empty name.
QJsonObject cslName(const QString &name, Language language);

/// The names in one line: parted by ";", " and ", " y ", " & ", or by commas where no part is a family name alone.
QStringList namesIn(const QString &line);

/// A date as CSL has it: ISO ("2014-04-16", with or without time), "16 April 2014", "April 16, 2014", "16 de abril de 2014", "abril de 2014",
/// "2014", "D:20140416..." (PDF), EDTF. An empty object where the words are no date (and nothing but a date).
QJsonObject cslDate(const QString &words);

/// The DOI in a text ("10.21670/ref.2017.35.a05"), without the marks that end a sentence; empty for none.
QString doiIn(QStringView text);

/// "en_GB" -> "en-GB", "es" -> "es"; empty for what is no code of a language.
QString languageCode(QString code);

/// A title from a file's properties, unless a program made it up from the file's name ("Microsoft Word - paper.doc"): then empty.
QString writtenTitle(const QString &title);
/// Authors from a file's properties who are no account of a computer ("Administrador"): two words at the least.
QStringList writtenAuthors(const QStringList &names);

/// Sets a field of `metadata` and its source, if the value says something and the field is not yet set.
void setField(DocumentMetadata &metadata, const QString &field, const QJsonValue &value,
              const QString &source);
void setAuthors(DocumentMetadata &metadata, const QStringList &names, Language language,
                const QString &source);

} // namespace apacheta
