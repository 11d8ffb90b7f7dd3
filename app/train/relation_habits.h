// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conllu.h"
#include "extraction/syntax/syntax.h"
#include "treebank.h"

#include <vector>

namespace apacheta::train {

/// The relations of a Spanish treebank by one habit, so that the reader of events finds passives, agents and relative clauses alike in all:
///
///     AnCora   "acusado por sus rivales": obj -> obl:agent       other objects with a preposition but "a": obj -> obl
///              "ser" beside a participle: aux -> aux:pass        its subject, and that of a passive "se": nsubj -> nsubj:pass
///              a clause with a relative pronoun: acl -> acl:relcl
///     GSD      "se": expl:pv -> expl:pv/expl:pass                its clause's subject: nsubj -> nsubj/nsubj:pass
///              "que" of a relative clause: mark -> nsubj/nsubj:pass/obj/obl
///     PUD      "se": compound:prt -> expl:pv
///
/// Where the treebank does not tell which, names stand side by side, and each is right. `tellsPassives`: whether it tells the passive "se"
/// from the others, as all but GSD do.
void settleSpanishRelations(std::vector<TreebankSentence> &sentences, bool tellsPassives);

/// The relations that are right for each word, a bit for each Dependency.
std::vector<quint64> acceptedRelations(const GoldSentence &sentence);

inline quint64 relationBit(Dependency relation) { return quint64(1) << int(relation); }

} // namespace apacheta::train
