// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/short_names.h"

#include "extraction/names/cited_authors.h"
#include "extraction/names/name_words.h"
#include "text/fold.h"

#include <QHash>

namespace apacheta {

using namespace Qt::StringLiterals;

/// Of persons with one family name, the one whom the text named last before the run, else the first whom it names. One named in passing, further back
/// than the sentence before, gives way to the one whom the text is about.
std::optional<int> ShortNames::lastNamed(const QList<int> &persons, const OpenRun &run) const
{
    if (persons.size() < 2)
        return persons.isEmpty() ? std::nullopt : std::optional(persons.constFirst());
    const qsizetype here = token(run.first).span.begin;
    int last = persons.constFirst();
    qsizetype lastAt = -1;
    QHash<int, int> times;
    for (const QList<FoundMention> *list : {&m_state.annotation.findings.mentions, &m_state.added})
        for (const FoundMention &found : *list) {
            if (found.span.begin >= here || !persons.contains(found.actor))
                continue;
            ++times[found.actor];
            if (found.span.begin > lastAt) {
                last = found.actor;
                lastAt = found.span.begin;
            }
        }
    constexpr qsizetype near = 250; // characters: a sentence or two
    if (here - lastAt > near)
        for (const int person : persons)
            if (times.value(person) >= 3 && times.value(person) >= 3 * times.value(last))
                last = person;
    return last;
}

bool ShortNames::resolvePerson(const OpenRun &run)
{
    const QList<int> persons = m_state.persons.allBySurname(m_state.nameOf(run));
    if (const std::optional<int> person = lastNamed(persons, run)) {
        const double clear = run.afterTitle ? 0.92 : 0.85;
        m_state.mention(run, *person, MentionForm::ShortName, persons.size() > 1 ? clear - 0.2 : clear);
        return true;
    }
    if (run.length() != 1)
        return false;
    const QString &word = token(run.first).folded;
    const std::optional<int> given = m_state.persons.byGivenName(word);
    if (!given || m_state.statistics.isOrdinary(word))
        return false;
    m_state.mention(run, *given, MentionForm::ShortName, 0.65);
    return true;
}

bool ShortNames::resolveCitation(const OpenRun &run)
{
    if (run.length() > 3 || !isCitedAuthor(m_state.annotation, m_state.sentenceOf(run), run.first, run.past))
        return false;
    // "in Arica, 1929"; "The Margins (2010)" is a work.
    const QString before = run.first > 0 ? token(run.first - 1).folded : QString();
    if (isPlacePreposition(before) || before == u"the" || isArticle(before))
        return false;
    for (qsizetype i = run.first; i < run.past; ++i) {
        const QString &word = token(i).folded;
        if (headNoun(word) || (token(i).shape == TokenShape::Upper && word.size() < 6)
            || (m_state.statistics.isOrdinary(word) && !m_state.known.traitsOf(word).isFamilyName))
            return false;
    }
    const int person = m_state.registry.discovered(ActorKind::Person, m_state.surface(run));
    m_state.persons.add(person, m_state.surface(run), {});
    m_state.mention(run, person, MentionForm::Name, 0.75);
    return true;
}

bool ShortNames::resolveKnownSurname(const OpenRun &run)
{
    const AnnotatedSentence &sentence = m_state.sentenceOf(run);
    const Token *begin = m_state.annotation.tokens.data() + run.first;
    const std::optional<KnownMatch> match = m_state.known.longestAt(std::span<const Token>(begin, size_t(sentence.past - run.first)));
    if (!match || match->hint != u"surname" || match->tokens != run.length())
        return false;
    const QString &word = token(run.first).folded;
    if (run.length() == 1 && m_state.statistics.isOrdinary(word))
        return false;
    std::optional<int> key = m_state.persons.likeliest(match->keys, m_state.annotation, m_state.known);
    if (!key && run.afterTitle && !match->preferNone)
        key = 0;
    if (!key)
        return false;
    // A rare family name of a president speaks for itself; a common one wants a title.
    const bool initial = run.first == sentence.first;
    const double weight = m_state.known.actor(match->keys[*key])->weight;
    const WordTraits traits = m_state.known.traitsOf(word);
    const QString before = initial ? QString() : token(run.first - 1).folded;
    const bool noun = traits.isCommonWord || before == u"la" || before == u"el" || before == u"the";
    const bool enough = run.afterTitle
        || (!noun && weight >= 0.6 && ((!traits.isFamilyName && !traits.isGivenName) || !match->preferNone));
    if (!enough)
        return false;
    const int actor = m_state.registry.known(match->keys[*key]);
    m_state.mention(run, actor, MentionForm::ShortName, run.afterTitle ? 0.75 : 0.6);
    m_state.persons.add(actor, m_state.registry.actor(actor).name, m_state.known.actor(match->keys[*key])->family);
    return true;
}

bool ShortNames::resolveByTitle(const OpenRun &run)
{
    if (resolveKnownSurname(run))
        return true;
    const bool ordinary = run.length() == 1 && m_state.statistics.isOrdinary(token(run.first).folded);
    if (!run.afterTitle || ordinary || run.length() > 3 || run.first == m_state.sentenceOf(run).first)
        return false;
    for (qsizetype i = run.first; i < run.past; ++i) {
        const QString &word = token(i).folded;
        const WordTraits traits = m_state.known.traitsOf(word);
        if (headNoun(word) || m_state.statistics.isOrdinary(word) || token(i).shape == TokenShape::Upper || isOfficeWord(word)
            || (traits.isCommonWord && !traits.isFamilyName))
            return false;
    }
    const int person = m_state.registry.discovered(ActorKind::Person, m_state.surface(run));
    m_state.persons.add(person, m_state.surface(run), {});
    m_state.mention(run, person, MentionForm::Name, 0.6);
    return true;
}

void ShortNames::gatherBodies()
{
    const QList<FoundActor> &actors = m_state.annotation.findings.actors;
    for (int i = 0; i < int(actors.size()); ++i) {
        const FoundActor &actor = actors[i];
        if (actor.kind == ActorKind::Person || actor.kind == ActorKind::Place)
            continue;
        QStringList names = actor.aliases;
        names.prepend(actor.name);
        for (const QString &name : std::as_const(names)) {
            const QString key = nameKey(name);
            for (const QString &noun : {key.section(u' ', 0, 0), key.section(u' ', -1)})
                if (QList<int> &bodies = m_bodiesByNoun[noun]; noun != key && !bodies.contains(i))
                    bodies.append(i);
        }
    }
}

bool ShortNames::resolveBody(const OpenRun &run)
{
    if (run.length() != 1 || run.first == m_state.sentenceOf(run).first || m_state.statistics.isTitleCase(run.sentence))
        return false;
    const QString &word = token(run.first).folded;
    const QString &article = token(run.first - 1).folded;
    const bool isThis = article == u"this" || article == u"esta" || article == u"este";
    if (!headNoun(word) || (!isThis && article != u"the" && article != u"la" && article != u"el" && article != u"del" && article != u"al"))
        return false;
    const QList<int> bodies = m_bodiesByNoun.value(word);
    // "this Assembly", where the United Nations and no other assembly are spoken of
    static const QString nations = u"un"_s;
    static const QString assembly = u"un-general-assembly"_s;
    const bool isAssembly = (word == u"assembly" || word == u"asamblea") && bodies.isEmpty() && m_state.known.actor(assembly)
        && std::ranges::any_of(m_state.annotation.findings.actors, [](const FoundActor &actor) { return actor.key == nations; });
    if (isAssembly) {
        m_state.mention(run, m_state.registry.known(assembly), MentionForm::ShortName, 0.6);
        return true;
    }
    if (bodies.size() != 1)
        return false;
    m_state.mention(run, bodies.constFirst(), MentionForm::ShortName, 0.6);
    return true;
}

void ShortNames::preferPersons(ReferenceState &state)
{
    struct Use {
        QList<qsizetype> mentions;
        int asPlace = 0;
        int person = -1;
    };
    QHash<QString, Use> uses;
    QStringList order;
    size_t at = 0;
    Findings &findings = state.annotation.findings;
    const std::vector<Token> &tokens = state.annotation.tokens;
    for (qsizetype i = 0; i < findings.mentions.size(); ++i) {
        const FoundMention &found = findings.mentions[i];
        while (at < tokens.size() && tokens[at].span.begin < found.span.begin)
            ++at;
        const ActorKind kind = state.registry.actor(found.actor).kind;
        if ((kind != ActorKind::Municipality && kind != ActorKind::Place && kind != ActorKind::Region) || at == 0)
            continue;
        const QString name = nameKey(state.annotation.source.quote(found.span));
        const std::optional<int> person = state.persons.bySurname(name);
        if (!person)
            continue;
        const QString &before = tokens[at - 1].folded;
        const QString &linked = at > 1 ? tokens[at - 2].folded : before;
        Use &use = uses[name];
        use.person = *person;
        use.mentions.append(i);
        use.asPlace += isPlacePreposition(before) || levelWord(before) || ((before == u"of" || before == u"de") && levelWord(linked));
        if (!order.contains(name))
            order.append(name);
    }
    for (const QString &name : std::as_const(order)) {
        const Use &use = uses[name];
        if (use.asPlace * 2 >= use.mentions.size())
            continue;
        for (const qsizetype i : use.mentions) {
            FoundMention &found = findings.mentions[i];
            found.actor = use.person;
            found.form = MentionForm::ShortName;
            found.confidence = 0.7;
        }
    }
    state.covered = CoveredTokens(state.annotation, state.known);
}

} // namespace apacheta
