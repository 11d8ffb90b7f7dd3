// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/tag_repair.h"

#include "text/word_set.h"

namespace apacheta {
namespace {

bool isParticiple(const QString &form)
{
    return form.endsWith(u"ado") || form.endsWith(u"ido") || form.endsWith(u"ído") || form.endsWith(u"cho") || form.endsWith(u"sto") || form.endsWith(u"rto") || form.endsWith(u"rito") || form.endsWith(u"elto");
}

} // namespace

bool repairTags(std::span<SyntacticWord> words, Language language)
{
    static const QSet<QString> have = wordSet(u"he ha hemos han había habíamos habían habré habrá habremos habrán habría habríamos habrían haya hayamos hayan hubiera hubiéramos hubieran haber habiendo");
    bool isChanged = false;
    if (language != Language::Spanish)
        return false;
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        if (!have.contains(words[i].form))
            continue;
        size_t at = i + 1;
        while (at + 1 < words.size() && at < i + 3 && words[at].pos == PartOfSpeech::Adv)
            ++at;
        if ((words[at].pos != PartOfSpeech::Adj && words[at].pos != PartOfSpeech::Noun) || !isParticiple(words[at].form))
            continue;
        words[i].pos = PartOfSpeech::Aux;
        words[at].pos = PartOfSpeech::Verb;
        isChanged = true;
    }
    return isChanged;
}

void repairPersons(std::span<SyntacticWord> words, Language language)
{
    static const QSet<QString> mine = wordSet(u"anduve conduje detuve dije dispuse estuve hice impuse mantuve obtuve propuse pude puse quise repuse sostuve supe supuse traje tuve vine");
    if (language != Language::Spanish)
        return;
    for (SyntacticWord &word : words)
        if (mine.contains(word.form) && (word.pos == PartOfSpeech::Verb || word.pos == PartOfSpeech::Aux)) {
            word.morphology.person = Person::First;
            word.morphology.number = GrammaticalNumber::Singular;
        }
}

} // namespace apacheta
