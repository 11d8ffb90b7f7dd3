// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/lemmatizer.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

QString LemmaRule::applied(QStringView form) const
{
    return form.chopped(std::min<qsizetype>(cut, form.size())).toString() + add;
}

Lemmatizer::Lemmatizer(std::vector<LemmaRule> rules, HashedTable endings) : m_rules(std::move(rules)), m_endings(std::move(endings)) {}

FeatureKey Lemmatizer::wholeKey(QStringView form, PartOfSpeech pos) { return featureKey(0x4c00, textHash(form), quint64(pos)); }

FeatureKey Lemmatizer::endingKey(QStringView ending, PartOfSpeech pos) { return featureKey(0x4c01, textHash(ending), quint64(pos)); }

QString Lemmatizer::lemma(QStringView form, PartOfSpeech pos) const
{
    if (const quint32 rule = m_endings.value(wholeKey(form, pos)))
        return m_rules[rule - 1].applied(form);
    for (qsizetype length = std::min(longestEnding, form.size() - 1); length >= 0; --length)
        if (const quint32 rule = m_endings.value(endingKey(form.last(length), pos)))
            return m_rules[rule - 1].applied(form);
    return form.toString();
}

void Lemmatizer::read(std::span<SyntacticWord> words) const
{
    for (SyntacticWord &word : words)
        word.lemma = word.pos == PartOfSpeech::Punct || word.pos == PartOfSpeech::Sym ? word.form : lemma(word.form, word.pos);
}

void Lemmatizer::write(ByteWriter &writer) const
{
    writer.number(m_rules.size());
    for (const LemmaRule &rule : m_rules) {
        writer.number(quint64(rule.cut));
        writer.text(rule.add);
    }
    m_endings.write(writer);
}

Result<Lemmatizer> Lemmatizer::read(ByteReader &reader)
{
    std::vector<LemmaRule> rules(size_t(reader.count(2)));
    for (LemmaRule &rule : rules) {
        rule.cut = int(std::min<quint64>(reader.number(), 255));
        rule.add = reader.text();
    }
    Result<HashedTable> endings = HashedTable::read(reader);
    if (!endings)
        return endings.error();
    if (endings->largest() > rules.size())
        return Error{Error::Damaged, u"The lemmas of a language model are damaged."_s};
    return Lemmatizer(std::move(rules), std::move(*endings));
}

} // namespace apacheta
