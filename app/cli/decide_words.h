// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "library/decisions/decisions.h"

namespace apacheta::cli {

/// The words of a call made decisions: "rename chile Chile" and so on. Ids are those of an export: keys of actors (or unambiguous names),
/// "e17" for events, "r5" for relations, "m12" for mentions, the number of a document.
class DecideWords final {
public:
    DecideWords(const Call &call, const Answers &answers) : m_call(call), m_answers(answers), m_words(call.words().mid(1)) {}
    Q_DISABLE_COPY_MOVE(DecideWords)

    /// What is decided at once; mostly one. Errors: BadInput (the words are off: the message shows how the verb is called), NotFound, Ambiguous.
    Result<QList<Decision>> decisions(const QString &verb) const;
    /// A line for each verb.
    static QString help();

    Result<Subject> subjectOf(const QString &id) const;

private:
    struct Verb {
        QString word;
        QString synopsis;
        int minimum = 0;
        int maximum = 0;
        Result<Decision> (DecideWords::*read)() const = nullptr;
        Result<QList<Decision>> (DecideWords::*readAll)() const = nullptr;
    };
    static const QList<Verb> &verbs();

    Result<Decision> rename() const;
    Result<Decision> kind() const;
    Result<Decision> level() const;
    Result<Decision> countries() const;
    Result<Decision> alias() const;
    Result<Decision> addActor() const;
    Result<Decision> merge() const;
    Result<Decision> split() const;
    Result<Decision> reject() const;
    Result<Decision> confirm() const;
    Result<Decision> mention() const;
    Result<Decision> addMention() const;
    Result<Decision> addEvent() const;
    Result<Decision> addRelation() const;
    Result<Decision> addEvidence() const;
    Result<Decision> date() const;
    Result<Decision> type() const;
    Result<Decision> label() const;
    Result<Decision> place() const;
    Result<Decision> participant() const;
    Result<Decision> dropParticipant() const;
    Result<Decision> document() const;
    Result<Decision> sameWork() const;
    Result<Decision> otherWork() const;
    Result<Decision> note() const;
    Result<Decision> tag() const;
    Result<Decision> untag() const;
    Result<Decision> keep() const;
    Result<Decision> drop() const;
    Result<QList<Decision>> arrange() const;

    Result<ActorRef> actorOf(const QString &idOrName) const;
    Result<EventRef> eventOf(const QString &id) const;
    Result<RelationRef> relationOf(const QString &id) const;
    Result<MentionRef> mentionOf(const QString &id) const;
    Result<TextPlace> placeOf(int word) const; ///< from three words: document, begin, end
    Result<std::optional<EdtfDate>> dateOf(const QString &text) const;
    QString rest(int from) const { return m_words.mid(from).join(u' '); }

    const Call &m_call;
    const Answers &m_answers;
    const QStringList m_words; ///< after the verb
};

} // namespace apacheta::cli
