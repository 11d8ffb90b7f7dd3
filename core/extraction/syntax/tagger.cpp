// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/syntax/tagger.h"

#include "extraction/syntax/ud_names.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// A tag of HTML or a link's target, which the tokenizer leaves whole: no word of the language.
bool isMarkup(QStringView form) { return form.size() > 2 && (form[0] == u'<' || form[0] == u'('); }

} // namespace

Tagger::Tagger(TagLexicon lexicon, HashedTable sure, LinearModel model, MorphologyModel morphology, Lemmatizer lemmatizer)
    : m_lexicon(std::move(lexicon)), m_sure(std::move(sure)), m_model(std::move(model)), m_morphology(std::move(morphology)),
      m_lemmatizer(std::move(lemmatizer))
{
}

void Tagger::tag(QStringView units, std::span<SyntacticWord> words) const
{
    tagParts(units, words);
    m_morphology.read(words);
    m_lemmatizer.read(words);
}

void Tagger::tagParts(QStringView units, std::span<SyntacticWord> words) const
{
    const std::vector<TagWord> tagged = tagWords(units, words, m_lexicon);
    std::array<qint32, partOfSpeechCount> scores{};
    TagFeatures features;
    quint32 before = 0;
    quint32 twoBefore = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        quint32 tag = isMarkup(words[i].form) ? quint32(PartOfSpeech::Sym) + 1 : m_sure.value(wordKey(words[i].form));
        if (tag == 0) {
            features.setWord(tagged, i + 2);
            m_model.score(features.withTags(before, twoBefore), scores);
            tag = quint32(std::max_element(scores.begin(), scores.end()) - scores.begin()) + 1;
        }
        words[i].pos = PartOfSpeech(tag - 1);
        twoBefore = before;
        before = tag;
    }
}

ModelFile Tagger::toFile(Language language) const
{
    ModelFile file{{u"tags"_s, language, contents, {}}, {}};
    const auto put = [&](const char *name, const auto &part) {
        ByteWriter writer;
        part.write(writer);
        file.sections.insert(name, writer.bytes());
    };
    put("classes", m_lexicon.classes);
    put("clusters", m_lexicon.clusters);
    put("word tags", m_lexicon.tags);
    put("sure tags", m_sure);
    put("tag weights", m_model);
    put("morphology", m_morphology);
    put("lemmas", m_lemmatizer);
    return file;
}

Result<Tagger> Tagger::from(const ModelFile &file)
{
    std::optional<Error> error;
    const auto take = [&]<class Part>(const char *name, Part &into) {
        const QByteArray bytes = file.sections.value(name);
        ByteReader reader(bytes);
        Result<Part> part = Part::read(reader);
        if (part && reader.isAtEnd() && reader.isGood())
            into = std::move(*part);
        else if (!error)
            error = part ? Error{Error::Damaged, u"A part of the language model %1 is damaged."_s.arg(file.header.name())} : part.error();
    };
    TagLexicon lexicon;
    HashedTable sure;
    LinearModel model;
    MorphologyModel morphology;
    Lemmatizer lemmatizer;
    take("classes", lexicon.classes);
    take("clusters", lexicon.clusters);
    take("word tags", lexicon.tags);
    take("sure tags", sure);
    take("tag weights", model);
    take("morphology", morphology);
    take("lemmas", lemmatizer);
    if (error)
        return *error;
    if (model.classes() != partOfSpeechCount || sure.largest() > quint32(partOfSpeechCount))
        return Error{Error::Damaged, u"The language model %1 is damaged."_s.arg(file.header.name())};
    return Tagger(std::move(lexicon), std::move(sure), std::move(model), std::move(morphology), std::move(lemmatizer));
}

} // namespace apacheta
