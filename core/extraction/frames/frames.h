// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frames/inflection.h"
#include "model/vocabulary.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <deque>
#include <optional>

namespace apacheta {

/// A kind of thing that happens: what resources/frames/frames.tsv says of it.
struct Frame {
    QString name;
    Category type = Category::Other;
    double weight = 0.5;                ///< how far a word of it alone is to be trusted, 0..1
    QString labelEnglish;               ///< "Visit[ of A][ to P]": a bracket falls away where nobody fills it; A agents, P patients, X all, L place
    QString labelSpanish;
    bool isSymmetric = false;           ///< all take part alike
    bool isPunctual = false;            ///< "since 1962" dates its beginning
    bool isTie = false;                 ///< a lasting state between two; an event only where it has a date
    bool isGathering = false;           ///< may be part of a name: "Forum", "Cumbre"
    bool needsPair = false;             ///< nothing without two who do it
    bool agentIsPerson = false;         ///< only persons are its agents
    bool patientIsPerson = false;       ///< only persons, peoples and bodies are its patients
    bool patientIsObject = false;       ///< only what is its object itself, not whom a noun behind it names
    bool patientIsAddressee = false;    ///< only whom a preposition leads to: the object is the thing asked or proposed
    bool patientIsBody = false;         ///< only bodies and municipalities are its patients
    bool isJoining = false;             ///< makes a member of a body or a party to a treaty
    bool isJourney = false;             ///< goes to whom it is paid: states are visited one at a time
    bool isPact = false;                ///< what is agreed on stands in a text: "the agreement" may be the treaty told before
    bool isMaking = false;              ///< of a thing with a year of its own: "the Treaty of 1904" dates it
    bool isPutToOthers = false;         ///< waits for an answer: an offer, an invitation
    bool isAnswer = false;              ///< takes what another put to one
    bool isPresence = false;            ///< takes part in what others hold or do
    bool isVoiced = false;              ///< a judgement: in a speech who speaks passes it
    QString inverse;                    ///< the frame that tells the same from the other side ("received A": A's visit); mostly none
    QString negated;                    ///< the frame that its negation states ("relations not kept": a rupture); mostly none
};

/// Whom the "of" of a noun names: "the visit of A", "the invasion of P", "the signing of <object>", "the war of X and X".
enum class NounOf { Agent, Patient, Party, Object };

/// A verb, noun or fixed phrase that evokes a frame: a line of resources/frames/words.tsv. Its columns: resources/frames/README.md.
struct FrameWord {
    const Frame *frame = nullptr;
    Language language = Language::English;
    bool isVerb = false;                ///< else a noun, or a phrase that does not inflect
    QStringList rest;                   ///< folded words that must follow the first
    NounOf of = NounOf::Agent;
    QStringList objects;                ///< one must be the verb's object (its subject in the passive); "*" ends a stem
    QStringList before;                 ///< one must stand before it in the clause
    QStringList after;                  ///< one must follow within three words
    bool isReflexive = false;           ///< only with "se"
    bool needsPair = false;             ///< only between two named actors
    bool needsPerson = false;           ///< only where a person takes part
    bool needsOfficial = false;         ///< only where states or persons do it, not people by their thousands
    bool needsInfinitive = false;       ///< only before "to"
    bool needsGround = false;           ///< only where the verb's object is a region, a town or another place ("returned X to")
    bool needsSpan = false;             ///< only with a span of time beside it ("the dictatorship of 1976-1983")
    bool isNamed = false;               ///< only capitalised, as part of a name
    QStringList unlike = {};            ///< none may follow within two words ("demonstrate that")
    QStringList notAfter = {};          ///< none may stand right before it ("en marcha")
    QHash<QString, Role> roles = {};    ///< the column "roles": folded preposition -> role, where the word departs from the defaults

    /// What a preposition makes of the name that it leads to ("met with A", "protested against A", "signed by A"): the column `roles`, else the
    /// defaults: by, por: agent; against, contra, to, a, towards, on: patient (party of a symmetric frame); with, con, between, entre, among:
    /// party; in, en, at: place; under, through, mediante: instrument; of, de after a noun: as `of` says. Nothing for other prepositions.
    std::optional<Role> roleBy(const QString &foldedPreposition) const;
};

struct FrameForm {
    const FrameWord *word = nullptr;
    WordForm form = WordForm::Base;
    QString written;                    ///< lower case, with accents
};

/// The lexicon of frames, compiled in from resources/frames; a researcher's own tables may be added. Immutable; thread-safe.
class Frames final {
public:
    /// What ships, and the tables in the folder that the environment variable APACHETA_FRAMES names, if it does. Read once.
    static const Frames &standard();
    /// From the text of the two tables, and of two more to add to them. A faulty line is left out and named in problems().
    Frames(const QString &frames, const QString &words, const QString &ownFrames = {}, const QString &ownWords = {});
    Q_DISABLE_COPY_MOVE(Frames)

    /// The forms that a token, as folded(), may be. Empty for none.
    const QList<FrameForm> &formsOf(const QString &folded) const;
    /// Null for an unknown name.
    const Frame *frame(const QString &name) const { return m_frameByName.value(name); }
    const std::deque<Frame> &frames() const { return m_frames; }
    qsizetype size() const { return qsizetype(m_words.size()); }
    /// What the tables have wrong, a line each: "words.tsv, line 12: there is no frame \"x\"". Empty for the tables that ship.
    const QStringList &problems() const { return m_problems; }
    /// A checksum of the tables, for knowing when to extract anew.
    const QString &version() const { return m_version; }

private:
    void readFrames(const QString &table, const QString &name);
    void readWords(const QString &table, const QString &name);
    void add(FrameWord word, const QStringList &parts, bool inflects, const QString &irregular);

    std::deque<Frame> m_frames;
    std::deque<FrameWord> m_words;
    QHash<QString, const Frame *> m_frameByName;
    QHash<QString, QList<FrameForm>> m_forms;
    QStringList m_problems;
    QString m_version;
};

/// Whether a folded word is one of a list of words and stems ("relation*").
bool isAmong(const QString &folded, const QStringList &stems);

} // namespace apacheta
