// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/blame.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/phrases.h"
#include "extraction/events/defences.h"
#include "text/word_set.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

void addNew(const SentenceView &sentence, std::vector<int> &list, int mention, const std::vector<int> &others)
{
    const auto isSame = [&](int m) { return sentence.mention(m).actor == sentence.mention(mention).actor; };
    if (std::ranges::none_of(list, isSame) && std::ranges::none_of(others, isSame))
        list.push_back(mention);
}

/// Whether others are to do to a person what is asked for: "the extradition of X", "la liberación de X".
bool isHandedOver(const SentenceView &sentence, int mention)
{
    static const QSet<QString> deeds = wordSet(u"extradition release arrest detention capture trial prosecution handover expulsion liberation return "
                                               "extradicion liberacion arresto detencion captura juicio enjuiciamiento entrega expulsion libertad devolucion");
    const Attachment attachment = attachmentOf(sentence, mention);
    return sentence.actorOf(mention).kind == ActorKind::Person && isOf(attachment.preposition) && deeds.contains(sentence.word(attachment.begin - 1));
}

/// "condemned the occupation of X by [Y]", "the killing of X": who did it is blamed, not whom it was done to.
void blameDoers(const SentenceView &sentence, Participants &participants)
{
    if (sentence.tree().isEmpty())
        return;
    std::vector<int> doers;
    std::erase_if(participants.patients, [&](int mention) {
        const Attachment attachment = attachmentOf(sentence, mention);
        static const QSet<QString> upon = wordSet(u"against on upon to contra sobre a");
        const bool isUpon = upon.contains(attachment.preposition); // "the blockade of long standing on [X]"
        if (!isOf(attachment.preposition) && !isUpon)
            return false;
        for (qsizetype noun = attachment.begin - 1; noun >= 0 && noun >= attachment.begin - (isUpon ? 3 : 1); --noun)
            for (const FrameForm &form : Frames::standard().formsOf(sentence.word(noun))) {
                const FrameWord &word = *form.word;
                const bool isHarm = word.frame->type == Category::Assault || word.frame->type == Category::Coerce || word.frame->type == Category::Sanction;
                if (word.isVerb || !isHarm || (!isUpon && word.of != NounOf::Patient) || (word.language == Language::Spanish) != sentence.isSpanish())
                    continue;
                for (const int doer : participantsByTree(sentence, noun, noun + 1, word, {}).agents)
                    if (std::ranges::find(participants.agents, doer) == participants.agents.end())
                        doers.push_back(doer);
                return true;
            }
        return false;
    });
    for (const int doer : doers)
        if (std::ranges::find(participants.patients, doer) == participants.patients.end())
            participants.patients.push_back(doer);
}

/// "deplored the lawsuit against [X]": whom the thing aims at is not blamed.
bool isAimOfThing(const SentenceView &sentence, qsizetype at, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    for (int steps = 0; word >= 0 && steps < 4 && leadOf(tree, word) != Lead::Against; ++steps)
        word = tree.words[size_t(word)].head;
    const int thing = word < 0 ? -1 : tree.words[size_t(word)].head;
    return verb >= 0 && thing >= 0 && thing != verb && tree.words[size_t(thing)].pos == PartOfSpeech::Noun && tree.words[size_t(thing)].head == verb;
}

/// "its", "su": whose it is, not whom it is done to.
bool isPossessive(const SentenceView &sentence, int mention)
{
    static const QSet<QString> words = wordSet(u"its his her their su sus our nuestro nuestra");
    return sentence.mention(mention).form == MentionForm::Pronoun && words.contains(sentence.word(sentence.firstOf(mention)));
}

/// "denounced the violation of its airspace by [B]", "la ocupación de su territorio por [B]": who did the thing that is complained of.
std::vector<int> doersOfThing(const SentenceView &sentence, qsizetype at)
{
    const SyntaxTree &tree = sentence.tree();
    std::vector<int> doers;
    const int verb = wordOfToken(sentence, at);
    for (const int thing : childrenOf(tree, verb, {Dependency::Obj}))
        for (const int mention : sentence.mentions()) {
            const QString preposition = attachmentOf(sentence, mention).preposition;
            if (preposition != "by"_L1 && preposition != "por"_L1)
                continue;
            int word = wordOfToken(sentence, sentence.firstOf(mention));
            bool isOfClause = false; // "the attack, which was deplored by [B]"
            for (int steps = 0; word > thing && tree.words[size_t(word)].head != verb && steps < 4; ++steps) { // the parser likes to hang it on the verb
                isOfClause = isOfClause || tree.words[size_t(word)].relation == Dependency::AclRelcl;
                word = tree.words[size_t(word)].head;
            }
            if (!isOfClause && word >= thing && sentence.mentionAt(tree.words[size_t(thing)].token) < 0)
                doers.push_back(mention);
        }
    for (const int thing : childrenOf(tree, verb, {Dependency::Obj})) // "the objection that [B] made", "el cuestionamiento que hizo [B]"
        for (const int clause : subtreeOf(tree, thing))
            if (tree.words[size_t(clause)].relation == Dependency::AclRelcl && isLightVerb(tree.words[size_t(clause)].lemma) && doers.empty())
                doers = participantsOfClause(sentence, tree.words[size_t(clause)].token).agents;
    return doers;
}

/// "denounced that [B] had diverted the river", "lamenta que [B] suspenda el diálogo": who did what is complained of.
std::vector<int> doersOfComplaint(const SentenceView &sentence, qsizetype at, bool isWanted = false)
{
    // what befalls one is no fault: "regrets that B has suffered", "lamenta que B no tenga mar"
    static const QSet<QString> states = wordSet(u"be have suffer face lack lose die ser estar tener haber sufrir enfrentar carecer perder morir padecer");
    const SyntaxTree &tree = sentence.tree();
    const int verb = wordOfToken(sentence, at);
    for (const int deed : childrenOf(tree, verb, {Dependency::Ccomp}))
        if (const bool isPast = tree.words[size_t(deed)].morphology.tense == Tense::Past; // "claimed that B closed it" wants nothing
            !(isWanted && isPast) && deed > verb && isVerbal(tree, deed) && tree.words[size_t(deed)].pos == PartOfSpeech::Verb && !states.contains(tree.words[size_t(deed)].lemma))
            return participantsOfClause(sentence, tree.words[size_t(deed)].token).agents;
    return {};
}

/// "denounced the entry of [Venezuelan] migrants": not their state.
bool isOfMigrants(const SentenceView &sentence, int mention)
{
    static const QSet<QString> words = wordSet(u"migrants migrant immigrants immigrant refugees refugee citizens nationals tourists workers migrantes migrante inmigrantes inmigrante refugiados ciudadanos turistas trabajadores");
    return sentence.isDemonym(mention) && (words.contains(sentence.word(sentence.pastOf(mention))) || words.contains(sentence.word(sentence.firstOf(mention) - 1)));
}

/// "denounced before the Council": a body that hears it.
bool isAudience(const SentenceView &sentence, int mention)
{
    static const QSet<QString> leads = wordSet(u"before ante");
    return sentence.actorOf(mention).kind == ActorKind::Organization && leads.contains(attachmentOf(sentence, mention).preposition);
}

} // namespace

void settleBlame(const SentenceView &sentence, const Trigger &trigger, Participants &participants)
{
    const Category type = trigger.form->word->frame->type;
    const bool isVerb = trigger.form->word->isVerb;
    const bool blames = type == Category::Accuse || type == Category::Reject || type == Category::Protest;
    if (isVerb && blames) {
        blameDoers(sentence, participants);
        std::erase_if(participants.patients, [&](int m) { return isOfMigrants(sentence, m); });
    }
    if (blames || type == Category::Threaten) // "expressed its displeasure"
        std::erase_if(participants.patients, [&](int m) { return isPossessive(sentence, m); });
    if (isVerb && (type == Category::Accuse || type == Category::Reject)) // "deplores the lawsuit against X"
        std::erase_if(participants.patients, [&](int m) { return isAimOfThing(sentence, trigger.at, m); });
    if (type == Category::Accuse || type == Category::Reject || type == Category::Request) // "condemns the arrest of X"; "demanded the extradition of X" of those who hold X
        std::erase_if(participants.patients, [&](int m) { return isHandedOver(sentence, m); });
    if (isVerb && (blames || type == Category::Request)) // "demands the withdrawal of troops from X", "rejects the sanctions against X"
        if (const std::vector<int> defended = defendedBy(sentence, trigger.at); !defended.empty())
            std::erase_if(participants.patients, [&](int m) { return std::ranges::find(defended, m) != defended.end(); });
    if (!isVerb || (type != Category::Request && type != Category::Accuse))
        return;
    std::vector<int> doers = doersOfComplaint(sentence, trigger.at, type == Category::Request); // "demand that [B] cease"
    std::erase_if(doers, [&](int m) { return !isActing(sentence.actorOf(m).kind); });
    if (type == Category::Accuse) {
        std::erase_if(participants.patients, [&](int m) { return isAudience(sentence, m); });
        if (!doers.empty()) // "complained to [the OAS] that"
            std::erase_if(participants.patients, [&](int m) { return isGoal(attachmentOf(sentence, m).preposition) && std::ranges::find(doers, m) == doers.end(); });
        std::ranges::copy_if(doersOfThing(sentence, trigger.at), std::inserter(doers, doers.begin()), [&](int m) { return isActing(sentence.actorOf(m).kind); });
    }
    if (participants.patients.empty() && !participants.agents.empty())
        for (const int doer : doers)
            addNew(sentence, participants.patients, doer, participants.agents);
}

} // namespace apacheta
