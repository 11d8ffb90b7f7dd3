// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope_words.h"

#include "library/plain_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct ScopeTexts {
    Q_DECLARE_TR_FUNCTIONS(Scope)
};

template <class Value, class Say> QString listed(const QList<Value> &values, Say say)
{
    constexpr qsizetype most = 3;
    QStringList words;
    for (const Value &value : values.first(std::min(values.size(), most)))
        words.append(say(value));
    const int more = int(values.size() - words.size());
    const QString named = words.join(u", "_s);
    //: A list that is cut: "Chile, Bolivia, Peru and 4 more"
    return more > 0 ? ScopeTexts::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

} // namespace

QString spanWords(const std::optional<EdtfDate> &from, const std::optional<EdtfDate> &to)
{
    if (from && to && *from == *to)
        return dateText(from);
    if (from && to) //: A span of time
        return ScopeTexts::tr("%1 to %2").arg(dateText(from), dateText(to));
    if (from)
        return ScopeTexts::tr("%1 or later").arg(dateText(from));
    return to ? ScopeTexts::tr("%1 or earlier").arg(dateText(to)) : QString();
}

QList<ScopeChip> chipsOf(const ViewFilter &filter)
{
    QList<ScopeChip> chips;
    const auto add = [&](const QString &words, auto take) {
        ViewFilter without = filter;
        take(without);
        chips.append({words, without});
    };
    if (filter.from || filter.to)
        add(spanWords(filter.from, filter.to), [](ViewFilter &other) { other.from = other.to = std::nullopt; });
    if (!filter.kinds.isEmpty())
        add(listed(filter.kinds, kindNamePlural), [](ViewFilter &other) { other.kinds.clear(); });
    if (!filter.levels.isEmpty())
        add(listed(filter.levels, levelName), [](ViewFilter &other) { other.levels.clear(); });
    if (!filter.countries.isEmpty())
        add(listed(filter.countries, countryName), [](ViewFilter &other) { other.countries.clear(); });
    if (!filter.categories.isEmpty())
        add(listed(filter.categories, categoryName), [](ViewFilter &other) { other.categories.clear(); });
    if (!filter.polarities.isEmpty())
        add(listed(filter.polarities, polarityName), [](ViewFilter &other) { other.polarities.clear(); });
    if (!filter.documents.isEmpty())
        add(ScopeTexts::tr("%Ln document(s)", nullptr, int(filter.documents.size())), [](ViewFilter &other) { other.documents.clear(); });
    if (!filter.actors.isEmpty())
        add(ScopeTexts::tr("%Ln actor(s)", nullptr, int(filter.actors.size())), [](ViewFilter &other) { other.actors.clear(); });
    if (!filter.undated)
        add(ScopeTexts::tr("dated only"), [](ViewFilter &other) { other.undated = true; });
    if (const double least = ViewFilter().minimumConfidence; filter.minimumConfidence != least) {
        const QString words = filter.minimumConfidence <= 0 ? ScopeTexts::tr("any confidence")
                                                            : ScopeTexts::tr("confidence %1 % or more").arg(qRound(filter.minimumConfidence * 100));
        add(words, [least](ViewFilter &other) { other.minimumConfidence = least; });
    }
    return chips;
}

QString filterWords(const ViewFilter &filter)
{
    QStringList words;
    for (const ScopeChip &chip : chipsOf(filter))
        words.append(chip.words);
    return words.join(u"; "_s);
}

} // namespace apacheta
