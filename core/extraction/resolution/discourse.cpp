// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/discourse.h"

#include "extraction/names/name_words.h"
#include "extraction/resolution/subjects.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

Discourse::Discourse(const Annotation &annotation) : m_annotation(annotation)
{
    m_bySentence.resize(annotation.sentences.size());
    m_section.resize(annotation.sentences.size());
    int section = 0;
    size_t mention = 0;
    const QList<FoundMention> &mentions = annotation.findings.mentions;
    for (size_t s = 0; s < annotation.sentences.size(); ++s) {
        const AnnotatedSentence &sentence = annotation.sentences[s];
        const BlockKind kind = annotation.document->blocks[sentence.block].kind;
        const bool prose = kind == BlockKind::Paragraph || kind == BlockKind::Quotation;
        const bool sameBlock = s > 0 && annotation.sentences[s - 1].block == sentence.block;
        section += !prose && !sameBlock;
        m_section[s] = section;
        section += !prose && !(s + 1 < annotation.sentences.size() && annotation.sentences[s + 1].block == sentence.block);
        qsizetype at = sentence.first;
        for (; mention < size_t(mentions.size()) && mentions[qsizetype(mention)].span.begin < sentence.span.end; ++mention) {
            const FoundMention &found = mentions[qsizetype(mention)];
            while (at < sentence.past && annotation.tokens[size_t(at)].span.end <= found.span.begin)
                ++at;
            qsizetype past = at;
            while (past < sentence.past && annotation.tokens[size_t(past)].span.begin < found.span.end)
                ++past;
            if (past > at)
                m_bySentence[s].push_back(referentOf(found, at, past, qsizetype(s)));
        }
    }
}

Referent Discourse::referentOf(const FoundMention &mention, qsizetype first, qsizetype past, qsizetype sentence) const
{
    Referent referent{mention.actor, first, past, sentence, mention.form, false, false};
    referent.isPossessor = isPossessorAt(m_annotation, sentence, past);
    referent.isSubject = mention.form != MentionForm::Demonym && isSubjectAt(m_annotation, sentence, first, past);
    return referent;
}

void Discourse::add(Referent referent)
{
    std::vector<Referent> &list = m_bySentence[size_t(referent.sentence)];
    const auto place = std::upper_bound(list.begin(), list.end(), referent,
                                        [](const Referent &a, const Referent &b) { return a.first < b.first; });
    list.insert(place, referent);
}

constexpr qsizetype furthest = 20;      // sentences; nothing looks back so far

qsizetype Discourse::lastNamed(int actor, qsizetype sentence) const
{
    for (qsizetype s = sentence; s >= 0 && sentence - s <= furthest; --s)
        for (const Referent &referent : m_bySentence[size_t(s)])
            if (referent.actor == actor && referent.form != MentionForm::Pronoun && referent.form != MentionForm::Title)
                return s;
    return -furthest;
}

std::optional<int> Discourse::distance(qsizetype earlier, qsizetype later) const
{
    if (earlier > later || m_section[size_t(earlier)] != m_section[size_t(later)])
        return std::nullopt;
    return int(later - earlier);
}

void rank(std::vector<Foreground> &candidates, int actor, int distance, bool isSubject)
{
    const double score = (distance == 0 ? 3.0 : distance == 1 ? 2.2 : distance == 2 ? 1.2 : 0.6) + (isSubject ? 1.5 : 0);
    const auto known = std::find_if(candidates.begin(), candidates.end(), [&](const Foreground &other) { return other.actor == actor; });
    if (known == candidates.end())
        candidates.push_back({actor, score});
    else
        known->score = std::max(known->score, score) + 0.3;
}

std::optional<Foreground> clearlyFirst(const std::vector<Foreground> &candidates, double margin)
{
    const Foreground *best = nullptr;
    const Foreground *second = nullptr;
    for (const Foreground &candidate : candidates) {
        if (!best || candidate.score > best->score) {
            second = best;
            best = &candidate;
        } else if (!second || candidate.score > second->score) {
            second = &candidate;
        }
    }
    if (!best || best->actor < 0 || (second && best->score - second->score < margin))
        return std::nullopt;
    return Foreground{best->actor, second ? best->score - second->score : 9.0};
}

} // namespace apacheta
