// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/byte_stream.h"
#include "extraction/models/feature_hash.h"
#include "model/result.h"

#include <map>
#include <vector>

namespace apacheta {

/// A read-only table of hashed words: what a lexicon says of each, as a number. 0 for words that it does not have.
class HashedTable final {
public:
    HashedTable() = default;
    explicit HashedTable(const std::map<FeatureKey, quint32> &values);

    quint32 value(FeatureKey key) const
    {
        for (quint32 at = key & m_mask;; at = (at + 1) & m_mask) {
            const Slot &slot = m_slots[at];
            if (slot.key == key || slot.value == 0)
                return slot.value;
        }
    }
    qsizetype size() const { return m_size; }
    quint32 largest() const;            ///< of the values; 0 when empty

    void write(ByteWriter &writer) const;
    /// Damaged where the bytes are not what write() makes.
    static Result<HashedTable> read(ByteReader &reader);

private:
    struct Slot {
        FeatureKey key = 0;
        quint32 value = 0;              ///< 0: empty
    };
    void fill(const std::vector<Slot> &entries);

    quint32 m_mask = 0;
    qsizetype m_size = 0;
    std::vector<Slot> m_slots = std::vector<Slot>(1);
};

} // namespace apacheta
