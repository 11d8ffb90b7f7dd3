// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace apacheta {

class SentenceView;

/// Nouns for people that a name may stand for, words as folded().

bool isOfPeople(const QString &folded);     ///< "soldiers", "delegado": who act for what they are of, beside the offices
bool isArm(const QString &folded);          ///< "tanks", "fragata": what fights for a state
bool areCitizens(const QString &folded);    ///< "workers", "campesinos": who make themselves heard in a protest
bool actAsOne(const QString &folded);       ///< "rebels", "sindicatos": who act in a report without a name of their own, beside those above
bool isMeasureOfPeople(const QString &folded); ///< "dozens", "grupo": of people where an "of" says so
/// "his congress", "su partido": what does not act for whom it is called after.
bool standsApart(const QString &folded);
bool isKin(const QString &folded);          ///< "daughter", "hijo": somebody else than the one whose kin it is

/// "the road to X", "north of X": whether what follows the word's preposition has no part in what happens there. Of a road `isOf` makes X its owner,
/// of a direction it does not.
bool leadsAway(const QString &folded, bool isOf);

/// Before a name out of courtesy: "señor", "don", "Mr", "doctor".
bool isCourtesy(const QString &folded);
/// Past what stands before a name out of courtesy, full stops included: "Mr. [X]", "Su Excelencia el señor [X]"; `at` where there is nothing of the kind.
qsizetype pastCourtesy(const SentenceView &sentence, qsizetype at);

} // namespace apacheta
