// SPDX-License-Identifier: GPL-3.0-or-later
// apacheta-train KIND LANGUAGE --output DIR ...: trains one language model and prints its held-out scores.
#include "commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace apacheta;
using namespace apacheta::train;

namespace {

QString commandList()
{
    QStringList lines;
    for (const TrainingCommand &command : trainingCommands())
        lines << u"  %1 %2  %3"_s.arg(command.name.toString(), -10).arg(command.isOfAnnotatedTexts ? u"all  "_s : u"en|es"_s, command.purpose);
    return lines.join(u'\n');
}

int fail(QTextStream &errors, const Error &error)
{
    errors << "apacheta-train: " << error.message << (error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(error.detail)) << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Trains the language models of Apacheta.\n\nCommands:\n"_s + commandList());
    parser.addHelpOption();
    parser.addOption({u"training"_s, u"Folder of the corpora (ud/, ner/, lexicon/)."_s, u"folder"_s});
    parser.addOption({u"output"_s, u"Folder to write the model to."_s, u"folder"_s});
    parser.addOption({u"authority"_s, u"Folder of the knowledge pack (resources/authority), for all but \"tags\" and \"trees\"."_s, u"folder"_s});
    parser.addOption({u"annotations"_s, u"Folder of texts.tsv, events.tsv and relations.tsv (app/train/data), for \"events\" and \"relations\"."_s, u"folder"_s});
    parser.addOption({u"texts"_s, u"Folder of the annotated texts, for \"events\" and \"relations\"."_s, u"folder"_s});
    parser.addPositionalArgument(u"command"_s, u"What to train."_s);
    parser.addPositionalArgument(u"language"_s, u"en, es or all."_s);
    parser.process(application);

    QTextStream print(stdout);
    QTextStream errors(stderr);
    const QStringList words = parser.positionalArguments();
    const auto commands = trainingCommands();
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const TrainingCommand &c) { return !words.isEmpty() && c.name == words[0]; });
    const bool isOfAll = words.size() == 2 && words[1] == "all"_L1;
    const Language language = words.size() == 2 && !isOfAll ? languageOf(words[1]) : Language::Unknown;
    const bool isOfOne = language == Language::English || language == Language::Spanish;
    const auto isSet = [&](std::initializer_list<QString> options) { return std::ranges::all_of(options, [&](const QString &option) { return parser.isSet(option); }); };
    const bool isWhole = command != commands.end() && parser.isSet(u"output"_s)
        && (command->isOfAnnotatedTexts ? isOfAll && isSet({u"authority"_s, u"annotations"_s, u"texts"_s}) : isOfOne && parser.isSet(u"training"_s));
    if (!isWhole) {
        errors << parser.helpText();
        return 2;
    }
    const Outcome outcome = command->run({parser.value(u"training"_s), parser.value(u"output"_s), language, &print, parser.value(u"authority"_s), parser.value(u"annotations"_s),
                                           parser.value(u"texts"_s)});
    return outcome ? 0 : fail(errors, outcome.error());
}
