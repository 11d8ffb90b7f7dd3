// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/figures/measures.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Resources of a static library are not there until they are asked for.
static void loadFigureResources() { Q_INIT_RESOURCE(figures); }

namespace apacheta {
namespace {

Measures read()
{
    loadFigureResources();
    Measures measures;
    QFile file(u":/figures/measures.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return measures;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() < 3)
            continue;
        const QString &kind = columns[0];
        const QStringList words = columns.mid(2).join(u' ').split(u' ', Qt::SkipEmptyParts);
        QHash<QString, QString> *names = kind == "count"_L1 ? &measures.counts : kind == "quantity"_L1 ? &measures.quantities : kind == "unit"_L1 ? &measures.units : nullptr;
        QSet<QString> *set = kind == "holder"_L1 ? &measures.holders
            : kind == "amount"_L1                ? &measures.amounts
            : kind == "beyond"_L1                ? &measures.beyond
            : kind == "sum"_L1                   ? &measures.sums
                                                 : &measures.plain;
        for (const QString &word : words)
            if (names)
                names->insert(word, columns[1]);
            else
                set->insert(word);
    }
    return measures;
}

} // namespace

const Measures &Measures::standard()
{
    static const Measures measures = read();
    return measures;
}

bool measures(const QString &dimension, const QString &quantity)
{
    if (dimension == "length"_L1)
        return quantity == "border"_L1 || quantity == "coast"_L1 || quantity == "length"_L1;
    if (dimension == "height"_L1)
        return quantity == "height"_L1 || quantity == "depth"_L1 || quantity == "length"_L1;
    return dimension == "area"_L1 && quantity == "area"_L1;
}

} // namespace apacheta
