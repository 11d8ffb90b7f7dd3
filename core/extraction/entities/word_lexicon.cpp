// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/word_lexicon.h"

#include "extraction/models/feature_hash.h"

#include <algorithm>
#include <bit>

namespace apacheta {

using namespace Qt::StringLiterals;

quint32 WordLexicon::keyOf(QStringView word) { return std::max<quint32>(1, featureKey(0, textHash(word))); }

size_t WordLexicon::slotOf(quint32 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = key & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

WordKnowledge WordLexicon::of(quint32 key) const { return m_slots[slotOf(key)].knowledge; }

WordKnowledge &WordLexicon::entry(QStringView word)
{
    const quint32 key = keyOf(word);
    size_t at = slotOf(key);
    if (m_slots[at].key == 0) {
        if (size_t(m_size + 1) * 3 > m_slots.size() * 2) {
            grow();
            at = slotOf(key);
        }
        m_slots[at].key = key;
        ++m_size;
    }
    return m_slots[at].knowledge;
}

void WordLexicon::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old)
        if (slot.key != 0)
            m_slots[slotOf(slot.key)] = slot;
}

void WordLexicon::write(ByteWriter &writer) const
{
    std::vector<Slot> entries;
    std::copy_if(m_slots.begin(), m_slots.end(), std::back_inserter(entries), [](const Slot &slot) { return slot.key != 0; });
    std::sort(entries.begin(), entries.end(), [](const Slot &a, const Slot &b) { return a.key < b.key; });
    writer.number(entries.size());
    for (quint32 last = 0; const Slot &entry : entries) {
        writer.number(entry.key - last);
        last = entry.key;
    }
    for (const Slot &entry : entries)
        writer.number(entry.knowledge.cluster);
    for (const Slot &entry : entries)
        writer.byte(entry.knowledge.traits);
}

Result<WordLexicon> WordLexicon::read(ByteReader &reader)
{
    const Error damaged{Error::Damaged, u"The words of a language model are damaged."_s};
    std::vector<Slot> entries(size_t(reader.count(3)));
    quint64 key = 0;
    for (Slot &entry : entries) {
        const quint64 step = reader.number();
        key += step;
        if (step == 0 || step > 0xFFFFFFFFu || key > 0xFFFFFFFFu)
            return damaged;
        entry.key = quint32(key);
    }
    for (Slot &entry : entries) {
        const quint64 cluster = reader.number();
        if (cluster > 3200)
            return damaged;
        entry.knowledge.cluster = quint16(cluster);
    }
    for (Slot &entry : entries)
        entry.knowledge.traits = reader.byte();
    if (!reader.isGood())
        return damaged;
    WordLexicon lexicon;
    lexicon.m_size = qsizetype(entries.size());
    lexicon.m_slots.assign(std::bit_ceil(std::max<size_t>(16, entries.size() * 3 / 2 + 1)), {});
    for (const Slot &entry : entries)
        lexicon.m_slots[lexicon.slotOf(entry.key)] = entry;
    return lexicon;
}

} // namespace apacheta
