// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

/// What the verbs, nouns and prepositions of a clause do to what hangs on them. Words are lemmas (prepositions: forms) in lower case with
/// their accents, of both languages at once: the lists hold no word that means one thing in English and another in Spanish.

/// A verb that only carries an event noun and lends it its subject: "hold" a meeting, "realizar" una visita.
bool isLightVerb(const QString &lemma);
/// A verb that says of its subject, an event, that it took place, began or ended: "occur", "begin", "celebrar(se)", "concluir".
bool isHappeningVerb(const QString &lemma);
/// A verb whose subject takes part in the event that its complement names: "attend", "participate", "asistir".
bool isJoiningVerb(const QString &lemma);
/// A verb of saying or thinking: what hangs on it is told, and its date is not the date of what is told.
bool isSayingVerb(const QString &lemma);
/// Verbs whose object does what their infinitive says: "ask" A to leave, "invitar" a A a firmar.
bool isObjectControl(const QString &lemma);
/// What governs an infinitive or event noun and leaves it open whether it came true: "plan", "agree", "proponer", "intención".
bool isPlan(const QString &lemma);
/// What governs an infinitive that came true if it did itself: "manage", "begin", "lograr", "viajar" (a firmar).
bool isDeed(const QString &lemma);
/// What governs an infinitive that did not come true: "refuse", "fail", "negar(se)".
bool isRefusal(const QString &lemma);
/// Verbs and nouns that deny or miss what they govern: "deny", "lack", "falta", "ausencia".
bool isAbsence(const QString &lemma);

/// What leads a noun phrase into its clause, from its preposition: English and Spanish words as they stand, joined by blanks.
enum class Lead : quint8 { None, Of, Companion, Between, Goal, Against, By, Place, Other };
Lead leadOf(const QString &preposition);

} // namespace apacheta
