// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/offices.h"

#include "extraction/names/name_words.h"
#include "extraction/resolution/person_gender.h"

#include <QHash>
#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    const char16_t *office;
    const char16_t *words;              ///< wordings, parted by commas, as folded() gives them
};

constexpr Wording wordings[] = {
    {u"president", u"president,presidente,presidenta,head of state,jefe de estado,jefa de estado"},
    {u"mandatario", u"mandatario,mandataria,gobernante"},
    {u"vice president", u"vice president,vice - president,vicepresident,vicepresidente,vicepresidenta"},
    {u"prime minister", u"prime minister,premier,primer ministro,primera ministra"},
    {u"foreign minister", u"foreign minister,foreign secretary,canciller,ministro de relaciones exteriores,ministra de relaciones exteriores,minister of foreign affairs"},
    {u"minister", u"minister,ministro,ministra,secretary of state"},
    {u"mayor", u"mayor,alcalde,alcaldesa"},
    {u"governor", u"governor,gobernador,gobernadora"},
    {u"prefect", u"prefect,prefecto,prefecta"},
    {u"intendant", u"intendant,intendente,intendenta"},
    {u"senator", u"senator,senador,senadora,congressman,congresswoman"},
    {u"deputy", u"diputado,diputada,lawmaker,legislador,legisladora"},
    {u"ambassador", u"ambassador,embajador,embajadora"},
    {u"consul", u"consul"},
    {u"secretary general", u"secretary general,secretary - general,secretario general,secretaria general"},
    {u"king", u"king,rey"},
    {u"queen", u"queen,reina"},
    {u"pope", u"pope,papa,pontiff,pontifice"},
    {u"bishop", u"bishop,obispo,archbishop,arzobispo"},
    {u"dictator", u"dictator,dictador"},
    {u"general", u"general"},
    {u"rector", u"rector,rectora"},
    {u"judge", u"judge,juez,jueza"},
    {u"historian", u"historian,historiador,historiadora"},
};

using OfficeTable = QHash<QString, QList<QPair<QStringList, QString>>>; ///< by the first word

OfficeTable makeWordings()
{
    OfficeTable table;
    for (const Wording &wording : wordings)
        for (const QString &words : QString::fromUtf16(wording.words).split(u','))
            table[words.section(u' ', 0, 0)].append({words.split(u' '), QString::fromUtf16(wording.office)});
    for (auto &list : table)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return table;
}

const OfficeTable &officeTable()
{
    static const OfficeTable table = makeWordings();
    return table;
}

/// The pack's role in our words: "minister of foreign affairs" -> "foreign minister".
QString officeOfRole(const QString &role)
{
    for (const Wording &wording : wordings)
        if (QString::fromUtf16(wording.words).split(u',').contains(role))
            return QString::fromUtf16(wording.office);
    return {};
}

bool isHeldAt(const KnownOffice &office, const std::optional<EdtfDate> &written)
{
    if (!written || !office.from)
        return false;
    const int year = written->firstYear();
    const int until = office.until ? office.until->lastYear() : office.from->firstYear() + 5;
    return office.from->firstYear() <= year && year <= until;
}

/// The office before a name ("the Peruvian foreign minister X"), read back over its words.
QString officeBefore(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype name)
{
    QString best;
    for (qsizetype i = name - 1; i >= sentence.first && name - i <= 5; --i) {
        const std::optional<SpokenOffice> office = officeAt(annotation, sentence, i);
        const bool adjective = office && office->past == name - 1 && sentence.language == Language::Spanish; // "el presidente boliviano X"
        if (office && (office->past == name || adjective))
            best = office->office;
        else if (!best.isEmpty())
            break;
    }
    return best;
}

/// The office after a name: "X, (the) (former) mayor of Y".
QString officeAfter(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype name)
{
    if (name >= sentence.past || (annotation.tokens[size_t(name)].folded != u"," && annotation.tokens[size_t(name)].folded != u"("))
        return {};
    for (qsizetype i = name + 1; i < sentence.past && i <= name + 4; ++i) {
        if (const std::optional<SpokenOffice> office = officeAt(annotation, sentence, i))
            return office->office;
        const Token &token = annotation.tokens[size_t(i)];
        if (!token.isWord() || isAnd(token.folded) || isPlacePreposition(token.folded))
            break;
    }
    return {};
}

} // namespace

std::optional<SpokenOffice> officeAt(const Annotation &annotation, const AnnotatedSentence &sentence, qsizetype at)
{
    const auto found = officeTable().constFind(annotation.tokens[size_t(at)].folded);
    if (found == officeTable().cend())
        return std::nullopt;
    for (const auto &entry : *found) {
        const auto &words = entry.first; // no binding: clang 14 does not let a lambda take one
        const auto &office = entry.second;
        if (at + words.size() > sentence.past)
            continue;
        const auto same = [&](const QString &word) { return annotation.tokens[size_t(at + (&word - words.constData()))].folded == word; };
        if (std::all_of(words.cbegin(), words.cend(), same))
            return SpokenOffice{office, genderOfTitle(words.size() == 1 || sentence.language == Language::Spanish ? words.constFirst() : words.constLast()),
                                at, at + words.size()};
    }
    return std::nullopt;
}

std::optional<std::pair<QString, qsizetype>> officeIn(const QStringList &words, qsizetype at)
{
    const auto found = officeTable().constFind(words[at]);
    if (found == officeTable().cend())
        return std::nullopt;
    for (const auto &[wording, office] : *found)
        if (words.mid(at, wording.size()) == wording)
            return std::pair(office, wording.size());
    return std::nullopt;
}

std::vector<QStringList> officesOf(const Annotation &annotation, const KnownNames &known)
{
    std::vector<QStringList> offices(size_t(annotation.findings.actors.size()));
    const auto give = [&](int actor, const QString &office) {
        if (!office.isEmpty() && !offices[size_t(actor)].contains(office))
            offices[size_t(actor)].append(office);
    };
    for (int i = 0; i < int(annotation.findings.actors.size()); ++i)
        if (const KnownActor *person = known.actor(annotation.findings.actors[i].key); person && person->actor.kind == ActorKind::Person)
            for (const KnownOffice &office : person->offices)
                if (isHeldAt(office, annotation.written))
                    give(i, officeOfRole(office.role));
    size_t s = 0;
    qsizetype at = 0;
    for (const FoundMention &mention : annotation.findings.mentions) {
        if (annotation.findings.actors[mention.actor].kind != ActorKind::Person)
            continue;
        while (s + 1 < annotation.sentences.size() && annotation.sentences[s].span.end <= mention.span.begin)
            ++s;
        const AnnotatedSentence &sentence = annotation.sentences[s];
        at = std::max(at, sentence.first);
        while (at < sentence.past && annotation.tokens[size_t(at)].span.end <= mention.span.begin)
            ++at;
        qsizetype past = at;
        while (past < sentence.past && annotation.tokens[size_t(past)].span.begin < mention.span.end)
            ++past;
        give(mention.actor, officeBefore(annotation, sentence, at));
        give(mention.actor, officeAfter(annotation, sentence, past));
    }
    for (QStringList &held : offices) // a "mandatario" is either
        if ((held.contains(u"president"_s) || held.contains(u"governor"_s)) && !held.contains(u"mandatario"_s))
            held.append(u"mandatario"_s);
    return offices;
}

} // namespace apacheta
