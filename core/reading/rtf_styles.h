// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace apacheta {

/// The characters for which RTF has words ("emdash"); a null character for other words.
QChar rtfCharacter(const QByteArray &word);

/// Whether the group that a word opens holds no text to read: pictures, heads and feet of pages, tables of fonts.
bool isRtfAside(const QByteArray &word);

/// The code page of a font's character set (\fcharset); empty for the document's own.
QByteArray rtfCodePage(int characterSet);

} // namespace apacheta
