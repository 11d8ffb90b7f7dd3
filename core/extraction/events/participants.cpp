// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/participants.h"

#include "extraction/clauses/clause_participants.h"
#include "extraction/clauses/people_words.h"
#include "extraction/clauses/own_side.h"
#include "extraction/clauses/supplement.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {

bool isPlaceKind(ActorKind kind)
{
    return kind == ActorKind::State || kind == ActorKind::Region || kind == ActorKind::Municipality || kind == ActorKind::Place;
}
bool isActing(ActorKind kind) { return kind != ActorKind::Place && kind != ActorKind::Instrument; }

namespace {

/// Where the clause of a token begins, going back over coordinated verbs.
qsizetype clauseBeginOf(const SentenceView &sentence, qsizetype at)
{
    qsizetype i = at - 1;
    int depth = 0;
    for (; i >= 0; --i) {
        const QString &word = sentence.word(i);
        if (word == ")"_L1)
            ++depth;
        else if (word == "("_L1 && --depth < 0)
            return i + 1;
        if (depth > 0 || sentence.mentionAt(i) >= 0)
            continue;
        if (sentence.isStop(i) || isSubordinator(word))
            return i + 1;
        if (isRelative(word))
            return i;
    }
    return 0;
}

qsizetype clausePastOf(const SentenceView &sentence, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < sentence.size(); ++i) {
        const QString &word = sentence.word(i);
        if (word == "("_L1)
            ++depth;
        else if (word == ")"_L1 && --depth < 0)
            return i;
        if (depth > 0 || sentence.mentionAt(i) >= 0)
            continue;
        if (sentence.isStop(i) || isSubordinator(word) || (isRelative(word) && i > at))
            return i;
    }
    return sentence.size();
}

void addOnce(std::vector<int> &list, const SentenceView &sentence, int mention)
{
    for (const int known : list)
        if (sentence.mention(known).actor == sentence.mention(mention).actor)
            return;
    list.push_back(mention);
}

void addGroup(std::vector<int> &list, const SentenceView &sentence, int mention)
{
    if (const int head = actingHead(sentence, mention); head != mention) {
        addOnce(list, sentence, head);
        return;
    }
    for (const int member : coordinatedWith(sentence, mention))
        if (isActing(sentence.actorOf(member).kind) && !isMereModifier(sentence, member))
            addOnce(list, sentence, member);
}

bool contains(const std::vector<int> &list, const SentenceView &sentence, int mention)
{
    return std::any_of(list.begin(), list.end(), [&](int known) { return sentence.mention(known).actor == sentence.mention(mention).actor; });
}

/// The antecedent of a relative pronoun at `at`: the nearest mention before it.
int antecedent(const SentenceView &sentence, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && i >= at - 4; --i) {
        if (sentence.mentionAt(i) >= 0)
            return sentence.mentionAt(i);
        if (looksFinite(sentence, i))
            break;
    }
    return -1;
}

/// The subject's mention of a verb group that begins at `group`, within the clause; -1 for none.
int subjectBefore(const SentenceView &sentence, qsizetype begin, qsizetype group)
{
    if (isRelative(sentence.word(begin)) && begin < group) {
        int inner = -1;
        for (qsizetype i = begin + 1; i < group && inner < 0; ++i)
            inner = sentence.mentionAt(i);
        const bool isPlace = sentence.word(begin) == "where"_L1 || sentence.word(begin) == "donde"_L1; // "in X, where they agreed": X agreed to nothing
        if (inner < 0)
            return isPlace ? -1 : antecedent(sentence, begin);
    }
    // After a subordinate clause set off by a comma, what follows the comma comes first.
    int genitive = -1;
    int best = -1;
    bool verbBetween = false;
    for (qsizetype i = group - 1; i >= begin; --i) {
        const int mention = sentence.mentionAt(i);
        if (mention < 0) {
            if (looksFinite(sentence, i)) {
                const bool coordinated = isCoordinator(sentence.word(group - 1)) || sentence.isComma(group - 1)
                    || (sentence.isComma(group - 2) && isCoordinator(sentence.word(group - 1)));
                verbBetween = true;
                if (best >= 0 || !coordinated)
                    break;
            }
            continue;
        }
        i = sentence.firstOf(mention);
        if (isMereModifier(sentence, mention) || !isActing(sentence.actorOf(mention).kind))
            continue;
        const Attachment attachment = attachmentOf(sentence, mention);
        if (attachment.preposition.isEmpty()) {
            if (verbBetween && best >= 0)
                break;
            best = mention;
        } else if ((isOf(attachment.preposition) || attachment.preposition == "'s"_L1) && genitive < 0 && !verbBetween) {
            genitive = mention;
        }
    }
    return best >= 0 ? best : genitive;
}

void takeRight(Participants &result, const SentenceView &sentence, int mention, bool passive)
{
    const FoundActor &actor = sentence.actorOf(mention);
    const Attachment attachment = attachmentOf(sentence, mention);
    const QString &preposition = attachment.preposition;
    if (actor.kind == ActorKind::Instrument) {
        addOnce(result.instruments, sentence, mention);
        return;
    }
    const bool isEndOfWay = !preposition.isEmpty() && leadsAway(sentence.word(attachment.begin - 1), isOf(preposition)); // "blocked the road to X"
    if (isMereModifier(sentence, mention) || contains(result.agents, sentence, mention) || isEndOfWay || isWhereItLies(sentence, mention))
        return;
    bool within = isLocative(preposition);
    for (qsizetype i = attachment.begin - 1; isOf(preposition) && isPlaceKind(actor.kind) && i > attachment.begin - 5; --i) { // "at the station of X"
        within = within || sentence.word(i) == "at"_L1 || sentence.word(i) == "in"_L1 || sentence.word(i) == "en"_L1;
        if (sentence.mentionAt(i) >= 0 || sentence.isComma(i))
            break;
    }
    if (within || isUngoverned(actor)) {
        if (result.place < 0 && isPlaceKind(actor.kind))
            result.place = mention;
        return;
    }
    if (preposition == "by"_L1 || preposition == "por"_L1) {
        if (passive)
            addGroup(result.agents, sentence, mention);
    } else if (isCompanion(preposition) || preposition == "between"_L1 || preposition == "entre"_L1) {
        addGroup(result.parties, sentence, mention);
    } else if ((preposition.isEmpty() && (!passive || (sentence.isSpanish() && result.patients.empty()))) || isGoal(preposition) || isOf(preposition) || preposition == "'s"_L1) {
        addGroup(result.patients, sentence, mention);
    }
}

bool endsObject(const SentenceView &sentence, qsizetype i, qsizetype past)
{
    const QString &word = sentence.word(i);
    if (sentence.isStop(i) || isSubordinator(word) || (isRelative(word) && i > past))
        return true;
    // "criticised Peru for entering into ...": what follows is another deed.
    const bool deed = sentence.isLower(i + 1) && sentence.word(i + 1).endsWith("ing"_L1) && sentence.mentionAt(i + 1) < 0 && !isDeterminer(sentence.word(i + 2))
        && (word == "for"_L1 || word == "by"_L1 || word == "after"_L1 || word == "before"_L1 || word == "while"_L1);
    const bool infinitive = sentence.isSpanish() && word == "por"_L1 && sentence.isLower(i + 1)
        && (sentence.word(i + 1).endsWith("ar"_L1) || sentence.word(i + 1).endsWith("er"_L1) || sentence.word(i + 1).endsWith("ir"_L1));
    const bool relative = i > past + 1 && sentence.isLower(i) && (sentence.word(i + 1) == "por"_L1 || sentence.word(i + 1) == "by"_L1)
        && (word.endsWith("do"_L1) || word.endsWith("da"_L1) || word.endsWith("dos"_L1) || word.endsWith("das"_L1) || word.endsWith("ed"_L1));
    return deed || infinitive || relative || (looksFinite(sentence, i) && i > past);
}

/// A Spanish sentence that begins with its verb, or with "también" and the like: whoever was spoken of goes on.
bool hasNoSubject(const SentenceView &sentence, qsizetype group)
{
    static const QSet<QString> openers = wordSet(u"tambien ademas asimismo luego posteriormente y finalmente igualmente incluso entonces despues pero");
    for (qsizetype i = 0; i < group; ++i)
        if (!openers.contains(sentence.word(i)) && !sentence.isComma(i))
            return false;
    return sentence.word(group) != "se"_L1;
}

bool isPersonPronoun(const QString &word)
{
    return word == "he"_L1 || word == "she"_L1 || word == "his"_L1 || word == "her"_L1 || word == "el"_L1 || word == "ella"_L1;
}

/// Verbs that lend their subject to an event noun: "held a meeting", "realizó una visita".
bool isLightWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"held hold holds holding made make makes making conducted conduct carried carry undertook undertake paid pay pays gave give had have has organised organized hosted host "
        "launched launch started began begin began entered enter led staged signed sign reached reach concluded conclude called call waged celebrated made attended "
        "realizo realizaron realiza realizara realizaran realizar sostuvo sostuvieron sostendra sostiene sostener mantuvo mantuvieron mantener celebro celebraron celebrar llevo llevaron llevar efectuo efectuaron "
        "hizo hicieron hacer emprendio inicio iniciaron tuvo tuvieron dio dieron presento presentaron interpuso protagonizo organizo organizaron convoco convocaron expreso expresaron manifesto suscribio suscribieron "
        "firmo firmaron alcanzo alcanzaron dirigio encabezo encabezaron completed complete issued issue expressed sought seek");
    return words.contains(word);
}

} // namespace

size_t firstBeside(const SentenceView &sentence, const std::vector<int> &mentions)
{
    const auto beside = std::find_if(mentions.begin(), mentions.end(), [&](int mention) { return isCompanion(attachmentOf(sentence, mention).preposition); });
    return size_t(beside - mentions.begin());
}

qsizetype pastHeld(const SentenceView &sentence, qsizetype past)
{
    static const QSet<QString> verbs = wordSet(u"held convened celebrated organized organised conducted realizado realizada realizados realizadas celebrado celebrada celebrados celebradas convocado convocada "
                                               "llevado llevada inaugurado inaugurada realizo celebro efectuo desarrollo realizara celebrara realizaron celebraron signed firmado firmada suscrito suscrita");
    for (qsizetype i = past; i < past + 6 && sentence.has(i) && !sentence.isStop(i); ++i) {
        if (verbs.contains(sentence.word(i)))
            return i + 1;
        if (sentence.word(i + 1) == "place"_L1 && (sentence.word(i) == "took"_L1 || sentence.word(i) == "take"_L1))
            return i + 2;
        if (sentence.word(i) == "tuvo"_L1 && sentence.word(i + 1) == "lugar"_L1)
            return i + 2;
    }
    return 0;
}

Participants participantsOfVerb(const SentenceView &sentence, qsizetype at, qsizetype past, const Statement &statement, const LastSpoken &last)
{
    Participants result;
    result.clauseBegin = clauseBeginOf(sentence, at);
    result.clausePast = clausePastOf(sentence, past);
    int subject = subjectBefore(sentence, result.clauseBegin, statement.groupBegin);
    if (statement.isSubordinate && sentence.word(at - 1) == "for"_L1) // "criticised Peru for entering": who is blamed did it
        subject = antecedent(sentence, at - 1);
    if (subject < 0 && statement.isSubordinate) // the subject of the clause it hangs on
        subject = subjectOf(sentence);
    const bool passive = statement.isPassive;
    const bool pronoun = isPronounSubject(sentence.word(statement.groupBegin - 1)) && !(sentence.isSpanish() && sentence.isLower(statement.groupBegin - 1) && isDeterminer(sentence.word(statement.groupBegin - 1)));
    if (subject < 0 && (pronoun || (sentence.isSpanish() && !passive && hasNoSubject(sentence, statement.groupBegin)))) {
        const QString &who = sentence.word(statement.groupBegin - 1);
        const bool plural = pronoun && (who == "they"_L1 || who == "ellos"_L1 || who == "ellas"_L1 || who == "we"_L1 || who == "i"_L1 || who == "you"_L1 || who == "nosotros"_L1);
        const bool ourselves = sentence.isSpanish() && sentence.word(at).endsWith("mos"_L1);
        const int meant = plural || ourselves ? -1 : pronoun && isPersonPronoun(who) ? last.person : last.subject;
        if (meant >= 0) {
            result.isGuessed = true;
            (passive ? result.patients : result.agents).push_back(meant);
        }
    }
    if (subject >= 0)
        addGroup(passive ? result.patients : result.agents, sentence, subject);
    for (const int mention : sentence.mentions()) { // companions and places before the verb: "with Bolivia, Peru signed", "in Arica, ..."
        const qsizetype first = sentence.firstOf(mention);
        if (first < result.clauseBegin || first >= statement.groupBegin || contains(result.agents, sentence, mention) || contains(result.patients, sentence, mention))
            continue;
        const QString preposition = attachmentOf(sentence, mention).preposition;
        if (isLocative(preposition) && isPlaceKind(sentence.actorOf(mention).kind) && result.place < 0)
            result.place = mention;
        else if (isCompanion(preposition) || preposition == "between"_L1 || preposition == "entre"_L1)
            addGroup(result.parties, sentence, mention);
        else if (sentence.actorOf(mention).kind == ActorKind::Instrument)
            addOnce(result.instruments, sentence, mention);
    }
    for (qsizetype i = past; i < sentence.size() && i < past + 22; ++i) {
        const int mention = sentence.mentionAt(i);
        if (mention < 0) {
            const bool infinitive = sentence.isSpanish() && i == past && sentence.isLower(i)
                && (sentence.word(i).endsWith("ar"_L1) || sentence.word(i).endsWith("er"_L1) || sentence.word(i).endsWith("ir"_L1));
            const bool purpose = infinitive || ((!result.patients.empty() || i == past) && sentence.isLower(i + 1) && sentence.mentionAt(i + 1) < 0 && !isDeterminer(sentence.word(i + 1))
                && (sentence.word(i) == "to"_L1 || sentence.word(i) == "para"_L1));
            if (purpose || endsObject(sentence, i, past) || (statement.isSubordinate && sentence.isComma(i)))
                break;
            continue;
        }
        takeRight(result, sentence, mention, passive);
        i = sentence.pastOf(mention) - 1;
    }
    // "attended his inauguration", "his inauguration was attended by": whose it is.
    const qsizetype from = passive ? result.clauseBegin : past;
    for (qsizetype i = from; i < from + 4 && result.patients.empty() && last.person >= 0; ++i) {
        const QString &owner = sentence.word(i);
        if ((owner == "his"_L1 || owner == "her"_L1) && !contains(result.agents, sentence, last.person)) {
            result.patients.push_back(last.person);
            result.isGuessed = true;
        }
    }
    return result;
}

Participants participantsOfNoun(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const LastSpoken &last)
{
    Participants result;
    result.clauseBegin = clauseBeginOf(sentence, at);
    result.clausePast = clausePastOf(sentence, past);
    const bool forPatient = word.of == NounOf::Patient;
    std::vector<int> &ofList = word.of == NounOf::Agent ? result.agents : word.of == NounOf::Party ? result.parties : result.patients;
    // Right: complements, until a verb or another phrase's head.
    bool direct = true;
    const qsizetype held = pastHeld(sentence, past);
    for (qsizetype i = past; i < sentence.size() && i < past + (held > 0 ? 24 : 16); ++i) {
        const int mention = sentence.mentionAt(i);
        if (mention < 0) {
            if ((i >= held && endsObject(sentence, i, past - 1)) || (held == 0 && sentence.isComma(i)))
                break;
            direct = direct && i - past < 6;
            continue;
        }
        const QString preposition = attachmentOf(sentence, mention).preposition;
        const FoundActor &actor = sentence.actorOf(mention);
        if (actor.kind == ActorKind::Instrument)
            addOnce(result.instruments, sentence, mention);
        else if (isLocative(preposition) || isUngoverned(actor))
            result.place = result.place < 0 && isPlaceKind(actor.kind) ? mention : result.place;
        else if (isMereModifier(sentence, mention))
            ;
        else if (preposition == "between"_L1 || preposition == "entre"_L1 || isCompanion(preposition) || preposition == "among"_L1)
            addGroup(result.parties, sentence, mention);
        else if (isOf(preposition) && direct)
            addGroup(ofList, sentence, mention);
        else if (preposition == "by"_L1 || preposition == "por"_L1)
            addGroup(result.agents, sentence, mention);
        else if (isGoal(preposition) || (preposition == "'s"_L1 && direct))
            addGroup(result.patients, sentence, mention);
        i = sentence.pastOf(mention) - 1;
    }
    // Left: "A's visit", "the Chilean annexation", "Chile-Bolivia relations".
    bool possessed = false;
    for (qsizetype i = at - 1; i >= 0 && i >= at - 5; --i) {
        const int mention = sentence.mentionAt(i);
        if (mention < 0) {
            if (sentence.isComma(i) || sentence.isStop(i) || isPreposition(sentence.word(i)) || looksFinite(sentence, i))
                break;
            continue;
        }
        const bool genitive = sentence.word(sentence.pastOf(mention)) == "'s"_L1 || sentence.word(sentence.pastOf(mention)) == "'"_L1;
        const bool adjective = sentence.isDemonym(mention) || sentence.pastOf(mention) == at;
        if ((genitive || adjective) && isActing(sentence.actorOf(mention).kind)) {
            std::vector<int> &list = forPatient && result.patients.empty() ? result.patients : word.of == NounOf::Party ? result.parties : result.agents;
            for (const int member : coordinatedWith(sentence, mention))
                if (sentence.firstOf(member) < at)
                    addOnce(list, sentence, member);
            possessed = true;
        }
        i = sentence.firstOf(mention);
    }
    // "his visit", "su visita": who was last spoken of.
    const QString &before = sentence.word(at - 1);
    const bool isOpening = at == 2 && isPreposition(sentence.word(0)); // "In his address, X asked": whoever comes next
    const int meant = isOpening ? -1 : isPersonPronoun(before) && before != "el"_L1 ? last.person : before == "su"_L1 || before == "its"_L1 ? last.subject : -1;
    if (!possessed && meant >= 0) {
        std::vector<int> &list = forPatient ? result.patients : result.agents;
        if (list.empty()) {
            list.push_back(meant);
            result.isGuessed = true;
        }
    }
    // A light verb lends its subject.
    for (qsizetype i = at - 1; i >= result.clauseBegin && i >= at - 7; --i) {
        if (!isLightWord(sentence.word(i)))
            continue;
        const int subject = subjectBefore(sentence, result.clauseBegin, i);
        const bool passive = sentence.word(i - 1) == "was"_L1 || sentence.word(i - 1) == "were"_L1 || sentence.word(i - 1) == "be"_L1;
        const bool taken = word.of == NounOf::Agent && !result.agents.empty();
        if (subject >= 0 && !passive && !taken)
            addGroup(word.of == NounOf::Party ? result.parties : result.agents, sentence, subject);
        break;
    }
    return result;
}

/// "[chileno]-boliviana": whether the noun so described is the subject or object of its clause, and not where something is.
static bool describesArgument(const SentenceView &sentence, int mention)
{
    const SyntaxTree &tree = sentence.tree();
    int word = wordOfToken(sentence, sentence.firstOf(mention));
    for (int steps = 0; word >= 0 && steps < 4 && tree.words[size_t(word)].pos != PartOfSpeech::Noun; ++steps)
        word = tree.words[size_t(word)].head;
    if (word < 0)
        return false;
    const Dependency relation = tree.words[size_t(word)].relation;
    return relation == Dependency::Nsubj || relation == Dependency::NsubjPass || relation == Dependency::Obj || relation == Dependency::Root;
}

/// "the Chilean-Bolivian commission was created", "el intercambio chileno-argentino": two joined by a dash within the clause, where nobody else is named.
static void addJoined(const SentenceView &sentence, qsizetype at, const FrameWord &word, Participants &known)
{
    const bool isOfTwo = bindsAll(word) || (word.frame && word.frame->type == Category::Establish && word.isVerb);
    if (!isOfTwo || !known.agents.empty() || !known.parties.empty())
        return;
    for (const int left : sentence.mentions()) {
        const int right = joinedTo(sentence, left);
        if (right < 0 || sentence.actorOf(left).kind != ActorKind::State || sentence.actorOf(right).kind != ActorKind::State || sentence.mention(left).actor == sentence.mention(right).actor
            || std::abs(sentence.firstOf(left) - at) > 12 || !describesArgument(sentence, left))
            continue;
        std::vector<int> &list = word.frame->type == Category::Establish ? known.agents : known.parties;
        list.push_back(left);
        list.push_back(right);
        return;
    }
}

Participants participantsOf(const SentenceView &sentence, qsizetype at, qsizetype past, const FrameWord &word, const Statement &statement, const LastSpoken &last)
{
    const auto byPosition = [&] { return word.isVerb ? participantsOfVerb(sentence, at, past, statement, last) : participantsOfNoun(sentence, at, past, word, last); };
    if (sentence.tree().isEmpty())
        return byPosition();
    Participants byTree = participantsByTree(sentence, at, past, word, last);
    const bool lacksSomebody = (byTree.agents.empty() && byTree.parties.empty()) || (byTree.patients.empty() && byTree.parties.size() + byTree.agents.size() < 2);
    if (lacksSomebody)
        supplement(sentence, at, byTree, byPosition());
    addJoined(sentence, at, word, byTree);
    lendSpeaker(sentence, word, last, byTree);
    lendVisit(sentence, at, word, last, byTree);
    lendVoice(sentence, word, last, byTree);
    lendReceiver(sentence, at, word, last, byTree);
    lendOpponent(sentence, word, last, byTree);
    return byTree;
}

int subjectOf(const SentenceView &sentence)
{
    if (!sentence.tree().isEmpty())
        return subjectByTree(sentence);
    for (const int mention : sentence.mentions()) {
        if (isMereModifier(sentence, mention) || !isActing(sentence.actorOf(mention).kind))
            continue;
        if (attachmentOf(sentence, mention).preposition.isEmpty())
            return mention;
    }
    return -1;
}

} // namespace apacheta
