// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/holders.h"

#include "extraction/relations/office_words.h"
#include "extraction/resolution/offices.h"
#include "library/connection.h"
#include "library/disagreements/sides.h"
#include "library/library_text.h"
#include "library/reader.h"
#include "library/words_of_library.h"
#include "text/fold.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int daysOfOneTime = 3;
constexpr qsizetype wordsOfBody = 6;    ///< "president of the Republic of X, NAME"

/// What one alone holds at a time, by officeIn(); as far as these words are shown.
constexpr const char *soleOffices[] = {
    QT_TRANSLATE_NOOP("Library", "president"), QT_TRANSLATE_NOOP("Library", "prime minister"), QT_TRANSLATE_NOOP("Library", "foreign minister"),
    QT_TRANSLATE_NOOP("Library", "mayor"), QT_TRANSLATE_NOOP("Library", "governor"), QT_TRANSLATE_NOOP("Library", "prefect"),
    QT_TRANSLATE_NOOP("Library", "intendant"), QT_TRANSLATE_NOOP("Library", "secretary general"), QT_TRANSLATE_NOOP("Library", "king"),
    QT_TRANSLATE_NOOP("Library", "pope"), QT_TRANSLATE_NOOP("Library", "rector"),
};

bool isSole(const QString &office)
{
    return std::ranges::any_of(soleOffices, [&office](const char *sole) { return office == QLatin1StringView(sole); });
}

/// Folded words, and each mark for itself.
QStringList wordsAndMarksOf(QStringView text)
{
    const QString plain = folded(text);
    QStringList tokens;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype past = at;
        while (past < plain.size() && plain[past].isLetterOrNumber())
            ++past;
        if (past == at)
            ++past;
        if (!plain[at].isSpace())
            tokens.append(plain.sliced(at, past - at));
        at = past;
    }
    return tokens;
}

/// What stands around the last word of a name; the rest of a long sentence is not looked at.
QStringView around(const QString &sentence, const QString &name)
{
    constexpr qsizetype near = 150;
    const qsizetype at = sentence.indexOf(name.section(u' ', -1));
    return at < 0 ? QStringView() : QStringView(sentence).sliced(std::max<qsizetype>(0, at - near)).left(2 * near + name.size());
}

/// Where a name stands: whole, else its last word.
std::pair<qsizetype, qsizetype> placeOf(const QStringList &name, const QStringList &tokens)
{
    for (const QStringList &wanted : {name, name.mid(name.size() - 1)})
        for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at)
            if (!wanted.isEmpty() && tokens.mid(at, wanted.size()) == wanted)
                return {at, at + wanted.size()};
    return {-1, -1};
}

/// "former", "acting", "vice", "elect": the office is not held, or by another.
bool isLessened(const QString &word)
{
    static const QSet<QString> others{u"acting"_s, u"interim"_s, u"interino"_s, u"interina"_s, u"honorary"_s, u"honorario"_s, u"next"_s, u"future"_s,
                                      u"proximo"_s, u"proxima"_s, u"then"_s, u"entonces"_s};
    return isFormerWord(word) || isElectWord(word) || isDeputyWord(word) || others.contains(word);
}

/// Whether the office of tokens [first, past) is that of the name at `name`.
bool isOf(const QStringList &tokens, qsizetype first, qsizetype past, std::pair<qsizetype, qsizetype> name)
{
    static const QSet<QString> of{u"of"_s, u"de"_s, u"del"_s};
    static const QSet<QString> breaks{u"."_s, u";"_s, u":"_s, u"("_s, u")"_s, u"and"_s, u"y"_s, u"e"_s, u"with"_s, u"con"_s};
    static const QSet<QString> articles{u"the"_s, u"el"_s, u"la"_s, u"current"_s, u"actual"_s};
    const auto none = [&tokens](qsizetype from, qsizetype to, const auto &is) {
        return std::none_of(tokens.cbegin() + std::max<qsizetype>(0, from), tokens.cbegin() + std::min(to, tokens.size()), is);
    };
    if (!none(first - 3, first, isLessened) || !none(past, past + 2, isLessened))
        return false;
    if (past <= name.first) {
        const bool isApart = !none(past, name.first, [](const QString &word) { return breaks.contains(word) || isLessened(word); });
        const qsizetype between = name.first - past;
        return !isApart && (between == 0 || (between == 1 && tokens[past] != u","_s) || (between <= wordsOfBody && of.contains(tokens[past])));
    }
    return first - name.second >= 1 && first - name.second <= 3 && tokens[name.second] == u","_s
        && none(name.second + 1, first, [](const QString &word) { return !articles.contains(word); });
}

/// "(1989-1993)", "(1989-93)" at a token.
std::optional<std::pair<int, int>> yearsAt(const QStringList &tokens, qsizetype at)
{
    const auto year = [&tokens](qsizetype i) {
        bool isNumber = false;
        const int number = i < tokens.size() ? tokens[i].toInt(&isNumber) : 0;
        return isNumber ? number : 0;
    };
    if (at + 4 >= tokens.size() || tokens[at] != u"("_s || tokens[at + 4] != u")"_s || (tokens[at + 2] != u"-"_s && tokens[at + 2] != u"–"_s))
        return std::nullopt;
    const int from = year(at + 1);
    const int until = year(at + 3) < 100 ? from / 100 * 100 + year(at + 3) : year(at + 3);
    if (from < 1000 || until < from || until > from + 50) // a life
        return std::nullopt;
    return std::pair(from, until);
}

/// That somebody held an office, in one passage.
struct Holding {
    RelationId relation;
    ActorId person;
    DocumentId document;
    qint64 begin = 0;
    HeldOffice held;
    QDate day;                          ///< of the document, where it is exact
};

bool isAtOneTime(const Holding &a, const Holding &b)
{
    if (a.held.from && b.held.from)
        return std::min(*a.held.until, *b.held.until) - std::max(*a.held.from, *b.held.from) >= 1; // one year is that of the change
    if (a.held.from)
        return b.day.isValid() && *a.held.from < b.day.year() && b.day.year() < *a.held.until;
    if (b.held.from)
        return isAtOneTime(b, a);
    return a.day.isValid() && b.day.isValid() && std::abs(a.day.daysTo(b.day)) <= daysOfOneTime;
}

/// "Evo Morales" and "Evo Morales Ayma", "Morales".
bool mayBeOnePerson(const QString &a, const QString &b)
{
    const QStringList left = wordsAndMarksOf(a), right = wordsAndMarksOf(b);
    return std::ranges::any_of(left, [&right](const QString &word) { return word.size() > 2 && right.contains(word); });
}

using Offices = std::map<std::pair<ActorId, QString>, QList<Holding>>; // by the body and the office

Result<Offices> officesHeld(const Connection &connection)
{
    Offices offices;
    const Outcome read = connection.forEach(R"sql(
        with body (id) as materialized (
            select object from relation
             where predicate = 'leads' and polarity = 'asserted' and evidence > 0 and confidence >= 0.5
             group by object having count(distinct subject) > 1)
        select relation.object, relation.id, relation.subject, relation_evidence.document, relation_evidence.first, person.name, document.earliest,
               document.latest, substr(document_text.text, relation_evidence.first + 1, relation_evidence.past - relation_evidence.first)
          from body
          cross join relation on relation.object = body.id and relation.predicate = 'leads' and relation.polarity = 'asserted'
               and relation.evidence > 0 and relation.confidence >= 0.5
          cross join actor as person on person.id = relation.subject and person.kind = 'person'
          cross join relation_evidence on relation_evidence.relation = relation.id and relation_evidence.hidden = 0
          cross join document on document.id = relation_evidence.document
          cross join document_text on document_text.document = document.id
         order by relation.id, relation_evidence.id)sql", {}, [&offices](const Row &row) {
            const auto held = heldOffice(row.text(8), row.text(5));
            if (!held)
                return true;
            const int day = row.integer(6) == row.integer(7) ? row.integer(6) : 0;
            offices[{row.id<ActorId>(0), held->office}].append({row.id<RelationId>(1), row.id<ActorId>(2), row.id<DocumentId>(3), row.number(4), *held,
                                                                 day > 0 ? QDate(day / 10000, day / 100 % 100, day % 100) : QDate()});
            return true;
        });
    if (!read)
        return read.error();
    return offices;
}

/// Who holds the office by these passages: a side.
Result<DisagreementPosition> sideOf(const Reader &reader, const QString &name, const QList<Holding> &holdings, std::stop_token stop)
{
    DisagreementPosition side;
    side.claim = name;
    for (const Holding &holding : holdings) {
        const auto evidence = reader.evidenceOf(holding.relation, stop);
        if (!evidence)
            return evidence.error();
        for (const EvidenceRow &row : *evidence)
            if (row.document == holding.document && qint64(row.span.begin) == holding.begin)
                side.evidence.append(row);
    }
    return side;
}

/// The passages of two persons that speak of one time.
std::pair<QList<Holding>, QList<Holding>> atOneTime(const QList<Holding> &holdings, ActorId first, ActorId second)
{
    std::pair<QList<Holding>, QList<Holding>> both;
    const auto meets = [&holdings](const Holding &one, ActorId other) {
        return std::ranges::any_of(holdings, [&](const Holding &another) {
            return another.person == other && another.document != one.document && isAtOneTime(one, another);
        });
    };
    for (const Holding &holding : holdings) {
        if (holding.person == first && meets(holding, second))
            both.first.append(holding);
        else if (holding.person == second && meets(holding, first))
            both.second.append(holding);
    }
    return both;
}

} // namespace

std::optional<HeldOffice> heldOffice(const QString &sentence, const QString &name)
{
    const QStringList tokens = wordsAndMarksOf(around(sentence, name));
    const auto place = placeOf(wordsAndMarksOf(name), tokens);
    if (place.first < 0)
        return std::nullopt;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto office = officeIn(tokens, at);
        if (!office)
            continue;
        const qsizetype past = at + office->second;
        if (isSole(office->first) && isOf(tokens, at, past, place)) {
            const auto years = yearsAt(tokens, place.second);
            return HeldOffice{office->first, years ? std::optional(years->first) : std::nullopt, years ? std::optional(years->second) : std::nullopt};
        }
        at = past - 1;
    }
    return std::nullopt;
}

Result<QList<Disagreement>> disagreeingHolders(const Reader &reader, const Connection &connection, std::stop_token stop)
{
    const auto offices = officesHeld(connection);
    if (!offices)
        return offices.error();
    QList<Disagreement> found;
    for (const auto &[office, holdings] : *offices) {
        QList<ActorId> persons;
        for (const Holding &holding : holdings)
            if (!persons.contains(holding.person))
                persons.append(holding.person);
        for (qsizetype i = 0; i < persons.size(); ++i)
            for (qsizetype j = i + 1; j < persons.size(); ++j) {
                const auto both = atOneTime(holdings, persons[i], persons[j]);
                if (both.first.isEmpty() || both.second.isEmpty())
                    continue;
                const auto body = reader.actor(office.first, stop);
                const auto first = reader.actor(persons[i], stop);
                const auto second = reader.actor(persons[j], stop);
                for (const auto &actor : {body, first, second})
                    if (!actor)
                        return actor.error();
                if (mayBeOnePerson(first->row.name, second->row.name))
                    continue;
                const auto firstSide = sideOf(reader, first->row.name, both.first, stop);
                const auto secondSide = sideOf(reader, second->row.name, both.second, stop);
                if (!firstSide || !secondSide)
                    return firstSide ? secondSide.error() : firstSide.error();
                QStringList keys{first->row.key, second->row.key};
                keys.sort();
                Disagreement one{u"holders:%1|%2|%3"_s.arg(body->row.key, office.second, keys.join(u'|')), DisagreementKind::Contradiction,
                                 u"%1: %2"_s.arg(body->row.name, LibraryText::tr(office.second.toUtf8().constData())), {}, {},
                                 {*firstSide, *secondSide}};
                for (const auto &actor : {body, first, second})
                    one.actors.append({actor->row.id, actor->row.name, actor->row.kind, Role::Party});
                one.relations = {both.first.first().relation, both.second.first().relation};
                found.append(one);
            }
    }
    return found;
}

} // namespace apacheta
