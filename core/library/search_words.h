// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"
#include "model/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <memory>

struct sb_stemmer;

namespace apacheta {

/// Raised when the words or stems of a passage change: the search index of older libraries is then made anew.
inline constexpr int indexVersion = 1;

/// The words of a text as the search index has them: folded, cut at everything that is no letter and no digit.
///
///     "Arica–Parinacota" -> arica, parinacota    "EE.UU." -> ee, uu    "O’Higgins" -> o, higgins
QStringList searchWords(QStringView text);

/// Snowball stems of folded words. Not to be shared between threads.
class Stemmer final {
public:
    Stemmer();
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)
    QString english(const QString &word) const;
    QString spanish(const QString &word) const;
    QString in(Language language, const QString &word) const; ///< Spanish, else English

private:
    sb_stemmer *m_english;
    sb_stemmer *m_spanish;
};

/// What the search index holds of a passage: its words and, word for word, their stems.
struct IndexedPassage {
    QString words;
    QString stems;
};
IndexedPassage indexed(QStringView passage, Language language, const Stemmer &stemmer);

/// A word of a passage and the characters of the passage that it stands for (UTF-16 units of `passage`): "fron-\ntera" is one word.
struct PlacedWord {
    QString word;
    Span span;
};
QList<PlacedWord> placedWords(QStringView passage);

} // namespace apacheta
