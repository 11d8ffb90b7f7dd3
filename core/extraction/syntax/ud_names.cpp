// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/ud_names.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, partOfSpeechCount> partsOfSpeech{u"ADJ", u"ADP",  u"ADV",   u"AUX",   u"CCONJ", u"DET", u"INTJ", u"NOUN", u"NUM",
                                                                   u"PART", u"PRON", u"PROPN", u"PUNCT", u"SCONJ", u"SYM", u"VERB", u"X"};

constexpr std::array<QStringView, dependencyCount> relations{
    u"root", u"nsubj", u"nsubj:pass", u"csubj", u"obj", u"iobj", u"ccomp", u"xcomp", u"obl", u"obl:agent", u"vocative", u"expl", u"expl:pass",
    u"dislocated", u"advcl", u"advmod", u"discourse", u"aux", u"aux:pass", u"cop", u"mark", u"nmod", u"nmod:poss", u"appos", u"nummod", u"acl",
    u"acl:relcl", u"amod", u"det", u"case", u"conj", u"cc", u"fixed", u"flat", u"compound", u"compound:prt", u"list", u"parataxis", u"orphan",
    u"punct", u"dep"};

template <size_t N> int placeOf(const std::array<QStringView, N> &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : int(found - names.begin());
}

constexpr std::array<QStringView, 3> numbers{u"", u"Sing", u"Plur"};
constexpr std::array<QStringView, 3> genders{u"", u"Masc", u"Fem"};
constexpr std::array<QStringView, 4> persons{u"", u"1", u"2", u"3"};
constexpr std::array<QStringView, 5> verbForms{u"", u"Fin", u"Inf", u"Ger", u"Part"};
constexpr std::array<QStringView, 5> tenses{u"", u"Past", u"Pres", u"Fut", u"Imp"};
constexpr std::array<QStringView, 5> moods{u"", u"Ind", u"Sub", u"Cnd", u"Imp"};

template <class Value, size_t N> void readFeature(QStringView name, QStringView feature, const std::array<QStringView, N> &values, Value &into)
{
    if (feature.startsWith(name) && feature.size() > name.size() && feature[name.size()] == u'=')
        into = Value(std::max(0, placeOf(values, feature.sliced(name.size() + 1))));
}

template <class Value, size_t N> void nameFeature(QStringView name, Value value, const std::array<QStringView, N> &values, QStringList &into)
{
    if (value != Value::None)
        into << name.toString() + u'=' + values[size_t(value)].toString();
}

} // namespace

std::optional<PartOfSpeech> partOfSpeechOf(QStringView name)
{
    const int place = placeOf(partsOfSpeech, name);
    return place < 0 ? std::nullopt : std::optional(PartOfSpeech(place));
}

QString nameOf(PartOfSpeech pos) { return partsOfSpeech[size_t(pos)].toString(); }

Dependency dependencyOf(QStringView name)
{
    int place = placeOf(relations, name);
    if (place < 0)
        place = placeOf(relations, name.left(name.indexOf(u':')));
    if (place >= 0)
        return Dependency(place);
    return name.startsWith(QStringView(u"csubj")) ? Dependency::Csubj : Dependency::Dep;
}

QString nameOf(Dependency relation) { return relations[size_t(relation)].toString(); }

Morphology morphologyOf(QStringView features)
{
    Morphology morphology;
    for (const QStringView feature : features.split(u'|')) {
        readFeature(u"Number", feature, numbers, morphology.number);
        readFeature(u"Gender", feature, genders, morphology.gender);
        readFeature(u"Person", feature, persons, morphology.person);
        readFeature(u"VerbForm", feature, verbForms, morphology.verbForm);
        readFeature(u"Tense", feature, tenses, morphology.tense);
        readFeature(u"Mood", feature, moods, morphology.mood);
    }
    return morphology;
}

QString nameOf(const Morphology &morphology)
{
    QStringList names;
    nameFeature(u"Gender", morphology.gender, genders, names);
    nameFeature(u"Mood", morphology.mood, moods, names);
    nameFeature(u"Number", morphology.number, numbers, names);
    nameFeature(u"Person", morphology.person, persons, names);
    nameFeature(u"Tense", morphology.tense, tenses, names);
    nameFeature(u"VerbForm", morphology.verbForm, verbForms, names);
    return names.isEmpty() ? u"_"_s : names.join(u'|');
}

} // namespace apacheta
