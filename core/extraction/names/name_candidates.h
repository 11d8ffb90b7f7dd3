// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"
#include "extraction/known_names.h"
#include "extraction/names/word_statistics.h"

#include <optional>
#include <vector>

namespace apacheta {

/// A run of tokens that may be a name, before it is decided whose.
struct NameCandidate {
    enum Shape { Known, Headed, Person, Acronym, Run };
    Shape shape = Run;
    qsizetype first = 0;                ///< positions in Annotation::tokens
    qsizetype past = 0;
    std::optional<ActorKind> kind;      ///< by head noun or shape; nothing for a bare run
    std::optional<KnownMatch> known;    ///< the known name that it is, or (Headed) begins with
    QString place;                      ///< key of the state or place that completes it ("Congress of Bolivia", "Chilean Congress")
    qsizetype sentence = 0;
    bool afterTitle = false;            ///< "President X"
    Level office = Level::None;         ///< of the title: "alcaldesa X" -> Municipal
    bool isInitial = false;             ///< at the beginning of its sentence
    double guessed = 0;                 ///< how sure the entity model is of the kind; 0 where that is the grammar's own
};

/// The candidates of a sentence in text order, not overlapping: known names, names by head nouns, persons by given names and
/// shapes, acronyms, and runs of capitalised words. Deterministic.
class NameGrammar final {
public:
    NameGrammar(const Annotation &annotation, const KnownNames &known, const WordStatistics &statistics);
    std::vector<NameCandidate> candidatesOf(qsizetype sentence);

private:
    using Position = qsizetype;
    const Token &token(Position at) const { return m_annotation.tokens[size_t(at)]; }
    const std::optional<KnownMatch> &knownAt(Position at);
    bool isHyphen(Position at) const;
    bool isPunctuation(Position at, QStringView mark) const;
    bool isNameStart(Position at) const;
    bool isInLifetime(const QString &key) const;
    void trimLevel(NameCandidate &candidate);
    bool isKnownPlace(Position at, std::initializer_list<ActorKind> kinds, Position *past = nullptr);

    std::optional<NameCandidate> knownCandidate(Position at);
    std::optional<NameCandidate> namedBody(Position at);
    std::optional<NameCandidate> headedCandidate(Position at);
    std::optional<NameCandidate> personCandidate(Position at);
    std::optional<NameCandidate> acronymCandidate(Position at);
    std::optional<NameCandidate> runCandidate(Position at);
    Position pastLinkers(Position at) const;
    Position pastNumber(Position at) const;
    Position pastLink(Position at, ActorKind kind);
    Position pastAnd(Position at, ActorKind kind, const NameCandidate &candidate);
    Position pastList(Position at) const;
    Position pastComplement(Position at, ActorKind kind, NameCandidate &candidate);
    Position pastLastHead(Position at, std::optional<ActorKind> &kind);
    Position pastEvent(Position at);
    NameCandidate withNationality(NameCandidate candidate);

    const Annotation &m_annotation;
    const KnownNames &m_known;
    const WordStatistics &m_statistics;
    qsizetype m_sentence = 0;
    Position m_first = 0;
    Position m_past = 0;
    bool m_titleCase = false;
    std::vector<std::optional<std::optional<KnownMatch>>> m_matches; ///< by position in the sentence, looked up once
};

} // namespace apacheta
