// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_words.h"
#include "extraction/events/event_candidate.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/short_phrase.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// How a participant is called in a label: persons by their whole name, others as the text has them.
QString nameOf(const SentenceView &sentence, int mention)
{
    const FoundActor &actor = sentence.actorOf(mention);
    const bool here = sentence.sentence().span.contains(sentence.mention(mention).span);
    const bool asWritten = here && sentence.isSpanish() && sentence.mention(mention).form == MentionForm::Name && actor.kind != ActorKind::Person;
    return asWritten ? sentence.text(sentence.firstOf(mention), sentence.pastOf(mention)) : actor.name;
}

QString joined(const SentenceView &sentence, const std::vector<int> &mentions)
{
    QStringList names;
    for (const int mention : mentions) {
        const QString name = nameOf(sentence, mention);
        if (!names.contains(name))
            names.append(name);
    }
    const QString last = sentence.isSpanish() ? u" y "_s : u" and "_s;
    if (names.size() > 3)
        names = names.first(2) + QStringList(sentence.isSpanish() ? u"otros"_s : u"others"_s);
    if (names.size() < 2)
        return names.join(QString());
    const QString end = names.takeLast();
    return names.join(u", "_s) + last + end;
}

/// A pattern such as "Visit[ of A][ to P]" with its brackets filled, or left out where there is nobody.
QString filled(const QString &pattern, const QHash<QChar, QString> &slots_)
{
    QString label;
    qsizetype at = 0;
    while (at < pattern.size()) {
        if (pattern[at] != u'[') {
            label += pattern[at++];
            continue;
        }
        const qsizetype close = pattern.indexOf(u']', at);
        const QStringView part = QStringView(pattern).sliced(at + 1, close - at - 1);
        const QString value = slots_.value(part.back());
        if (!value.isEmpty())
            label += part.chopped(1).toString() + value;
        at = close + 1;
    }
    return label;
}

/// The noun phrase that a word without named participants is about.
QString objectPhrase(const SentenceView &sentence, qsizetype at, qsizetype past, bool fromLeft)
{
    qsizetype first = past;
    qsizetype end = past;
    if (fromLeft) {
        end = at;
        while (end > 0 && (isCommonFinite(sentence.word(end - 1)) || sentence.word(end - 1) == "se"_L1 || sentence.word(end - 1) == "not"_L1))
            --end;
        first = end;
        while (first > 0 && end - first < 6 && !sentence.isComma(first - 1) && !sentence.isStop(first - 1) && !isRelative(sentence.word(first - 1))
               && !isSubordinator(sentence.word(first - 1)) && sentence.dateAt(first - 1) < 0 && sentence.word(first - 1) != "("_L1 && sentence.word(first - 1) != ")"_L1)
            --first;
        while (first < end && (isPreposition(sentence.word(first)) || isCoordinator(sentence.word(first)) || isDeterminer(sentence.word(first))))
            ++first;
    } else {
        while (sentence.has(end) && end - past < 7 && !sentence.isComma(end) && !sentence.isStop(end) && !isRelative(sentence.word(end))
               && sentence.dateAt(end) < 0 && sentence.word(end) != "("_L1 && sentence.word(end) != ")"_L1 && !isSubordinator(sentence.word(end)))
            ++end;
        while (end > first && (isPreposition(sentence.word(end - 1)) || isCoordinator(sentence.word(end - 1)) || isDeterminer(sentence.word(end - 1))))
            --end;
    }
    return end > first ? sentence.text(first, end) : QString();
}

QString textOf(const SentenceView &sentence, WordRange words)
{
    const SyntaxTree &tree = sentence.tree();
    return words.isEmpty() ? QString() : sentence.text(tree.words[size_t(words.first)].token, tree.words[size_t(words.past) - 1].token + 1);
}

/// Without a date at its end, which the entry shows anyway: "association in 2001" -> "association".
WordRange withoutDate(const SentenceView &sentence, WordRange words)
{
    const SyntaxTree &tree = sentence.tree();
    for (int word = words.first + 1; word < words.past; ++word)
        if (sentence.dateAt(tree.words[size_t(word)].token) >= 0 && isLocative(sentence.word(tree.words[size_t(word) - 1].token)))
            return {words.first, word - 1};
    return words;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The own words of an event noun; empty where they leave out somebody who takes part, or say no more than the noun.
QString ownWords(const SentenceView &sentence, const std::vector<int> &all, const Telling &telling)
{
    constexpr int most = 11;
    const SyntaxTree &tree = sentence.tree();
    const int noun = headOfRange(tree, wordsOfTokens(tree, int(telling.at), int(telling.past)));
    const WordRange range = shortPhrase(tree, noun, most);
    if (range.isEmpty() || range.past - range.first < 3)
        return {};
    const qsizetype first = tree.words[size_t(range.first)].token;
    const qsizetype past = tree.words[size_t(range.past) - 1].token + 1;
    for (const int mention : all)
        if (sentence.firstOf(mention) < first || sentence.pastOf(mention) > past || !sentence.sentence().span.contains(sentence.mention(mention).span))
            return {};
    return capitalised(textOf(sentence, range));
}

/// A signing: of it the thing signed is the label.
bool isMakingOfPact(const Frame &frame) { return frame.type == Category::Agree && frame.isPunctual && frame.isSymmetric; }

/// "agreement between both countries", "acuerdo con Bolivia", where the label names the parties itself: "agreement", "acuerdo".
QString withoutParties(const QString &object)
{
    static const QSet<QString> links = wordSet(u"between with entre con");
    const QStringList words = object.split(u' ');
    const auto link = std::find_if(words.begin() + 1, words.end(), [](const QString &word) { return links.contains(word); });
    return QStringList(words.begin(), link).join(u' ');
}

/// Whether a pattern's P stands behind "of": then it names what is done, not to whom ("Founding[ of P]", but "Request[ to P]").
bool takesObject(const QString &pattern) { return pattern.contains("[ of P]"_L1) || pattern.contains("[ de P]"_L1); }

/// What a verb is done to, where no name is: "the binational committee".
QString undergoerWords(const SentenceView &sentence, const Frame &frame, const Telling &telling)
{
    const QString &pattern = sentence.isSpanish() ? frame.labelSpanish : frame.labelEnglish; // not "Willingness of Peru: willingness"
    constexpr int most = 8;
    const SyntaxTree &tree = sentence.tree();
    const int head = telling.isVerb ? wordOfToken(sentence, telling.at) : headOfRange(tree, wordsOfTokens(tree, int(telling.at), int(telling.past)));
    const Clause clause = telling.isVerb ? clauseOfVerb(tree, head) : clauseOfNoun(tree, head);
    const auto isEventItself = [&](int word) { // of "filed a lawsuit" the lawsuit
        const QList<FrameForm> &forms = Frames::standard().formsOf(sentence.word(tree.words[size_t(word)].token));
        return std::any_of(forms.begin(), forms.end(), [&](const FrameForm &form) { return !form.word->isVerb && form.word->frame->type == frame.type; });
    };
    for (const Filler &filler : clause.fillers) {
        const bool wanted = telling.isVerb ? filler.slot == Slot::Undergoer : filler.slot == Slot::Of && leadOf(tree, filler.word) == Lead::Of;
        const qsizetype token = tree.words[size_t(filler.word)].token;
        const bool isOwnWord = token >= telling.at && token < telling.past; // "take office"
        if (!wanted || isOwnWord || tree.words[size_t(filler.word)].pos == PartOfSpeech::Pron || sentence.dateAt(tree.words[size_t(filler.word)].token) >= 0 || isTimeWord(sentence.word(token))
            || (!isMakingOfPact(frame) && (isEventItself(filler.word) || pattern.startsWith(textOf(sentence, {filler.word, filler.word + 1}), Qt::CaseInsensitive))))
            continue;
        return textOf(sentence, withoutDate(sentence, shortPhrase(tree, filler.word, most)));
    }
    return {};
}

} // namespace

QString labelOf(const SentenceView &sentence, const Frame &frame, const Participants &participants, const Telling &telling)
{
    std::vector<int> all = participants.agents;
    all.insert(all.end(), participants.patients.begin(), participants.patients.end());
    all.insert(all.end(), participants.parties.begin(), participants.parties.end());
    QString pattern = sentence.isSpanish() ? frame.labelSpanish : frame.labelEnglish;
    // "founded the league together with B": B is not what was founded
    std::vector<int> agents = participants.agents;
    std::vector<int> patients = participants.patients;
    std::vector<int> &joining = takesObject(pattern) && !agents.empty() ? agents : patients;
    if (frame.type != Category::Agree || frame.isSymmetric) // what A joins is not those who joined before
        joining.insert(joining.end(), participants.parties.begin(), participants.parties.end());
    if (frame.type == Category::Agree && frame.isPunctual && frame.name != "ratification"_L1 && !participants.instruments.empty())
        return nameOf(sentence, participants.instruments.front());
    const bool hasTree = !sentence.tree().isEmpty();
    if (hasTree && !telling.isVerb && !telling.isOneOfSeveral)
        if (const QString own = ownWords(sentence, all, telling); !own.isEmpty())
            return own;
    constexpr int mostOfGroup = 6;
    QHash<QChar, QString> values;
    const QString group = participants.group >= 0 ? textOf(sentence, shortPhrase(sentence.tree(), participants.group, mostOfGroup)) : QString();
    values.insert(u'A', agents.empty() ? group : joined(sentence, agents));
    // "nine Bolivian officials" says more than the state whose they are
    const bool areTheirs = participants.sufferers >= 0 && std::all_of(patients.begin(), patients.end(), [&](int m) { return sentence.isDemonym(m); });
    values.insert(u'P', areTheirs ? textOf(sentence, shortPhrase(sentence.tree(), participants.sufferers, mostOfGroup)) : joined(sentence, patients));
    values.insert(u'X', all.empty() ? group : joined(sentence, all));
    if (participants.place >= 0)
        values.insert(u'L', nameOf(sentence, participants.place));
    const QString object = hasTree ? undergoerWords(sentence, frame, telling) : QString();
    if (isMakingOfPact(frame) && !object.isEmpty()) { // "Signing of agreement[ between X]" -> "Signing of memorandum of understanding[ between X]"
        const bool namesThem = !all.empty() && object.contains(nameOf(sentence, all.front())); // "agreement between X and Y"
        pattern = pattern.section(u' ', 0, 1) + u' ' + (namesThem ? object : withoutParties(object)) + (pattern.contains(u'[') && !namesThem ? pattern.sliced(pattern.indexOf(u'[')) : QString());
    } else if (patients.empty() && !object.isEmpty() && takesObject(pattern))
        values.insert(u'P', object);
    if (frame.isSymmetric && all.size() == 1) { // "Talks between X" wants two
        const qsizetype bracket = pattern.indexOf(u'[');
        const QString base = bracket < 0 ? pattern : pattern.first(bracket);
        const QString who = joined(sentence, all);
        return base.contains(who) ? base : base + u": "_s + who; // "Signing of agreement with Chile" has named it
    }
    const QString label = filled(pattern, values);
    if (hasTree && telling.isVerb && patients.empty() && participants.sufferers < 0 && !object.isEmpty() && !isMakingOfPact(frame) && !takesObject(pattern) && (!frame.isSymmetric || all.empty()))
        return label + u": "_s + object; // "Request of X: the opening of the border"
    if (hasTree || !all.empty() || !telling.isVerb || (frame.isSymmetric && !frame.isPunctual))
        return label;
    if (!telling.isPassive && !isDeterminer(sentence.word(telling.past)))
        return label;
    const QString phrase = objectPhrase(sentence, telling.groupBegin, telling.past, telling.isPassive);
    return phrase.isEmpty() ? label : label + u": "_s + phrase;
}

bool isBareLabel(const QString &label)
{
    static const QSet<QString> bare = [] {
        QSet<QString> labels;
        for (const Frame &frame : Frames::standard().frames())
            labels << filled(frame.labelEnglish, {}) << filled(frame.labelSpanish, {});
        return labels;
    }();
    return bare.contains(label);
}

NameRun nameAround(const SentenceView &sentence, qsizetype at, qsizetype past)
{
    const auto isCapital = [&](qsizetype i) { return sentence.has(i) && sentence.token(i).isCapital() && sentence.token(i).folded.size() > 1; };
    const auto isLink = [&](qsizetype i) {
        const QString &word = sentence.word(i);
        return word == "of"_L1 || word == "de"_L1 || word == "del"_L1 || word == "the"_L1 || word == "la"_L1 || word == "los"_L1 || word == "las"_L1
            || word == "el"_L1 || word == "for"_L1 || word == "on"_L1 || word == "and"_L1 || word == "y"_L1 || word == "para"_L1 || word == "sobre"_L1;
    };
    NameRun run{at, past};
    if (!isCapital(at))
        return {at, at};
    while (sentence.has(run.past)) { // "Battle of Las Piedras de Lauca"
        qsizetype next = run.past;
        while (isLink(next) && next - run.past < 3)
            ++next;
        if (!isCapital(next) || next - run.past > 3 || sentence.dateAt(next) >= 0)
            break;
        const QString &link = sentence.word(next - 1);
        if (next > run.past && (link == "and"_L1 || link == "y"_L1) && sentence.mentionAt(next) >= 0)
            break;
        run.past = next + 1;
    }
    while (run.first > 0 && isCapital(run.first - 1) && !isDeterminer(sentence.word(run.first - 1)) && (run.first > 1 || sentence.mentionAt(0) >= 0))
        --run.first; // "Acre War", "Peace and Friendship Treaty"
    const bool alone = run.past - run.first == past - at;
    return alone ? NameRun{at, at} : run;
}

} // namespace apacheta
