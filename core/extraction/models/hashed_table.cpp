// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/models/hashed_table.h"

#include <algorithm>
#include <bit>

namespace apacheta {

using namespace Qt::StringLiterals;

HashedTable::HashedTable(const std::map<FeatureKey, quint32> &values)
{
    std::vector<Slot> entries;
    for (const auto &[key, value] : values)
        if (value != 0)
            entries.push_back({key, value});
    fill(entries);
}

void HashedTable::fill(const std::vector<Slot> &entries)
{
    m_size = qsizetype(entries.size());
    m_slots.assign(std::bit_ceil(std::max<size_t>(2, entries.size() * 3 / 2 + 1)), {});
    m_mask = quint32(m_slots.size() - 1);
    for (const Slot &entry : entries) {
        quint32 at = entry.key & m_mask;
        while (m_slots[at].value != 0)
            at = (at + 1) & m_mask;
        m_slots[at] = entry;
    }
}

quint32 HashedTable::largest() const
{
    quint32 largest = 0;
    for (const Slot &slot : m_slots)
        largest = std::max(largest, slot.value);
    return largest;
}

void HashedTable::write(ByteWriter &writer) const
{
    std::vector<Slot> entries;
    std::copy_if(m_slots.begin(), m_slots.end(), std::back_inserter(entries), [](const Slot &slot) { return slot.value != 0; });
    std::sort(entries.begin(), entries.end(), [](const Slot &a, const Slot &b) { return a.key < b.key; });
    writer.number(entries.size());
    for (FeatureKey last = 0; const Slot &entry : entries) {
        writer.number(entry.key - last);
        last = entry.key;
    }
    for (const Slot &entry : entries)
        writer.number(entry.value);
}

Result<HashedTable> HashedTable::read(ByteReader &reader)
{
    const Error damaged{Error::Damaged, u"A word table of a language model is damaged."_s};
    std::vector<Slot> entries(size_t(reader.count(2)));
    quint64 key = 0;
    for (size_t i = 0; i < entries.size(); ++i) {
        const quint64 step = reader.number();
        key += step;
        if (step > 0xFFFFFFFFu || key > 0xFFFFFFFFu || (i > 0 && step == 0))
            return damaged;
        entries[i].key = FeatureKey(key);
    }
    for (Slot &entry : entries) {
        const quint64 value = reader.number();
        if (value == 0 || value > 0xFFFFFFFFu)
            return damaged;
        entry.value = quint32(value);
    }
    if (!reader.isGood())
        return damaged;
    HashedTable table;
    table.fill(entries);
    return table;
}

} // namespace apacheta
