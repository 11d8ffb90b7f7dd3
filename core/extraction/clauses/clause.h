// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/clauses/phrases.h"

namespace apacheta {

/// What a phrase is to the word whose clause it stands in, passives turned round.
enum class Slot : quint8 {
    Doer,           ///< who does it: the subject, "by" of a passive
    Undergoer,      ///< whom it is done to: the object, the subject of a passive
    Goal,           ///< "to", "a", "against", "contra" ...
    Companion,      ///< "with", "con"
    Between,        ///< "between", "entre": all alike
    Of,             ///< of an event noun: "of", "de", "'s", "Chilean", "Chile-Bolivia"
    Place,          ///< "in", "en", "at"
    Other
};

struct Filler {
    int word = -1;                      ///< head of the phrase; a relative pronoun is replaced by what it stands for
    Slot slot = Slot::Other;
    bool isGuessed = false;             ///< a subject taken from another clause that need not be the same
    bool operator==(const Filler &) const = default;
};

/// Who and what stands in the clause of one verb or event noun, in the order found. Coordinated phrases are given one by one.
struct Clause {
    std::vector<Filler> fillers;
    int verb = -1;                      ///< the verb that says it: itself, or the one that carries an event noun; -1 for none
    bool isPassive = false;
    bool isReceived = false;            ///< of a noun: "the visits that we received from A": whose subject has it done to him
    bool lacksSubject = false;          ///< a finite Spanish verb without a subject of its own or of a clause it hangs on: somebody spoken of before
    Person person = Person::None;       ///< of that verb
    GrammaticalNumber number = GrammaticalNumber::None;
    std::vector<int> of(Slot slot) const;
};

/// The clause of a verb. Its subject is its own, else that of the verb it is coordinated with or hangs on ("X agreed to sign", "X, which
/// signed", "X came, signing"); the object of one that makes somebody do it ("asked X to sign").
Clause clauseOfVerb(const SyntaxTree &tree, int verb);

/// The clause of an event noun: what hangs on it ("the visit of A to B", "A's visit", "talks between A and B", "Chilean invasion of B"), on
/// a participle or relative clause behind it ("the meeting held with B"), and on the verb that carries it ("A held a meeting with B",
/// "the meeting took place in C", "A took part in the meeting").
Clause clauseOfNoun(const SyntaxTree &tree, int noun);

/// The verb that carries an event noun or says that it took place; -1 for none.
int carrierOf(const SyntaxTree &tree, int noun);

} // namespace apacheta
