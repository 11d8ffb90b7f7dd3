// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

namespace apacheta {
namespace {

template <class Value> struct Word {
    Value value;
    const char16_t *word;
};

constexpr Word<ActorKind> kinds[] = {
    {ActorKind::State, u"state"},       {ActorKind::Region, u"region"},
    {ActorKind::Municipality, u"municipality"}, {ActorKind::People, u"people"},
    {ActorKind::Organization, u"organization"}, {ActorKind::Person, u"person"},
    {ActorKind::Place, u"place"},       {ActorKind::Instrument, u"instrument"}};

constexpr Word<Level> levels[] = {
    {Level::None, u"none"},           {Level::International, u"international"},
    {Level::National, u"national"},   {Level::Regional, u"regional"},
    {Level::Municipal, u"municipal"}, {Level::Indigenous, u"indigenous"},
    {Level::Civil, u"civil"}};

constexpr Word<Category> categories[] = {
    {Category::Agree, u"agree"},         {Category::Consult, u"consult"},
    {Category::Support, u"support"},     {Category::Concede, u"concede"},
    {Category::Cooperate, u"cooperate"}, {Category::Aid, u"aid"},
    {Category::Retreat, u"retreat"},     {Category::Request, u"request"},
    {Category::Accuse, u"accuse"},       {Category::Reject, u"reject"},
    {Category::Threaten, u"threaten"},   {Category::Protest, u"protest"},
    {Category::Sanction, u"sanction"},   {Category::Mobilize, u"mobilize"},
    {Category::Coerce, u"coerce"},       {Category::Assault, u"assault"},
    {Category::Establish, u"establish"}, {Category::Elect, u"elect"},
    {Category::Litigate, u"litigate"},   {Category::Other, u"other"},
    {Category::PartOf, u"part_of"},      {Category::MemberOf, u"member_of"},
    {Category::Leads, u"leads"},         {Category::Represents, u"represents"},
    {Category::Founded, u"founded"},     {Category::Borders, u"borders"},
    {Category::LocatedIn, u"located_in"}};

constexpr Word<Polarity> polarities[] = {
    {Polarity::Asserted, u"asserted"}, {Polarity::Negated, u"negated"}, {Polarity::Planned, u"planned"}};

constexpr Word<Role> roles[] = {
    {Role::Agent, u"agent"}, {Role::Patient, u"patient"},       {Role::Party, u"party"},
    {Role::Place, u"place"}, {Role::Instrument, u"instrument"}, {Role::Speaker, u"speaker"}};

constexpr Word<Language> languages[] = {
    {Language::Unknown, u""}, {Language::English, u"en"}, {Language::Spanish, u"es"}, {Language::Other, u"other"}};

constexpr Word<Origin> origins[] = {
    {Origin::Authority, u"authority"}, {Origin::Discovered, u"discovered"}, {Origin::User, u"user"}};

template <class Value, size_t size> QString wordIn(const Word<Value> (&table)[size], Value value)
{
    for (const Word<Value> &row : table)
        if (row.value == value)
            return QString::fromUtf16(row.word);
    return {};
}

template <class Value, size_t size>
std::optional<Value> valueIn(const Word<Value> (&table)[size], QStringView word)
{
    for (const Word<Value> &row : table)
        if (word == QStringView(row.word))
            return row.value;
    return std::nullopt;
}

template <class Value, size_t size> QList<Value> valuesOf(const Word<Value> (&table)[size])
{
    QList<Value> values;
    for (const Word<Value> &row : table)
        values << row.value;
    return values;
}

} // namespace

QString word(ActorKind value) { return wordIn(kinds, value); }
QString word(Level value) { return wordIn(levels, value); }
QString word(Category value) { return wordIn(categories, value); }
QString word(Polarity value) { return wordIn(polarities, value); }
QString word(Role value) { return wordIn(roles, value); }
QString word(Language value) { return wordIn(languages, value); }
QString word(Origin value) { return wordIn(origins, value); }
std::optional<ActorKind> actorKindOf(QStringView word) { return valueIn(kinds, word); }
std::optional<Level> levelOf(QStringView word) { return valueIn(levels, word); }
std::optional<Category> categoryOf(QStringView word) { return valueIn(categories, word); }
std::optional<Polarity> polarityOf(QStringView word) { return valueIn(polarities, word); }
std::optional<Role> roleOf(QStringView word) { return valueIn(roles, word); }
std::optional<Origin> originOf(QStringView word) { return valueIn(origins, word); }

Language languageOf(QStringView code)
{
    const QString lower = code.trimmed().toString().toLower();
    if (lower.isEmpty())
        return Language::Unknown;
    if (lower.startsWith(QLatin1String("es")) || lower.startsWith(QLatin1String("spa")))
        return Language::Spanish;
    if (lower.startsWith(QLatin1String("en")))
        return Language::English;
    return Language::Other;
}

QList<ActorKind> allActorKinds() { return valuesOf(kinds); }
QList<Level> allLevels() { return valuesOf(levels); }

QList<Category> allEventTypes()
{
    QList<Category> types = valuesOf(categories);
    types.removeIf([](Category category) { return isStandingTie(category); });
    return types;
}

QList<Category> allPredicates()
{
    QList<Category> predicates = valuesOf(categories);
    predicates.removeIf([](Category category) { return !isStandingTie(category) && !isPlover(category); });
    return predicates;
}

Quadrant quadrantOf(Category category)
{
    switch (category) {
    case Category::Cooperate:
    case Category::Aid:
    case Category::Retreat:
        return Quadrant::MaterialCooperation;
    case Category::Agree:
    case Category::Consult:
    case Category::Support:
    case Category::Concede:
        return Quadrant::VerbalCooperation;
    case Category::Request:
    case Category::Accuse:
    case Category::Reject:
    case Category::Threaten:
        return Quadrant::VerbalConflict;
    case Category::Protest:
    case Category::Sanction:
    case Category::Mobilize:
    case Category::Coerce:
    case Category::Assault:
        return Quadrant::MaterialConflict;
    default:
        return Quadrant::Standing;
    }
}

bool isPlover(Category category) { return category <= Category::Assault; }
bool isStandingTie(Category category) { return category >= Category::PartOf; }

bool isSymmetric(Category category)
{
    return category == Category::Agree || category == Category::Consult || category == Category::Cooperate
        || category == Category::Borders;
}

} // namespace apacheta
