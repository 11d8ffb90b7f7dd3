// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_library.h"

#include "text/source_text.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace apacheta {

DocumentBuilder::DocumentBuilder(const QStringList &paragraphs, Language language)
{
    document.language = language;
    document.format = u"txt"_s;
    qsizetype at = 0;
    for (const QString &paragraph : paragraphs) {
        const qsizetype length = SourceText(paragraph).length();
        const int number = int(document.blocks.size());
        document.blocks.append({BlockKind::Paragraph, {at, at + length}, 0, number + 1, language});
        document.passages.append({{at, at + length}, number, number + 1, -1});
        document.text += paragraph + u"\n\n"_s;
        at += length + 2;
    }
}

DocumentBuilder &DocumentBuilder::title(const QString &title)
{
    document.metadata.csl.insert("title"_L1, title);
    document.metadata.sources.insert(u"title"_s, u"first lines"_s);
    return *this;
}

DocumentBuilder &DocumentBuilder::issued(const QString &edtf)
{
    document.metadata.csl.insert("issued"_L1, QJsonObject{{u"edtf"_s, edtf}});
    return *this;
}

DocumentBuilder &DocumentBuilder::author(const QString &family, const QString &given)
{
    QJsonArray authors = document.metadata.csl.value("author"_L1).toArray();
    authors.append(QJsonObject{{u"family"_s, family}, {u"given"_s, given}});
    document.metadata.csl.insert("author"_L1, authors);
    return *this;
}

DocumentBuilder &DocumentBuilder::onPages()
{
    static const QStringList labels{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s};
    for (int i = 0; i < document.passages.size(); ++i) {
        document.pages.append({document.passages[i].span, i, labels.value(i)});
        document.passages[i].page = i;
    }
    return *this;
}

Span DocumentBuilder::spanOf(const QString &words) const
{
    const SourceText source(document.text);
    const qsizetype at = document.text.indexOf(words);
    if (at < 0)
        qFatal("the test's document does not say \"%s\"", qPrintable(words));
    const qsizetype begin = source.codePointFromUtf16(at);
    return {begin, source.codePointFromUtf16(at + words.size())};
}

int DocumentBuilder::actor(const QString &key, const QString &name, ActorKind kind, const QStringList &aliases, const QStringList &surfaces)
{
    const int index = int(findings.actors.size());
    FoundActor actor;
    actor.key = key;
    actor.name = name;
    actor.kind = kind;
    actor.level = kind == ActorKind::State ? Level::National : Level::None;
    actor.aliases = aliases;
    actor.origin = key.contains(u':') ? Origin::Discovered : Origin::Authority;
    if (kind == ActorKind::State)
        actor.countries = {key.left(2).toUpper()};
    findings.actors.append(actor);
    const SourceText source(document.text);
    for (const QString &surface : surfaces.isEmpty() ? QStringList(name) : surfaces)
        for (qsizetype at = document.text.indexOf(surface); at >= 0; at = document.text.indexOf(surface, at + 1)) {
            const Span span{source.codePointFromUtf16(at), source.codePointFromUtf16(at + surface.size())};
            findings.mentions.append({span, index, MentionForm::Name, 0.9});
        }
    std::sort(findings.mentions.begin(), findings.mentions.end(),
              [](const FoundMention &a, const FoundMention &b) { return a.span < b.span; });
    return index;
}

int DocumentBuilder::event(const QString &key, const QString &label, Category type, const QString &edtf, const QList<int> &actors,
                           const QString &evidence)
{
    FoundEvent event;
    event.key = key;
    event.label = label;
    event.type = type;
    event.date = EdtfDate::parse(edtf);
    for (const int actor : actors)
        event.participants.append({actor, Role::Party});
    event.trigger = spanOf(evidence);
    event.evidence.append({spanOf(evidence), 0.8});
    findings.events.append(event);
    return int(findings.events.size()) - 1;
}

void DocumentBuilder::relation(int subject, Category predicate, int object, const QString &edtf, const QString &evidence, int event)
{
    FoundRelation relation;
    relation.subject = subject;
    relation.predicate = predicate;
    relation.object = object;
    relation.date = EdtfDate::parse(edtf);
    relation.event = event;
    relation.evidence.append({spanOf(evidence), 0.7});
    findings.relations.append(relation);
}

void DocumentBuilder::date(const QString &edtf, const QString &words)
{
    findings.dates.append({spanOf(words), *EdtfDate::parse(edtf), 0.9});
}

WrittenLibrary::WrittenLibrary() = default;

Outcome WrittenLibrary::store(const QList<QPair<QString, PreparedDocument>> &documents)
{
    const auto connection = openForWriting(path());
    if (!connection)
        return connection.error();
    auto transaction = Transaction::begin(**connection);
    if (!transaction)
        return transaction.error();
    Writer writer(**connection, nullptr, {1, u"test pack"_s});
    for (const auto &[name, document] : documents) {
        const auto stored = writer.store(document, {file(name), 100, 1, sha256Of(name.toUtf8() + document.sha256.toUtf8())});
        if (!stored)
            return stored.error();
    }
    if (const Outcome outcome = writer.settle(); !outcome)
        return outcome;
    return (*transaction)->commit();
}

std::unique_ptr<Reader> WrittenLibrary::reader() const
{
    auto reader = Reader::open(path());
    return reader ? std::move(*reader) : nullptr;
}

QString WrittenLibrary::dump() const
{
    const auto connection = openForReading(path());
    if (!connection)
        return connection.error().message;
    const auto line = [](const Row &row) { return row.text(0); };
    QStringList lines;
    static constexpr Statement statements[] = {
        R"sql(select 'document ' || json_array(sha256, title, authors, date, language, format, length, passages, mentions, actors, events)
                from document)sql",
        R"sql(select 'actor ' || json_array(key, name, kind, level, countries, origin, mentions, documents, events, relations, confidence)
                from actor)sql",
        R"sql(select 'name ' || json_array(actor.key, actor_name.name, document.sha256)
                from actor_name join actor on actor.id = actor_name.actor left join document on document.id = actor_name.document)sql",
        R"sql(select 'mention ' || json_array(document.sha256, actor.key, mention.first, mention.past, mention.surface, mention.form,
                                              passage.first, mention.confidence)
                from mention join document on document.id = mention.document join actor on actor.id = mention.actor
                join passage on passage.id = mention.passage)sql",
        R"sql(select 'event ' || json_array(event.key, event.label, event.type, event.polarity, event.date, actor.key, event.evidence,
                                            event.documents, event.confidence)
                from event left join actor on actor.id = event.place)sql",
        R"sql(select 'participant ' || json_array(event.key, actor.key, event_participant.role, document.sha256)
                from event_participant join event on event.id = event_participant.event join actor on actor.id = event_participant.actor
                join document on document.id = event_participant.document)sql",
        R"sql(select 'event evidence ' || json_array(event.key, document.sha256, event_evidence.first, event_evidence.past)
                from event_evidence join event on event.id = event_evidence.event join document on document.id = event_evidence.document)sql",
        R"sql(select 'relation ' || json_array(subject.key, relation.predicate, object.key, relation.polarity, relation.date, event.key,
                                               relation.evidence, relation.confidence)
                from relation join actor as subject on subject.id = relation.subject join actor as object on object.id = relation.object
                left join event on event.id = relation.event)sql",
        R"sql(select 'date ' || json_array(document.sha256, found_date.first, found_date.date)
                from found_date join document on document.id = found_date.document)sql",
        R"sql(select 'words ' || json_array(term, col, doc, cnt) from passage_vocabulary)sql",
    };
    for (const Statement statement : statements) {
        const auto rows = (*connection)->rows(statement, {}, line);
        if (!rows)
            return rows.error().detail;
        lines += QStringList(*rows);
    }
    lines.sort();
    return lines.join(u'\n');
}

QList<QPair<QString, PreparedDocument>> borderDocuments()
{
    DocumentBuilder english({u"Chile and Bolivia signed the Treaty of Peace in 1904. Bolivia lost its coast."_s,
                             u"The port of Arica serves Bolivia. Lake Titicaca lies between Peru and Bolivia."_s,
                             u"In 1978 the two states broke relations; they have had no ambassadors since."_s});
    english.title(u"A border in the desert"_s).issued(u"2014-04"_s).author(u"Quispe"_s, u"Rosa María"_s);
    {
        const int chile = english.actor(u"chile"_s, u"Chile"_s, ActorKind::State, {u"República de Chile"_s});
        const int bolivia = english.actor(u"bolivia"_s, u"Bolivia"_s, ActorKind::State);
        const int lake = english.actor(u"lago-titicaca"_s, u"Lago Titicaca"_s, ActorKind::Place, {u"Lake Titicaca"_s}, {u"Lake Titicaca"_s});
        const int peru = english.actor(u"peru"_s, u"Peru"_s, ActorKind::State);
        const QString sentence = u"Chile and Bolivia signed the Treaty of Peace in 1904."_s;
        const int treaty = english.event(u"treaty-1904"_s, u"Treaty of Peace"_s, Category::Agree, u"1904"_s, {chile, bolivia}, sentence);
        english.event(u"rupture-1978"_s, u"Rupture of relations"_s, Category::Reject, u"1978"_s, {chile, bolivia},
                      u"In 1978 the two states broke relations"_s);
        english.relation(chile, Category::Agree, bolivia, u"1904"_s, sentence, treaty);
        english.relation(lake, Category::LocatedIn, peru, {}, u"Lake Titicaca lies between Peru and Bolivia."_s);
        english.date(u"1904"_s, u"1904"_s);
        english.date(u"1978"_s, u"1978"_s);
    }
    DocumentBuilder spanish({u"Las negociaciones por una salida al mar empezaron en Tarapacá. EE.UU. envió un observador."_s,
                             u"El alcalde José Mamani viajó a Putre; Bolivia y Chile firmaron en 1904 el Tratado de Paz."_s},
                            Language::Spanish);
    spanish.title(u"La salida al mar"_s).issued(u"2011"_s);
    {
        const int bolivia = spanish.actor(u"bolivia"_s, u"Bolivia"_s, ActorKind::State);
        const int chile = spanish.actor(u"chile"_s, u"Chile"_s, ActorKind::State, {u"República de Chile"_s});
        const int mayor = spanish.actor(u"person:jose-mamani"_s, u"José Mamani"_s, ActorKind::Person);
        spanish.actor(u"united-states"_s, u"United States"_s, ActorKind::State, {u"Estados Unidos"_s, u"EEUU"_s, u"EE.UU."_s}, {u"EE.UU."_s});
        const QString sentence = u"Bolivia y Chile firmaron en 1904 el Tratado de Paz."_s;
        const int treaty = spanish.event(u"treaty-1904"_s, u"Treaty of Peace"_s, Category::Agree, u"1904-10-20"_s, {bolivia, chile}, sentence);
        spanish.relation(bolivia, Category::Agree, chile, u"1904"_s, sentence, treaty);
        spanish.relation(mayor, Category::Consult, bolivia, {}, u"El alcalde José Mamani viajó a Putre"_s);
        spanish.date(u"1904"_s, u"1904"_s);
    }
    DocumentBuilder paged({u"The Estados Unidos map shows the fron-\ntera of Jachʼa Marka with ﬁne lines."_s,
                           u"Jose Mamani spoke of mares and ports at Arica in 1881."_s});
    paged.title(u"Maps 𐐷 and borders"_s).onPages();
    {
        const int mayor = paged.actor(u"person:jose-mamani"_s, u"Jose Mamani"_s, ActorKind::Person);
        const int arica = paged.actor(u"arica"_s, u"Arica"_s, ActorKind::Municipality);
        paged.actor(u"organization:map-archive"_s, u"Map Archive of the Republic"_s, ActorKind::Organization, {u"MAR"_s}, {u"map"_s});
        paged.relation(mayor, Category::Consult, arica, u"1881"_s, u"Jose Mamani spoke of mares and ports at Arica in 1881."_s);
        paged.date(u"1881"_s, u"1881"_s);
    }
    return {{u"border.txt"_s, english.prepared()}, {u"salida.txt"_s, spanish.prepared()}, {u"maps.txt"_s, paged.prepared()}};
}

} // namespace apacheta
