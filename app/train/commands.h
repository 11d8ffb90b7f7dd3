// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/vocabulary.h"

#include <QString>
#include <QTextStream>
#include <span>

namespace apacheta::train {

/// Where a training reads and writes, and what of.
struct TrainingPlace {
    QString training;                   ///< folder of the corpora: ud/, ner/, lexicon/
    QString output;                     ///< folder of the model files
    Language language = Language::English; ///< Unknown for a model of all languages
    QTextStream *print = nullptr;       ///< progress and held-out scores
    QString authority = {};             ///< folder of the knowledge pack, for its lists of words
    QString annotations = {};           ///< folder of texts.tsv, events.tsv and relations.tsv
    QString texts = {};                 ///< folder of the texts that texts.tsv names
};

/// One thing that apacheta-train can do: trains and writes the model of a kind, or measures.
struct TrainingCommand {
    QStringView name;
    QStringView purpose;
    Outcome (*run)(const TrainingPlace &place) = nullptr;
    bool isOfAnnotatedTexts = false;    ///< one model for all languages, from --annotations and --texts; the others are of one language each, from --training
};

/// All of them: a line each in commands.cpp.
std::span<const TrainingCommand> trainingCommands();

Outcome trainTags(const TrainingPlace &place);  ///< train_tags.cpp
Outcome trainTrees(const TrainingPlace &place); ///< train_trees.cpp
Outcome trainNames(const TrainingPlace &place); ///< train_names.cpp
Outcome trainEvents(const TrainingPlace &place); ///< train_events.cpp
Outcome trainRelations(const TrainingPlace &place); ///< train_relations.cpp

} // namespace apacheta::train
