// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/vocabulary.h"
#include "text/tokens.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <span>
#include <vector>

namespace apacheta {

class EventModel;
class RelationModel;

enum class EntityKind : quint8 { Person, Place, Organization, Other };

/// A name that the entity model sees: tokens of the sentence, `past` exclusive.
struct EntityGuess {
    int first = 0;
    int past = 0;
    EntityKind kind = EntityKind::Other;
    double confidence = 0;              ///< 0..1
};

/// The trained models of a folder (resources/models), each read when first used. Thread-safe. A model that is missing or damaged is left
/// out: the trees and guesses are then empty, and `problems` says why.
class LanguageModels final {
public:
    /// No models at all: the extraction runs on rules.
    static const LanguageModels &none();
    explicit LanguageModels(const QString &folder);
    ~LanguageModels();
    Q_DISABLE_COPY_MOVE(LanguageModels)

    /// Words, parts of speech, lemmas and tree of one sentence. `units` is the document's text, one unit a code point.
    SyntaxTree tree(QStringView units, std::span<const Token> sentence, Language language) const;
    std::vector<EntityGuess> entities(QStringView units, std::span<const Token> sentence, const SyntaxTree &tree, Language language) const;

    /// Which words tell an event, one model for all languages that have trees; null for other languages and where there is none. Lives as long as this.
    const EventModel *events(Language language) const;
    /// How two actors of a sentence stand to each other; as above.
    const RelationModel *relations(Language language) const;

    /// Name and checksum of each model that is there and whole, for `info` and for knowing when to extract anew; reads every file.
    QStringList versions() const;
    /// Why a model that should be there is not used, a sentence each.
    QStringList problems() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace apacheta
