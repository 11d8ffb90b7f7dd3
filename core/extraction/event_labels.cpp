// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_candidate.h"

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

} // namespace

QString labelOf(const SentenceView &sentence, const Frame &frame, const Participants &participants, qsizetype at, qsizetype past, bool isPassive, bool isVerb)
{
    std::vector<int> all = participants.agents;
    all.insert(all.end(), participants.patients.begin(), participants.patients.end());
    all.insert(all.end(), participants.parties.begin(), participants.parties.end());
    std::vector<int> patients = participants.patients;
    patients.insert(patients.end(), participants.parties.begin(), participants.parties.end());
    if (frame.type == Category::Agree && frame.isPunctual && !participants.instruments.empty())
        return nameOf(sentence, participants.instruments.front());
    QHash<QChar, QString> values;
    values.insert(u'A', joined(sentence, participants.agents));
    values.insert(u'P', joined(sentence, patients));
    values.insert(u'X', joined(sentence, all));
    if (participants.place >= 0)
        values.insert(u'L', nameOf(sentence, participants.place));
    const QString &pattern = sentence.isSpanish() ? frame.labelSpanish : frame.labelEnglish;
    if (frame.isSymmetric && all.size() == 1) { // "Talks between X" wants two
        const qsizetype bracket = pattern.indexOf(u'[');
        const QString base = bracket < 0 ? pattern : pattern.first(bracket);
        return base + (sentence.isSpanish() ? u": "_s : u": "_s) + joined(sentence, all);
    }
    const QString label = filled(pattern, values);
    if (!all.empty() || !isVerb)
        return label;
    if (frame.isSymmetric && !frame.isPunctual)
        return label;
    if (!isPassive && !isDeterminer(sentence.word(past)))
        return label;
    const QString phrase = objectPhrase(sentence, at, past, isPassive);
    return phrase.isEmpty() ? label : label + u": "_s + phrase;
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
    while (sentence.has(run.past)) { // "Battle of Los Altos de Chipe"
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
