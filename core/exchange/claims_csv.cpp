// SPDX-License-Identifier: GPL-3.0-or-later
// Claims for a spreadsheet: a row for each passage that states an event or a relation, or takes a side where sources disagree (RFC 4180).
#include "exchange/formats.h"
#include "library/export_reader.h"

#include <QHash>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// A cell: quoted where it must be; what a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
QString cell(QString text)
{
    text.replace(u'\r', u' ');
    text.replace(u'\n', u' ');
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u';'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

void writeLine(QIODevice &device, const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(cell(text));
    device.write(written.join(u',').toUtf8() + "\r\n");
}

} // namespace

Outcome writeClaimsCsv(QIODevice &device, const ExportReader &reader)
{
    QHash<DocumentId, ExportedDocument> documents;
    if (const Outcome outcome = reader.forEachDocument([&](const ExportedDocument &document) { documents.insert(document.id, document); }); !outcome)
        return outcome;
    QHash<QString, QString> names;
    if (const Outcome outcome = reader.forEachActor([&](const ExportedActor &actor) { names.insert(actor.key, actor.name); }); !outcome)
        return outcome;
    device.write("\xEF\xBB\xBF"); // spreadsheets take it for UTF-8 then
    writeLine(device, {u"claim"_s, u"what"_s, u"category"_s, u"polarity"_s, u"date"_s, u"subject"_s, u"object"_s, u"participants"_s, u"place"_s, u"label"_s,
                       u"quote"_s, u"document"_s, u"page"_s, u"paragraph"_s, u"begin"_s, u"end"_s, u"confidence"_s, u"sha256"_s, u"side"_s, u"state"_s});
    const auto writeEvidence = [&](const QStringList &claim, const QList<ExportedEvidence> &evidence, const QString &side = {}, const QString &state = {}) {
        for (const ExportedEvidence &one : evidence) {
            const ExportedDocument &document = documents[one.document];
            writeLine(device, claim + QStringList{one.quote.simplified(), document.title, one.page, one.paragraph > 0 ? QString::number(one.paragraph) : QString(),
                                                  QString::number(one.span.begin), QString::number(one.span.end), QString::number(one.confidence, 'f', 3),
                                                  document.sha256, side, state});
        }
    };
    const Outcome events = reader.forEachEvent([&](const ExportedEvent &event) {
        QStringList participants;
        for (const ExportedParticipant &participant : event.participants)
            participants.append(names.value(participant.actor) + (participant.role.isEmpty() ? QString() : u" ("_s + participant.role + u')'));
        writeEvidence({u'e' + QString::number(event.id.value), u"event"_s, word(event.type), word(event.polarity), event.date, {}, {}, participants.join(u"; "_s),
                       names.value(event.place), event.label},
                      event.evidence);
    });
    if (!events)
        return events;
    const Outcome relations = reader.forEachRelation([&](const ExportedRelation &relation) {
        writeEvidence({u'r' + QString::number(relation.id.value), u"relation"_s, word(relation.predicate), word(relation.polarity), relation.date,
                       names.value(relation.subject), names.value(relation.object), {}, {}, {}},
                      relation.evidence);
    });
    if (!relations)
        return relations;
    int number = 0;
    return reader.forEachDisagreement([&](const Disagreement &one) {
        QStringList actors;
        for (const ActorLink &actor : one.actors)
            actors.append(actor.name);
        ++number;
        for (const DisagreementPosition &position : one.positions) {
            QList<ExportedEvidence> evidence;
            for (const EvidenceRow &row : position.evidence)
                evidence.append({row.document, row.span, row.quote, row.page, row.paragraph, row.confidence});
            writeEvidence({u'd' + QString::number(number), u"disagreement"_s, word(one.kind), {}, position.date ? position.date->toString() : QString(), {}, {},
                           actors.join(u"; "_s), {}, one.title},
                          evidence, position.claim, one.state == DisagreementState::Settled ? u"settled: "_s + one.settledAs : word(one.state));
        }
    });
}

} // namespace apacheta
