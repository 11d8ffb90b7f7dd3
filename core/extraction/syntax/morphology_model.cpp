// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/morphology_model.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int values[] = {3, 3, 4, 5, 5, 5};

quint64 packed(const Morphology &m)
{
    const int parts[] = {int(m.number), int(m.gender), int(m.person), int(m.verbForm), int(m.tense), int(m.mood)};
    quint64 number = 0;
    for (size_t i = 0; i < std::size(parts); ++i)
        number = number * quint64(values[i]) + quint64(parts[i]);
    return number;
}

Morphology unpacked(quint64 number)
{
    int parts[std::size(values)];
    for (size_t i = std::size(values); i-- > 0; number /= quint64(values[i]))
        parts[i] = int(number % quint64(values[i]));
    return {GrammaticalNumber(parts[0]), Gender(parts[1]), Person(parts[2]), VerbForm(parts[3]), Tense(parts[4]), Mood(parts[5])};
}

quint64 ending(QStringView form, qsizetype letters) { return textHash(form.last(std::min(form.size(), letters))); }

} // namespace

MorphologyModel::MorphologyModel(std::vector<Morphology> readings, HashedTable sure, LinearModel model)
    : m_readings(std::move(readings)), m_sure(std::move(sure)), m_model(std::move(model))
{
}

bool MorphologyModel::isInflected(PartOfSpeech pos)
{
    switch (pos) {
    case PartOfSpeech::Adj:
    case PartOfSpeech::Aux:
    case PartOfSpeech::Det:
    case PartOfSpeech::Noun:
    case PartOfSpeech::Pron:
    case PartOfSpeech::Propn:
    case PartOfSpeech::Verb:
        return true;
    default:
        return false;
    }
}

FeatureKey MorphologyModel::sureKey(const SyntacticWord &word) { return featureKey(0x4d, textHash(word.form), quint64(word.pos)); }

std::array<FeatureKey, MorphologyModel::featureCount> MorphologyModel::features(std::span<const SyntacticWord> words, size_t at)
{
    enum Template : quint32 {
        Form = 0x4d00, FormPos, Suffix, PosBefore = Suffix + 6, FormBefore, FormAfter, PosAfter, SuffixPosBefore, FormBeforeSuffix, BothPos, FormTwoBefore, Bias, Prefix
    };
    const SyntacticWord &word = words[at];
    const quint64 pos = quint64(word.pos) + 1;
    const quint64 posBefore = at > 0 ? quint64(words[at - 1].pos) + 1 : 0;
    const quint64 posAfter = at + 1 < words.size() ? quint64(words[at + 1].pos) + 1 : 0;
    const quint64 before = at > 0 ? textHash(words[at - 1].form) : 0;
    const quint64 twoBefore = at > 1 ? textHash(words[at - 2].form) : 0;
    const quint64 after = at + 1 < words.size() ? textHash(words[at + 1].form) : 0;
    const quint64 form = textHash(word.form);
    const quint64 three = ending(word.form, 3);
    return {featureKey(FormPos, form, pos),
            featureKey(Suffix, ending(word.form, 1), pos),
            featureKey(Suffix + 1, ending(word.form, 2), pos),
            featureKey(Suffix + 2, three, pos),
            featureKey(Suffix + 3, ending(word.form, 4), pos),
            featureKey(Suffix + 4, ending(word.form, 5), pos),
            featureKey(Suffix + 5, ending(word.form, 6), pos),
            featureKey(PosBefore, posBefore, pos),
            featureKey(PosAfter, posAfter, pos),
            featureKey(FormBefore, before, pos),
            featureKey(FormAfter, after, pos),
            featureKey(FormTwoBefore, twoBefore, pos),
            featureKey(SuffixPosBefore, ending(word.form, 2), posBefore, pos),
            featureKey(FormBeforeSuffix, before, three, pos),
            featureKey(BothPos, posBefore, posAfter, pos),
            featureKey(Form, form, before),
            featureKey(Prefix, textHash(QStringView(word.form).first(std::min<qsizetype>(4, word.form.size()))), pos),
            featureKey(Bias, pos)};
}

void MorphologyModel::read(std::span<SyntacticWord> words) const
{
    std::vector<qint32> scores(size_t(m_model.classes()));
    for (size_t i = 0; i < words.size(); ++i) {
        words[i].morphology = {};
        if (!isInflected(words[i].pos) || scores.empty())
            continue;
        quint32 reading = m_sure.value(sureKey(words[i]));
        if (reading == 0) {
            m_model.score(features(words, i), scores);
            reading = quint32(std::max_element(scores.begin(), scores.end()) - scores.begin()) + 1;
        }
        words[i].morphology = m_readings[reading - 1];
    }
}

void MorphologyModel::write(ByteWriter &writer) const
{
    writer.number(m_readings.size());
    for (const Morphology &reading : m_readings)
        writer.number(packed(reading));
    m_sure.write(writer);
    m_model.write(writer);
}

Result<MorphologyModel> MorphologyModel::read(ByteReader &reader)
{
    std::vector<Morphology> readings(size_t(reader.count()));
    for (Morphology &reading : readings)
        reading = unpacked(reader.number());
    Result<HashedTable> sure = HashedTable::read(reader);
    if (!sure)
        return sure.error();
    Result<LinearModel> model = LinearModel::read(reader);
    if (!model)
        return model.error();
    if (model->classes() != int(readings.size()) || sure->largest() > readings.size())
        return Error{Error::Damaged, u"The forms of a language model are damaged."_s};
    return MorphologyModel(std::move(readings), std::move(*sure), std::move(*model));
}

} // namespace apacheta
