// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/mime.h"

#include "reading/decoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int deepest = 12;
constexpr int mostParts = 2000;

/// "=C3=A9" and soft line ends undone; in headers "_" is a space.
QByteArray fromQuotedPrintable(const QByteArray &bytes, bool isHeader)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            plain += isHeader && bytes[i] == '_' ? ' ' : bytes[i];
            continue;
        }
        const QByteArray code = bytes.mid(i + 1, 2);
        bool isCode = false;
        const int value = code.toInt(&isCode, 16);
        if (isCode && code.size() == 2) {
            plain += char(value);
            i += 2;
        } else if (code.startsWith('\n') || code == "\r\n") {
            i += code.startsWith('\n') ? 1 : 2;
        } else {
            plain += '=';
        }
    }
    return plain;
}

/// Where the headers end and the body begins.
qsizetype bodyBegin(const QByteArray &bytes)
{
    const qsizetype unix = bytes.indexOf("\n\n");
    const qsizetype net = bytes.indexOf("\r\n\r\n");
    if (net >= 0 && (unix < 0 || net < unix))
        return net + 4;
    return unix >= 0 ? unix + 2 : bytes.size();
}

void readHeaders(const QByteArray &head, MimePart &part)
{
    QByteArray line;
    const auto take = [&] {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        if (colon > 0 && !part.headers.contains(name))
            part.headers.insert(name, decodedWords(line.sliced(colon + 1).trimmed()));
        line.clear();
    };
    for (QByteArray next : head.split('\n')) {
        if (next.endsWith('\r'))
            next.chop(1);
        if (next.startsWith(' ') || next.startsWith('\t')) {
            line += ' ' + next.trimmed();
            continue;
        }
        take();
        line = next;
    }
    take();
}

void readType(MimePart &part)
{
    static const QRegularExpression parameter(u";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))"_s);
    const QString value = part.header("content-type");
    if (value.isEmpty())
        return;
    part.type = value.section(u';', 0, 0).trimmed().toLower().toUtf8();
    for (auto found = parameter.globalMatch(value); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        part.parameters.insert(match.captured(1).toLower().toUtf8(),
                               (match.captured(2) + match.captured(3)).toUtf8());
    }
}

MimePart read(const QByteArray &bytes, int depth, int &parts);

void readParts(const QByteArray &body, MimePart &part, int depth, int &parts)
{
    const QByteArray mark = "--" + part.parameters.value("boundary");
    if (mark.size() <= 2)
        return;
    qsizetype from = -1;
    for (qsizetype at = body.indexOf(mark); at >= 0 && parts < mostParts;) {
        const bool atLineStart = at == 0 || body[at - 1] == '\n';
        const qsizetype next = body.indexOf(mark, at + mark.size());
        if (!atLineStart) {
            at = next;
            continue;
        }
        if (from >= 0)
            part.parts.push_back(read(body.sliced(from, at - from), depth + 1, ++parts));
        const qsizetype lineEnd = body.indexOf('\n', at);
        const bool isLast = body.mid(at + mark.size(), 2) == "--" || lineEnd < 0;
        from = isLast ? -1 : lineEnd + 1;
        at = isLast ? -1 : next;
    }
    if (from >= 0 && parts < mostParts) // cut off
        part.parts.push_back(read(body.sliced(from), depth + 1, ++parts));
}

MimePart read(const QByteArray &bytes, int depth, int &parts)
{
    MimePart part;
    const qsizetype begin = bytes.startsWith('\n') ? 1 : bytes.startsWith("\r\n") ? 2 : bodyBegin(bytes);
    readHeaders(bytes.first(begin), part);
    readType(part);
    const QByteArray body = bytes.sliced(begin);
    if (part.type.startsWith("multipart/")) {
        if (depth < deepest)
            readParts(body, part, depth, parts);
        return part;
    }
    const QString encoding = part.header("content-transfer-encoding").toLower().trimmed();
    part.body = encoding == "base64"_L1             ? QByteArray::fromBase64(body)
                : encoding == "quoted-printable"_L1 ? fromQuotedPrintable(body, false)
                                                    : body;
    return part;
}

} // namespace

QString MimePart::text() const { return cleaned(decoded(body, parameters.value("charset")).text); }

bool beginsAsMessage(QByteArrayView begin)
{
    static const QRegularExpression header(
        u"^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version|Content-Type|Delivered-To"
        u"|Snapshot-Content-Location|X-[\\w-]+|DKIM-Signature|Reply-To|Cc|References|In-Reply-To):"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression first(u"^[\\w-]+:[ \\t]*\\S"_s);
    const QString head = QString::fromLatin1(begin);
    const QString headers = head.left(head.indexOf(QRegularExpression(u"\\r?\\n\\r?\\n"_s)));
    if (!first.match(headers).hasMatch())
        return false;
    int known = 0;
    bool isMime = false;
    for (auto found = header.globalMatch(headers); found.hasNext();) {
        ++known;
        isMime = found.next().captured().startsWith("MIME-Version"_L1, Qt::CaseInsensitive) || isMime;
    }
    return known >= 3 && (isMime || headers.contains(u'@'));
}

bool isSavedPage(const QByteArray &bytes)
{
    MimePart head;
    readHeaders(bytes.first(bodyBegin(bytes)), head);
    readType(head);
    const bool isSent = head.headers.contains("received") || head.headers.contains("message-id") ||
                        head.headers.contains("to");
    return head.headers.contains("snapshot-content-location") ||
           (head.type == "multipart/related" && !isSent) || (head.type == "text/html" && !isSent);
}

MimePart mimeMessage(const QByteArray &bytes)
{
    int parts = 0;
    return read(bytes, 0, parts);
}

const MimePart *partOfType(const MimePart &part, QByteArrayView type)
{
    if (part.type == type && !part.isAttachment())
        return &part;
    for (const MimePart &inner : part.parts)
        if (const MimePart *found = partOfType(inner, type))
            return found;
    return nullptr;
}

QString decodedWords(const QByteArray &header)
{
    static const QRegularExpression word(
        u"=\\?([\\w-]+)(?:\\*[\\w-]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString raw = decoded(header).text;
    QString plain;
    qsizetype at = 0;
    for (auto found = word.globalMatch(raw); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QByteArray code = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).toLower() == "b"_L1;
        plain += raw.sliced(at, match.capturedStart() - at);
        plain += decoded(isBase64 ? QByteArray::fromBase64(code) : fromQuotedPrintable(code, true),
                         match.captured(1).toLatin1())
                     .text;
        at = match.capturedEnd();
    }
    return cleaned(plain + raw.sliced(at)).simplified();
}

} // namespace apacheta
