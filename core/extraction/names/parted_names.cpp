// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/parted_names.h"

namespace apacheta {

void partLines(const Annotation &annotation, std::vector<NameCandidate> &found)
{
    constexpr qsizetype longestName = 4;
    for (size_t i = 0; i < found.size(); ++i) {
        const NameCandidate whole = found[i];
        if (whole.shape != NameCandidate::Person || whole.past - whole.first <= longestName)
            continue;
        for (qsizetype at = whole.first + 2; at + 2 <= whole.past; ++at) {
            const Span gap{annotation.tokens[size_t(at) - 1].span.end, annotation.tokens[size_t(at)].span.begin};
            if (!annotation.source.quote(gap).contains(u'\n'))
                continue;
            NameCandidate second = whole;
            second.first = at;
            second.afterTitle = second.isInitial = false;
            found[i].past = at;
            found.insert(found.begin() + qsizetype(i) + 1, second);
            break;
        }
    }
}

} // namespace apacheta
