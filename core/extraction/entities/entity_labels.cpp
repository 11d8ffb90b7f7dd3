// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/entity_labels.h"

namespace apacheta {

std::vector<int> labelsOf(const std::vector<TypedName> &names, int tokens)
{
    using namespace entity_label;
    std::vector<int> labels(size_t(tokens), outside);
    for (const TypedName &name : names) {
        for (int i = name.first; i < name.past; ++i)
            labels[size_t(i)] = of(name.type, Inner);
        labels[size_t(name.past) - 1] = of(name.type, Last);
        labels[size_t(name.first)] = of(name.type, name.past - name.first == 1 ? Only : First);
    }
    return labels;
}

std::vector<TypedName> namesOf(const std::vector<int> &labels)
{
    using namespace entity_label;
    std::vector<TypedName> names;
    for (int i = 0; i < int(labels.size());) {
        if (labels[size_t(i)] == outside) {
            ++i;
            continue;
        }
        int past = i + 1;
        while (goesOn(labels[size_t(past) - 1]) && past < int(labels.size()))
            ++past;
        names.push_back({i, past, typeOf(labels[size_t(i)])});
        i = past;
    }
    return names;
}

} // namespace apacheta
