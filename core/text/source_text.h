// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>
#include <QStringView>
#include <vector>

namespace apacheta {

/// A document's text with offsets in code points. Qt counts UTF-16 units; this is the one place that converts.
///
/// units() is the text with every character outside the BMP replaced by one U+FFFC, so that positions in it ARE code
/// points: search, split and match there, and take what is shown or quoted from quote().
class SourceText final {
public:
    SourceText() = default;
    explicit SourceText(QString text);

    const QString &text() const { return m_text; }
    const QString &units() const { return m_units; }
    qsizetype length() const { return m_units.size(); } ///< code points
    QStringView units(Span span) const { return QStringView(m_units).sliced(span.begin, span.length()); }

    /// The source's own characters in `span`, unchanged; empty where the span lies outside the text.
    QString quote(Span span) const;

    qsizetype utf16FromCodePoint(qsizetype codePoint) const;
    qsizetype codePointFromUtf16(qsizetype utf16) const;

private:
    QString m_text;
    QString m_units;
    std::vector<qsizetype> m_wide; ///< code point offsets of the characters outside the BMP, ascending
};

} // namespace apacheta
