// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"

#include <algorithm>

namespace apacheta {

SourceText::SourceText(QString text) : m_text(std::move(text))
{
    const auto isWide = [](QChar unit) { return unit.isHighSurrogate(); };
    if (std::none_of(m_text.cbegin(), m_text.cend(), isWide)) {
        m_units = m_text;
        return;
    }
    m_units.reserve(m_text.size());
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const bool pair =
            m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate();
        if (pair) {
            m_wide.push_back(m_units.size());
            m_units += QChar(0xFFFC);
            ++i;
        } else {
            m_units += m_text[i];
        }
    }
}

qsizetype SourceText::utf16FromCodePoint(qsizetype codePoint) const
{
    return codePoint + (std::lower_bound(m_wide.begin(), m_wide.end(), codePoint) - m_wide.begin());
}

qsizetype SourceText::codePointFromUtf16(qsizetype utf16) const
{
    // The i-th wide character begins at UTF-16 position m_wide[i] + i.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_wide.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_wide[size_t(middle)] + middle < utf16)
            low = middle + 1;
        else
            high = middle;
    }
    return utf16 - low;
}

QString SourceText::quote(Span span) const
{
    if (span.begin < 0 || span.end > length() || span.isEmpty())
        return {};
    const qsizetype begin = utf16FromCodePoint(span.begin);
    return m_text.sliced(begin, utf16FromCodePoint(span.end) - begin);
}

} // namespace apacheta
