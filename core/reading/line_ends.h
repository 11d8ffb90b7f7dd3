// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <vector>

namespace apacheta {

/// The words that a document writes in one piece, in lower case; compounds with their hyphen ("arica-parinacota").
class WholeWords final {
public:
    void add(const QString &line);
    bool contains(const QString &word) const { return m_words.contains(word); }

private:
    QSet<QString> m_words;
};

/// Joins words that the ends of lines split, where the document itself writes them whole elsewhere and never with a hyphen: a name that is cut in two
/// would not be found. The word goes to the end of the first line. All other hyphens stay as they stand.
///
///     "ministers of Boli-", "via, who"  -> "ministers of Bolivia,", "who"     if "Bolivia" stands elsewhere
void joinSplitWords(std::vector<QString> &lines, const WholeWords &words);

} // namespace apacheta
