// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace apacheta {

/// A message of the Internet (RFC 5322, MIME) or a part of one.
struct MimePart {
    QHash<QByteArray, QString>
        headers; ///< name in lower case -> value, unfolded, encoded words decoded; the first of each name
    QByteArray type = "text/plain";           ///< lower case, without parameters
    QHash<QByteArray, QByteArray> parameters; ///< of the type: "charset", "boundary", "start"
    QByteArray body;                          ///< transfer encoding undone; empty for multipart
    std::vector<MimePart> parts;

    QString header(const char *name) const { return headers.value(name); }
    bool isAttachment() const
    {
        return header("content-disposition").startsWith(QLatin1StringView("attachment"));
    }
    QString text() const; ///< the body decoded by its charset
};

/// Whether bytes begin with the headers of a message (three known ones, or two with MIME-Version).
bool beginsAsMessage(QByteArrayView begin);

/// Whether a message is a page that a browser saved, no e-mail.
bool isSavedPage(const QByteArray &bytes);

/// The message with its parts. What is damaged is read as far as it goes; nesting and number of parts are bounded.
MimePart mimeMessage(const QByteArray &bytes);

/// The first part of a type, depth first, that is no attachment; null for none.
const MimePart *partOfType(const MimePart &part, QByteArrayView type);

/// "=?UTF-8?Q?Lucila_Vald=C3=A9s?=" -> "Lucila Valdés"
QString decodedWords(const QByteArray &header);

} // namespace apacheta
