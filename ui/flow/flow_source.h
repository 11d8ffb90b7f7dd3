// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"

#include <QList>
#include <utility>
#include <vector>

namespace apacheta {

/// What a block will need, known without making it.
struct FlowEstimate {
    FlowRole role = FlowRole::Body;
    qsizetype characters = 0;
    bool continues = false;
    int embedded = -1;
};

/// Gives the blocks of a column one at a time, so that only those in sight are made.
class FlowSource {
public:
    virtual ~FlowSource() = default;
    virtual int count() const = 0;
    virtual FlowBlock block(int index) const = 0;
    virtual FlowEstimate estimate(int index) const = 0;
    virtual bool hasLinks(int index) const = 0;
    /// What copying the range puts on the clipboard. Here: the blocks' text, a line each.
    virtual QString plainText(FlowRange range) const;
};

/// The blocks of a page, kept in sections that change one at a time.
class FlowSections final : public FlowSource {
public:
    explicit FlowSections(int sections) : m_sections(std::size_t(sections)) {}

    void set(int section, std::vector<FlowBlock> blocks) { m_sections[std::size_t(section)] = std::move(blocks); }
    const std::vector<FlowBlock> &section(int section) const { return m_sections[std::size_t(section)]; }

    int count() const override;
    FlowBlock block(int index) const override { return at(index); }
    FlowEstimate estimate(int index) const override;
    bool hasLinks(int index) const override { return !at(index).links.isEmpty(); }

private:
    const FlowBlock &at(int index) const;
    std::vector<std::vector<FlowBlock>> m_sections;
};

} // namespace apacheta
