// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace apacheta {

enum class WordForm { Base, Present, Past, Participle, Gerund, Imperfect, Future, Conditional, Subjunctive, Noun };

/// A form as the language writes it, in lower case, accents included ("firmó", "met").
struct InflectedForm {
    QString word;
    WordForm form = WordForm::Base;
    bool operator==(const InflectedForm &) const = default;
};

/// The forms of an English verb. `irregular` holds forms that replace the regular ones: pasts, last the participle, and those in -ing
/// ("broke broken", "sat sitting", "traveled travelled travelling"); a form led by "-" is left out ("-found").
///
///     "sign"            -> sign, signs, signed, signing
///     "meet", "met"     -> meet, meets, met, meeting
QList<InflectedForm> englishVerbForms(const QString &lemma, QStringView irregular = {});

/// The third persons, the first of the plural, infinitive (with pronouns), gerund and participles of a Spanish verb. `irregular`: a vowel that
/// changes in the stem ("e>ie", "o>ue", "e>i", "u>ú", "i>í") and a participle ("part:suscrito"). dar, the compounds of poner, venir, tener, hacer, decir,
/// traer and querer, and verbs in -ducir, -uir, -eer and -oír are known.
///
///     "firmar"          -> firmar, firma, firman, firmó, firmaron, firmará, firmaría, firmado, firmando ...
///     "elegir", "e>i"   -> elegir, elige, eligió, eligieron, elegido ...
QList<InflectedForm> spanishVerbForms(const QString &lemma, QStringView irregular = {});

/// Singular and plural.
///
///     "treaty" -> treaty, treaties     "reunión" -> reunión, reuniones
QList<InflectedForm> englishNounForms(const QString &lemma);
QList<InflectedForm> spanishNounForms(const QString &lemma);

} // namespace apacheta
