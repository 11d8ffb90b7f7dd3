// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/event_features.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/triggers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The templates; the numbers are part of the models' contents.
enum class EventFeature : quint32 {
    Bias, Lemma, LemmaPos, Form, Arc, HeadLemma, HeadPos, Ending, Subject, Object, LemmaSubject, LemmaObject, Sides, Phrase, LemmaPhrase, Named, Dated, Helper, Governor,
    Determiner, Adjective, Before, Behind, FrameName, FrameShape, FrameArc, FrameSubject, FrameObject, FrameNamed, FrameCategory, Fits, Made, MadeSure, MadeSides, MadeFrame, Spoken, Depth, Company, Unlisted, FrameBelow, FrameAbove, Around, Place
};

/// What stands as a word's subject or object: the kind of actor, or the noun.
quint64 standingAs(const SentenceView &sentence, int word)
{
    const SyntaxTree &tree = sentence.tree();
    if (word < 0)
        return textHash(u"-");
    const SyntacticWord &it = tree.words[size_t(word)];
    if (const int mention = sentence.mentionAt(it.token); mention >= 0)
        return textHash(u"actor") * 64 + quint64(sentence.actorOf(mention).kind) * 4 + (sentence.mention(mention).form == MentionForm::Demonym);
    if (it.pos == PartOfSpeech::Pron)
        return textHash(it.form);
    for (const int inner : nounsUnder(tree, word)) // "the Government of [Chile]"
        if (const int mention = sentence.mentionAt(tree.words[size_t(inner)].token); mention >= 0)
            return textHash(u"of") * 64 + quint64(sentence.actorOf(mention).kind);
    return textHash(it.lemma);
}

quint64 numberOf(const Morphology &m)
{
    return quint64(m.verbForm) | quint64(m.tense) << 4 | quint64(m.mood) << 8 | quint64(m.person) << 12 | quint64(m.number) << 16;
}

} // namespace

bool mayTell(const SentenceView &sentence, int word)
{
    const SyntacticWord &it = sentence.tree().words[size_t(word)];
    if (!sentence.has(it.token) || sentence.dateAt(it.token) >= 0 || !sentence.token(it.token).isWord() || sentence.token(it.token).folded.size() < 3)
        return false;
    if (it.pos == PartOfSpeech::Verb)
        return sentence.mentionAt(it.token) < 0;
    return it.pos == PartOfSpeech::Noun ? sentence.mentionAt(it.token) < 0 : it.pos == PartOfSpeech::Propn && !Frames::standard().formsOf(sentence.word(it.token)).isEmpty();
}

void addEventFeatures(const SentenceView &sentence, int word, const EventCandidate *candidate, std::vector<FeatureKey> &features)
{
    const SyntaxTree &tree = sentence.tree();
    const SyntacticWord &it = tree.words[size_t(word)];
    using enum EventFeature;
    const auto add = [&](EventFeature number, auto... values) { features.push_back(featureKey(quint32(number), quint64(values)...)); };
    const quint64 lemma = textHash(it.lemma);
    const quint64 pos = quint64(it.pos);
    const quint64 form = numberOf(it.morphology);
    const quint64 arc = quint64(it.relation);
    add(Bias, 1);
    add(Lemma, lemma);
    add(LemmaPos, lemma, pos, arc);
    add(Form, pos, form);
    add(Arc, arc, pos);
    const SyntacticWord *head = wordAt(tree, it.head);
    add(HeadLemma, head ? textHash(head->lemma) : 0, arc);
    add(HeadPos, head ? quint64(head->pos) : 99, arc, pos);
    add(Ending, textHash(QStringView(it.lemma).last(std::min<qsizetype>(4, it.lemma.size()))), pos);
    add(Ending, textHash(QStringView(it.lemma).last(std::min<qsizetype>(3, it.lemma.size()))), pos);

    const quint64 subject = standingAs(sentence, firstChildOf(tree, word, {Dependency::Nsubj, Dependency::NsubjPass}));
    const quint64 object = standingAs(sentence, firstChildOf(tree, word, {Dependency::Obj}));
    if (it.pos == PartOfSpeech::Verb) {
        add(Subject, subject, form);
        add(Object, object);
        add(LemmaSubject, lemma, subject);
        add(LemmaObject, lemma, object);
        add(Sides, subject, object);
    }
    int named = 0;
    bool isDated = false;
    const WordRange below = subtreeRange(tree, word);
    for (int i = below.first; i < below.past; ++i) {
        const qsizetype token = tree.words[size_t(i)].token;
        if (const int mention = sentence.mentionAt(token); mention >= 0 && sentence.firstOf(mention) == token)
            ++named;
        isDated = isDated || sentence.dateAt(token) >= 0;
    }
    const quint64 namedStep = quint64(std::min(named, 3));
    add(Named, namedStep, pos, isDated);
    add(Named, lemma, std::min(named, 1));
    add(Dated, sentence.dates().empty() ? 0 : isDated ? 2 : 1, arc);
    for (const int child : childrenOf(tree, word)) {
        const SyntacticWord &under = tree.words[size_t(child)];
        switch (under.relation) {
        case Dependency::Obl:
        case Dependency::Nmod:
        case Dependency::OblAgent:
        case Dependency::Iobj: {
            const quint64 led = textHash(prepositionOf(tree, child));
            add(Phrase, led, standingAs(sentence, child), pos);
            add(LemmaPhrase, lemma, led);
            break;
        }
        case Dependency::Aux:
        case Dependency::AuxPass:
        case Dependency::Mark:
        case Dependency::Case:
        case Dependency::Cop:
        case Dependency::Advmod:
            add(Helper, textHash(under.lemma), pos);
            break;
        case Dependency::Det:
        case Dependency::NmodPoss:
            add(Determiner, textHash(under.form), pos, quint64(it.morphology.number));
            break;
        case Dependency::Amod:
        case Dependency::Compound:
            add(Adjective, textHash(under.lemma));
            add(Adjective, sentence.mentionAt(under.token) >= 0, lemma);
            break;
        default:
            break;
        }
    }
    for (const int ancestor : pathToRoot(tree, word))
        if (ancestor != word && tree.words[size_t(ancestor)].pos == PartOfSpeech::Verb) {
            add(Governor, textHash(tree.words[size_t(ancestor)].lemma));
            add(Governor, numberOf(tree.words[size_t(ancestor)].morphology), pos);
            break;
        }
    add(Before, textHash(sentence.word(it.token - 1)), pos);
    add(Before, textHash(sentence.word(it.token - 1)), lemma);
    add(Behind, textHash(sentence.word(it.token + 1)), pos);
    add(Behind, textHash(sentence.word(it.token + 1)), lemma);
    add(Company, textHash(sentence.word(it.token - 2)), textHash(sentence.word(it.token - 1)));

    bool isListed = false;
    for (const FrameForm &listed : Frames::standard().formsOf(sentence.word(it.token))) {
        if ((listed.word->language == Language::Spanish) != sentence.isSpanish() || listed.word->isVerb != (it.pos == PartOfSpeech::Verb))
            continue;
        isListed = true;
        const quint64 name = textHash(listed.word->frame->name);
        add(FrameName, name, pos);
        add(FrameShape, name, form);
        add(FrameArc, name, arc);
        add(FrameSubject, name, subject);
        add(FrameObject, name, object);
        add(FrameNamed, name, namedStep, isDated);
        add(FrameCategory, quint64(listed.word->frame->type), pos, form);
        add(FrameCategory, quint64(listed.word->frame->type), namedStep);
    }
    add(Unlisted, isListed, pos, form);
    if (isListed)
        add(Fits, triggerAt(sentence, it.token).has_value(), pos);
    else {
        add(Unlisted, subject, object, form);
        add(Unlisted, namedStep, arc, form);
    }
    const bool isSpeech = sentence.annotation().isSpeech;
    add(Spoken, isSpeech, pos, form);
    if (candidate) {
        const FoundEvent &event = candidate->event;
        const quint64 sure = quint64(candidate->confidence * 20);
        const quint64 parts = quint64(std::min<qsizetype>(event.participants.size(), 3)) * 4 + bool(event.date) * 2 + (event.place >= 0);
        const quint64 frame = candidate->frame ? textHash(candidate->frame->name) : 7;
        add(Made, quint64(event.type), pos);
        add(Made, quint64(event.polarity), quint64(event.type), isSpeech);
        add(MadeSure, sure);
        add(MadeSure, sure, isSpeech, pos);
        add(MadeSides, parts, quint64(event.type));
        add(MadeSides, parts, isSpeech, pos);
        add(MadeFrame, frame, parts);
        add(MadeFrame, frame, isSpeech, quint64(event.polarity));
        add(MadeFrame, candidate->isNamed, candidate->isDefinite, isSpeech);
        for (const FoundParticipant &participant : event.participants)
            add(MadeSides, quint64(participant.role), quint64(sentence.annotation().findings.actors[participant.actor].kind), quint64(event.type));
    } else {
        add(Made, 99, isListed, pos);
    }
    const auto eachFrame = [&](int other, auto use) {
        if (other >= 0)
            for (const FrameForm &listed : Frames::standard().formsOf(sentence.word(tree.words[size_t(other)].token)))
                if ((listed.word->language == Language::Spanish) == sentence.isSpanish() && listed.word->isVerb == (tree.words[size_t(other)].pos == PartOfSpeech::Verb))
                    use(*listed.word->frame);
    };
    for (const int child : childrenOf(tree, word, {Dependency::Obj, Dependency::NsubjPass, Dependency::Nsubj, Dependency::Nmod, Dependency::Obl, Dependency::Xcomp, Dependency::Ccomp, Dependency::Conj}))
        eachFrame(child, [&](const Frame &frame) {
            add(FrameBelow, textHash(frame.name), quint64(tree.words[size_t(child)].relation), pos);
            add(FrameBelow, quint64(frame.type), quint64(tree.words[size_t(child)].relation), pos);
        });
    eachFrame(it.head, [&](const Frame &frame) {
        add(FrameAbove, textHash(frame.name), arc, pos);
        add(FrameAbove, quint64(frame.type), arc, pos);
    });
    int states = 0;
    for (const int mention : sentence.mentions())
        states += sentence.actorOf(mention).kind == ActorKind::State;
    bool isFirstPerson = false;
    for (const SyntacticWord &other : tree.words)
        isFirstPerson = isFirstPerson || other.morphology.person == Person::First;
    add(Around, quint64(std::min(states, 3)), isFirstPerson, pos);
    add(Around, quint64(std::min<size_t>(sentence.mentions().size(), 4)), !sentence.dates().empty(), candidate != nullptr);
    add(Around, quint64(tree.words.size() / 10), candidate != nullptr, isSpeech);
    add(Place, quint64(sentence.annotation().document->blocks[sentence.sentence().block].kind), candidate != nullptr, pos);
    add(Depth, quint64(std::min(depthOf(tree, word), 6)), pos);
}

} // namespace apacheta
