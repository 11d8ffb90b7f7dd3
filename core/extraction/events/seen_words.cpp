// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/seen_words.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/short_phrase.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

WordForm formOf(const SyntacticWord &word)
{
    switch (word.morphology.verbForm) {
    case VerbForm::Infinitive: return WordForm::Base;
    case VerbForm::Gerund: return WordForm::Gerund;
    case VerbForm::Participle: return WordForm::Participle;
    default: break;
    }
    switch (word.morphology.tense) {
    case Tense::Past: return WordForm::Past;
    case Tense::Future: return WordForm::Future;
    case Tense::Imperfect: return WordForm::Imperfect;
    default: return word.morphology.mood == Mood::Conditional ? WordForm::Conditional : WordForm::Present;
    }
}

/// One form for each kind of event, language, part of speech and form: what the reading of participants and dates asks of a frame.
const FrameForm *formFor(Category type, Language language, bool isVerb, WordForm form)
{
    struct Table {
        std::map<Category, Frame> frames;
        std::map<std::tuple<Category, Language, bool>, FrameWord> words;
        std::map<std::tuple<Category, Language, bool, WordForm>, FrameForm> forms;
        Table()
        {
            for (int i = 0; i <= int(Category::Other); ++i) {
                const Category kind = Category(i);
                Frame &frame = frames[kind];
                frame.name = u"seen"_s;
                frame.type = kind;
                frame.isSymmetric = apacheta::isSymmetric(kind);
                frame.isPunctual = true;
                for (const Language of : {Language::English, Language::Spanish})
                    for (const bool verb : {false, true}) {
                        FrameWord &word = words[{kind, of, verb}];
                        word.frame = &frame;
                        word.language = of;
                        word.isVerb = verb;
                        word.of = frame.isSymmetric ? NounOf::Party : kind == Category::Establish || kind == Category::Assault || kind == Category::Elect ? NounOf::Patient : NounOf::Agent;
                        for (int f = 0; f <= int(WordForm::Noun); ++f)
                            forms[{kind, of, verb, WordForm(f)}] = {&word, WordForm(f), {}};
                    }
            }
        }
    };
    static const Table table;
    return &table.forms.at({type, language, isVerb, form});
}

} // namespace

Trigger triggerSeen(const SentenceView &sentence, int word, Category type)
{
    const SyntaxTree &tree = sentence.tree();
    const SyntacticWord &it = tree.words[size_t(word)];
    const bool isVerb = it.pos == PartOfSpeech::Verb;
    Trigger trigger;
    trigger.at = it.token;
    trigger.past = it.token + 1;
    trigger.form = formFor(type, sentence.isSpanish() ? Language::Spanish : Language::English, isVerb, isVerb ? formOf(it) : WordForm::Noun);
    if (const auto statement = isVerb ? readVerb(sentence, trigger.at, *trigger.form) : readNoun(sentence, trigger.at, trigger.past, false)) {
        trigger.statement = *statement;
    } else { // a duty, a purpose, a doubt: nothing that came about yet
        trigger.statement.groupBegin = isVerb ? tree.words[size_t(groupBegin(tree, word))].token : trigger.at;
        trigger.statement.isPassive = isVerb && isPassiveVerb(tree, word);
        trigger.statement.polarity = Polarity::Planned;
    }
    return trigger;
}

/// Whether a range says what something is, not only how many.
static bool hasNoun(const SyntaxTree &tree, WordRange range)
{
    return std::any_of(tree.words.begin() + range.first, tree.words.begin() + range.past, [](const SyntacticWord &word) { return word.pos == PartOfSpeech::Noun || word.pos == PartOfSpeech::Propn; });
}

QString ownWordsOf(const SentenceView &sentence, int word, const QString &agent)
{
    constexpr int most = 10;
    constexpr int mostOfObject = 7;
    const SyntaxTree &tree = sentence.tree();
    const auto textOf = [&](WordRange range) { return sentence.text(tree.words[size_t(range.first)].token, tree.words[size_t(range.past) - 1].token + 1); };
    const auto hasDate = [&](WordRange range) {
        for (int i = range.first; i < range.past; ++i)
            if (sentence.dateAt(tree.words[size_t(i)].token) >= 0)
                return true;
        return false;
    };
    QStringList parts;
    if (tree.words[size_t(word)].pos == PartOfSpeech::Verb) {
        const int subject = firstChildOf(tree, word, {Dependency::Nsubj, Dependency::NsubjPass});
        const WordRange acting = subject >= 0 && subject < word && tree.words[size_t(subject)].pos != PartOfSpeech::Pron ? shortPhrase(tree, subject, mostOfObject) : WordRange();
        if (!acting.isEmpty() && !hasDate(acting))
            parts << textOf(acting);
        else if (!agent.isEmpty() && hasTense(tree, word))
            parts << agent;
        // "undertook to build a railway": what was undertaken belongs to it
        const int further = firstChildOf(tree, word, {Dependency::Obj}) < 0 ? firstChildOf(tree, word, {Dependency::Xcomp}) : -1;
        const bool isFurther = further > word && further - word <= 4 && tree.words[size_t(further)].pos == PartOfSpeech::Verb;
        const int last = isFurther ? further : word;
        parts << textOf({groupBegin(tree, word), last + 1});
        for (const int child : childrenOf(tree, last, {Dependency::Obj, Dependency::Nsubj, Dependency::NsubjPass, Dependency::Iobj, Dependency::Obl, Dependency::OblAgent})) {
            const int named = tree.words[size_t(child)].pos == PartOfSpeech::Adj ? firstChildOf(tree, child, {Dependency::Compound}) : -1; // "territories rich in", parsed like "copper rich"
            const int head = named >= 0 ? named : child;
            const WordRange said = head > last && tree.words[size_t(head)].pos != PartOfSpeech::Pron ? shortPhrase(tree, head, mostOfObject) : WordRange();
            if (said.isEmpty() || hasDate(said) || !hasNoun(tree, said))
                continue;
            const int first = subtreeRange(tree, child).first; // its preposition and article
            parts << textOf({first > last && said.first - first < 3 ? first : said.first, said.past});
            break;
        }
    } else if (const WordRange range = shortPhrase(tree, word, most); !range.isEmpty()) {
        parts << textOf(range);
    }
    if (parts.size() < 2 && tree.words[size_t(word)].pos == PartOfSpeech::Verb)
        return {};
    QString text = parts.join(u' ').simplified();
    while (!text.isEmpty() && !text.front().isLetterOrNumber() && text.front() != u'¿' && text.front() != u'"')
        text.remove(0, 1);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace apacheta
