// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_library.h"

#include "library/library_file.h"
#include "library/writer.h"
#include "text/source_text.h"

#include <QFileInfo>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace apacheta::test {

QString firstText()
{
    return u"\U0001F30E Hitos\n\nChile y  Bolivia firmaron\nel Acta de Visviri en 1999. El alcalde no viajó a Bolivia.\n"_s;
}

QString secondText() { return u"The Act of Visviri was signed by Chile in 1999.\n"_s; }

namespace {

Span spanOf(const QString &text, const QString &words, qsizetype from = 0)
{
    const SourceText source(text);
    const qsizetype begin = source.units().indexOf(SourceText(words).units(), from);
    return {begin, begin + SourceText(words).length()};
}

DocumentText documentOf(const QString &text, const QJsonObject &csl, Language language)
{
    DocumentText document;
    document.text = text;
    document.language = language;
    document.format = u"txt"_s;
    document.metadata.csl = csl;
    const Span whole{0, SourceText(text).length()};
    document.blocks = {{BlockKind::Paragraph, whole, 0, 1, language}};
    document.passages = {{whole, 0, 1, -1}};
    return document;
}

FoundActor state(const QString &key, const QString &name, const QString &country)
{
    return {key, name, ActorKind::State, Level::National, {country}, Origin::Authority, {}};
}

/// A figure that differs from document to document.
FoundFigure borderOf(Span sentence, double kilometres)
{
    FoundFigure figure;
    figure.span = figure.sentence = sentence;
    figure.measure = u"border"_s;
    figure.low = figure.high = kilometres;
    figure.actor = 0;
    figure.confidence = 0.8;
    return figure;
}

Findings firstFindings()
{
    Findings found;
    found.actors = {state(u"chile"_s, u"Chile"_s, u"CL"_s), state(u"bolivia"_s, u"Bolivia"_s, u"BO"_s)};
    found.mentions = {{spanOf(firstText(), u"Chile"_s), 0, MentionForm::Name, 0.99},
                      {spanOf(firstText(), u"Bolivia"_s), 1, MentionForm::Name, 0.99}};
    const Span sentence = spanOf(firstText(), u"Chile y  Bolivia firmaron\nel Acta de Visviri en 1999."_s);
    FoundEvent event;
    event.key = u"agree:acta-de-visviri:1999"_s;
    event.label = u"Acta de Visviri"_s;
    event.type = Category::Agree;
    event.date = EdtfDate::year(1999);
    event.participants = {{0, Role::Party}, {1, Role::Party}};
    event.trigger = spanOf(firstText(), u"firmaron"_s);
    event.evidence = {{sentence, 0.9}};
    found.events = {event};
    FoundRelation relation;
    relation.subject = 0;
    relation.predicate = Category::Agree;
    relation.object = 1;
    relation.date = event.date;
    relation.event = 0;
    relation.evidence = {{sentence, 0.8}};
    found.relations = {relation};
    found.figures = {borderOf(sentence, 900)};
    return found;
}

Findings secondFindings()
{
    Findings found;
    found.actors = {state(u"chile"_s, u"Chile"_s, u"CL"_s)};
    found.mentions = {{spanOf(secondText(), u"Chile"_s), 0, MentionForm::Name, 0.9}};
    found.figures = {borderOf(spanOf(secondText(), u"The Act of Visviri was signed by Chile in 1999."_s), 1200)};
    return found;
}

} // namespace

bool writeSmallLibrary(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    const Result<std::unique_ptr<Connection>> connection = openForWriting(path);
    if (!connection)
        return false;
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(**connection);
    if (!transaction)
        return false;
    Writer writer(**connection, nullptr, {1, u"test"_s});
    const QJsonObject author{{u"family"_s, u"Ñuñez"_s}, {u"given"_s, u"Ana"_s}};
    const QJsonObject csl{{u"title"_s, u"Los hitos"_s},
                          {u"author"_s, QJsonArray{author}},
                          {u"issued"_s, QJsonObject{{u"edtf"_s, u"2001-05"_s}}},
                          {u"type"_s, u"article-journal"_s},
                          {u"container-title"_s, u"Revista & Archivo"_s}};
    return writer.store(prepared(documentOf(firstText(), csl, Language::Spanish), firstFindings()), {folder.filePath(u"hitos.txt"_s), 1, 1, u"aa"_s})
        && writer.store(prepared(documentOf(secondText(), csl, Language::English), secondFindings()), {folder.filePath(u"acts.txt"_s), 1, 1, u"bb"_s})
        && writer.settle() && (*transaction)->commit();
}

} // namespace apacheta::test
