// SPDX-License-Identifier: GPL-3.0-or-later
// The real apacheta-cli on a small folder: from documents to a cited passage and an export.
#include "command_runner.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void indexingAgainChangesNothing();
    void searchShowsPassageAndSource();
    void searchFindsWithoutAccents();
    void searchBatchGivesOneObjectAQuery();
    void actorsAreListed();
    void oneActorHasItsPage();
    void eventsAreATimeline();
    void relationsHaveEvidence();
    void pairTellsWhatTiesTwo();
    void documentsAndPassagesAreCited();
    void aTextHasItsNotes();
    void quotationsAreKeptAndWritten();
    void exportsAreWhole_data();
    void exportsAreWhole();
    void exportedQuotesStandInTheText();
    void checkSaysSound();
    void infoCounts();
    void backupIsALibrary();
    void recoversADamagedLibrary();
    void reextractingFindsTheSame();
    void changedFileIsUpdated();
    void findsItsPartsBesideTheProgram();

private:
    CommandRunner m_cli;
};

void TestCli::initTestCase()
{
    const Ran ran = m_cli.run({u"index"_s, m_cli.documents()});
    QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
    QVERIFY2(ran.out.endsWith("2 added, 0 updated, 0 unchanged, 0 failed\n"_L1), qPrintable(ran.out));
}

void TestCli::indexingAgainChangesNothing()
{
    const Ran ran = m_cli.run({u"index"_s, m_cli.documents(), u"--json"_s, u"--jobs"_s, u"1"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.objects().constLast().value("unchanged"_L1).toInt(), 2);
    QCOMPARE(ran.objects().constLast().value("added"_L1).toInt(), 0);
}

void TestCli::searchShowsPassageAndSource()
{
    const Ran ran = m_cli.run({u"search"_s, u"\"salida al mar\" morales"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains(u"La salida al mar vuelve a la mesa, ¶ "_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"Evo Morales pidió una salida al mar"_s), qPrintable(ran.out));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(m_cli.run({u"search"_s, u"salida"_s, u"--quiet"_s}).err.isEmpty());
}

void TestCli::searchFindsWithoutAccents()
{
    const Ran ran = m_cli.run({u"search"_s, u"Tarapaca"_s, u"--json"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.objects().size(), 2);
    for (const QJsonObject &hit : ran.objects()) {
        QVERIFY(hit.value("text"_L1).toString().contains(u"Tarapacá"_s));
        const QJsonArray match = hit.value("matches"_L1).toArray().at(0).toArray();
        QCOMPARE(hit.value("text"_L1).toString().sliced(match.at(0).toInt(),
                                                        match.at(1).toInt() - match.at(0).toInt()),
                 u"Tarapacá"_s);
    }
    QCOMPARE(m_cli.run({u"search"_s, u"Tarapaca"_s, u"--json"_s, u"--limit"_s, u"1"_s}).objects().size(), 1);
}

void TestCli::searchBatchGivesOneObjectAQuery()
{
    const Ran ran = m_cli.run({u"search"_s, u"--batch"_s, u"-"_s}, "arica\n\nzeppelin\na AND (b \"\n");
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    const QList<QJsonObject> answers = ran.objects();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0).value("query"_L1).toString(), u"arica"_s);
    QCOMPARE(answers.at(0).value("hits"_L1).toArray().size(), 1);
    QVERIFY(answers.at(0).value("ms"_L1).toDouble() >= 0);
    QCOMPARE(answers.at(1).value("hits"_L1).toArray().size(), 0);
    QVERIFY(!answers.at(1).value("advice"_L1).toString().isEmpty());
}

void TestCli::actorsAreListed()
{
    const Ran ran = m_cli.run({u"actors"_s, u"--kind"_s, u"state"_s, u"--json"_s});
    QCOMPARE(ran.status, 0);
    QStringList ids;
    for (const QJsonObject &actor : ran.objects()) {
        QCOMPARE(actor.value("kind"_L1).toString(), u"state"_s);
        ids << actor.value("id"_L1).toString();
    }
    QVERIFY2(ids.contains(u"chile"_s) && ids.contains(u"bolivia"_s), qPrintable(ran.out));
    const Ran ofPeru = m_cli.run({u"actors"_s, u"--country"_s, u"pe"_s, u"--kind"_s, u"state"_s});
    QVERIFY2(ofPeru.out.contains("Peru"_L1) && !ofPeru.out.contains("Bolivia"_L1), qPrintable(ofPeru.out));
}

void TestCli::oneActorHasItsPage()
{
    const Ran ran = m_cli.run({u"actor"_s, u"bolivia"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.objects().size(), 1);
    const QJsonObject actor = ran.objects().constFirst();
    QCOMPARE(actor.value("name"_L1).toString(), u"Bolivia"_s);
    QVERIFY(!actor.value("passages"_L1).toArray().isEmpty());
    QCOMPARE(actor.value("alias_reasons"_L1).toObject().size(), actor.value("aliases"_L1).toArray().size());
    QVERIFY(actor.value("aliases"_L1).isArray() && actor.value("events"_L1).isArray() &&
            actor.value("relations"_L1).isArray());
    const Ran page = m_cli.run({u"actor"_s, u"Bolivia"_s});
    QVERIFY2(page.out.startsWith("Bolivia  [bolivia]\nstate"_L1), qPrintable(page.out));
}

void TestCli::eventsAreATimeline()
{
    const Ran ran = m_cli.run({u"events"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY2(!ran.objects().isEmpty(), "no event was found");
    const auto treaty = [](const QList<QJsonObject> &events) {
        return std::any_of(events.begin(), events.end(), [](const QJsonObject &event) {
            return event.value("date"_L1).toString().startsWith("1904"_L1);
        });
    };
    QVERIFY2(treaty(ran.objects()), qPrintable(ran.out));
    const Ran later = m_cli.run({u"events"_s, u"--from"_s, u"1970"_s, u"--json"_s});
    QVERIFY2(!treaty(later.objects()), qPrintable(later.out));
    QVERIFY(later.objects().size() < ran.objects().size());
    QVERIFY(!m_cli.run({u"events"_s, u"--actor"_s, u"chile"_s}).out.isEmpty());
}

void TestCli::relationsHaveEvidence()
{
    const Ran ran =
        m_cli.run({u"relations"_s, u"--actor"_s, u"chile"_s, u"--with"_s, u"Bolivia"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY2(!ran.objects().isEmpty(), "no relation was found");
    for (const QJsonObject &relation : ran.objects()) {
        const QStringList sides{relation.value("subject"_L1).toString(),
                                relation.value("object"_L1).toString()};
        QVERIFY2(sides.contains(u"chile"_s) && sides.contains(u"bolivia"_s), qPrintable(sides.join(u' ')));
        QVERIFY(
            !relation.value("evidence"_L1).toArray().at(0).toObject().value("quote"_L1).toString().isEmpty());
    }
}

void TestCli::pairTellsWhatTiesTwo()
{
    const Ran ran = m_cli.run({u"pair"_s, u"Chile"_s, u"Bolivia"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.startsWith(u"Chile – Bolivia\n"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"— Rails between two states (2011), ¶ "_s), qPrintable(ran.out));
    const QList<QJsonObject> objects =
        m_cli.run({u"pair"_s, u"chile"_s, u"bolivia"_s, u"--json"_s}).objects();
    QCOMPARE(objects.size(), 1);
    QVERIFY(!objects.constFirst().value("timeline"_L1).toArray().isEmpty());
}

void TestCli::documentsAndPassagesAreCited()
{
    const QJsonObject hit = m_cli.run({u"search"_s, u"arica"_s, u"--json"_s}).objects().value(0);
    const QString passage = QString::number(hit.value("passage"_L1).toInt());
    const QString document = QString::number(hit.value("document"_L1).toInt());
    const Ran cited = m_cli.run({u"cite"_s, u"--passage"_s, passage, u"--locale"_s, u"en-US"_s});
    if (cited.status == 1 &&
        (cited.err.contains("citeproc"_L1) || cited.err.contains("citation-style-language"_L1)))
        QSKIP(qPrintable(cited.err));
    QVERIFY2(cited.status == 0, qPrintable(cited.err));
    QCOMPARE(cited.out, u"(Calderón, 2011, para. %1)\n"_s.arg(hit.value("paragraph"_L1).toInt()));
    const Ran listed =
        m_cli.run({u"cite"_s, u"--document"_s, document, u"--style"_s, u"iso690-author-date-es"_s});
    QVERIFY2(listed.status == 0, qPrintable(listed.err));
    QVERIFY2(listed.out.startsWith(u"CALDERÓN, I., 2011. Rails between two states"_s),
             qPrintable(listed.out));
    const Ran note = m_cli.run(
        {u"cite"_s, u"--passage"_s, passage, u"--as"_s, u"note"_s, u"--locale"_s, u"es-ES"_s, u"--json"_s});
    QVERIFY2(note.objects().value(0).value("plain"_L1).toString().startsWith(u"Inés Calderón, "_s),
             qPrintable(note.out + note.err));
}

void TestCli::aTextHasItsNotes()
{
    const QJsonObject hit = m_cli.run({u"search"_s, u"arica"_s, u"--json"_s}).objects().value(0);
    const QString passage = QString::number(hit.value("passage"_L1).toInt());
    const QString paragraph = QString::number(hit.value("paragraph"_L1).toInt());
    const Ran keys = m_cli.run({u"cite"_s, u"--passage"_s, passage, u"--as"_s, u"markdown"_s});
    QVERIFY2(keys.status == 0, qPrintable(keys.err));
    QVERIFY2(keys.out.startsWith("[@calderon2011"_L1) && keys.out.endsWith(u", para. %1]\n"_s.arg(paragraph)), qPrintable(keys.out));
    QVERIFY(m_cli.run({u"cite"_s, u"--passage"_s, passage, u"--as"_s, u"latex"_s}).out.startsWith(u"\\autocite[para. %1]{calderon2011"_s.arg(paragraph)));
    const Ran notes = m_cli.run({u"cite"_s, u"--passage"_s, passage, u"--passage"_s, passage, u"--as"_s, u"notes"_s, u"--style"_s,
                                 u"chicago-fullnote-bibliography-with-ibid"_s, u"--locale"_s, u"en-US"_s});
    if (notes.status == 1 && (notes.err.contains("citeproc"_L1) || notes.err.contains("citation-style-language"_L1)))
        QSKIP(qPrintable(notes.err));
    QVERIFY2(notes.status == 0, qPrintable(notes.err));
    QVERIFY2(notes.out.section(u'\n', 1, 1).startsWith("Ibid."_L1), qPrintable(notes.out));
}

void TestCli::quotationsAreKeptAndWritten()
{
    const QJsonObject hit = m_cli.run({u"search"_s, u"arica"_s, u"--json"_s}).objects().value(0);
    const QString document = QString::number(hit.value("document"_L1).toInt());
    QCOMPARE(m_cli.run({u"notebook"_s}).out, QString());
    QCOMPARE(m_cli.run({u"notebook"_s, u"--format"_s, u"markdown"_s}).status, 1);
    const Ran kept = m_cli.run({u"decide"_s, u"keep"_s, document, u"0"_s, u"24"_s, u"The"_s, u"railway"_s});
    QVERIFY2(kept.status == 0, qPrintable(kept.err));
    const QJsonObject entry = m_cli.run({u"notebook"_s, u"--json"_s}).objects().value(0);
    QCOMPARE(entry.value("heading"_L1).toString(), u"The railway"_s);
    const QString quote = entry.value("quote"_L1).toString();
    QCOMPARE(quote.size(), 24);
    const Ran written = m_cli.run({u"notebook"_s, u"--format"_s, u"markdown"_s});
    if (written.status == 1 && (written.err.contains("citeproc"_L1) || written.err.contains("citation-style-language"_L1)))
        QSKIP(qPrintable(written.err));
    QVERIFY2(written.status == 0, qPrintable(written.err));
    QVERIFY2(written.out.contains("## The railway\n"_L1) && written.out.contains("[^1]: "_L1), qPrintable(written.out));
    const QString odt = m_cli.path(u"notebook.odt"_s);
    QCOMPARE(m_cli.run({u"notebook"_s, u"--format"_s, u"odt"_s, u"--output"_s, odt}).status, 0);
    QFile text(odt);
    QVERIFY(text.open(QIODevice::ReadOnly) && text.readAll().contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    QVERIFY2(m_cli.run({u"notebook"_s, u"--format"_s, u"html"_s}).out.contains("<h2>The railway</h2>"_L1), qPrintable(written.out));
    QCOMPARE(m_cli.run({u"decide"_s, u"keep"_s, document, u"25"_s, u"40"_s, u"The"_s, u"railway"_s}).status, 0);
    const QString second = m_cli.run({u"notebook"_s, u"--json"_s}).objects().value(1).value("id"_L1).toString();
    QCOMPARE(m_cli.run({u"decide"_s, u"arrange"_s, second, u"first"_s}).status, 0);
    QCOMPARE(m_cli.run({u"notebook"_s, u"--json"_s}).objects().value(0).value("id"_L1).toString(), second);
    QCOMPARE(m_cli.run({u"decide"_s, u"arrange"_s, second, u"first"_s}).status, 2); // it stands there
    QCOMPARE(m_cli.run({u"decide"_s, u"arrange"_s, second, entry.value("id"_L1).toString()}).status, 0);
    QCOMPARE(m_cli.run({u"notebook"_s, u"--json"_s}).objects().value(1).value("id"_L1).toString(), second);
    QCOMPARE(m_cli.run({u"decide"_s, u"arrange"_s, second, u"last"_s, u"Later"_s}).status, 0);
    QCOMPARE(m_cli.run({u"notebook"_s, u"--json"_s}).objects().value(1).value("heading"_L1).toString(), u"Later"_s);
    QCOMPARE(m_cli.run({u"decide"_s, u"drop"_s, second}).status, 0);
    QCOMPARE(m_cli.run({u"decide"_s, u"drop"_s, entry.value("id"_L1).toString()}).status, 0);
    QCOMPARE(m_cli.run({u"notebook"_s, u"--json"_s}).objects().size(), 0);
}

void TestCli::exportsAreWhole_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("knowledge-json") << u"knowledge-json"_s
                                    << QByteArray("{\n\"format\": \"apacheta-knowledge/1\"")
                                    << QByteArray("\"rails.md\"");
    QTest::newRow("bibtex") << u"bibtex"_s << QByteArray("@") << QByteArray("Calderón, Inés");
    QTest::newRow("ris") << u"ris"_s << QByteArray("TY  - ") << QByteArray("AU  - Ñahui, Tomás");
    QTest::newRow("csl-json") << u"csl-json"_s << QByteArray("[")
                              << QByteArray("La salida al mar vuelve a la mesa");
    QTest::newRow("biblatex") << u"biblatex"_s << QByteArray("@") << QByteArray("Calderón, Inés");
    QTest::newRow("web-annotations") << u"web-annotations"_s << QByteArray("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")
                                     << QByteArray("TextPositionSelector");
    QTest::newRow("turtle") << u"turtle"_s << QByteArray("@prefix rdf:") << QByteArray("prov:wasQuotedFrom");
}

void TestCli::exportsAreWhole()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, holds);
    const QString path = m_cli.path(u"export."_s + format);
    const Ran written = m_cli.run({u"export"_s, u"--format"_s, format, u"--output"_s, path});
    QVERIFY2(written.status == 0, qPrintable(written.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begin) && content.contains(holds), content.constData());
    QCOMPARE(m_cli.run({u"export"_s, u"--format"_s, format}).out.toUtf8(), content);
}

void TestCli::exportedQuotesStandInTheText()
{
    const QJsonObject all =
        QJsonDocument::fromJson(m_cli.run({u"export"_s, u"--format"_s, u"knowledge-json"_s}).out.toUtf8())
            .object();
    QHash<qint64, QString> texts;
    for (const QJsonValue &document : all.value("documents"_L1).toArray()) {
        QFile file(m_cli.documents() + u'/' + document.toObject().value("source"_L1).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.insert(document.toObject().value("id"_L1).toInteger(), QString::fromUtf8(file.readAll()));
    }
    QCOMPARE(texts.size(), 2);
    int seen = 0;
    for (const QString &list : {u"events"_s, u"relations"_s}) {
        for (const QJsonValue &claim : all.value(list).toArray()) {
            for (const QJsonValue &value : claim.toObject().value("evidence"_L1).toArray()) {
                const QJsonObject evidence = value.toObject();
                const qsizetype begin = evidence.value("begin"_L1).toInteger();
                const QString quote = texts.value(evidence.value("document"_L1).toInteger())
                                          .sliced(begin, evidence.value("end"_L1).toInteger() - begin);
                QCOMPARE(evidence.value("quote"_L1).toString(), quote);
                ++seen;
            }
        }
    }
    QVERIFY(seen > 0);
}

void TestCli::checkSaysSound()
{
    const Ran ran = m_cli.run({u"check"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
}

void TestCli::infoCounts()
{
    const QJsonObject info = m_cli.run({u"info"_s, u"--json"_s}).objects().value(0);
    QCOMPARE(info.value("documents"_L1).toInt(), 2);
    QVERIFY(info.value("schema"_L1).toInt() >= 1);
    QVERIFY(info.value("bytes"_L1).toInt() > 0);
    QCOMPARE(info.value("pack"_L1), info.value("installed_pack"_L1));
    QVERIFY(m_cli.run({u"info"_s}).out.contains("documents"_L1));
}

void TestCli::backupIsALibrary()
{
    const QString copy = m_cli.path(u"copy.apacheta"_s);
    QCOMPARE(m_cli.run({u"backup"_s, copy}).status, 0);
    const Ran ran = m_cli.run({u"info"_s, u"--json"_s, u"--library"_s, copy});
    QCOMPARE(ran.objects().value(0).value("documents"_L1).toInt(), 2);
}

void TestCli::recoversADamagedLibrary()
{
    const QString damaged = m_cli.path(u"broken.apacheta"_s);
    const QString output = m_cli.path(u"mended.apacheta"_s);
    QCOMPARE(m_cli.run({u"backup"_s, damaged}).status, 0);
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    QCOMPARE(m_cli.run({u"info"_s, u"--library"_s, damaged}).status, 1);
    const QStringList recover{u"recover"_s, u"--library"_s, damaged, u"--output"_s, output, u"--json"_s};
    const Ran ran = m_cli.run(recover);
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.objects().value(0).value("documents"_L1).toInt(), 2);
    QCOMPARE(ran.objects().value(0).value("decisions_lost"_L1).toInt(-1), 0);
    QCOMPARE(m_cli.run({u"check"_s, u"--library"_s, output}).status, 0);
    QCOMPARE(m_cli.run({u"actors"_s, u"--json"_s, u"--library"_s, output}).objects().size(), m_cli.run({u"actors"_s, u"--json"_s}).objects().size());
    QCOMPARE(m_cli.run(recover).status, 2); // what is there is not overwritten
}

void TestCli::reextractingFindsTheSame()
{
    const auto claims = [this] {
        QStringList found;
        for (const QJsonObject &event : m_cli.run({u"events"_s, u"--json"_s}).objects())
            found << event.value("date"_L1).toString() + u' ' + event.value("label"_L1).toString();
        found.sort();
        return found;
    };
    const QStringList before = claims();
    const Ran ran = m_cli.run({u"reextract"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    QCOMPARE(ran.objects().constLast().value("updated"_L1).toInt(), 2);
    QCOMPARE(claims(), before);
}

void TestCli::changedFileIsUpdated()
{
    m_cli.write(u"documents/rails.md"_s, "# Rails again\n\nPeru and Bolivia met at Ilo in 1992.\n");
    m_cli.write(u"documents/empty.txt"_s, {});
    const Ran ran = m_cli.run({u"index"_s, m_cli.documents(), u"--json"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    const QList<QJsonObject> lines = ran.objects();
    QCOMPARE(lines.constLast().value("updated"_L1).toInt(), 1);
    QCOMPARE(lines.constLast().value("unchanged"_L1).toInt(), 1);
    QVERIFY2(lines.size() == 2 && lines.constFirst().value("file"_L1).toString().endsWith("empty.txt"_L1) &&
                 !lines.constFirst().value("message"_L1).toString().isEmpty(),
             qPrintable(ran.out));
    QCOMPARE(m_cli.run({u"check"_s}).status, 0);
}

void TestCli::findsItsPartsBesideTheProgram()
{
    // Started as a user starts it: no variable says where the pack and the citation processor lie.
    const QByteArray resources = qgetenv("APACHETA_RESOURCES");
    const QByteArray citeproc = qgetenv("APACHETA_CITEPROC");
    qunsetenv("APACHETA_RESOURCES");
    qunsetenv("APACHETA_CITEPROC");
    const QString library = m_cli.path(u"sample.apacheta"_s);
    const Ran ran = m_cli.run({u"--library"_s, library, u"index"_s, QStringLiteral(APACHETA_SOURCE_DIR) + u"/resources/sample"_s});
    const Ran check = m_cli.run({u"--library"_s, library, u"check"_s});
    qputenv("APACHETA_RESOURCES", resources);
    qputenv("APACHETA_CITEPROC", citeproc);
    QVERIFY2(ran.status == 0, qPrintable(ran.out + ran.err));
    QVERIFY2(ran.out.endsWith("8 added, 0 updated, 0 unchanged, 0 failed\n"_L1), qPrintable(ran.out));
    QCOMPARE(check.status, 0);
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
