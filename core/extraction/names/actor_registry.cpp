// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/actor_registry.h"

#include "text/fold.h"

#include <QRegularExpression>

namespace apacheta {

using namespace Qt::StringLiterals;

ActorRegistry::ActorRegistry(Findings &findings, const KnownNames &known) : m_findings(findings), m_known(known)
{
    for (int i = 0; i < int(findings.actors.size()); ++i)
        m_byKey.insert(findings.actors[i].key, i);
}

QString ActorRegistry::keyOf(ActorKind kind, const QString &name)
{
    // One document calls a place a town, another says nothing of it: the key is the same.
    const bool place = kind == ActorKind::Municipality || kind == ActorKind::Region;
    return word(place ? ActorKind::Place : kind) + u':' + slug(name);
}

/// "PEDRO MAMANI" -> "Pedro Mamani": headlines shout.
QString ActorRegistry::displayed(const QString &name)
{
    if (!name.contains(u' ') || name != name.toUpper())
        return name;
    QString result = name.toLower();
    for (qsizetype i = 0; i < result.size(); ++i)
        if (i == 0 || !(result[i - 1].isLetter() || result[i - 1] == u'\'' || result[i - 1].unicode() == 0x2019))
            result[i] = result[i].toUpper();
    return result;
}

int ActorRegistry::known(const QString &key)
{
    const auto found = m_byKey.constFind(key);
    if (found != m_byKey.cend())
        return *found;
    const int index = int(m_findings.actors.size());
    m_findings.actors.append(m_known.actor(key)->actor);
    m_byKey.insert(key, index);
    return index;
}

int ActorRegistry::discovered(ActorKind kind, const QString &name, Level level, const QStringList &countries)
{
    const QString key = keyOf(kind, name);
    const auto found = m_byKey.constFind(key);
    if (found != m_byKey.cend())
        return *found;
    const int index = int(m_findings.actors.size());
    m_findings.actors.append({key, displayed(name), kind, level, countries, Origin::Discovered, {}});
    m_byKey.insert(key, index);
    return index;
}

void ActorRegistry::raiseLevel(int actor, Level level)
{
    FoundActor &found = m_findings.actors[actor];
    if (found.level == Level::None)
        found.level = level;
}

void ActorRegistry::addAlias(int actor, const QString &alias, AliasReason reason)
{
    FoundActor &found = m_findings.actors[actor];
    if (alias.isEmpty() || alias == found.name || found.aliases.contains(alias))
        return;
    while (found.aliasReasons.size() < found.aliases.size())
        found.aliasReasons.append(found.aliasReason(found.aliasReasons.size()));
    found.aliases.append(alias);
    const bool spelling = nameKey(alias) == nameKey(found.name);
    found.aliasReasons.append(spelling ? AliasReason::Spelling : reason);
}

Level levelOfBody(const QString &name)
{
    struct Rule {
        Level level;
        QRegularExpression words;
    };
    const auto rule = [](Level level, const QString &words) {
        return Rule{level, QRegularExpression(u"\\b(?:"_s + words + u")\\b"_s)};
    };
    static const Rule rules[] = {
        rule(Level::Indigenous, u"aymaras?|aimaras?|quechuas?|indigen\\w*|indigenous|originari\\w+|mapuche|uros?|ayllus?|markas?"_s),
        rule(Level::International, u"internacional(?:es)?|international|united nations|naciones unidas|world|mundial|european|europe[oa]|"
                                   u"inter-?american|interamerican[oa]|latin american|latinoamerican[oa]|andin[oa]|andean|americas|"
                                   u"bilateral(?:es)?|binacional(?:es)?|binational|mercosur|frontera|border"_s),
        rule(Level::Municipal, u"municipal(?:idad|ity)?|alcaldia|comunal|city|concejo"_s),
        rule(Level::Regional, u"regional(?:es)?|gobernacion|prefectura|departamental|provincial|intendencia"_s),
        rule(Level::National, u"ministerio|ministry|secretaria|subsecretaria|procuraduria|contraloria|federal|republica|poder judicial|diputados|senadores|nacional(?:es)?|national|congreso|congress|senado|senate|corte suprema|supreme|ejercito|army|"
                              u"armada|navy|embajada|embassy|parlamento|parliament|cancilleria|constitucional|carabineros|policia"_s),
    };
    const QString key = folded(name);
    for (const Rule &candidate : rules)
        if (candidate.words.match(key).hasMatch())
            return candidate.level;
    return Level::Civil;
}

} // namespace apacheta
