// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/pack_reading.h"

#include "authority/table.h"
#include "text/fold.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

Error damagedLine(const Table &table, qsizetype row, const QString &what)
{
    return {Error::Damaged,
            u"The knowledge pack is damaged: %1, line %2 %3. Install Apacheta again."_s
                .arg(QFileInfo(table.path()).fileName())
                .arg(table.line(row))
                .arg(what),
            table.path()};
}

/// "El Deber (newspaper)" -> "El Deber": what stands in brackets at the end is a label of the pack.
QString withoutLabel(const QString &name)
{
    const qsizetype bracket = name.endsWith(u')') ? name.lastIndexOf(u" ("_s) : -1;
    return bracket > 0 ? name.left(bracket) : name;
}

void addAlias(FoundActor &actor, const QString &alias)
{
    if (!alias.isEmpty() && alias != actor.name && !actor.aliases.contains(alias))
        actor.aliases.append(alias);
}

/// since/until as one date; a value that is not EDTF counts as unknown.
std::optional<EdtfDate> lifetime(QStringView since, QStringView until)
{
    const auto end = [](QStringView text) {
        const std::optional<EdtfDate> date = EdtfDate::parse(text);
        return date && !date->isInterval() ? date : std::nullopt;
    };
    const std::optional<EdtfDate> from = end(since);
    const std::optional<EdtfDate> past = end(until);
    return from || past ? EdtfDate::interval(from, past) : std::nullopt;
}

/// A file of the pack while its rows become actors.
class Reading final {
public:
    Reading(PackContents &contents, const QString &folder) : m_contents(contents), m_folder(folder) {}

    std::optional<Error> readAll();

private:
    using Row = qsizetype;
    std::optional<Error> readTable(const QString &file, const QStringList &columns, Table &table);
    std::optional<Error> addActor(const Table &table, Row row, PackActor actor);
    std::optional<Error> readPlaces();
    std::optional<Error> readOrganizations();
    std::optional<Error> readPersons();
    std::optional<Error> readInstruments();
    std::optional<Error> readPeoples();
    std::optional<Error> readEvents();
    std::optional<Error> readAmbiguous();
    std::optional<Error> readWords();
    std::optional<Error> levelPersons();
    void addNames(const FoundActor &actor);

    PackContents &m_contents;
    QString m_folder;
    QCryptographicHash m_checksum{QCryptographicHash::Sha256};
};

std::optional<Error> Reading::readTable(const QString &file, const QStringList &columns, Table &table)
{
    Result<Table> read = Table::read(QDir(m_folder).filePath(file), columns);
    if (!read)
        return read.error();
    table = std::move(read).value();
    m_checksum.addData(table.checksum());
    return std::nullopt;
}

std::optional<Error> Reading::addActor(const Table &table, Row row, PackActor actor)
{
    const QString key = actor.known.actor.key;
    if (key.isEmpty() || actor.known.actor.name.isEmpty())
        return damagedLine(table, row, u"has no id or no name"_s);
    actor.known.actor.origin = Origin::Authority;
    actor.note = table.field(row, u"note").toString();
    if (!m_contents.actors.emplace(key, std::move(actor)).second)
        return damagedLine(table, row, u"gives the id \"%1\" a second time"_s.arg(key));
    return std::nullopt;
}

void Reading::addNames(const FoundActor &actor)
{
    m_contents.names.add(withoutLabel(actor.name), actor.key, NameForm::Name);
    for (const QString &alias : actor.aliases) {
        // "northern Chile", "tri-border area" describe a place more than they name it.
        const bool describes = alias.front().isLower() && (actor.kind == ActorKind::Place || actor.kind == ActorKind::Region)
            && !alias.startsWith(u"the "_s) && !alias.startsWith(u"el "_s);
        if (!describes)
            m_contents.names.add(withoutLabel(alias), actor.key, NameForm::Name);
    }
}

double weightOfPlace(ActorKind kind, QStringView subtype, double population)
{
    if (kind == ActorKind::State)
        return subtype.startsWith(u"historical") ? 0.6 : 0.97;
    if (subtype.startsWith(u"historical"))
        return 0.3;
    if (kind == ActorKind::Region)
        return subtype == u"province" ? 0.55 : 0.75;
    if (kind == ActorKind::Place)
        return subtype == u"macroregion" || subtype == u"ocean" || subtype == u"lake" ? 0.9 : 0.5;
    return std::clamp(0.3 + 0.1 * std::log10(std::max(population, 1.0)), 0.3, 0.9);
}

std::optional<Error> Reading::readPlaces()
{
    Table table;
    if (const auto error = readTable(u"places.tsv"_s, {u"id"_s, u"name"_s, u"aliases"_s, u"kind"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        const std::optional<ActorKind> kind = actorKindOf(table.field(row, u"kind"));
        if (!kind)
            return damagedLine(table, row, u"has an unknown kind"_s);
        PackActor entry;
        FoundActor &actor = entry.known.actor;
        actor.key = table.field(row, u"id").toString();
        actor.name = table.field(row, u"name").toString();
        actor.kind = *kind;
        actor.level = *kind == ActorKind::State      ? Level::National
                    : *kind == ActorKind::Region     ? Level::Regional
                    : *kind == ActorKind::Municipality ? Level::Municipal
                                                     : Level::None;
        actor.countries = table.values(row, u"country");
        addAlias(actor, withoutLabel(table.field(row, u"name_en").toString()));
        addAlias(actor, withoutLabel(table.field(row, u"name_es").toString()));
        for (const QString &alias : table.values(row, u"aliases"))
            addAlias(actor, alias);
        entry.known.parent = table.field(row, u"parent").toString();
        entry.known.subtype = table.field(row, u"subtype").toString();
        if (entry.known.subtype == u"macroregion"_s) // "Europe", "Latin America": others deal with it as with a body
            actor.level = Level::International;
        entry.known.exists = lifetime(table.field(row, u"since"), table.field(row, u"until"));
        entry.known.weight = weightOfPlace(*kind, entry.known.subtype, table.field(row, u"population").toDouble());
        addNames(actor);
        for (QStringView column : {QStringView(u"demonyms_en"), QStringView(u"demonyms_es")})
            for (const QString &demonym : table.values(row, column))
                m_contents.names.add(demonym, actor.key, NameForm::Demonym);
        if (const auto error = addActor(table, row, std::move(entry)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readOrganizations()
{
    Table table;
    if (const auto error = readTable(u"organizations.tsv"_s, {u"id"_s, u"name_en"_s, u"name_es"_s, u"acronyms"_s, u"level"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        PackActor entry;
        FoundActor &actor = entry.known.actor;
        actor.key = table.field(row, u"id").toString();
        actor.kind = ActorKind::Organization;
        actor.name = withoutLabel(table.field(row, u"name_en").toString());
        if (actor.name.isEmpty())
            actor.name = withoutLabel(table.field(row, u"name_es").toString());
        addAlias(actor, withoutLabel(table.field(row, u"name_es").toString()));
        for (const QString &alias : table.values(row, u"aliases"))
            addAlias(actor, alias);
        actor.countries = table.values(row, u"country");
        const QStringView level = table.field(row, u"level");
        if (const std::optional<Level> known = levelOf(level))
            actor.level = *known;
        else if (!level.isEmpty())
            return damagedLine(table, row, u"has an unknown level"_s);
        entry.known.subtype = table.field(row, u"subtype").toString();
        entry.known.exists = lifetime(table.field(row, u"since"), table.field(row, u"until"));
        entry.known.weight = 0.7;
        addNames(actor);
        for (const QString &acronym : table.values(row, u"acronyms")) {
            m_contents.names.add(acronym, actor.key, NameForm::Acronym);
            addAlias(actor, acronym);
        }
        if (const auto error = addActor(table, row, std::move(entry)))
            return error;
    }
    return std::nullopt;
}

/// "president;bolivia;2006-01-22;2019-11-10" -> the office; nothing where it has no role or no place.
std::optional<KnownOffice> officeOf(const QString &text)
{
    const QStringList parts = text.split(u';');
    if (parts.size() < 2 || parts[0].isEmpty())
        return std::nullopt;
    return KnownOffice{parts[0], parts[1], EdtfDate::parse(parts.value(2)), EdtfDate::parse(parts.value(3))};
}

std::optional<Error> Reading::readPersons()
{
    Table table;
    if (const auto error = readTable(u"persons.tsv"_s, {u"id"_s, u"name"_s, u"family"_s, u"offices"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        PackActor entry;
        FoundActor &actor = entry.known.actor;
        actor.key = table.field(row, u"id").toString();
        actor.kind = ActorKind::Person;
        actor.name = table.field(row, u"name").toString();
        for (const QString &alias : table.values(row, u"aliases"))
            addAlias(actor, alias);
        actor.countries = table.values(row, u"country");
        entry.known.family = table.field(row, u"family").toString();
        for (const QString &office : table.values(row, u"offices"))
            if (std::optional<KnownOffice> known = officeOf(office))
                entry.known.offices.append(*std::move(known));
        const bool headed = std::any_of(entry.known.offices.cbegin(), entry.known.offices.cend(),
                                        [](const KnownOffice &office) { return office.role.startsWith(u"president"); });
        entry.known.weight = headed ? 0.7 : 0.4;
        addNames(actor);
        m_contents.names.add(entry.known.family, actor.key, NameForm::Surname);
        const QString first = entry.known.family.section(u' ', 0, 0);
        static const QStringList halves = {u"San"_s, u"Santa"_s, u"Van"_s, u"Del"_s, u"Von"_s};
        if (first.size() > 2 && first != entry.known.family && first.front().isUpper() && !halves.contains(first))
            m_contents.names.add(first, actor.key, NameForm::Surname);
        if (const auto error = addActor(table, row, std::move(entry)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readInstruments()
{
    Table table;
    if (const auto error = readTable(u"instruments.tsv"_s, {u"id"_s, u"name_en"_s, u"name_es"_s, u"date"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        PackActor entry;
        FoundActor &actor = entry.known.actor;
        actor.key = table.field(row, u"id").toString();
        actor.kind = ActorKind::Instrument;
        actor.name = table.field(row, u"name_en").toString();
        if (actor.name.isEmpty())
            actor.name = table.field(row, u"name_es").toString();
        addAlias(actor, table.field(row, u"name_es").toString());
        for (const QString &alias : table.values(row, u"aliases"))
            addAlias(actor, alias);
        entry.known.date = EdtfDate::parse(table.field(row, u"date"));
        entry.known.parties = table.values(row, u"parties");
        entry.known.subtype = table.field(row, u"subtype").toString();
        entry.known.weight = 0.7;
        addNames(actor);
        if (const auto error = addActor(table, row, std::move(entry)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readPeoples()
{
    Table table;
    if (const auto error = readTable(u"peoples.tsv"_s, {u"id"_s, u"name_en"_s, u"name_es"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        PackActor entry;
        FoundActor &actor = entry.known.actor;
        actor.key = table.field(row, u"id").toString();
        actor.kind = ActorKind::People;
        actor.level = Level::Indigenous;
        actor.name = table.field(row, u"name_en").toString();
        addAlias(actor, table.field(row, u"name_es").toString());
        addAlias(actor, table.field(row, u"autonym").toString());
        for (const QString &alias : table.values(row, u"aliases"))
            addAlias(actor, alias);
        actor.countries = table.values(row, u"countries");
        entry.known.weight = 0.7;
        addNames(actor);
        for (QStringView column : {QStringView(u"demonyms_en"), QStringView(u"demonyms_es")})
            for (const QString &demonym : table.values(row, column))
                m_contents.names.add(demonym, actor.key, NameForm::Demonym);
        if (const auto error = addActor(table, row, std::move(entry)))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readEvents()
{
    if (!QFileInfo::exists(QDir(m_folder).filePath(u"events.tsv"_s)))
        return std::nullopt;
    Table table;
    if (const auto error = readTable(u"events.tsv"_s, {u"id"_s, u"name_en"_s, u"name_es"_s, u"type"_s, u"date"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        KnownEvent event;
        event.key = table.field(row, u"id").toString();
        event.name = table.field(row, u"name_en").toString();
        const std::optional<Category> type = categoryOf(table.field(row, u"type"));
        if (event.key.isEmpty() || event.name.isEmpty() || !type)
            return damagedLine(table, row, u"has no id, no name or an unknown type"_s);
        event.type = *type;
        event.date = EdtfDate::parse(table.field(row, u"date"));
        for (const QString &side : table.values(row, u"parties")) {
            const QStringList together = side.split(u'+');
            event.parties += together;
            if (together.size() > 1)
                event.allies.append(together);
        }
        QStringList names = table.values(row, u"aliases");
        names.prepend(table.field(row, u"name_es").toString());
        names.prepend(event.name);
        for (const QString &name : names)
            m_contents.eventNames.add(name, event.key, NameForm::Name);
        if (!m_contents.events.emplace(event.key, event).second)
            return damagedLine(table, row, u"gives the id \"%1\" a second time"_s.arg(event.key));
    }
    return std::nullopt;
}

std::optional<Error> Reading::readAmbiguous()
{
    Table table;
    if (const auto error = readTable(u"ambiguous.tsv"_s, {u"name"_s, u"ids"_s, u"type"_s, u"prefer"_s}, table))
        return error;
    for (Row row = 0; row < table.rows(); ++row) {
        AmbiguousName name{table.values(row, u"ids"), table.field(row, u"type").toString(), table.field(row, u"prefer").toString()};
        for (const QString &key : std::as_const(name.keys))
            if (!m_contents.actors.contains(key))
                return damagedLine(table, row, u"speaks of the unknown id \"%1\""_s.arg(key));
        const QString text = table.field(row, u"name").toString();
        m_contents.ambiguous.insert(NameIndex::keyOf(text), name);
        if (name.type == u"generic") // "Cancillería" alone is nobody's alias
            for (const QString &key : std::as_const(name.keys))
                m_contents.names.add(text, key, NameForm::Name);
    }
    return std::nullopt;
}

/// words.tsv: a word as folded(), and letters: g given name, f family name, c common word.
std::optional<Error> Reading::readWords()
{
    if (!QFileInfo::exists(QDir(m_folder).filePath(u"words.tsv"_s)))
        return std::nullopt;
    Table table;
    if (const auto error = readTable(u"words.tsv"_s, {u"word"_s, u"traits"_s}, table))
        return error;
    m_contents.words.reserve(table.rows());
    for (Row row = 0; row < table.rows(); ++row) {
        const QStringView traits = table.field(row, u"traits");
        m_contents.words.insert(table.field(row, u"word").toString(),
                                {traits.contains(u'g'), traits.contains(u'f'), traits.contains(u'c')});
    }
    return std::nullopt;
}

/// A person stands at the level of the last office held.
std::optional<Error> Reading::levelPersons()
{
    for (auto &[key, entry] : m_contents.actors) {
        if (entry.known.actor.kind != ActorKind::Person || entry.known.offices.isEmpty())
            continue;
        const auto body = m_contents.actors.find(entry.known.offices.constLast().of);
        if (body != m_contents.actors.end())
            entry.known.actor.level = body->second.known.actor.level;
    }
    return std::nullopt;
}

std::optional<Error> Reading::readAll()
{
    for (const auto step : {&Reading::readPlaces, &Reading::readOrganizations, &Reading::readPersons, &Reading::readInstruments,
                            &Reading::readPeoples, &Reading::readEvents, &Reading::readAmbiguous, &Reading::readWords,
                            &Reading::levelPersons})
        if (std::optional<Error> error = (this->*step)())
            return error;
    m_contents.version = QString::fromLatin1(m_checksum.result().toHex().left(16));
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<PackContents>> readPack(const QString &folder)
{
    auto contents = std::make_unique<PackContents>();
    if (std::optional<Error> error = Reading(*contents, folder).readAll())
        return *std::move(error);
    return contents;
}

} // namespace apacheta
