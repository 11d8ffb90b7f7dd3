// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QString>

class QIODevice;

// What entries of BibTeX and BibLaTeX have in common.
namespace apacheta {

class ExportReader;

/// The lines of one entry, in order; what is empty is left out.
class BibEntry final {
public:
    void add(const char *name, const QString &latex)
    {
        if (!latex.isEmpty())
            m_text += QLatin1StringView(",\n  ") + QLatin1StringView(name) + QLatin1StringView(" = {") + latex + QLatin1Char('}');
    }
    void addMacro(const char *name, const QString &macro)
    {
        if (!macro.isEmpty())
            m_text += QLatin1StringView(",\n  ") + QLatin1StringView(name) + QLatin1StringView(" = ") + macro;
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// An entry for each document, with an empty line between. Errors: the reader's.
Outcome writeEntries(QIODevice &device, const ExportReader &reader, QByteArray (*entryOf)(const QJsonObject &csl));

/// A field as LaTeX.
QString latexField(const QJsonObject &csl, const QString &field);
/// Braces round what BibTeX's styles must not make small: acronyms, and names in a title that is not in title case.
QString withCapitalsKept(const QString &title);
/// "Álvarez, Ana María and de la Cruz, J. and {Cancillería}"
QString bibTexNames(const QJsonArray &names);
/// "2017-05-21"; "2017".
QString isoDate(const QList<int> &date);
/// What babel calls a language: "spanish"; empty for others than English and Spanish.
QString babelName(const QString &code);
/// The address, its braces and backslashes percent-encoded.
QString bareUrl(const QJsonObject &csl);
/// "10--20"
QString latexPages(const QJsonObject &csl);

} // namespace apacheta
