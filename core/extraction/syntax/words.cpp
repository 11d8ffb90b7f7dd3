// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/words.h"

#include <algorithm>
#include <QHash>
#include <array>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QStringView units)
{
    return std::all_of(units.begin(), units.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Where the second word of an English contraction begins in its form; 0 for other words.
qsizetype contractionEnd(QStringView form)
{
    if (form == u"cannot"_s)
        return 3;
    if (form.size() > 3 && form.endsWith(u"n't"_s))
        return form.size() - 3;
    constexpr std::array<QStringView, 6> endings{u"'ll", u"'re", u"'ve", u"'m", u"'d", u"'s"}; // the last in capitals: PERU'S
    for (const QStringView ending : endings)
        if (form.size() > ending.size() && form.endsWith(ending))
            return form.size() - ending.size();
    return 0;
}

/// Spanish as it was written before 1952: "fué", "á Bolivia", "ó".
QString modern(const QString &form)
{
    static const QHash<QString, QString> words = {{u"fué"_s, u"fue"_s}, {u"fuí"_s, u"fui"_s}, {u"dió"_s, u"dio"_s}, {u"vió"_s, u"vio"_s}, {u"vá"_s, u"va"_s}, {u"á"_s, u"a"_s}, {u"ó"_s, u"o"_s},
                                                  {u"é"_s, u"e"_s}, {u"ú"_s, u"u"_s}};
    return words.value(form, form);
}

bool isSpanishContraction(QStringView form) { return form == u"del"_s || form == u"al"_s; }

} // namespace

QString wordForm(QStringView units)
{
    QString form = units.toString().toLower();
    if (isPlain(units))
        return form;
    form = form.normalized(QString::NormalizationForm_C);
    form.remove(QChar(0x00AD));
    for (QChar &c : form)
        if (c.unicode() == 0x2019 || c.unicode() == 0x2018 || c.unicode() == 0x02BC || c.unicode() == 0x00B4)
            c = u'\'';
    return form;
}

std::vector<SyntacticWord> wordsOf(QStringView units, std::span<const Token> sentence, Language language)
{
    std::vector<SyntacticWord> words;
    words.reserve(sentence.size() + sentence.size() / 8);
    const auto add = [&](Span span, int token, QString form) {
        SyntacticWord &word = words.emplace_back();
        word.span = span;
        word.token = token;
        word.form = std::move(form);
    };
    for (int i = 0; i < int(sentence.size()); ++i) {
        const Span span = sentence[size_t(i)].span;
        const QString written = wordForm(units.sliced(span.begin, span.length()));
        const QString form = language == Language::Spanish ? modern(written) : written;
        if (language == Language::Spanish && isSpanishContraction(form)) {
            const qsizetype middle = span.end - 1;
            add({span.begin, middle}, i, form.chopped(1));
            add({middle, span.end}, i, u"el"_s);
            continue;
        }
        const qsizetype split = language == Language::English && form.size() == span.length() ? contractionEnd(form) : 0;
        if (split == 0) {
            add(span, i, form);
            continue;
        }
        add({span.begin, span.begin + split}, i, form.first(split));
        add({span.begin + split, span.end}, i, form.sliced(split));
    }
    return words;
}

} // namespace apacheta
