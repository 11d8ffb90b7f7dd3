// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/language_models.h"

#include "extraction/entities/entity_tagger.h"
#include "extraction/events/event_model.h"
#include "extraction/models/model_file.h"
#include "extraction/relations/relation_model.h"
#include "extraction/syntax/clause_cuts.h"
#include "extraction/syntax/parser.h"
#include "extraction/syntax/tag_repair.h"
#include "extraction/syntax/tagger.h"
#include "extraction/syntax/tree_repair.h"
#include "extraction/syntax/words.h"

#include <array>
#include <mutex>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{Language::English, Language::Spanish};

struct Tags {
    using Model = Tagger;
    static constexpr QStringView kind = u"tags";
    static constexpr int contents = Tagger::contents;
    static constexpr bool isOfAllLanguages = false;
    static Result<Model> read(const ModelFile &file) { return Tagger::from(file); }
};

struct Trees {
    using Model = Parser;
    static constexpr QStringView kind = u"trees";
    static constexpr int contents = Parser::contents;
    static constexpr bool isOfAllLanguages = false;
    static Result<Model> read(const ModelFile &file) { return Parser::from(file); }
};

struct Names {
    using Model = EntityTagger;
    static constexpr QStringView kind = EntityTagger::kind;
    static constexpr int contents = EntityTagger::contents;
    static constexpr bool isOfAllLanguages = false;
    static Result<Model> read(const ModelFile &file) { return EntityTagger::read(file); }
};

struct Events {
    using Model = EventModel;
    static constexpr QStringView kind = EventModel::kind;
    static constexpr int contents = EventModel::contents;
    static constexpr bool isOfAllLanguages = true;
    static Result<Model> read(const ModelFile &file) { return EventModel::from(file); }
};

struct Relations {
    using Model = RelationModel;
    static constexpr QStringView kind = RelationModel::kind;
    static constexpr int contents = RelationModel::contents;
    static constexpr bool isOfAllLanguages = true;
    static Result<Model> read(const ModelFile &file) { return RelationModel::from(file); }
};

/// The models of one kind, each read when first asked for.
template <class Kind> class LazyModels final {
public:
    /// Nothing where there is no such model, or it is damaged.
    const typename Kind::Model *find(const QString &folder, size_t language)
    {
        Slot &slot = m_slots[Kind::isOfAllLanguages ? 0 : language];
        std::call_once(slot.once, [&] {
            const Result<ModelFile> file = readModel(folder, Kind::kind, Kind::isOfAllLanguages ? Language::Unknown : languages[language], Kind::contents);
            if (!file)
                return;
            if (Result<typename Kind::Model> model = Kind::read(*file))
                slot.model = std::make_unique<typename Kind::Model>(std::move(*model));
        });
        return slot.model.get();
    }

private:
    struct Slot {
        std::once_flag once;
        std::unique_ptr<const typename Kind::Model> model;
    };
    std::array<Slot, languages.size()> m_slots;
};

/// Place in `languages`; -1 for those without models.
int placeOf(Language language)
{
    return language == Language::English ? 0 : language == Language::Spanish ? 1 : -1;
}

} // namespace

struct LanguageModels::Private {
    QString folder;                     ///< empty: no models at all
    LazyModels<Tags> tags;
    LazyModels<Trees> trees;
    LazyModels<Names> names;
    LazyModels<Events> events;
    LazyModels<Relations> relations;

    template <class Kind> const typename Kind::Model *find(LazyModels<Kind> &models, Language language) const
    {
        const int place = placeOf(language);
        return folder.isEmpty() || place < 0 ? nullptr : models.find(folder, size_t(place));
    }

    template <class Kind> Result<ModelHeader> header(Language language) const
    {
        return checkedHeader(folder, Kind::kind, language, Kind::contents);
    }

    /// The header of each model that belongs there, or why it is not used.
    std::vector<Result<ModelHeader>> headers() const
    {
        std::vector<Result<ModelHeader>> all;
        if (folder.isEmpty())
            return all;
        for (const Language language : languages) {
            all.push_back(header<Tags>(language));
            all.push_back(header<Trees>(language));
            all.push_back(header<Names>(language));
        }
        all.push_back(header<Events>(Language::Unknown));
        all.push_back(header<Relations>(Language::Unknown));
        return all;
    }
};

LanguageModels::LanguageModels(const QString &folder) : d(std::make_unique<Private>()) { d->folder = folder; }

LanguageModels::~LanguageModels() = default;

const LanguageModels &LanguageModels::none()
{
    static const LanguageModels models{QString()};
    return models;
}

SyntaxTree LanguageModels::tree(QStringView units, std::span<const Token> sentence, Language language) const
{
    SyntaxTree tree;
    const Tagger *tagger = d->find(d->tags, language);
    if (!tagger)
        return tree;
    tree.words = wordsOf(units, sentence, language);
    tagger->tag(units, tree.words);
    if (repairTags(tree.words, language)) {
        tagger->morphology().read(tree.words);
        tagger->lemmatizer().read(tree.words);
    }
    repairPersons(tree.words, language);
    if (const Parser *parser = d->find(d->trees, language))
        parseByParts(*parser, tree);
    repairTree(tree, language);
    return tree;
}

std::vector<EntityGuess> LanguageModels::entities(QStringView units, std::span<const Token> sentence, const SyntaxTree &, Language language) const
{
    const EntityTagger *names = d->find(d->names, language);
    return names ? names->guesses(units, sentence) : std::vector<EntityGuess>();
}

const EventModel *LanguageModels::events(Language language) const { return d->find(d->events, language); }

const RelationModel *LanguageModels::relations(Language language) const { return d->find(d->relations, language); }

QStringList LanguageModels::versions() const
{
    QStringList versions;
    for (const Result<ModelHeader> &header : d->headers())
        if (header)
            versions << header->version();
    return versions;
}

QStringList LanguageModels::problems() const
{
    QStringList problems;
    for (const Result<ModelHeader> &header : d->headers())
        if (!header)
            problems << header.error().message;
    return problems;
}

} // namespace apacheta
