// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QString>
#include <optional>

namespace apacheta {

/// The tie between a person and a body that an office word states, folded: "president", "alcalde" -> Leads; "embajador", "deputy" -> Represents;
/// "member", "militante" -> MemberOf; "founder" -> Founded. Nothing for any other word.
std::optional<Category> tieOfOffice(const QString &word);

/// "journalist", "economista": of a body alone; a state's name before it says only where one is from.
bool isCalling(const QString &word);

/// "lawyer", "portavoz": who may stand for a person too.
bool servesPersons(const QString &word);
/// "chief", "cacique": of a people; its "leaders" are only of it.
bool rulesPeoples(const QString &word);
/// "minister", "secretario": what follows may be the matter ("of foreign affairs") before the body.
bool coversMatters(const QString &word);
/// "commander", "general", "coronel": of an army, not of the state itself.
bool isMilitaryRank(const QString &word);
/// Words before an office that lessen it: "vice president", "ex alcalde" do not lead (any more): Represents for deputies, Leads for former ones.
bool isDeputyWord(const QString &word);
/// "former", "ex", "outgoing", "entonces".
bool isFormerWord(const QString &word);
/// "elect", "electo", "candidate": an office not held yet.
bool isElectWord(const QString &word);

} // namespace apacheta
