// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace apacheta {
namespace {

/// The tongues that are told apart. The last three only keep neighbours from being taken for Spanish or English.
enum Tongue { English, Spanish, Portuguese, French, German, tongueCount };

using Words = std::unordered_map<std::u16string_view, unsigned>; // word -> bit set of tongues

constexpr std::u16string_view englishWords =
    u"the of and to in is was were are for that with by from at this which be been has have had its "
    u"their not on as it an or but they his her would will also after between during into more than "
    u"who when where other there these those such can could should about over under through while both "
    u"what how all any each did does if only some then them we our you your my against since until "
    u"because before within without upon most many first he she him so up out";
constexpr std::u16string_view spanishWords =
    u"el la los las de del y en que un una unos unas se por con para su sus al lo como más pero fue es "
    u"son ha han había o este esta estos estas ese esa esos esas entre sobre desde hasta sin también "
    u"cuando donde ya muy no sí según durante tras ante contra ser está están era eran fueron sido hay "
    u"porque qué quien cual nuestro nuestra nuestros nuestras otro otros otra otras todo todos toda "
    u"todas le les nos e u mi yo me te tiene tienen hacia así aunque mientras cada mismo misma después "
    u"antes donde ni si sino puede pueden hizo dijo";
constexpr std::u16string_view portugueseWords =
    u"o os do da dos das e em um uma não com para por que no na nos nas ao à às aos pelo pela pelos "
    u"pelas são foi mais como mas também seu sua seus suas ou já entre sobre até quando muito está "
    u"esse essa isso este esta isto ele ela eles você ser tem";
constexpr std::u16string_view frenchWords =
    u"le la les de du des et en un une que qui dans pour par sur avec au aux ce cette ces est sont été "
    u"il elle ils elles ne pas plus ou mais comme son sa ses leur leurs nous vous entre après être "
    u"avoir ont";
constexpr std::u16string_view germanWords =
    u"der die das und ist von zu den mit sich des auf für nicht im dem ein eine einer eines einem als "
    u"auch es an werden aus er hat dass sie nach bei um noch wie über war wurde durch";

void addWords(Words &words, std::u16string_view list, Tongue tongue)
{
    size_t begin = 0;
    while (begin < list.size()) {
        const size_t past = std::min(list.find(u' ', begin), list.size());
        words[list.substr(begin, past - begin)] |= 1U << tongue;
        begin = past + 1;
    }
}

const Words &functionWords()
{
    static const Words words = [] {
        Words all;
        addWords(all, englishWords, English);
        addWords(all, spanishWords, Spanish);
        addWords(all, portugueseWords, Portuguese);
        addWords(all, frenchWords, French);
        addWords(all, germanWords, German);
        return all;
    }();
    return words;
}

using Counts = std::array<int, tongueCount>;

/// Counts one word, and the letters that only Spanish has among the tongues here.
void countWord(std::u16string_view word, Counts &counts)
{
    const auto found = functionWords().find(word);
    if (found == functionWords().end()) {
        if (word.find(u'ñ') != word.npos || word.ends_with(u"ción") || word.ends_with(u"ciones"))
            ++counts[Spanish];
        else if (word.ends_with(u"ção") || word.ends_with(u"ções"))
            ++counts[Portuguese];
        return;
    }
    for (int tongue = 0; tongue < tongueCount; ++tongue)
        counts[size_t(tongue)] += (found->second >> tongue) & 1U;
}

Counts countsOf(QStringView text)
{
    constexpr qsizetype longest = 24;
    Counts counts{};
    std::array<char16_t, longest> word;
    qsizetype length = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inWord = i < text.size() && (text[i].isLetter() || text[i].isMark());
        if (inWord) {
            if (length < longest)
                word[size_t(length)] = text[i].toLower().unicode();
            ++length;
            continue;
        }
        if (length > 0 && length <= longest)
            countWord(std::u16string_view(word.data(), size_t(length)), counts);
        length = 0;
        if (i < text.size() && (text[i] == u'¿' || text[i] == u'¡'))
            ++counts[Spanish];
    }
    return counts;
}

} // namespace

Language languageOfText(QStringView text)
{
    const Counts counts = countsOf(text);
    size_t best = 0;
    int second = 0;
    for (size_t tongue = 1; tongue < tongueCount; ++tongue) {
        if (counts[tongue] > counts[best]) {
            second = counts[best];
            best = tongue;
        } else {
            second = std::max(second, counts[tongue]);
        }
    }
    // One word ("on", "de") decides nothing; two must not stand against one.
    if (counts[best] < 2 || counts[best] <= second)
        return Language::Unknown;
    if (best == English)
        return Language::English;
    return best == Spanish ? Language::Spanish : Language::Other;
}

} // namespace apacheta
