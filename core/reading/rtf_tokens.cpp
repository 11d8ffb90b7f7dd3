// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rtf_tokens.h"

namespace apacheta {
namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const char c = m_bytes[m_at];
    if (c == '{' || c == '}') {
        ++m_at;
        return {c == '{' ? RtfToken::Open : RtfToken::Close, {}, {}};
    }
    if (c == '\\')
        return control();
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && !QByteArrayView("{}\\\n\r").contains(m_bytes[m_at]))
        ++m_at;
    return {RtfToken::Text, m_bytes.sliced(begin, m_at - begin), {}};
}

RtfToken RtfTokens::control()
{
    if (++m_at >= m_bytes.size())
        return {};
    const char c = m_bytes[m_at];
    if (c == '\'') {
        bool isCode = false;
        const int value = m_bytes.mid(m_at + 1, 2).toInt(&isCode, 16);
        m_at = std::min(m_at + 3, m_bytes.size());
        return {RtfToken::Byte, isCode ? QByteArray(1, char(value)) : QByteArray(), {}};
    }
    if (!isLetter(c)) {
        ++m_at;
        return {RtfToken::Word, QByteArray(1, c), {}};
    }
    constexpr qsizetype longestWord = 32;
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes[m_at]) && m_at - begin < longestWord)
        ++m_at;
    RtfToken token{RtfToken::Word, m_bytes.sliced(begin, m_at - begin), {}};
    const qsizetype number = m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
        ++m_at;
    while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]) && m_at - number < 11)
        ++m_at;
    bool isNumber = false;
    if (const int value = m_bytes.sliced(number, m_at - number).toInt(&isNumber); isNumber)
        token.number = value;
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.text == "bin" && token.number.value_or(0) > 0)
        m_at = std::min(m_at + *token.number, m_bytes.size());
    return token;
}

} // namespace apacheta
