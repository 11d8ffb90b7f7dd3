// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/plain_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The translation context of all words for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString said(const char *text) { return Words::tr(text); }

struct KindWords {
    const char *one;
    const char *many;
};

KindWords wordsOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State: return {QT_TRANSLATE_NOOP("Words", "State"), QT_TRANSLATE_NOOP("Words", "States")};
    case ActorKind::Region: return {QT_TRANSLATE_NOOP("Words", "Region"), QT_TRANSLATE_NOOP("Words", "Regions")};
    case ActorKind::Municipality:
        return {QT_TRANSLATE_NOOP("Words", "Municipality"), QT_TRANSLATE_NOOP("Words", "Municipalities")};
    case ActorKind::People: return {QT_TRANSLATE_NOOP("Words", "People"), QT_TRANSLATE_NOOP("Words", "Peoples")};
    case ActorKind::Organization:
        return {QT_TRANSLATE_NOOP("Words", "Organization"), QT_TRANSLATE_NOOP("Words", "Organizations")};
    case ActorKind::Person: return {QT_TRANSLATE_NOOP("Words", "Person"), QT_TRANSLATE_NOOP("Words", "Persons")};
    case ActorKind::Place: return {QT_TRANSLATE_NOOP("Words", "Place"), QT_TRANSLATE_NOOP("Words", "Places")};
    case ActorKind::Instrument:
        return {QT_TRANSLATE_NOOP("Words", "Instrument"), QT_TRANSLATE_NOOP("Words", "Instruments")};
    }
    return {"", ""};
}

const char *nounOf(Category category)
{
    switch (category) {
    case Category::Agree: return QT_TRANSLATE_NOOP("Words", "Agreement");
    case Category::Consult: return QT_TRANSLATE_NOOP("Words", "Consultation");
    case Category::Support: return QT_TRANSLATE_NOOP("Words", "Support");
    case Category::Concede: return QT_TRANSLATE_NOOP("Words", "Concession");
    case Category::Cooperate: return QT_TRANSLATE_NOOP("Words", "Cooperation");
    case Category::Aid: return QT_TRANSLATE_NOOP("Words", "Aid");
    case Category::Retreat: return QT_TRANSLATE_NOOP("Words", "Withdrawal");
    case Category::Request: return QT_TRANSLATE_NOOP("Words", "Request");
    case Category::Accuse: return QT_TRANSLATE_NOOP("Words", "Accusation");
    case Category::Reject: return QT_TRANSLATE_NOOP("Words", "Rejection");
    case Category::Threaten: return QT_TRANSLATE_NOOP("Words", "Threat");
    case Category::Protest: return QT_TRANSLATE_NOOP("Words", "Protest");
    case Category::Sanction: return QT_TRANSLATE_NOOP("Words", "Sanction");
    case Category::Mobilize: return QT_TRANSLATE_NOOP("Words", "Mobilization");
    case Category::Coerce: return QT_TRANSLATE_NOOP("Words", "Coercion");
    case Category::Assault: return QT_TRANSLATE_NOOP("Words", "Assault or war");
    case Category::Establish: return QT_TRANSLATE_NOOP("Words", "Founding");
    case Category::Elect: return QT_TRANSLATE_NOOP("Words", "Election or appointment");
    case Category::Litigate: return QT_TRANSLATE_NOOP("Words", "Court case");
    case Category::Other: return QT_TRANSLATE_NOOP("Words", "Other event");
    case Category::PartOf: return QT_TRANSLATE_NOOP("Words", "Part of");
    case Category::MemberOf: return QT_TRANSLATE_NOOP("Words", "Membership");
    case Category::Leads: return QT_TRANSLATE_NOOP("Words", "Leadership");
    case Category::Represents: return QT_TRANSLATE_NOOP("Words", "Representation");
    case Category::Founded: return QT_TRANSLATE_NOOP("Words", "Founder");
    case Category::Borders: return QT_TRANSLATE_NOOP("Words", "Border");
    case Category::LocatedIn: return QT_TRANSLATE_NOOP("Words", "Location");
    }
    return "";
}

/// What stands between the two names of a relation.
struct Phrases {
    const char *asserted;
    const char *negated;
    const char *planned;
};

Phrases cooperativePhrases(Category category)
{
    switch (category) {
    case Category::Agree:
        return {QT_TRANSLATE_NOOP("Words", "agrees with"), QT_TRANSLATE_NOOP("Words", "does not agree with"),
                QT_TRANSLATE_NOOP("Words", "plans to agree with")};
    case Category::Consult:
        return {QT_TRANSLATE_NOOP("Words", "confers with"), QT_TRANSLATE_NOOP("Words", "does not confer with"),
                QT_TRANSLATE_NOOP("Words", "plans to confer with")};
    case Category::Support:
        return {QT_TRANSLATE_NOOP("Words", "supports"), QT_TRANSLATE_NOOP("Words", "does not support"),
                QT_TRANSLATE_NOOP("Words", "plans to support")};
    case Category::Concede:
        return {QT_TRANSLATE_NOOP("Words", "yields to"), QT_TRANSLATE_NOOP("Words", "does not yield to"),
                QT_TRANSLATE_NOOP("Words", "plans to yield to")};
    case Category::Cooperate:
        return {QT_TRANSLATE_NOOP("Words", "cooperates with"), QT_TRANSLATE_NOOP("Words", "does not cooperate with"),
                QT_TRANSLATE_NOOP("Words", "plans to cooperate with")};
    case Category::Aid:
        return {QT_TRANSLATE_NOOP("Words", "aids"), QT_TRANSLATE_NOOP("Words", "does not aid"),
                QT_TRANSLATE_NOOP("Words", "plans to aid")};
    default:
        return {QT_TRANSLATE_NOOP("Words", "withdraws before"), QT_TRANSLATE_NOOP("Words", "does not withdraw before"),
                QT_TRANSLATE_NOOP("Words", "plans to withdraw before")};
    }
}

Phrases conflictPhrases(Category category)
{
    switch (category) {
    case Category::Request:
        return {QT_TRANSLATE_NOOP("Words", "makes a demand on"), QT_TRANSLATE_NOOP("Words", "makes no demand on"),
                QT_TRANSLATE_NOOP("Words", "plans a demand on")};
    case Category::Accuse:
        return {QT_TRANSLATE_NOOP("Words", "accuses"), QT_TRANSLATE_NOOP("Words", "does not accuse"),
                QT_TRANSLATE_NOOP("Words", "plans to accuse")};
    case Category::Reject:
        return {QT_TRANSLATE_NOOP("Words", "turns down"), QT_TRANSLATE_NOOP("Words", "does not turn down"),
                QT_TRANSLATE_NOOP("Words", "plans to turn down")};
    case Category::Threaten:
        return {QT_TRANSLATE_NOOP("Words", "threatens"), QT_TRANSLATE_NOOP("Words", "does not threaten"),
                QT_TRANSLATE_NOOP("Words", "plans to threaten")};
    case Category::Protest:
        return {QT_TRANSLATE_NOOP("Words", "protests against"), QT_TRANSLATE_NOOP("Words", "does not protest against"),
                QT_TRANSLATE_NOOP("Words", "plans to protest against")};
    case Category::Sanction:
        return {QT_TRANSLATE_NOOP("Words", "sanctions"), QT_TRANSLATE_NOOP("Words", "does not sanction"),
                QT_TRANSLATE_NOOP("Words", "plans to sanction")};
    case Category::Mobilize:
        return {QT_TRANSLATE_NOOP("Words", "mobilizes against"), QT_TRANSLATE_NOOP("Words", "does not mobilize against"),
                QT_TRANSLATE_NOOP("Words", "plans to mobilize against")};
    case Category::Coerce:
        return {QT_TRANSLATE_NOOP("Words", "coerces"), QT_TRANSLATE_NOOP("Words", "does not coerce"),
                QT_TRANSLATE_NOOP("Words", "plans to coerce")};
    default:
        return {QT_TRANSLATE_NOOP("Words", "attacks"), QT_TRANSLATE_NOOP("Words", "does not attack"),
                QT_TRANSLATE_NOOP("Words", "plans to attack")};
    }
}

Phrases standingPhrases(Category category)
{
    switch (category) {
    case Category::PartOf:
        return {QT_TRANSLATE_NOOP("Words", "is part of"), QT_TRANSLATE_NOOP("Words", "is not part of"),
                QT_TRANSLATE_NOOP("Words", "is to be part of")};
    case Category::MemberOf:
        return {QT_TRANSLATE_NOOP("Words", "is a member of"), QT_TRANSLATE_NOOP("Words", "is not a member of"),
                QT_TRANSLATE_NOOP("Words", "is to be a member of")};
    case Category::Leads:
        return {QT_TRANSLATE_NOOP("Words", "leads"), QT_TRANSLATE_NOOP("Words", "does not lead"),
                QT_TRANSLATE_NOOP("Words", "is to lead")};
    case Category::Represents:
        return {QT_TRANSLATE_NOOP("Words", "represents"), QT_TRANSLATE_NOOP("Words", "does not represent"),
                QT_TRANSLATE_NOOP("Words", "is to represent")};
    case Category::Founded:
        return {QT_TRANSLATE_NOOP("Words", "founded"), QT_TRANSLATE_NOOP("Words", "did not found"),
                QT_TRANSLATE_NOOP("Words", "is to found")};
    case Category::Borders:
        return {QT_TRANSLATE_NOOP("Words", "borders on"), QT_TRANSLATE_NOOP("Words", "does not border on"),
                QT_TRANSLATE_NOOP("Words", "is to border on")};
    default:
        return {QT_TRANSLATE_NOOP("Words", "is in"), QT_TRANSLATE_NOOP("Words", "is not in"),
                QT_TRANSLATE_NOOP("Words", "is to be in")};
    }
}

Phrases eventPhrases(Category category)
{
    switch (category) {
    case Category::Establish:
        return {QT_TRANSLATE_NOOP("Words", "establishes"), QT_TRANSLATE_NOOP("Words", "does not establish"),
                QT_TRANSLATE_NOOP("Words", "plans to establish")};
    case Category::Elect:
        return {QT_TRANSLATE_NOOP("Words", "elects"), QT_TRANSLATE_NOOP("Words", "does not elect"),
                QT_TRANSLATE_NOOP("Words", "plans to elect")};
    case Category::Litigate:
        return {QT_TRANSLATE_NOOP("Words", "is in court with"), QT_TRANSLATE_NOOP("Words", "is not in court with"),
                QT_TRANSLATE_NOOP("Words", "plans to go to court with")};
    default:
        return {QT_TRANSLATE_NOOP("Words", "deals with"), QT_TRANSLATE_NOOP("Words", "does not deal with"),
                QT_TRANSLATE_NOOP("Words", "plans to deal with")};
    }
}

Phrases phrasesOf(Category category)
{
    if (isStandingTie(category))
        return standingPhrases(category);
    if (!isPlover(category))
        return eventPhrases(category);
    const Quadrant quadrant = quadrantOf(category);
    const bool isConflict = quadrant == Quadrant::VerbalConflict || quadrant == Quadrant::MaterialConflict;
    return isConflict ? conflictPhrases(category) : cooperativePhrases(category);
}

struct CountryWord {
    QLatin1StringView code;
    const char *name;
};

// The countries of the knowledge pack; others keep Qt's English name.
constexpr CountryWord countryWords[] = {
    {"BO"_L1, QT_TRANSLATE_NOOP("Words", "Bolivia")},        {"PE"_L1, QT_TRANSLATE_NOOP("Words", "Peru")},
    {"CL"_L1, QT_TRANSLATE_NOOP("Words", "Chile")},          {"AR"_L1, QT_TRANSLATE_NOOP("Words", "Argentina")},
    {"BR"_L1, QT_TRANSLATE_NOOP("Words", "Brazil")},         {"US"_L1, QT_TRANSLATE_NOOP("Words", "United States")},
    {"PY"_L1, QT_TRANSLATE_NOOP("Words", "Paraguay")},       {"EC"_L1, QT_TRANSLATE_NOOP("Words", "Ecuador")},
    {"VE"_L1, QT_TRANSLATE_NOOP("Words", "Venezuela")},      {"ES"_L1, QT_TRANSLATE_NOOP("Words", "Spain")},
    {"CN"_L1, QT_TRANSLATE_NOOP("Words", "China")},          {"MX"_L1, QT_TRANSLATE_NOOP("Words", "Mexico")},
    {"CO"_L1, QT_TRANSLATE_NOOP("Words", "Colombia")},       {"UY"_L1, QT_TRANSLATE_NOOP("Words", "Uruguay")},
    {"CU"_L1, QT_TRANSLATE_NOOP("Words", "Cuba")},           {"VA"_L1, QT_TRANSLATE_NOOP("Words", "Vatican")},
    {"RU"_L1, QT_TRANSLATE_NOOP("Words", "Russia")},         {"NL"_L1, QT_TRANSLATE_NOOP("Words", "Netherlands")},
    {"IT"_L1, QT_TRANSLATE_NOOP("Words", "Italy")},          {"GB"_L1, QT_TRANSLATE_NOOP("Words", "United Kingdom")},
    {"FR"_L1, QT_TRANSLATE_NOOP("Words", "France")},         {"DE"_L1, QT_TRANSLATE_NOOP("Words", "Germany")},
    {"ZA"_L1, QT_TRANSLATE_NOOP("Words", "South Africa")},   {"SR"_L1, QT_TRANSLATE_NOOP("Words", "Suriname")},
    {"PT"_L1, QT_TRANSLATE_NOOP("Words", "Portugal")},       {"PA"_L1, QT_TRANSLATE_NOOP("Words", "Panama")},
    {"NI"_L1, QT_TRANSLATE_NOOP("Words", "Nicaragua")},      {"KR"_L1, QT_TRANSLATE_NOOP("Words", "South Korea")},
    {"JP"_L1, QT_TRANSLATE_NOOP("Words", "Japan")},          {"ID"_L1, QT_TRANSLATE_NOOP("Words", "Indonesia")},
    {"HN"_L1, QT_TRANSLATE_NOOP("Words", "Honduras")},       {"CH"_L1, QT_TRANSLATE_NOOP("Words", "Switzerland")},
    {"CA"_L1, QT_TRANSLATE_NOOP("Words", "Canada")},         {"BE"_L1, QT_TRANSLATE_NOOP("Words", "Belgium")},
    {"VN"_L1, QT_TRANSLATE_NOOP("Words", "Vietnam")},        {"TT"_L1, QT_TRANSLATE_NOOP("Words", "Trinidad and Tobago")},
    {"TR"_L1, QT_TRANSLATE_NOOP("Words", "Turkey")},         {"SV"_L1, QT_TRANSLATE_NOOP("Words", "El Salvador")},
    {"SU"_L1, QT_TRANSLATE_NOOP("Words", "Soviet Union")},   {"SG"_L1, QT_TRANSLATE_NOOP("Words", "Singapore")},
    {"SE"_L1, QT_TRANSLATE_NOOP("Words", "Sweden")},         {"PL"_L1, QT_TRANSLATE_NOOP("Words", "Poland")},
    {"NZ"_L1, QT_TRANSLATE_NOOP("Words", "New Zealand")},    {"NO"_L1, QT_TRANSLATE_NOOP("Words", "Norway")},
    {"JM"_L1, QT_TRANSLATE_NOOP("Words", "Jamaica")},        {"IR"_L1, QT_TRANSLATE_NOOP("Words", "Iran")},
    {"IN"_L1, QT_TRANSLATE_NOOP("Words", "India")},          {"IL"_L1, QT_TRANSLATE_NOOP("Words", "Israel")},
    {"HT"_L1, QT_TRANSLATE_NOOP("Words", "Haiti")},          {"GY"_L1, QT_TRANSLATE_NOOP("Words", "Guyana")},
    {"GT"_L1, QT_TRANSLATE_NOOP("Words", "Guatemala")},      {"GH"_L1, QT_TRANSLATE_NOOP("Words", "Ghana")},
    {"DO"_L1, QT_TRANSLATE_NOOP("Words", "Dominican Republic")}, {"DK"_L1, QT_TRANSLATE_NOOP("Words", "Denmark")},
    {"CR"_L1, QT_TRANSLATE_NOOP("Words", "Costa Rica")},     {"AU"_L1, QT_TRANSLATE_NOOP("Words", "Australia")},
    {"AT"_L1, QT_TRANSLATE_NOOP("Words", "Austria")},        {"AE"_L1, QT_TRANSLATE_NOOP("Words", "United Arab Emirates")},
};

} // namespace

QString kindName(ActorKind kind) { return said(wordsOf(kind).one); }
QString kindNamePlural(ActorKind kind) { return said(wordsOf(kind).many); }

QString levelName(Level level)
{
    switch (level) {
    case Level::None: return Words::tr("No level");
    case Level::International: return Words::tr("International");
    case Level::National: return Words::tr("National");
    case Level::Regional: return Words::tr("Regional");
    case Level::Municipal: return Words::tr("Municipal");
    case Level::Indigenous: return Words::tr("Indigenous");
    case Level::Civil: return Words::tr("Civil");
    }
    return {};
}

QString categoryName(Category category) { return said(nounOf(category)); }
QString predicatePhrase(Category category) { return said(phrasesOf(category).asserted); }

QString aliasReasonName(AliasReason reason)
{
    switch (reason) {
    //: why a name is one of an actor, in brackets after it; likewise the next five
    case AliasReason::Written: return Words::tr("written so");
    case AliasReason::Acronym: return Words::tr("acronym");
    case AliasReason::ShortForm: return Words::tr("short form");
    case AliasReason::KnownName: return Words::tr("known name");
    case AliasReason::Spelling: return Words::tr("another spelling");
    case AliasReason::Translation: return Words::tr("translation");
    case AliasReason::Decided: return Words::tr("given by you");
    case AliasReason::Merged: return Words::tr("of a merged actor");
    }
    return {};
}

QString polarityName(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: return Words::tr("Stated");
    case Polarity::Negated: return Words::tr("Denied");
    case Polarity::Planned: return Words::tr("Planned");
    }
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Agent: return Words::tr("Agent");
    case Role::Patient: return Words::tr("Affected");
    case Role::Party: return Words::tr("Party");
    case Role::Place: return Words::tr("Place");
    case Role::Instrument: return Words::tr("Instrument");
    case Role::Speaker: return Words::tr("Speaker");
    }
    return {};
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Unknown: return Words::tr("Unknown language");
    case Language::English: return Words::tr("English");
    case Language::Spanish: return Words::tr("Spanish");
    case Language::Other: return Words::tr("Other language");
    }
    return {};
}

QString countryName(const QString &isoCode)
{
    for (const CountryWord &word : countryWords) {
        if (word.code == isoCode)
            return said(word.name);
    }
    const QLocale::Territory territory = QLocale::codeToTerritory(isoCode);
    return territory == QLocale::AnyTerritory ? isoCode : QLocale::territoryToString(territory);
}

QString relationSentence(const RelationRow &relation)
{
    return relationSentence(relation.subject.name, relation.predicate, relation.polarity, relation.object.name);
}

QString relationSentence(const QString &subject, Category predicate, Polarity polarity, const QString &object)
{
    const Phrases phrases = phrasesOf(predicate);
    const char *phrase = polarity == Polarity::Negated ? phrases.negated : polarity == Polarity::Planned ? phrases.planned : phrases.asserted;
    //: A relation as a sentence: subject, predicate, object ("Chile", "agrees with", "Bolivia")
    return Words::tr("%1 %2 %3").arg(subject, said(phrase), object);
}

QString locatorText(const QString &page, int paragraph)
{
    if (!page.isEmpty()) //: Short for "page"; %1 is the printed page number
        return Words::tr("p. %1").arg(page);
    if (paragraph > 0)
        return u"¶ %1"_s.arg(paragraph);
    return {};
}

} // namespace apacheta
