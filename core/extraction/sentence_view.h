// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/annotation.h"

#include <QString>
#include <span>
#include <vector>

namespace apacheta {

/// One sentence with what stands on its tokens. Positions count from its first token; a position outside it is an empty word that
/// bears nothing. Reads the annotation, which must outlive it and not change.
class SentenceView final {
public:
    SentenceView(const Annotation &annotation, const AnnotatedSentence &sentence);

    const AnnotatedSentence &sentence() const { return m_sentence; }
    /// The sentence's tree; empty where there is none.
    const SyntaxTree &tree() const { return *m_tree; }
    const Annotation &annotation() const { return m_annotation; }
    qsizetype size() const { return qsizetype(m_tokens.size()); }
    bool has(qsizetype at) const { return at >= 0 && at < size(); }
    std::span<const Token> tokens() const { return m_tokens; }
    const Token &token(qsizetype at) const { return m_tokens[size_t(at)]; }
    const QString &word(qsizetype at) const;
    QString written(qsizetype at) const;            ///< lower case, accents kept
    QString text(qsizetype first, qsizetype past) const;

    /// Index into findings.mentions, of the mention or date that covers the token; -1 for none.
    int mentionAt(qsizetype at) const { return has(at) ? m_mentionAt[size_t(at)] : -1; }
    int dateAt(qsizetype at) const { return has(at) ? m_dateAt[size_t(at)] : -1; }
    /// The mentions and dates of the sentence, in text order.
    const std::vector<int> &mentions() const { return m_mentions; }
    const std::vector<int> &dates() const { return m_dates; }
    qsizetype firstOf(int mention) const;           ///< its first token
    qsizetype pastOf(int mention) const;
    qsizetype firstOfDate(int date) const;
    qsizetype pastOfDate(int date) const;
    const FoundMention &mention(int index) const { return m_annotation.findings.mentions[index]; }
    const FoundActor &actorOf(int mention) const;
    bool isDemonym(int mention) const { return this->mention(mention).form == MentionForm::Demonym; }

    bool isSpanish() const { return m_sentence.language == Language::Spanish; }
    bool isComma(qsizetype at) const { return word(at) == QLatin1StringView(","); }
    bool isLower(qsizetype at) const { return has(at) && token(at).shape == TokenShape::Lower; }
    /// A dash between spaces, a semicolon, colon, full stop, question mark: what no clause goes across.
    bool isStop(qsizetype at) const;

private:
    qsizetype tokenFrom(qsizetype codePoint) const;

    const Annotation &m_annotation;
    const AnnotatedSentence &m_sentence;
    const SyntaxTree *m_tree;
    std::span<const Token> m_tokens;
    std::vector<int> m_mentions, m_dates, m_mentionAt, m_dateAt;
};

/// Function words that the reading of clauses turns on; words as folded().
bool isDeterminer(const QString &word);
bool isPreposition(const QString &word);
bool isCoordinator(const QString &word);            ///< "and", "y", "e", "&", "or" ...
bool isRelative(const QString &word);               ///< "who", "which", "que", "quien" ...
bool isSubordinator(const QString &word);           ///< "when", "after", "mientras" ...
bool isOurs(const QString &word);                   ///< "our", "nuestra"
bool isWe(const QString &word);                     ///< "we", "us", "our", "nosotros" ...
bool isPronounSubject(const QString &word);         ///< "he", "it", "they", "ella" ...
/// An auxiliary or other common finite verb that is no frame's.
bool isCommonFinite(const QString &word);
/// Words for people and bodies that act for what they are of: "government", "presidente", "cancilleres".
bool isOfficeNoun(const QString &word);

} // namespace apacheta
