// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace apacheta {

/// A piece of an RTF file: "{", "}", "\par", "\fs24", "\'e1", text.
struct RtfToken {
    enum Kind { Open, Close, Word, Byte, Text, End };
    Kind kind = End;
    QByteArray text; ///< a word's name without its number; a run of plain bytes; one byte of a code page
    std::optional<int> number;
};

/// Cuts RTF into tokens. Line ends are no text; \binN bytes are passed over.
class RtfTokens final {
public:
    explicit RtfTokens(const QByteArray &bytes) : m_bytes(bytes) {}
    RtfToken next();

private:
    RtfToken control();
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace apacheta
