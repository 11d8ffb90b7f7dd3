// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>

namespace apacheta {

/// Which place of a work is cited: a CSL locator ("page" "14", "paragraph" "7", "section" ...). Empty for the whole work.
struct Locator {
    QString label; ///< CSL locator term: "page", "paragraph", "section"
    QString value;
    bool operator==(const Locator &) const = default;
};

struct CitedItem {
    QJsonObject csl; ///< with a unique "id"
    Locator locator;
};

/// The same words as rich and as plain text.
struct Formatted {
    QString html;
    QString plain;
    bool operator==(const Formatted &) const = default;
};

struct CitationStyle {
    QString id; ///< file name without .csl: "apa", "chicago-note-bibliography"
    QString title;
    bool isNote = false;
    QString defaultLocale; ///< empty for none
    bool operator==(const CitationStyle &) const = default;
};

/// The styles installed by Debian's citation-style-language-styles, titles sorted; cached after the first call. Unavailable (naming the package) when there are none.
Result<QList<CitationStyle>> installedStyles();
QString defaultStyleId(); ///< "apa"

/// Formats with citeproc-js in a QJSEngine. Slow to make (some 0.1 s, the first style 0.5 s): make one on a worker thread and keep it; use it on that thread only.
class CitationProcessor final {
public:
    /// Unavailable when citeproc-js or the styles are not installed, saying which package or step brings them.
    static Result<std::unique_ptr<CitationProcessor>> create();
    ~CitationProcessor();
    Q_DISABLE_COPY_MOVE(CitationProcessor)

    /// One citation of the items together, in the text or (note styles) as a note. `locale`: "en-US", "es-ES", ...
    Result<Formatted> citation(const QList<CitedItem> &items, const QString &style, const QString &locale);
    /// The citations of one text in their order, as notes where the style has notes: what came before decides on "ibid." and short forms, and works that
    /// would look alike are told apart. One answer for each cluster, each of which has at least one item.
    Result<QList<Formatted>> citations(const QList<QList<CitedItem>> &clusters, const QString &style, const QString &locale);
    /// The list of works, sorted as the style says (Spanish letters in their place).
    Result<Formatted> bibliography(const QList<QJsonObject> &items, const QString &style,
                                   const QString &locale);

private:
    struct Private;
    explicit CitationProcessor(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The CSL item of a stored document: its metadata with "id" (a stable citation key such as "aranda2017bolivia", made unique among `taken`), a type and
/// a title even where the document says none (then its file name).
QJsonObject cslItemOf(const QJsonObject &metadata, const QString &fileName, const QString &language,
                      const QStringList &taken = {});

/// The citation as a key for pandoc, with the terms of locators that it reads in that language ("en", "es"): [@aranda2017bolivia, p. 14; @harrow1994, para. 7]
QString pandocCitation(const QList<CitedItem> &items, const QString &language);
/// The same for LaTeX with biblatex: \autocite[14]{aranda2017bolivia}, \autocites[14]{...}[para. 7]{...}
QString latexCitation(const QList<CitedItem> &items, const QString &language);
/// A quotation with its citation for a text in Markdown: > “The port was lost.” [@aranda2017bolivia, p. 14]
QString quotationInMarkdown(const QString &quote, const QString &language, const QList<CitedItem> &items);
/// The same for LaTeX with csquotes: \enquote{The port was lost.} \autocite[14]{aranda2017bolivia}
QString quotationInLatex(const QString &quote, const QString &language, const QList<CitedItem> &items);

/// A quotation ready for the clipboard: the quote in the quotation marks of its language, then the citation with its locator.
Formatted quotation(const QString &quote, const QString &language, const Formatted &citation);

} // namespace apacheta
