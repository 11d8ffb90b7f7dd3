// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

// What stands in the fields of the metadata form, and the CSL values that it makes. Pure.
namespace apacheta {

/// The fields that the form has, in its order.
QStringList metadataFields();
QStringList cslTypes();                 ///< the types that it offers

/// What the form shows for a value. Authors: a line each, "Family names, Given names", bodies as they stand. Dates: EDTF.
QString formText(const QString &field, const QJsonValue &value);

/// The value of what is typed; null for nothing.
///
///     author  "Aranda Quispe, Rosa"                 -> family "Aranda Quispe", given "Rosa"
///     author  "Rosa Aranda Quispe"   (in Spanish)   -> family "Aranda Quispe", given "Rosa"
///     author  "Ministerio de Relaciones Exteriores" -> literal
///     author  "[Corporación Andina]"                -> literal, by its brackets
///     DOI     "https://doi.org/10.1234/ab"          -> "10.1234/ab"
///     issued  "20 oct 1904"                         -> {"edtf": "1904-10-20"}
QJsonValue valueOf(const QString &field, const QString &text, Language language);

/// How the authors were understood, a line each: "Family: Aranda Quispe · Given: Rosa", "Institution: …".
QString authorsMeaning(const QString &text, Language language);

/// What is wrong with a field, a sentence; empty when nothing is.
QString fieldProblem(const QString &field, const QString &text, Language language);

} // namespace apacheta
