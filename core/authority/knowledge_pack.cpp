// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/knowledge_pack.h"

#include "authority/actor_facts.h"
#include "authority/pack_reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

struct KnowledgePack::Private {
    std::unique_ptr<PackContents> contents;
};

KnowledgePack::KnowledgePack(std::unique_ptr<Private> d) : m_d(std::move(d)) {}

KnowledgePack::~KnowledgePack() = default;

Result<std::shared_ptr<const KnowledgePack>> KnowledgePack::load(const QString &folder)
{
    Result<std::unique_ptr<PackContents>> contents = readPack(folder);
    if (!contents)
        return contents.error();
    auto d = std::make_unique<Private>();
    d->contents = std::move(contents).value();
    return std::shared_ptr<const KnowledgePack>(new KnowledgePack(std::move(d)));
}

QString KnowledgePack::defaultFolder()
{
    QStringList candidates;
    if (const QString set = qEnvironmentVariable("APACHETA_RESOURCES"); !set.isEmpty())
        candidates.append(set + u"/authority"_s);
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &place : {u"/resources/authority"_s, u"/../resources/authority"_s, u"/../share/apacheta/authority"_s,
                                 u"/../share/apacheta/resources/authority"_s})
        candidates.append(program + place);
    for (const QString &candidate : std::as_const(candidates))
        if (QFileInfo::exists(candidate + u"/places.tsv"_s))
            return QDir::cleanPath(candidate);
    return QDir::cleanPath(candidates.constFirst());
}

QString KnowledgePack::modelsFolder() { return QDir::cleanPath(defaultFolder() + u"/../models"_s); }

namespace {

/// The order of candidates of which none is preferred by the pack: the likelier first.
void orderByWeight(QStringList &keys, const PackContents &contents)
{
    const auto weight = [&](const QString &key) {
        const auto found = contents.actors.find(key);
        return found == contents.actors.end() ? 0.0 : found->second.known.weight;
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return weight(a) > weight(b); });
}

} // namespace

std::optional<KnownMatch> KnowledgePack::longestAt(std::span<const Token> tokens) const
{
    const PackContents &contents = *m_d->contents;
    NameIndex::Found found = contents.names.longestAt(tokens);
    if (found.tokens == 0)
        return std::nullopt;
    KnownMatch match;
    match.tokens = found.tokens;
    match.keys = found.keys;
    match.isDemonym = found.form == NameForm::Demonym;
    match.isAcronym = found.form == NameForm::Acronym;
    orderByWeight(match.keys, contents);
    if (found.form == NameForm::Surname) {
        match.hint = u"surname"_s;
        match.preferNone = match.keys.size() > 1;
    }
    const auto rule = contents.ambiguous.constFind(found.nameKey);
    if (rule == contents.ambiguous.cend())
        return match;
    if (rule->type == u"case-sensitive" && std::any_of(tokens.begin(), tokens.begin() + found.tokens, [](const Token &token) {
            return token.shape != TokenShape::Upper;
        }))
        return std::nullopt;
    if (match.isDemonym && rule->type != u"common word")
        return match;
    match.hint = rule->type;
    for (const QString &key : rule->keys)
        if (!match.keys.contains(key))
            match.keys.append(key);
    if (rule->prefer.isEmpty()) {
        match.preferNone = true;
    } else {
        match.keys.removeAll(rule->prefer);
        match.keys.prepend(rule->prefer);
        match.preferNone = false;
    }
    // "ILO" in capitals is the body, "Ilo" the port.
    if (match.isAcronym)
        std::stable_partition(match.keys.begin(), match.keys.end(),
                              [&](const QString &key) { return found.keys.contains(key); });
    return match;
}

const KnownActor *KnowledgePack::actor(const QString &key) const
{
    const auto found = m_d->contents->actors.find(key);
    return found == m_d->contents->actors.end() ? nullptr : &found->second.known;
}

std::optional<KnownMatch> KnowledgePack::eventAt(std::span<const Token> tokens) const
{
    const NameIndex::Found found = m_d->contents->eventNames.longestAt(tokens);
    if (found.tokens == 0)
        return std::nullopt;
    return KnownMatch{found.tokens, found.keys, false, false, {}, false};
}

const KnownEvent *KnowledgePack::event(const QString &key) const
{
    const auto found = m_d->contents->events.find(key);
    return found == m_d->contents->events.end() ? nullptr : &found->second;
}

WordTraits KnowledgePack::traitsOf(const QString &word) const { return m_d->contents->words.value(word); }

QString KnowledgePack::version() const { return m_d->contents->version; }

QStringList KnowledgePack::factsOf(const QString &key) const
{
    const auto found = m_d->contents->actors.find(key);
    if (found == m_d->contents->actors.end())
        return {};
    return factsOfActor(found->second, *this);
}

qsizetype KnowledgePack::size() const { return qsizetype(m_d->contents->actors.size()); }

} // namespace apacheta
