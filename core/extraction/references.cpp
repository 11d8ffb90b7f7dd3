// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/actor_registry.h"
#include "extraction/cited_authors.h"
#include "extraction/extraction.h"
#include "extraction/name_evidence.h"
#include "extraction/name_words.h"
#include "extraction/person_names.h"
#include "extraction/word_statistics.h"
#include "text/fold.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// The stage after whole names: what the words that no mention covers yet refer to.
class Resolution final {
public:
    Resolution(Annotation &annotation, const KnownNames &known)
        : m_annotation(annotation), m_known(known), m_statistics(annotation, known), m_registry(annotation.findings, known)
    {
    }

    void run();

private:
    using Position = qsizetype;
    struct Run {
        Position first = 0;
        Position past = 0;
        qsizetype sentence = 0;
        bool afterTitle = false;
    };
    const Token &token(Position at) const { return m_annotation.tokens[size_t(at)]; }
    QString nameOf(const Run &run) const;
    QString surface(const Run &run) const;

    void coverMentions();
    void gatherRuns();
    void preferPersons();
    void gatherBodies();
    bool resolveShortBody(const Run &run);
    bool resolvePerson(const Run &run);
    bool resolveCitation(const Run &run);
    bool resolveByTitle(const Run &run);
    void resolveByEvidence(const std::vector<Run> &open);
    NameEvidence neighbours(const Run &run) const;
    void mention(Position first, Position past, int actor, MentionForm form, double confidence);
    void finish();

    Annotation &m_annotation;
    const KnownNames &m_known;
    WordStatistics m_statistics;
    ActorRegistry m_registry;
    PersonNames m_persons;
    static constexpr int ofNobody = -1;
    static constexpr int ofEvent = -2;
    std::vector<int> m_actorAt;         ///< by token: the actor whose mention covers it, or one of these
    std::vector<Run> m_runs;
    QHash<QString, QList<int>> m_bodiesByNoun; ///< first and last words of their names
    QList<FoundMention> m_added;
};

QString Resolution::surface(const Run &run) const
{
    return m_annotation.source.quote({token(run.first).span.begin, token(run.past - 1).span.end}).simplified();
}

QString Resolution::nameOf(const Run &run) const { return nameKey(surface(run)); }

void Resolution::mention(Position first, Position past, int actor, MentionForm form, double confidence)
{
    if (form == MentionForm::ShortName)
        m_registry.addAlias(actor, m_annotation.source.quote({token(first).span.begin, token(past - 1).span.end}).simplified());
    m_added.append({{token(first).span.begin, token(past - 1).span.end}, actor, form, confidence});
    std::fill(m_actorAt.begin() + first, m_actorAt.begin() + past, actor);
}

void Resolution::coverMentions()
{
    m_actorAt.assign(m_annotation.tokens.size(), ofNobody);
    size_t at = 0;
    for (const FoundMention &found : std::as_const(m_annotation.findings.mentions)) {
        while (at < m_annotation.tokens.size() && m_annotation.tokens[at].span.begin < found.span.begin)
            ++at;
        while (at < m_annotation.tokens.size() && m_annotation.tokens[at].span.end <= found.span.end)
            m_actorAt[at++] = found.actor;
    }
    // "War of the Pacific": the words of an event's name are nobody's.
    for (const AnnotatedSentence &sentence : m_annotation.sentences)
        for (Position i = sentence.first; i < sentence.past; ++i) {
            if (!token(i).isCapital() || m_actorAt[size_t(i)] >= 0)
                continue;
            const Token *begin = m_annotation.tokens.data() + i;
            if (const auto event = m_known.eventAt(std::span<const Token>(begin, size_t(sentence.past - i))))
                for (Position j = i; j < i + event->tokens; ++j)
                    if (m_actorAt[size_t(j)] < 0)
                        m_actorAt[size_t(j)] = ofEvent;
        }
}

/// Runs of uncovered capitalised words, without function words, titles and dates.
void Resolution::gatherRuns()
{
    for (qsizetype s = 0; s < qsizetype(m_annotation.sentences.size()); ++s) {
        const AnnotatedSentence &sentence = m_annotation.sentences[size_t(s)];
        const auto isPart = [&](Position at) {
            return at < sentence.past && token(at).isCapital() && m_actorAt[size_t(at)] == ofNobody && !isFunctionWord(token(at).folded)
                && !isTimeWord(token(at).folded) && !(token(at).folded.size() == 2 && token(at).folded.endsWith(u'.'));
        };
        bool title = false;
        for (Position i = sentence.first; i < sentence.past;) {
            // "La Quiaca", "El Deber": a capital article inside a sentence begins the name.
            const bool article = i > sentence.first && m_actorAt[size_t(i)] == ofNobody && token(i).shape == TokenShape::Capitalised
                && isArticle(token(i).folded) && token(i - 1).shape == TokenShape::Lower && isPart(i + 1) && !isTitle(token(i + 1).folded);
            if ((!isPart(i) || isTitle(token(i).folded)) && !article) {
                title = (isTitle(token(i).folded) && !isTitleModifier(token(i).folded)) || (title && (token(i).folded == u"." || token(i).folded == u"("));
                ++i;
                continue;
            }
            Run run{i, i + 1, s, title};
            while (true) {
                const bool hyphen = run.past + 1 < sentence.past && token(run.past).folded == u"-" && !token(run.past).spaceBefore
                    && isPart(run.past + 1);
                if (!hyphen && !isPart(run.past))
                    break;
                run.past += hyphen ? 2 : 1;
            }
            m_runs.push_back(run);
            i = run.past;
            title = false;
        }
    }
}

/// "Salinas" is the author named in full above rather than the town, unless the document says "in Salinas" as often.
void Resolution::preferPersons()
{
    struct Use {
        QList<qsizetype> mentions;
        int asPlace = 0;
        int person = -1;
    };
    QHash<QString, Use> uses;
    QStringList order;
    size_t at = 0;
    for (qsizetype i = 0; i < m_annotation.findings.mentions.size(); ++i) {
        const FoundMention &found = m_annotation.findings.mentions[i];
        while (at < m_annotation.tokens.size() && m_annotation.tokens[at].span.begin < found.span.begin)
            ++at;
        const ActorKind kind = m_registry.actor(found.actor).kind;
        if ((kind != ActorKind::Municipality && kind != ActorKind::Place && kind != ActorKind::Region) || at == 0)
            continue;
        const QString name = nameKey(m_annotation.source.quote(found.span));
        const std::optional<int> person = m_persons.bySurname(name);
        if (!person)
            continue;
        const QString &before = m_annotation.tokens[at - 1].folded;
        const QString &linked = at > 1 ? m_annotation.tokens[at - 2].folded : before;
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
            FoundMention &found = m_annotation.findings.mentions[i];
            found.actor = use.person;
            found.form = MentionForm::ShortName;
            found.confidence = 0.7;
        }
    }
    coverMentions();
}

bool Resolution::resolvePerson(const Run &run)
{
    const std::optional<int> person = m_persons.bySurname(nameOf(run));
    if (person) {
        mention(run.first, run.past, *person, MentionForm::ShortName, run.afterTitle ? 0.92 : 0.85);
        return true;
    }
    if (run.past - run.first == 1)
        if (const std::optional<int> given = m_persons.byGivenName(token(run.first).folded);
            given && !m_statistics.isOrdinary(token(run.first).folded)) {
            mention(run.first, run.past, *given, MentionForm::ShortName, 0.65);
            return true;
        }
    return false;
}

bool Resolution::resolveCitation(const Run &run)
{
    if (run.past - run.first > 3 || !isCitedAuthor(m_annotation, m_annotation.sentences[size_t(run.sentence)], run.first, run.past))
        return false;
    // "in Arica, 1929"; "The Margins (2010)" is a work.
    const QString before = run.first > 0 ? token(run.first - 1).folded : QString();
    if (isPlacePreposition(before) || before == u"the" || before == u"el" || before == u"la" || before == u"los" || before == u"las")
        return false;
    for (Position i = run.first; i < run.past; ++i)
        if (headNoun(token(i).folded) || (token(i).shape == TokenShape::Upper && token(i).folded.size() < 6)
            || (m_statistics.isOrdinary(token(i).folded) && !m_known.traitsOf(token(i).folded).isFamilyName))
            return false;
    const int person = m_registry.discovered(ActorKind::Person, surface(run));
    m_persons.add(person, surface(run), {});
    mention(run.first, run.past, person, MentionForm::Name, 0.75);
    return true;
}

/// "President Banzer", "Kirchner" in a text on Argentina: a known holder of an office, else a person without a given name.
bool Resolution::resolveByTitle(const Run &run)
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(run.sentence)];
    const Token *begin = m_annotation.tokens.data() + run.first;
    const std::optional<KnownMatch> match = m_known.longestAt(std::span<const Token>(begin, size_t(sentence.past - run.first)));
    const bool surname = match && match->hint == u"surname" && match->tokens == run.past - run.first;
    const bool ordinary = run.past - run.first == 1 && m_statistics.isOrdinary(token(run.first).folded);
    const bool initial = run.first == sentence.first;
    if (surname && !ordinary) {
        const WordTraits traits = m_known.traitsOf(token(run.first).folded);
        std::optional<int> key = m_persons.likeliest(match->keys, m_annotation, m_known);
        if (!key && run.afterTitle && !match->preferNone)
            key = 0;
        const double weight = key ? m_known.actor(match->keys[*key])->weight : 0;
        // A rare family name of a president speaks for itself; a common one wants a title.
        const QString before = initial ? QString() : token(run.first - 1).folded;
        const bool noun = traits.isCommonWord || before == u"la" || before == u"el" || before == u"the";
        const bool enough = run.afterTitle
            || (!noun && weight >= 0.6 && ((!traits.isFamilyName && !traits.isGivenName) || (!match->preferNone && !initial)));
        if (key && enough) {
            const int actor = m_registry.known(match->keys[*key]);
            mention(run.first, run.past, actor, MentionForm::ShortName, run.afterTitle ? 0.75 : 0.6);
            m_persons.add(actor, m_registry.actor(actor).name, m_known.actor(match->keys[*key])->family);
            return true;
        }
    }
    if (!run.afterTitle || ordinary || run.past - run.first > 3 || initial)
        return false;
    for (Position i = run.first; i < run.past; ++i)
        if (headNoun(token(i).folded) || m_statistics.isOrdinary(token(i).folded) || token(i).shape == TokenShape::Upper
            || isOfficeWord(token(i).folded)
            || (m_known.traitsOf(token(i).folded).isCommonWord && !m_known.traitsOf(token(i).folded).isFamilyName))
            return false;
    const int person = m_registry.discovered(ActorKind::Person, surface(run));
    m_persons.add(person, surface(run), {});
    mention(run.first, run.past, person, MentionForm::Name, 0.6);
    return true;
}

void Resolution::gatherBodies()
{
    for (int i = 0; i < int(m_annotation.findings.actors.size()); ++i) {
        const FoundActor &actor = m_annotation.findings.actors[i];
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

/// "the Confederation", "la Corte": the one body of the document whose name has that head noun.
bool Resolution::resolveShortBody(const Run &run)
{
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(run.sentence)];
    if (run.past - run.first != 1 || run.first == sentence.first || m_statistics.isTitleCase(run.sentence))
        return false;
    const QString &word = token(run.first).folded;
    const QString &article = token(run.first - 1).folded;
    if (!headNoun(word) || (article != u"the" && article != u"la" && article != u"el" && article != u"del" && article != u"al"))
        return false;
    const QList<int> bodies = m_bodiesByNoun.value(word);
    if (bodies.size() != 1)
        return false;
    mention(run.first, run.past, bodies.constFirst(), MentionForm::ShortName, 0.6);
    return true;
}

/// What stands in one list with the run: places make a place likely.
NameEvidence Resolution::neighbours(const Run &run) const
{
    NameEvidence evidence;
    const AnnotatedSentence &sentence = m_annotation.sentences[size_t(run.sentence)];
    const auto beside = [&](Position link, Position other) {
        if (link < sentence.first || link >= sentence.past || other < sentence.first || other >= sentence.past
            || m_actorAt[size_t(other)] < 0 || !(token(link).folded == u"," || isAnd(token(link).folded)))
            return;
        switch (m_registry.actor(m_actorAt[size_t(other)]).kind) {
        case ActorKind::Municipality:
            evidence.municipality += 1;
            evidence.place += 1.2;
            break;
        case ActorKind::Region:
            evidence.region += 1;
            evidence.place += 1.2;
            break;
        case ActorKind::Place:
            evidence.place += 1.2;
            break;
        case ActorKind::Person:
            evidence.person += 0.8;
            break;
        default:
            break;
        }
    };
    beside(run.first - 1, run.first - 2);
    beside(run.past, run.past + 1);
    return evidence;
}

void Resolution::resolveByEvidence(const std::vector<Run> &open)
{
    QHash<QString, NameEvidence> evidence;
    const auto usable = [&](const Run &run) {
        if (run.past - run.first > 3 || m_statistics.isTitleCase(run.sentence))
            return false;
        const bool article = isArticle(token(run.first).folded);
        for (Position i = run.first + article; i < run.past; ++i) {
            const Token &word = token(i);
            const Token *begin = m_annotation.tokens.data() + i;
            const std::optional<KnownMatch> match = m_known.longestAt(std::span<const Token>(begin, size_t(run.past - i)));
            if (isCompassWord(word.folded) || isOfficeWord(word.folded) || (match && match->isDemonym))
                return false;
            const bool single = run.past - run.first == 1 + article;
            if (m_statistics.isOrdinary(word.folded) || (single && m_known.traitsOf(word.folded).isCommonWord) || headNoun(word.folded) || word.shape == TokenShape::Upper || word.folded.size() < 3)
                return false;
        }
        return true;
    };
    for (const Run &run : open) {
        if (!usable(run))
            continue;
        NameEvidence here = evidenceOf(m_annotation, m_annotation.sentences[size_t(run.sentence)], run.first, run.past, run.afterTitle, m_known,
                                       m_statistics);
        here += neighbours(run);
        evidence[nameOf(run)] += here;
    }
    for (const Run &run : open) {
        if (!usable(run))
            continue;
        const NameEvidence found = evidence.value(nameOf(run));
        const std::optional<ActorKind> kind = found.kind();
        if (!kind || m_actorAt[size_t(run.first)] >= 0)
            continue;
        const Level level = *kind == ActorKind::Region         ? Level::Regional
                          : *kind == ActorKind::Municipality ? Level::Municipal
                                                             : Level::None;
        const int actor = m_registry.discovered(*kind, surface(run), level);
        if (*kind == ActorKind::Person)
            m_persons.add(actor, surface(run), {});
        mention(run.first, run.past, actor, MentionForm::Name, found.confidence() - 0.1);
    }
}

/// Mentions in text order; actors whose last mention went elsewhere are dropped.
void Resolution::finish()
{
    Findings &findings = m_annotation.findings;
    findings.mentions += m_added;
    std::stable_sort(findings.mentions.begin(), findings.mentions.end(),
                     [](const FoundMention &a, const FoundMention &b) { return a.span < b.span; });
    // "Andean", "South American" alone name no place that the text speaks of.
    std::vector<bool> named(size_t(findings.actors.size()), false);
    for (const FoundMention &found : std::as_const(findings.mentions))
        if (found.form != MentionForm::Demonym || findings.actors[found.actor].kind != ActorKind::Place)
            named[size_t(found.actor)] = true;
    findings.mentions.removeIf([&](const FoundMention &found) { return !named[size_t(found.actor)]; });
    std::vector<int> place(size_t(findings.actors.size()), -1);
    QList<FoundActor> kept;
    for (FoundMention &found : findings.mentions) {
        int &index = place[size_t(found.actor)];
        if (index < 0) {
            index = int(kept.size());
            kept.append(findings.actors[found.actor]);
        }
        found.actor = index;
    }
    findings.actors = kept;
}

void Resolution::run()
{
    coverMentions();
    for (const FoundMention &found : std::as_const(m_annotation.findings.mentions)) {
        const FoundActor &actor = m_registry.actor(found.actor);
        if (actor.kind != ActorKind::Person)
            continue;
        const KnownActor *known = m_known.actor(actor.key);
        m_persons.add(found.actor, actor.name, known ? known->family : QString());
    }
    preferPersons();
    gatherBodies();
    gatherRuns();
    // Names of several words first: the single ones may be short for them.
    for (const bool several : {true, false}) {
        std::vector<Run> open;
        for (const Run &run : m_runs)
            if ((run.past - run.first > 1) == several && !resolvePerson(run) && !resolveCitation(run))
                open.push_back(run);
        std::vector<Run> rest;
        for (const Run &run : open)
            if (!resolvePerson(run) && !resolveByTitle(run) && !resolveShortBody(run))
                rest.push_back(run);
        std::vector<Run> last;
        for (const Run &run : rest)
            if (!resolvePerson(run))
                last.push_back(run);
        resolveByEvidence(last);
    }
    finish();
}

} // namespace

void resolveReferences(Annotation &annotation, const KnownNames &known) { Resolution(annotation, known).run(); }

} // namespace apacheta
