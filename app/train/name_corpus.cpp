// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_corpus.h"

#include "text/source_text.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for what is no name.
std::optional<EntityType> typeOf(QStringView tag)
{
    static const QHash<QString, EntityType> types = {
        {u"PER"_s, EntityType::Person},           {u"politician"_s, EntityType::Person},        {u"person"_s, EntityType::Person},
        {u"LOC"_s, EntityType::Place},            {u"country"_s, EntityType::Place},            {u"location"_s, EntityType::Place},
        {u"ORG"_s, EntityType::Organization},     {u"organisation"_s, EntityType::Organization}, {u"politicalparty"_s, EntityType::Organization},
        {u"NORP"_s, EntityType::Demonym},         {u"OTH"_s, EntityType::Demonym},
    };
    if (tag == u"DATE"_s)
        return std::nullopt;
    return types.value(tag.toString(), EntityType::Other);
}

} // namespace

NamedSentence namedSentence(const BioSentence &sentence)
{
    QString text;
    std::vector<Span> places;
    for (const BioWord &word : sentence) {
        if (!text.isEmpty())
            text += u' ';
        const QString units = SourceText(word.form).units();
        places.push_back({text.size(), text.size() + units.size()});
        text += units;
    }
    NamedSentence named{text, tokensOf(text), {}};
    for (size_t i = 0; i < sentence.size();) {
        size_t past = i + 1;
        if (!sentence[i].tag.startsWith(u'B')) {
            i = past;
            continue;
        }
        while (past < sentence.size() && sentence[past].tag.startsWith(u'I'))
            ++past;
        const Span span{places[i].begin, places[past - 1].end};
        int first = 0;
        while (first < int(named.tokens.size()) && named.tokens[size_t(first)].span.begin < span.begin)
            ++first;
        int end = first;
        while (end < int(named.tokens.size()) && named.tokens[size_t(end)].span.end <= span.end)
            ++end;
        const std::optional<EntityType> type = typeOf(QStringView(sentence[i].tag).sliced(2));
        if (type && end > first)
            named.names.push_back({first, end, *type});
        i = past;
    }
    return named;
}

Outcome addNames(std::vector<NamedSentence> &sentences, const QString &folder, const QString &file, int copies)
{
    const Result<std::vector<BioSentence>> read = readBioFile(folder + u"/ner/"_s + file + u".bio"_s);
    if (!read)
        return Error{read.error().kind, u"%1: %2"_s.arg(file, read.error().message), read.error().detail};
    std::vector<NamedSentence> added;
    for (const BioSentence &sentence : *read)
        added.push_back(namedSentence(sentence));
    for (int i = 0; i < copies; ++i)
        sentences.insert(sentences.end(), added.begin(), added.end());
    return Done{};
}

void unifyDemonyms(std::vector<NamedSentence> &sentences, const std::vector<NamedSentence> &model)
{
    QSet<QString> demonyms;
    for (const NamedSentence &sentence : model)
        for (const TypedName &name : sentence.names)
            if (name.type == EntityType::Demonym && name.past - name.first == 1)
                demonyms.insert(sentence.tokens[size_t(name.first)].folded);
    for (NamedSentence &sentence : sentences)
        for (TypedName &name : sentence.names)
            if (name.type == EntityType::Other && name.past - name.first == 1 && demonyms.contains(sentence.tokens[size_t(name.first)].folded))
                name.type = EntityType::Demonym;
}

} // namespace apacheta::train
