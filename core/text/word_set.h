// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace apacheta {

/// The words of a list that are parted by blanks: how word lists are written in the code.
inline QSet<QString> wordSet(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace apacheta
