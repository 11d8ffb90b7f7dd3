// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/triggers.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// "the Desaguadero [Bridge]", "el [Puente] Internacional": what a place is stands in its name.
bool saysItsKind(const SentenceView &sentence, int mention, qsizetype at)
{
    const qsizetype kind = sentence.isSpanish() ? sentence.firstOf(mention) : sentence.pastOf(mention) - 1;
    return sentence.actorOf(mention).kind == ActorKind::Place && sentence.pastOf(mention) - sentence.firstOf(mention) > 1 && at == kind;
}

bool isObject(const SentenceView &sentence, const FrameWord &word, qsizetype at)
{
    const int mention = sentence.mentionAt(at);
    const bool isName = mention >= 0 && sentence.mention(mention).form == MentionForm::Name && sentence.actorOf(mention).kind != ActorKind::Instrument
        && sentence.actorOf(mention).kind != ActorKind::Organization && !saysItsKind(sentence, mention, at);
    return sentence.dateAt(at) < 0 && !isName && isAmong(sentence.word(at), word.objects); // "March" is a month, "La Paz" no peace
}

/// Whether a verb form may follow its object: the passive ("relations were severed", "se firmó"), a participle, a relative clause.
bool mayFollowObject(const SentenceView &sentence, const FrameForm &form, qsizetype object, qsizetype at)
{
    if (!form.word->isVerb)
        return false;
    const int verb = sentence.tree().isEmpty() ? -1 : wordOfToken(sentence, at);
    const bool hasOwn = verb >= 0 && sentence.tree().words[size_t(verb)].morphology.verbForm == VerbForm::Finite && firstChildOf(sentence.tree(), verb, {Dependency::Obj}) >= 0;
    if (form.form == WordForm::Participle && !hasOwn) // not "the minister received observers"; but "the strike ended"
        return true;
    for (qsizetype i = object + 1; i < at; ++i)
        if (isRelative(sentence.word(i)) || sentence.word(i) == "se"_L1 || sentence.word(i) == "being"_L1)
            return true;
    return false;
}

bool hasObject(const SentenceView &sentence, const FrameForm &form, qsizetype at, qsizetype past)
{
    const FrameWord &word = *form.word;
    if (word.objects.isEmpty())
        return true;
    for (qsizetype i = past; i < past + 10 && sentence.has(i) && !sentence.isStop(i); ++i)
        if (isObject(sentence, word, i))
            return true;
    const SyntaxTree &tree = sentence.tree();
    if (const int verb = tree.isEmpty() || !word.isVerb ? -1 : wordOfToken(sentence, at); verb >= 0)
        for (const int child : childrenOf(tree, verb, {Dependency::Obj, Dependency::Xcomp})) // however long what stands between: "allow those who ... to return"
            if (isObject(sentence, word, tree.words[size_t(child)].token))
                return true;
    for (qsizetype i = at - 1; i >= 0 && i > at - 12 && !sentence.isStop(i); --i)
        if (isObject(sentence, word, i) && mayFollowObject(sentence, form, i, at))
            return true;
    return false;
}

/// Whether what is done is done to a place: "returned [X] to", "cedió la provincia de [X]".
bool hasGround(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = tree.isEmpty() ? -1 : wordOfToken(sentence, at);
    const auto isGround = [&](int word) {
        const int mention = sentence.mentionAt(tree.words[size_t(word)].token);
        if (mention < 0 || sentence.isDemonym(mention))
            return false;
        const ActorKind kind = sentence.actorOf(mention).kind;
        return kind == ActorKind::Region || kind == ActorKind::Municipality || kind == ActorKind::Place;
    };
    for (const int object : childrenOf(tree, verb, {Dependency::Obj, Dependency::NsubjPass})) {
        if (isGround(object))
            return true;
        for (const int inner : childrenOf(tree, object, {Dependency::Nmod, Dependency::Flat, Dependency::Appos}))
            if (leadOf(tree, inner) == Lead::Of && isGround(inner))
                return true;
    }
    return false;
}

bool hasRest(const SentenceView &sentence, const FrameWord &word, qsizetype at)
{
    for (qsizetype i = 0; i < word.rest.size(); ++i)
        if (sentence.word(at + 1 + i) != word.rest[i])
            return false;
    return true;
}

bool fits(const SentenceView &sentence, const FrameForm &form, qsizetype at, qsizetype past)
{
    const FrameWord &word = *form.word;
    if ((word.language == Language::Spanish) != sentence.isSpanish())
        return false;
    if (!hasRest(sentence, word, at))
        return false;
    if (!hasObject(sentence, form, at, past) || (word.needsGround && !hasGround(sentence, at)))
        return false;
    if (!word.after.isEmpty()) {
        bool found = false;
        for (qsizetype i = past; i < past + 3 && !found; ++i)
            found = isAmong(sentence.word(i), word.after);
        if (!found)
            return false;
    }
    if (!word.before.isEmpty()) {
        bool found = false;
        for (qsizetype i = at - 1; i >= 0 && i > at - 10 && !found; --i)
            found = isAmong(sentence.word(i), word.before);
        if (!found)
            return false;
    }
    if (word.needsInfinitive && sentence.word(past) != "to"_L1)
        return false;
    if (isAmong(sentence.word(past), word.unlike) || isAmong(sentence.word(past + 1), word.unlike) || isAmong(sentence.word(at - 1), word.notAfter))
        return false;
    return !word.isNamed || sentence.token(at).isCapital();
}

} // namespace

std::optional<Trigger> triggerAt(const SentenceView &sentence, qsizetype at, bool anybody)
{
    if (!sentence.token(at).isWord() || sentence.token(at).folded.size() < 2)
        return std::nullopt;
    const QList<FrameForm> &forms = Frames::standard().formsOf(sentence.word(at));
    const bool hyphened = sentence.word(at - 1) == "-"_L1 && !sentence.token(at).spaceBefore; // "president-elect"
    if (forms.isEmpty() || hyphened)
        return std::nullopt;
    const int mention = sentence.mentionAt(at);
    const bool hasVerb = std::any_of(forms.begin(), forms.end(), [&](const FrameForm &form) {
        return form.word->isVerb && hasRest(sentence, *form.word, at) && (form.word->language == Language::Spanish) == sentence.isSpanish()
            && (form.form == WordForm::Base || form.form == WordForm::Present || form.form == WordForm::Gerund);
    });
    const bool heading = sentence.annotation().document->blocks[sentence.sentence().block].kind == BlockKind::Heading;
    std::optional<Trigger> best;
    for (const FrameForm &form : forms) {
        const qsizetype past = at + 1 + form.word->rest.size();
        if (mention >= 0 && !(form.word->frame->isGathering && !form.word->isVerb && sentence.actorOf(mention).kind == ActorKind::Organization))
            continue;
        if (past > sentence.size() || (anybody && (form.word->needsPair || form.word->frame->needsPair || form.word->needsOfficial)) || !fits(sentence, form, at, past) || form.word->frame->isTie)
            continue;
        if (form.word->isVerb && at > 0 && sentence.token(at).isCapital() && sentence.token(at - 1).isWord() && !heading)
            continue; // part of a name: "Día de la Lucha"
        const auto statement = form.word->isVerb ? readVerb(sentence, at, form) : readNoun(sentence, at, past, hasVerb);
        if (!statement)
            continue;
        // The longer word first ("civil war"), then one with conditions, then nouns of doubtful forms.
        const auto rank = [](const FrameForm &f) {
            return f.word->rest.size() * 4 + (!f.word->objects.isEmpty() || f.word->needsGround) * 2 + (!f.word->after.isEmpty() || !f.word->before.isEmpty());
        };
        if (!best || rank(form) > rank(*best->form) || (rank(form) == rank(*best->form) && hasVerb && !form.word->isVerb && best->form->word->isVerb))
            best = Trigger{at, past, &form, *statement};
    }
    return best;
}

} // namespace apacheta
