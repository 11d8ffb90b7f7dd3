// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>
#include <vector>

namespace apacheta {

/// Universal parts of speech (UD v2).
enum class PartOfSpeech : quint8 { Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X };

/// Universal dependencies (UD v2), with the subtypes that the reading of events turns on.
enum class Dependency : quint8 {
    Root, Nsubj, NsubjPass, Csubj, Obj, Iobj, Ccomp, Xcomp, Obl, OblAgent, Vocative, Expl, ExplPass, Dislocated, Advcl, Advmod, Discourse, Aux, AuxPass,
    Cop, Mark, Nmod, NmodPoss, Appos, Nummod, Acl, AclRelcl, Amod, Det, Case, Conj, Cc, Fixed, Flat, Compound, CompoundPrt, List, Parataxis, Orphan,
    Punct, Dep
};

/// What the form of a word says; None where it says nothing or the model is not sure.
enum class GrammaticalNumber : quint8 { None, Singular, Plural };
enum class Gender : quint8 { None, Masculine, Feminine };
enum class Person : quint8 { None, First, Second, Third };
enum class VerbForm : quint8 { None, Finite, Infinitive, Gerund, Participle };
enum class Tense : quint8 { None, Past, Present, Future, Imperfect };
enum class Mood : quint8 { None, Indicative, Subjunctive, Conditional, Imperative };

struct Morphology {
    GrammaticalNumber number = GrammaticalNumber::None;
    Gender gender = Gender::None;
    Person person = Person::None;
    VerbForm verbForm = VerbForm::None;
    Tense tense = Tense::None;
    Mood mood = Mood::None;
    bool operator==(const Morphology &) const = default;
};

/// A word of a sentence's tree. Most tokens are one word; a contraction ("don't", "del") is several.
struct SyntacticWord {
    Span span;                          ///< code points of the document; the words of one token share out its characters
    int token = 0;                      ///< its token, counted from the sentence's first
    PartOfSpeech pos = PartOfSpeech::X;
    Morphology morphology;
    QString form;                       ///< lower case, as the treebanks spell it: "n't", "de", "el"
    QString lemma;                      ///< lower case, accents kept
    int head = -1;                      ///< word of the same sentence; -1 for the root
    Dependency relation = Dependency::Dep;
};

/// The dependency tree of one sentence. Empty where no model for its language is at hand.
struct SyntaxTree {
    std::vector<SyntacticWord> words;
    bool isEmpty() const { return words.empty(); }
};

} // namespace apacheta
