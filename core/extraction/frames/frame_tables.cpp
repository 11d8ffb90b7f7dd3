// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames/frame_tables.h"

#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

Error badInput(const QString &message) { return {Error::BadInput, message}; }

QString quoted(QStringView text) { return u'"' + text.toString() + u'"'; }

/// A trait of a frame; false for an unknown one.
bool setTrait(Frame &frame, QStringView trait)
{
    if (trait == u"symmetric")
        frame.isSymmetric = true;
    else if (trait == u"punctual")
        frame.isPunctual = true;
    else if (trait == u"tie")
        frame.isTie = true;
    else if (trait == u"gathering")
        frame.isGathering = true;
    else if (trait == u"needs-pair")
        frame.needsPair = true;
    else if (trait == u"agent=person")
        frame.agentIsPerson = true;
    else if (trait == u"patient=person")
        frame.patientIsPerson = true;
    else if (trait == u"patient=object")
        frame.patientIsObject = true;
    else if (trait == u"patient=addressee")
        frame.patientIsAddressee = true;
    else if (trait == u"patient=body")
        frame.patientIsBody = true;
    else if (trait == u"joining")
        frame.isJoining = true;
    else if (trait == u"journey")
        frame.isJourney = true;
    else if (trait == u"pact")
        frame.isPact = true;
    else if (trait == u"making")
        frame.isMaking = true;
    else if (trait == u"put-to-others")
        frame.isPutToOthers = true;
    else if (trait == u"answer")
        frame.isAnswer = true;
    else if (trait == u"voiced")
        frame.isVoiced = true;
    else if (trait == u"presence")
        frame.isPresence = true;
    else if (trait.startsWith(u"inverse="))
        frame.inverse = trait.sliced(8).toString().replace(u'_', u' ');
    else if (trait.startsWith(u"negated="))
        frame.negated = trait.sliced(8).toString().replace(u'_', u' ');
    else
        return false;
    return true;
}

/// A label's brackets each end in one of A, P, X, L.
bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.count(u'[') != label.count(u']'))
        return false;
    for (qsizetype open = label.indexOf(u'['); open >= 0; open = label.indexOf(u'[', open + 1)) {
        const qsizetype close = label.indexOf(u']', open);
        if (close < open + 2 || !u"APXL"_s.contains(label[close - 1]))
            return false;
    }
    return true;
}

/// A word of the column "needs" that is no list; false for an unknown one.
bool setNeed(FrameWord &word, QStringView need)
{
    if (need == u"se")
        word.isReflexive = true;
    else if (need == u"pair")
        word.needsPair = true;
    else if (need == u"person")
        word.needsPerson = true;
    else if (need == u"ground")
        word.needsGround = true;
    else if (need == u"official")
        word.needsOfficial = true;
    else if (need == u"infinitive")
        word.needsInfinitive = true;
    else if (need == u"span")
        word.needsSpan = true;
    else if (need == u"name")
        word.isNamed = true;
    else
        return false;
    return true;
}

QStringList *listOf(FrameWord &word, QStringView key)
{
    if (key == u"obj")
        return &word.objects;
    if (key == u"before")
        return &word.before;
    if (key == u"after" || key == u"prep")
        return &word.after;
    if (key == u"notafter")
        return &word.notAfter;
    return key == u"not" ? &word.unlike : nullptr;
}

/// "se obj=war truce" -> the fields of the word. A word with "=" begins a list, to which the plain ones behind it belong that are no flags.
Outcome readNeeds(QStringView text, FrameWord &word)
{
    QStringList *list = nullptr;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals >= 0) {
            list = listOf(word, part.first(equals));
            if (!list || equals + 1 == part.size())
                return badInput(u"unknown need "_s + quoted(part));
            list->append(folded(part.sliced(equals + 1)));
        } else if (!setNeed(word, part)) {
            if (!list)
                return badInput(u"unknown need "_s + quoted(part));
            list->append(folded(part));
        }
    }
    return Done();
}

/// "con=party contra=patient"
Outcome readRoles(QStringView text, FrameWord &word)
{
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const auto role = equals > 0 ? roleOf(part.sliced(equals + 1)) : std::nullopt;
        if (!role)
            return badInput(u"no role in "_s + quoted(part));
        word.roles.insert(folded(part.first(equals)), *role);
    }
    return Done();
}

std::optional<NounOf> nounOf(QStringView text)
{
    if (text.isEmpty() || text == u"agent")
        return NounOf::Agent;
    if (text == u"patient")
        return NounOf::Patient;
    if (text == u"party")
        return NounOf::Party;
    return text == u"object" ? std::optional(NounOf::Object) : std::nullopt;
}

/// Whether the column "forms" holds nothing but forms, vowel changes and a participle.
bool areForms(QStringView text)
{
    for (QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'-'))
            part = part.sliced(1);
        else if (part.startsWith(u"part:"))
            part = part.sliced(5);
        else if (part.size() >= 3 && part[1] == u'>')
            part = part.sliced(2);
        if (part.isEmpty() || !std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLower(); }))
            return false;
    }
    return true;
}

/// A Spanish verb is listed by its infinitive.
bool isSpanishInfinitive(const QString &word)
{
    return word.size() > 2 && (word.endsWith("ar"_L1) || word.endsWith("er"_L1) || word.endsWith("ir"_L1) || word.endsWith(u"ír"));
}

} // namespace

Result<Frame> frameOfLine(const QList<QStringView> &fields)
{
    if (fields.size() != frameColumns)
        return badInput(u"%1 columns instead of %2"_s.arg(fields.size()).arg(frameColumns));
    Frame frame;
    frame.name = fields[0].toString();
    const auto type = categoryOf(fields[1]);
    bool isNumber = false;
    frame.weight = fields[2].toDouble(&isNumber);
    if (frame.name.isEmpty())
        return badInput(u"no name"_s);
    if (!type || isStandingTie(*type))
        return badInput(u"unknown event category "_s + quoted(fields[1]));
    if (!isNumber || frame.weight <= 0 || frame.weight > 1)
        return badInput(u"the weight is no number between 0 and 1: "_s + quoted(fields[2]));
    frame.type = *type;
    for (const QStringView trait : fields[3].split(u' ', Qt::SkipEmptyParts))
        if (!setTrait(frame, trait))
            return badInput(u"unknown trait "_s + quoted(trait));
    for (const QStringView label : {fields[4], fields[5]})
        if (!isLabel(label))
            return badInput(u"a label's brackets must each end in A, P, X or L: "_s + quoted(label));
    frame.labelEnglish = fields[4].toString();
    frame.labelSpanish = fields[5].toString();
    return frame;
}

Result<FrameLine> wordOfLine(const QList<QStringView> &fields, const Frame *frame)
{
    if (fields.size() < leastWordColumns || fields.size() > leastWordColumns + 1)
        return badInput(u"%1 columns instead of %2"_s.arg(fields.size()).arg(leastWordColumns + 1));
    if (!frame)
        return badInput(u"there is no frame "_s + quoted(fields[3]));
    if (fields[0] != u"en" && fields[0] != u"es")
        return badInput(u"unknown language "_s + quoted(fields[0]));
    if (fields[1] != u"verb" && fields[1] != u"noun" && fields[1] != u"phrase")
        return badInput(u"unknown kind "_s + quoted(fields[1]));
    const auto of = nounOf(fields[4]);
    if (!of)
        return badInput(u"unknown value of \"of\": "_s + quoted(fields[4]));
    FrameLine line;
    line.parts = fields[2].toString().split(u' ', Qt::SkipEmptyParts);
    if (line.parts.isEmpty())
        return badInput(u"no word"_s);
    line.word.frame = frame;
    line.word.language = fields[0] == u"es" ? Language::Spanish : Language::English;
    line.word.isVerb = fields[1] == u"verb";
    line.word.of = *of;
    line.inflects = fields[1] != u"phrase";
    line.irregular = fields[5].toString();
    if (line.word.isVerb && line.word.language == Language::Spanish && !isSpanishInfinitive(line.parts.front()))
        return badInput(u"no infinitive: "_s + quoted(line.parts.front()));
    if (!areForms(fields[5]))
        return badInput(u"no forms: "_s + quoted(fields[5]));
    if (const auto read = readNeeds(fields[6], line.word); !read)
        return read.error();
    if (fields.size() > leastWordColumns)
        if (const auto read = readRoles(fields[7], line.word); !read)
            return read.error();
    return line;
}

} // namespace apacheta
