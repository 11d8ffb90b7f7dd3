// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_model.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What another version finds: no second mention, an event less, the rest as before.
PreparedDocument otherwise(PreparedDocument document)
{
    Findings &findings = document.findings;
    if (findings.mentions.size() > 1) {
        findings.mentions.removeAt(1);
        document.surfaces.removeAt(1);
    }
    for (FoundRelation &relation : findings.relations)
        relation.event = -1;
    if (!findings.events.isEmpty())
        findings.events.removeLast();
    if (!findings.relations.isEmpty())
        findings.relations.first().date = EdtfDate::parse(u"1911");
    return document;
}

} // namespace

Shelf::Shelf() : m_documents(borderDocuments())
{
    m_state.resize(m_documents.size());
}

PreparedDocument Shelf::document(int index) const
{
    if (!m_state[index].isOriginal)
        return DocumentBuilder({u"Another text has taken the place of number %1. Nobody is named."_s.arg(index)}).prepared();
    return m_state[index].isOtherExtraction ? otherwise(m_documents[index].second) : m_documents[index].second;
}

QList<QPair<QString, PreparedDocument>> Shelf::all() const
{
    QList<QPair<QString, PreparedDocument>> documents;
    for (int i = 0; i < m_documents.size(); ++i)
        documents.append({m_documents[i].first, document(i)});
    return documents;
}

MentionModel::MentionModel(const Shelf &shelf, const QList<Decision> &decisions)
{
    for (const auto &[name, document] : shelf.all())
        for (int i = 0; i < document.findings.mentions.size(); ++i) {
            const FoundMention &found = document.findings.mentions[i];
            m_mentions.append({document.sha256, found.span, document.findings.actors[found.actor].key, true});
            m_keys.insert(document.findings.actors[found.actor].key);
        }
    for (const auto &[name, document] : shelf.all()) {
        m_shas.insert(document.sha256);
        for (const FoundActor &actor : document.findings.actors)
            m_keys.insert(actor.key);
    }
    for (const Decision &decision : decisions) {
        if (const auto *made = std::get_if<AddActor>(&decision))
            m_keys.insert(made->actor.key);
        if (const auto *split = std::get_if<SplitActor>(&decision))
            m_keys.insert(split->into.key);
    }
    for (const Decision &decision : decisions)
        if (const auto *merge = std::get_if<MergeActors>(&decision))
            for (const ActorRef &actor : merge->merged)
                if (m_keys.contains(actor.key) && m_keys.contains(merge->into.key) && root(merge->into.key) != actor.key)
                    m_into.insert(actor.key, root(merge->into.key));
    for (const Decision &decision : decisions)
        say(decision);
}

QStringList MentionModel::counts() const
{
    QMap<QString, QPair<int, QSet<QString>>> counted;
    for (const Mention &mention : m_mentions)
        if (!mention.key.isEmpty()) {
            auto &count = counted[root(mention.key)];
            ++count.first;
            count.second.insert(mention.sha256);
        }
    QStringList lines;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        lines.append(u"%1 %2 in %3"_s.arg(it.key()).arg(it->first).arg(it->second.size()));
    return lines;
}

QString MentionModel::root(QString key) const
{
    while (m_into.contains(key))
        key = m_into.value(key);
    return key;
}

MentionModel::Mention *MentionModel::at(const TextPlace &place, bool exactly)
{
    Mention *best = nullptr;
    qsizetype most = 0;
    for (Mention &mention : m_mentions) {
        if (mention.sha256 != place.sha256)
            continue;
        if (mention.span == place.span)
            return &mention;
        const qsizetype shared = std::min(mention.span.end, place.span.end) - std::max(mention.span.begin, place.span.begin);
        if (!exactly && mention.isMachine && shared > most) {
            most = shared;
            best = &mention;
        }
    }
    return best;
}

void MentionModel::assign(const TextPlace &place, const QString &key, bool exactly)
{
    if (!m_shas.contains(place.sha256) || !m_keys.contains(key))
        return;
    if (exactly)
        for (Mention &mention : m_mentions)
            if (mention.sha256 == place.sha256 && mention.span.overlaps(place.span) && mention.span != place.span)
                mention.key.clear();
    if (Mention *mention = at(place, exactly))
        mention->key = key;
    else
        m_mentions.append({place.sha256, place.span, key, false});
}

void MentionModel::say(const Decision &decision)
{
    if (const auto *said = std::get_if<AssignMention>(&decision))
        assign(said->place, said->actor.key, false);
    else if (const auto *confirmed = std::get_if<ConfirmMention>(&decision))
        assign(confirmed->place, confirmed->actor.key, false);
    else if (const auto *added = std::get_if<AddMention>(&decision))
        assign(added->place, added->actor.key, true);
    else if (const auto *split = std::get_if<SplitActor>(&decision))
        for (const TextPlace &place : split->mentions)
            assign(place, split->into.key, false);
    else if (const auto *rejected = std::get_if<RejectMention>(&decision))
        if (Mention *mention = at(rejected->place, false); mention && m_keys.contains(rejected->was.key)
            && (mention->key == rejected->was.key || root(mention->key) == rejected->was.key))
            mention->key.clear();
}

} // namespace apacheta
