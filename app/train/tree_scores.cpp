// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_scores.h"

#include "extraction/syntax/ud_names.h"
#include "relation_habits.h"

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

QStringView withoutSubtype(QStringView relation) { return relation.left(relation.indexOf(u':')); }

bool isSettled(Dependency relation, quint64 accepted)
{
    const QString name = nameOf(relation);
    for (int candidate = 0; candidate < dependencyCount; ++candidate)
        if ((accepted & relationBit(Dependency(candidate))) != 0 && withoutSubtype(nameOf(Dependency(candidate))) == withoutSubtype(name))
            return true;
    return false;
}

} // namespace

void TreeScores::count(const SyntaxTree &parsed, const GoldSentence &gold, const std::vector<QString> &treebankRelations)
{
    const std::vector<quint64> accepted = acceptedRelations(gold);
    for (size_t i = 0; i < gold.tree.words.size(); ++i) {
        const SyntacticWord &right = gold.tree.words[i];
        const SyntacticWord &word = parsed.words[i];
        if (right.pos == PartOfSpeech::Punct)
            continue;
        ++words;
        if (word.head != right.head)
            continue;
        ++attached;
        labelled += withoutSubtype(nameOf(word.relation)) == withoutSubtype(treebankRelations[i]) ? 1 : 0;
        settled += isSettled(word.relation, accepted[i]) ? 1 : 0;
        exact += (accepted[i] & relationBit(word.relation)) != 0 ? 1 : 0;
    }
}

QString TreeScores::line() const
{
    const auto share = [this](qsizetype count) { return QString::number(words == 0 ? 0 : 100.0 * double(count) / double(words), 'f', 2); };
    return u"UAS %1  LAS %2  settled %3  with subtypes %4  (%5 words)"_s.arg(share(attached), share(labelled), share(settled), share(exact)).arg(words);
}

} // namespace apacheta::train
