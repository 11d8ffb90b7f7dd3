// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/feature_hash.h"
#include "extraction/syntax/syntax.h"
#include "model/result.h"
#include "model/vocabulary.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <map>
#include <vector>

namespace apacheta::train {

/// A form and its lemma as a dictionary has them, both in lower case.
struct LexiconEntry {
    QString form;
    QString lemma;
    PartOfSpeech pos = PartOfSpeech::X;
};

/// What the dictionaries of lexicon/ say: word classes as bits, clusters as numbers, lemmas.
struct Lexicon {
    std::map<FeatureKey, quint32> classes;
    std::map<FeatureKey, quint32> clusters;
    std::vector<LexiconEntry> lemmas;
};

/// English: UniMorph's verbs, WordNet's words and exceptions, clusters. Spanish: the SRG dictionary, the forms of known verbs by rule.
Result<Lexicon> readLexicon(const QString &folder, Language language);

/// The files of a tar archive by name.
QMap<QString, QByteArray> tarFiles(const QByteArray &archive);

} // namespace apacheta::train
