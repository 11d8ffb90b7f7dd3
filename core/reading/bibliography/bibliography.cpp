// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/bibliography/bibliography.h"

#include "reading/bibliography/parsers.h"
#include "reading/decoding.h"
#include "reading/reading_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {

QStringList bibliographyEndings() { return {u"bib"_s, u"ris"_s, u"rdf"_s, u"json"_s}; }

Result<Bibliography> bibliographyFrom(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression ris(u"^(?:\\x{FEFF})?\\s*TY  ?- "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bibtex(u"@\\s*\\w+\\s*[{(]"_s);
    Bibliography bibliography{name, {}, {}};
    const QByteArray begin = bytes.left(4096).trimmed();
    const bool isRdf =
        begin.contains("<rdf:RDF") || (begin.startsWith('<') && begin.contains("rdf-syntax-ns"));
    const bool isJson = begin.startsWith('[') || begin.startsWith('{') || begin.startsWith("\xEF\xBB\xBF[");
    if (isRdf) {
        readZoteroRdf(bytes, bibliography);
    } else if (isJson) {
        if (!readCslJson(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes, bibliography))
            bibliography.entries.clear();
    } else if (!looksBinary(bytes)) {
        const QString text = cleaned(decoded(bytes).text);
        if (ris.match(text).hasMatch())
            readRis(text, bibliography);
        else if (bibtex.match(text).hasMatch())
            readBibtex(text, bibliography);
    }
    if (bibliography.entries.isEmpty())
        return Error{Error::Unreadable,
                     ReadingText::tr(
                         "This is no bibliography that Apacheta knows. Export it as BibTeX, RIS, CSL-JSON or "
                         "Zotero RDF."),
                     name};
    return bibliography;
}

Result<Bibliography> readBibliography(const QString &path)
{
    constexpr qint64 most = qint64(64) << 20;
    QFile file(path);
    if (file.size() > most)
        return Error{Error::TooLarge,
                     ReadingText::tr(
                         "This bibliography is too large: Apacheta reads up to %1 MB. Export a part of it.")
                         .arg(most >> 20),
                     path};
    if (!file.exists())
        return Error{
            Error::NotFound,
            ReadingText::tr("There is no such file. It may have been moved or renamed; choose it again."),
            path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Unreadable,
            ReadingText::tr("This file cannot be opened: you may lack the permission to read it. Change its "
                            "permissions or copy it."),
            path + u": "_s + file.errorString()};
    return bibliographyFrom(file.readAll(), QFileInfo(path).fileName());
}

void applyEntry(DocumentMetadata &document, const BibliographyEntry &entry, const QString &name)
{
    for (auto field = entry.csl.begin(); field != entry.csl.end(); ++field) {
        // "document" says only that the bibliography does not know better.
        if (field.key() == "type"_L1 && field->toString() == "document"_L1)
            continue;
        document.csl.insert(field.key(), *field);
        document.sources.insert(field.key(), name);
    }
}

} // namespace apacheta
