// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow_source.h"

namespace apacheta {

QString FlowSource::plainText(FlowRange range) const
{
    QString text;
    for (int i = range.begin.block; i <= range.end.block && i < count(); ++i) {
        const QString whole = block(i).text;
        const qsizetype from = i == range.begin.block ? range.begin.offset : 0;
        const qsizetype to = i == range.end.block ? range.end.offset : whole.size();
        if (i > range.begin.block)
            text += QLatin1Char('\n');
        text += QStringView(whole).mid(from, to - from);
    }
    return text;
}

int FlowSections::count() const
{
    std::size_t sum = 0;
    for (const auto &section : m_sections)
        sum += section.size();
    return int(sum);
}

FlowEstimate FlowSections::estimate(int index) const
{
    const FlowBlock &block = at(index);
    return {block.role, block.text.size(), block.continues, block.embedded};
}

const FlowBlock &FlowSections::at(int index) const
{
    std::size_t rest = std::size_t(index);
    for (const auto &section : m_sections) {
        if (rest < section.size())
            return section[rest];
        rest -= section.size();
    }
    static const FlowBlock nothing;
    return nothing;
}

} // namespace apacheta
