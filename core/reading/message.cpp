// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/message.h"

#include "reading/decoding.h"
#include "reading/html.h"
#include "reading/metadata_values.h"
#include "reading/mime.h"
#include "reading/plain_text.h"
#include "reading/reading_text.h"
#include "reading/site_lines.h"
#include "text/source_text.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "Lucila Valdés <lucila@example.org>" -> "Lucila Valdés"; the address where there is no name.
QStringList namesOfAddresses(const QString &header)
{
    static const QRegularExpression one(
        u"\\s*(?:\"([^\"]*)\"|([^<,;\"]*?))\\s*<([^>]*)>|([^<>,;\\s]+@[^<>,;\\s]+)"_s);
    QStringList names;
    for (auto found = one.globalMatch(header); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = (match.captured(1) + match.captured(2)).trimmed();
        names.append(!name.isEmpty() ? name : match.captured(3) + match.captured(4));
    }
    return names;
}

QJsonArray cslNames(const QStringList &names)
{
    QJsonArray csl;
    for (const QString &name : names)
        csl.append(cslName(name, Language::Unknown));
    return csl;
}

QJsonObject dateOf(const QString &header)
{
    static const QRegularExpression comment(u"\\s*\\([^)]*\\)\\s*$"_s);
    const QDate date = QDateTime::fromString(QString(header).remove(comment), Qt::RFC2822Date).date();
    return date.isValid() ? cslDate(date.toString(Qt::ISODate)) : QJsonObject();
}

/// Lines that repeat another message are its quotation, a signature says nothing.
void markQuotedLines(DocumentText &document)
{
    const SourceText source(document.text);
    bool isSignature = false;
    for (Block &block : document.blocks) {
        const QStringView text = source.units(block.span);
        isSignature = isSignature || text == u"--" || text.startsWith(QStringView(u"-- \n")) ||
                      text.startsWith(QStringView(u"--\n"));
        if (isSignature)
            block = {BlockKind::Boilerplate, block.span};
        else if (text.startsWith(u'>'))
            block = {BlockKind::Quotation, block.span};
    }
}

int attachmentsIn(const MimePart &part)
{
    int count = part.isAttachment() ? 1 : 0;
    for (const MimePart &inner : part.parts)
        count += attachmentsIn(inner);
    return count;
}

} // namespace

Result<DocumentText> readMhtml(const QByteArray &bytes)
{
    const MimePart message = mimeMessage(bytes);
    const QString start = QString::fromUtf8(message.parameters.value("start"));
    const MimePart *page = nullptr;
    for (const MimePart &part : message.parts)
        if (!start.isEmpty() && part.header("content-id") == start && part.type.contains("html"))
            page = &part;
    for (const char *type : {"text/html", "application/xhtml+xml"})
        if (!page)
            page = partOfType(message, type);
    if (!page)
        return Error{
            Error::Damaged,
            ReadingText::tr("There is no web page in this file, or it is cut off. Save the page again from "
                            "the browser."),
            u"no HTML part"_s};
    const QByteArray charset = page->parameters.value("charset");
    const QString html =
        cleaned(decoded(page->body, charset.isEmpty() ? declaredEncoding(page->body) : charset).text);
    DocumentText document = readHtml(html);
    addSiteName(document);
    document.format = u"mhtml"_s;
    const QString source = u"saved page"_s;
    QString address = message.header("snapshot-content-location");
    if (address.isEmpty())
        address = page->header("content-location");
    if (address.startsWith("http"_L1))
        setField(document.metadata, u"URL"_s, address, source);
    setField(document.metadata, u"title"_s, message.header("subject"), source);
    setField(document.metadata, u"accessed"_s, dateOf(message.header("date")), source);
    return document;
}

Result<DocumentText> readEml(const QByteArray &bytes)
{
    const MimePart message = mimeMessage(bytes);
    const MimePart *text = partOfType(message, "text/plain");
    const MimePart *page = text ? nullptr : partOfType(message, "text/html");
    DocumentText document;
    if (text) {
        document = readPlainText(text->text());
        markQuotedLines(document);
    } else if (page) {
        document = readHtml(page->text());
    }
    if (document.blocks.isEmpty())
        return Error{
            Error::Unreadable,
            ReadingText::tr("This e-mail holds no text. If its text is in an attachment, save that and "
                            "import it."),
            u"no text part"_s};
    document.format = u"eml"_s;
    document.metadata = {};
    const QString source = u"e-mail header"_s;
    setField(document.metadata, u"type"_s, u"personal_communication"_s, u"format"_s);
    setField(document.metadata, u"title"_s, message.header("subject"), source);
    setField(document.metadata, u"author"_s, cslNames(namesOfAddresses(message.header("from"))), source);
    setField(document.metadata, u"recipient"_s, cslNames(namesOfAddresses(message.header("to"))), source);
    setField(document.metadata, u"issued"_s, dateOf(message.header("date")), source);
    if (const int attached = attachmentsIn(message); attached > 0)
        document.warnings.append(ReadingText::tr(
            "%n attachments of this e-mail were not read; save and import them by themselves.", nullptr,
            attached));
    return document;
}

} // namespace apacheta
