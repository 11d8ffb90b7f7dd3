// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/shared_keys.h"

#include "extraction/names/actor_registry.h"
#include "extraction/resolution/common_words.h"
#include "text/fold.h"

#include <QSet>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isJoinable(const FoundActor &actor)
{
    return actor.origin == Origin::Discovered
        && (actor.kind == ActorKind::Organization || actor.kind == ActorKind::Instrument || actor.kind == ActorKind::Place);
}

/// The words of a name without order and links.
QStringList wordsOf(const QString &name)
{
    QStringList words = nameKey(name).split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isLinkWord);
    words.sort();
    return words;
}

/// The pack's place of that name in another spelling; nothing for none or several.
std::optional<QString> knownInOtherSpelling(const QString &name, const KnownNames &known)
{
    std::vector<Token> tokens = tokensOf(name);
    bool changed = false;
    for (Token &token : tokens) {
        const QString spelling = inSpanishSpelling(token.folded);
        changed = changed || spelling != token.folded;
        token.folded = spelling;
    }
    if (!changed)
        return std::nullopt;
    const std::optional<KnownMatch> match = known.longestAt(tokens);
    if (!match || match->tokens != qsizetype(tokens.size()) || match->keys.size() != 1 || match->isDemonym || match->preferNone)
        return std::nullopt;
    const KnownActor *actor = known.actor(match->keys.constFirst());
    return actor && actor->actor.kind == ActorKind::Place ? std::optional(match->keys.constFirst()) : std::nullopt;
}

/// Makes the second actor's names and mentions the first's.
void join(Findings &findings, ActorRegistry &registry, int into, int from, AliasReason reason)
{
    const FoundActor other = findings.actors[from];
    registry.addAlias(into, other.name, reason);
    for (qsizetype i = 0; i < other.aliases.size(); ++i)
        registry.addAlias(into, other.aliases[i], other.aliasReason(i));
    for (FoundMention &mention : findings.mentions)
        if (mention.actor == from)
            mention.actor = into;
}

void dropActors(Annotation &annotation, const QSet<int> &gone)
{
    Findings &findings = annotation.findings;
    QList<int> place;
    QList<FoundActor> kept;
    for (int i = 0; i < int(findings.actors.size()); ++i) {
        place.append(int(kept.size()));
        if (!gone.contains(i))
            kept.append(findings.actors[i]);
    }
    findings.actors = kept;
    for (FoundMention &mention : findings.mentions)
        mention.actor = place[mention.actor];
    if (annotation.speaker >= 0)
        annotation.speaker = place[annotation.speaker];
}

} // namespace

QString inSpanishSpelling(const QString &word)
{
    QString spelling;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
        const bool front = next == u'e' || next == u'i';
        if (word[i] == u'k' || (word[i] == u'q' && next != u'u'))
            spelling += front ? u"qu"_s : u"c"_s;
        else if (word[i] == u'w')
            spelling += u"hu"_s;
        else if (word[i] != u'\'')
            spelling += word[i];
        if (word[i] == u'k' && next == u'h') // an aspirated k
            ++i;
    }
    return spelling;
}

QString sharedName(const QString &name, ActorKind kind)
{
    QStringList heads;
    QStringList others;
    bool common = false;
    bool proper = false;
    for (const QString &written : nameKey(name).split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(written.begin(), written.end(), [](QChar c) { return c.isDigit(); }))
            return {};
        if (isLinkWord(written))
            continue;
        const CommonWord word = commonWord(written);
        common = common || !word.english.isEmpty();
        proper = proper || word.english.isEmpty();
        const QString same = !word.english.isEmpty() ? word.english : kind == ActorKind::Place ? inSpanishSpelling(written) : written;
        (word.isHead ? heads : others).append(same);
    }
    // "National Assembly", "Labour Party": every country has one, and they are no translations of each other.
    if (!common || others.isEmpty() || heads.size() + others.size() < (proper ? 2 : 4))
        return {};
    others.sort();
    return slug((others + heads).join(u' '));
}

void shareKeys(Annotation &annotation, const KnownNames &known)
{
    Findings &findings = annotation.findings;
    ActorRegistry registry(findings, known);
    QHash<QString, int> byKey;
    for (int i = 0; i < int(findings.actors.size()); ++i)
        byKey.insert(findings.actors[i].key, i);
    QSet<int> gone;
    const int count = int(findings.actors.size());
    for (int i = 0; i < count; ++i) {
        if (!isJoinable(findings.actors[i]))
            continue;
        const ActorKind kind = findings.actors[i].kind;
        if (kind == ActorKind::Place)
            if (const std::optional<QString> key = knownInOtherSpelling(findings.actors[i].name, known)) {
                join(findings, registry, registry.known(*key), i, AliasReason::Spelling);
                gone.insert(i);
                continue;
            }
        const QString name = sharedName(findings.actors[i].name, kind);
        if (name.isEmpty())
            continue;
        const QString key = word(kind) + u':' + name;
        const auto same = byKey.constFind(key);
        if (same != byKey.cend() && *same != i) {
            const bool spelling = wordsOf(findings.actors[*same].name) == wordsOf(findings.actors[i].name);
            join(findings, registry, *same, i, spelling ? AliasReason::Spelling : AliasReason::Translation);
            gone.insert(i);
            continue;
        }
        byKey.remove(findings.actors[i].key);
        findings.actors[i].key = key;
        byKey.insert(key, i);
    }
    if (!gone.isEmpty())
        dropActors(annotation, gone);
}

} // namespace apacheta
