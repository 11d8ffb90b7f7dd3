// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace apacheta {

struct Decoded {
    QString text;
    QString encoding;         ///< "UTF-8", "UTF-16LE", "windows-1252" ...
    qsizetype unreadable = 0; ///< characters that the encoding could not give (U+FFFD in the text)
};

/// Whether the bytes are no text in any encoding that is told apart here: too many control characters.
bool looksBinary(QByteArrayView bytes);

/// The bytes as text: by byte order mark, else UTF-8 where they are valid (or all but valid) UTF-8, else UTF-16 where every other
/// byte is zero, else the declared encoding (of an HTML page, say) if there is one, else Windows-1252. The mark is dropped.
Decoded decoded(const QByteArray &bytes, const QByteArray &declared = {});

/// The text rules of every reader: CRLF and CR become LF; NUL and other control characters (but tabs, which are white space) one
/// space each; unpaired surrogates U+FFFD; nothing else is touched.
QString cleaned(QString text);

/// The letters for which a font has one sign: "Paciﬁco" -> "Pacifico".
QString withoutLigatures(QString text);

} // namespace apacheta
