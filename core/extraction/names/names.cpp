// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extraction.h"
#include "extraction/names/actor_registry.h"
#include "extraction/names/defined_names.h"
#include "extraction/names/guessed_names.h"
#include "extraction/names/known_choice.h"
#include "extraction/names/name_candidates.h"
#include "extraction/names/name_evidence.h"
#include "extraction/names/name_words.h"
#include "extraction/names/parted_names.h"
#include "extraction/names/word_statistics.h"
#include "text/fold.h"
#include "text/split_words.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// One document on its way from candidates to mentions of whole names.
class NameFinding final {
public:
    NameFinding(Annotation &annotation, const KnownNames &known)
        : m_annotation(annotation), m_known(known), m_statistics(annotation, known), m_registry(annotation.findings, known)
    {
    }

    void run();

private:
    QString surface(const NameCandidate &candidate) const;
    QString folded(const NameCandidate &candidate) const;
    bool startsExpansion(size_t at) const;
    bool initialsAgree(const NameCandidate &name, const QString &acronym) const;
    void gatherEvidence();
    void define(std::vector<NameCandidate> &found, qsizetype sentence);
    void applyDefinitions();
    void pairAcronyms();
    int actorOf(size_t at, double &confidence);
    void gatherPersons();
    void leaveShortPersons();
    void gatherBodies();
    int discoveredBody(const NameCandidate &candidate);
    int personOf(const NameCandidate &candidate);
    void mention(size_t at, int actor, double confidence);

    Annotation &m_annotation;
    const KnownNames &m_known;
    WordStatistics m_statistics;
    ActorRegistry m_registry;
    std::vector<NameCandidate> m_candidates;
    std::vector<KnownChoice::Chosen> m_chosen;
    QHash<QString, NameEvidence> m_evidence;    ///< acronyms, by folded text
    QHash<QString, size_t> m_expansions;        ///< acronym -> candidate that it stands for
    QHash<size_t, QString> m_acronymsOf;        ///< candidate -> its acronym, as written
    QHash<QString, size_t> m_firstOf;           ///< folded name -> its first candidate
    QHash<QString, QString> m_longPersons;      ///< short folded name -> whole one
    QHash<QString, ActorKind> m_defined;        ///< folded names that a sentence says what they are
    QHash<QString, size_t> m_longBodies;        ///< "general assembly" -> the one candidate that goes on after it
};

QString NameFinding::surface(const NameCandidate &candidate) const
{
    const Span span{m_annotation.tokens[size_t(candidate.first)].span.begin, m_annotation.tokens[size_t(candidate.past) - 1].span.end};
    return onOneLine(m_annotation.source.quote(span));
}

QString NameFinding::folded(const NameCandidate &candidate) const { return nameKey(surface(candidate)); }

/// "Long Name (ABC)" or "ABC (Long Name)".
bool NameFinding::startsExpansion(size_t at) const
{
    if (at + 1 >= m_candidates.size())
        return false;
    const NameCandidate &left = m_candidates[at];
    const NameCandidate &right = m_candidates[at + 1];
    const auto is = [&](qsizetype position, QStringView mark) {
        return position < qsizetype(m_annotation.tokens.size()) && m_annotation.tokens[size_t(position)].folded == mark;
    };
    return left.sentence == right.sentence && right.first >= left.past + 1 && right.first <= left.past + 2 && is(left.past, u"(")
        && (is(right.past, u")") || is(right.past, u",") || is(right.past, u";"));
}

/// Whether the acronym's letters are the initials of the name's capitalised words, one or two of them missing.
bool NameFinding::initialsAgree(const NameCandidate &name, const QString &acronym) const
{
    QString initials;
    for (qsizetype i = name.first; i < name.past; ++i)
        if (m_annotation.tokens[size_t(i)].isCapital())
            initials += m_annotation.tokens[size_t(i)].folded.front();
    if (initials.isEmpty() || acronym.isEmpty() || initials.front() != acronym.front())
        return false;
    qsizetype hits = 0;
    qsizetype from = 0;
    for (const QChar letter : acronym) {
        const qsizetype at = initials.indexOf(letter, from);
        if (at >= 0) {
            ++hits;
            from = at + 1;
        }
    }
    return hits >= 2 && hits * 10 >= acronym.size() * 6;
}

void NameFinding::pairAcronyms()
{
    const auto isAcronym = [&](const NameCandidate &candidate) {
        return candidate.past - candidate.first == 1 && m_annotation.tokens[size_t(candidate.first)].shape == TokenShape::Upper
            && m_annotation.tokens[size_t(candidate.first)].folded.size() > 1;
    };
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (!startsExpansion(i))
            continue;
        const bool rightShort = isAcronym(m_candidates[i + 1]) && !isAcronym(m_candidates[i]);
        const bool leftShort = isAcronym(m_candidates[i]) && !isAcronym(m_candidates[i + 1]);
        if (!rightShort && !leftShort)
            continue;
        const size_t whole = rightShort ? i : i + 1;
        const size_t acronym = rightShort ? i + 1 : i;
        if (m_candidates[whole].kind == ActorKind::Person || m_candidates[whole].past - m_candidates[whole].first < 2)
            continue;
        const QString letters = m_annotation.tokens[size_t(m_candidates[acronym].first)].folded;
        const bool known = m_candidates[whole].shape == NameCandidate::Known && m_candidates[whole].kind == ActorKind::Organization;
        // The acronym of a translated name keeps the letters of its own language.
        const bool translated = m_candidates[whole].shape == NameCandidate::Headed && rightShort && m_chosen[acronym].key.isEmpty();
        if (!known && !translated && !initialsAgree(m_candidates[whole], letters))
            continue;
        // A known acronym tells whose the name before it is; a known name, whose the acronym.
        if (!m_chosen[acronym].key.isEmpty() && m_chosen[whole].key.isEmpty())
            m_chosen[whole] = {m_chosen[acronym].key, 0.9};
        if (!m_candidates[whole].kind)
            m_candidates[whole].kind = ActorKind::Organization;
        if (!m_expansions.contains(letters))
            m_expansions.insert(letters, whole);
        m_acronymsOf.insert(whole, surface(m_candidates[acronym]));
    }
}

void NameFinding::gatherEvidence()
{
    for (const NameCandidate &candidate : m_candidates) {
        if (candidate.shape != NameCandidate::Acronym)
            continue;
        const AnnotatedSentence &sentence = m_annotation.sentences[size_t(candidate.sentence)];
        m_evidence[folded(candidate)] += evidenceOf(m_annotation, sentence, candidate.first, candidate.past, candidate.afterTitle, m_known,
                                                    m_statistics);
    }
    gatherPersons();
}

/// Whole names of persons, for their shorter forms: same first word, the rest in order.
void NameFinding::gatherPersons()
{
    QHash<QString, QList<QStringList>> byFirstWord;
    QStringList order;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const QString name = folded(m_candidates[i]);
        if (!m_firstOf.contains(name))
            m_firstOf.insert(name, i);
        if (m_candidates[i].shape != NameCandidate::Person)
            continue;
        const QStringList words = name.split(u' ');
        QList<QStringList> &namesakes = byFirstWord[words.constFirst()];
        if (namesakes.isEmpty())
            order.append(words.constFirst());
        if (!namesakes.contains(words))
            namesakes.append(words);
    }
    const auto isShortOf = [](const QStringList &few, const QStringList &many) {
        qsizetype from = 0;
        return many.size() > few.size() && std::all_of(few.cbegin(), few.cend(), [&](const QString &part) {
            from = many.indexOf(part, from) + 1;
            return from > 0;
        });
    };
    // "Ana Quispe Limab": the letter of a note, where the text has the name without it too.
    const auto hasNoteMark = [](const QStringList &one, const QStringList &other) {
        const QString &last = one.constLast();
        return one.size() > 1 && one.size() == other.size() && last.size() > 3 && last.back() >= u'a' && last.back() <= u'f' && QStringView(last).chopped(1) == other.constLast()
            && std::equal(one.cbegin(), one.cend() - 1, other.cbegin());
    };
    for (const QString &first : std::as_const(order))
        for (const QStringList &few : std::as_const(byFirstWord[first]))
            for (const QStringList &many : std::as_const(byFirstWord[first])) {
                const QString shorter = few.join(u' ');
                if ((isShortOf(few, many) || hasNoteMark(few, many)) && !m_longPersons.contains(shorter))
                    m_longPersons.insert(shorter, many.join(u' '));
            }
}

/// "Quiroga Lanza" that the entity model saw, where the document names Elena Quiroga Lanza: left to the references.
void NameFinding::leaveShortPersons()
{
    QStringList wholes;
    for (const NameCandidate &candidate : m_candidates)
        if (candidate.kind == ActorKind::Person && candidate.past - candidate.first > 2)
            if (const QString whole = folded(candidate); !wholes.contains(whole))
                wholes.append(whole);
    for (NameCandidate &candidate : m_candidates) {
        if (candidate.shape != NameCandidate::Person || candidate.guessed <= 0)
            continue;
        const QString part = u' ' + folded(candidate);
        if (std::any_of(wholes.cbegin(), wholes.cend(), [&](const QString &whole) { return whole.endsWith(part) || whole.contains(part + u' '); })) {
            candidate.shape = NameCandidate::Run;
            candidate.kind.reset();
            candidate.guessed = 0;
        }
    }
}

/// "General Assembly" is short for the "General Assembly of the Organization of American States" where the document has one such.
void NameFinding::gatherBodies()
{
    QHash<QString, size_t> whole; // folded name of a body -> its first candidate
    QStringList names;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const NameCandidate &candidate = m_candidates[i];
        const bool body = candidate.kind == ActorKind::Organization || candidate.kind == ActorKind::Instrument;
        if (!body || candidate.past - candidate.first < 2 || (candidate.known && candidate.known->isDemonym))
            continue;
        if (const QString name = folded(candidate); !whole.contains(name)) {
            whole.insert(name, i);
            names.append(name);
        }
    }
    for (const QString &shorter : std::as_const(names)) {
        const size_t at = whole.value(shorter);
        if (m_candidates[at].shape != NameCandidate::Headed || !m_chosen[at].key.isEmpty())
            continue;
        QStringList longer;
        for (const QString &name : std::as_const(names))
            if (name.startsWith(shorter + u' ') && !isAnd(name.mid(shorter.size() + 1).section(u' ', 0, 0)))
                longer.append(name);
        if (longer.size() == 1)
            m_longBodies.insert(shorter, whole.value(longer.constFirst()));
    }
}

int NameFinding::discoveredBody(const NameCandidate &candidate)
{
    const ActorKind kind = *candidate.kind;
    QStringList countries;
    if (!candidate.place.isEmpty())
        countries = m_known.actor(candidate.place)->actor.countries;
    const QString name = surface(candidate);
    const Level level = kind == ActorKind::Organization ? levelOfBody(name)
                      : kind == ActorKind::Region       ? Level::Regional
                      : kind == ActorKind::Municipality ? Level::Municipal
                                                        : Level::None;
    return m_registry.discovered(kind, name, level, countries);
}

/// The person whom a whole name means; the shorter forms mean the longest. A first form seen keeps its accents.
int NameFinding::personOf(const NameCandidate &candidate)
{
    const QString name = folded(candidate);
    QString whole = name;
    while (m_longPersons.contains(whole))
        whole = m_longPersons.value(whole);
    if (whole != name && m_firstOf.contains(whole)) {
        double confidence = 0;
        const int actor = actorOf(m_firstOf.value(whole), confidence);
        if (actor >= 0 && candidate.past - candidate.first < m_candidates[m_firstOf.value(whole)].past - m_candidates[m_firstOf.value(whole)].first)
            m_registry.addAlias(actor, surface(candidate), AliasReason::ShortForm);
        return actor;
    }
    return m_registry.discovered(ActorKind::Person, surface(candidate));
}

int NameFinding::actorOf(size_t at, double &confidence)
{
    const NameCandidate &candidate = m_candidates[at];
    if (!m_chosen[at].key.isEmpty()) {
        confidence = m_chosen[at].confidence;
        return m_registry.known(m_chosen[at].key);
    }
    const bool single = candidate.past - candidate.first == 1;
    switch (candidate.shape) {
    case NameCandidate::Known:
        if (candidate.known->hint != u"generic" || candidate.place.isEmpty() || candidate.kind != ActorKind::Organization)
            return -1;
        confidence = 0.75; // "Senado paraguayo"
        return discoveredBody(candidate);
    case NameCandidate::Headed: {
        const auto whole = m_longBodies.constFind(folded(candidate));
        if (whole != m_longBodies.cend()) {
            const int actor = actorOf(*whole, confidence);
            if (actor >= 0)
                m_registry.addAlias(actor, surface(candidate), AliasReason::ShortForm);
            confidence = std::min(confidence, 0.7);
            return actor;
        }
        confidence = 0.75;
        return discoveredBody(candidate);
    }
    case NameCandidate::Person:
        confidence = candidate.guessed > 0 ? 0.9 * candidate.guessed : 0.85;
        return personOf(candidate);
    case NameCandidate::Acronym: {
        const auto whole = m_expansions.constFind(m_annotation.tokens[size_t(candidate.first)].folded);
        if (whole != m_expansions.cend() && *whole != at) {
            const int actor = actorOf(*whole, confidence);
            if (actor >= 0)
                m_registry.addAlias(actor, surface(candidate), AliasReason::Acronym);
            return actor;
        }
        const NameEvidence evidence = m_evidence.value(folded(candidate));
        if (surface(candidate).size() < 3 || surface(candidate).size() > 6 || evidence.person > 2 || evidence.organization < 1)
            return -1;
        confidence = evidence.count > 1 ? 0.6 : 0.45;
        return discoveredBody(candidate);
    }
    case NameCandidate::Run: {
        if (candidate.kind && (!single || candidate.guessed > 0)) {
            confidence = candidate.guessed > 0 ? 0.85 * candidate.guessed : 0.75;
            return discoveredBody(candidate);
        }
        return -1; // left to the references: a short form, or decided by its surroundings
    }
    }
    return -1;
}

void NameFinding::mention(size_t at, int actor, double confidence)
{
    const NameCandidate &candidate = m_candidates[at];
    const Span span{m_annotation.tokens[size_t(candidate.first)].span.begin, m_annotation.tokens[size_t(candidate.past) - 1].span.end};
    MentionForm form = MentionForm::Name;
    if (candidate.known && candidate.shape == NameCandidate::Known && candidate.known->isDemonym)
        form = MentionForm::Demonym;
    else if (candidate.shape == NameCandidate::Acronym || (candidate.known && candidate.known->isAcronym))
        form = MentionForm::Acronym;
    m_annotation.findings.mentions.append({span, actor, form, confidence});
}

/// How sure a definition is.
constexpr double definedConfidence = 0.85;

/// Takes in the name that the sentence defines, unless it is a known one.
void NameFinding::define(std::vector<NameCandidate> &found, qsizetype sentence)
{
    const auto defined = definedName(m_annotation, m_known, sentence);
    if (!defined)
        return;
    const auto overlaps = [&](const NameCandidate &other) { return other.first < defined->past && defined->first < other.past; };
    const bool isTaken = std::any_of(found.begin(), found.end(), [&](const NameCandidate &other) {
        return overlaps(other) && (other.first < defined->first || other.past > defined->past || (other.shape == NameCandidate::Known && !other.known->isDemonym)
                                   || (other.shape == NameCandidate::Headed && other.past - other.first > 1));
    });
    if (isTaken)
        return;
    std::erase_if(found, overlaps);
    NameCandidate name;
    name.first = defined->first;
    name.past = defined->past;
    name.kind = defined->kind;
    name.sentence = sentence;
    name.guessed = definedConfidence;
    name.isInitial = true;
    m_defined.insert(folded(name), defined->kind);
    found.insert(std::find_if(found.begin(), found.end(), [&](const NameCandidate &other) { return other.first > name.first; }), name);
}

/// A name that is defined in one place means the same in the others.
void NameFinding::applyDefinitions()
{
    if (m_defined.isEmpty())
        return;
    for (NameCandidate &candidate : m_candidates) {
        const bool open = candidate.shape == NameCandidate::Run || candidate.shape == NameCandidate::Acronym || (candidate.shape == NameCandidate::Person && candidate.past - candidate.first == 1);
        const auto kind = open ? m_defined.constFind(folded(candidate)) : m_defined.cend();
        if (kind == m_defined.cend())
            continue;
        candidate.shape = NameCandidate::Run;
        candidate.kind = *kind;
        candidate.guessed = std::max(candidate.guessed, definedConfidence);
    }
}

void NameFinding::run()
{
    NameGrammar grammar(m_annotation, m_known, m_statistics);
    const GuessedNames guessed(m_annotation, m_known, m_statistics);
    for (qsizetype i = 0; i < qsizetype(m_annotation.sentences.size()); ++i) {
        std::vector<NameCandidate> found = guessed.united(grammar.candidatesOf(i), i);
        partLines(m_annotation, found);
        define(found, i);
        m_candidates.insert(m_candidates.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    applyDefinitions();
    leaveShortPersons();
    m_chosen = KnownChoice(m_annotation, m_known).choose(m_candidates);
    pairAcronyms();
    gatherEvidence();
    gatherBodies();
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        double confidence = 0;
        const int actor = actorOf(i, confidence);
        if (actor < 0)
            continue;
        mention(i, actor, confidence);
        m_registry.raiseLevel(actor, m_candidates[i].office);
        if (m_acronymsOf.contains(i))
            m_registry.addAlias(actor, m_acronymsOf.value(i), AliasReason::Acronym);
    }
}

} // namespace

void findNames(Annotation &annotation, const KnownNames &known) { NameFinding(annotation, known).run(); }

} // namespace apacheta
