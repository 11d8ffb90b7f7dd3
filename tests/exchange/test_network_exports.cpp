// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs draw and count with: GraphML, GEXF, CSV.
#include "exchange/exchange.h"
#include "small_library.h"

#include "library/decisions/decisions.h"
#include "library/reader.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

struct Elements {
    QList<QXmlStreamAttributes> nodes;
    QList<QXmlStreamAttributes> edges;
    QHash<QString, QString> ofEdge;     ///< GraphML data of the only edge
    QString error;
};

Elements elementsOf(const QByteArray &bytes)
{
    Elements found;
    QXmlStreamReader xml(bytes);
    bool inEdge = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "node"_L1)
            found.nodes.append(xml.attributes());
        if (xml.isStartElement() && xml.name() == "edge"_L1) {
            found.edges.append(xml.attributes());
            inEdge = true;
        }
        if (inEdge && xml.isStartElement() && xml.name() == "data"_L1) {
            const QString key = xml.attributes().value("key"_L1).toString();
            found.ofEdge.insert(key, xml.readElementText());
        }
        if (inEdge && xml.isStartElement() && xml.name() == "attvalue"_L1)
            found.ofEdge.insert(xml.attributes().value("for"_L1).toString(), xml.attributes().value("value"_L1).toString());
        if (xml.isEndElement() && xml.name() == "edge"_L1)
            inEdge = false;
    }
    found.error = xml.errorString();
    return found;
}

/// The cells of a CSV text, as RFC 4180 has them.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows = {{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestNetworkExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"small.apacheta"_s);
        QVERIFY(test::writeSmallLibrary(m_path));
        const auto pen = Decisions::open(m_path);
        QVERIFY(pen);
        auto reader = Reader::open(m_path);
        QVERIFY(reader);
        const auto chile = (*reader)->actorOf(u"chile"_s);
        QVERIFY(chile);
        QVERIFY((*pen)->decide(RenameActor{*(*reader)->refOf(*chile), u"=CMD(\"x\"), <Chile> & co"_s})); // what a spreadsheet would run
    }

    void graphsAreReadBack_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("graphml") << ExportFormat::GraphMl;
        QTest::newRow("gexf") << ExportFormat::Gexf;
    }
    void graphsAreReadBack()
    {
        QFETCH(ExportFormat, format);
        const Elements found = elementsOf(text(format));
        QCOMPARE(found.error, QString());
        QCOMPARE(found.nodes.size(), 2);
        QCOMPARE(found.edges.size(), 1);
        const QStringList ends = {found.edges.first().value("source"_L1).toString(), found.edges.first().value("target"_L1).toString()};
        QVERIFY(ends == QStringList({u"chile"_s, u"bolivia"_s}) || ends == QStringList({u"bolivia"_s, u"chile"_s}));
        QCOMPARE(found.ofEdge[u"predicate"_s], u"agree"_s);
        QCOMPARE(found.ofEdge[u"date"_s], u"1999"_s);
        QCOMPARE(found.ofEdge[u"passages"_s], u"1"_s);
        QVERIFY(found.ofEdge[u"quote"_s].contains(u"firmaron"_s));
        QCOMPARE(found.ofEdge[u"source"_s], u"Los hitos"_s);
    }

    void anotherProgramReadsTheGraphs_data() { graphsAreReadBack_data(); }
    void anotherProgramReadsTheGraphs()
    {
        QFETCH(ExportFormat, format);
        const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
        if (program.isEmpty())
            QSKIP("xmllint is not installed: the graphs are not held against their formats");
        const QString path = m_folder.filePath(u"graph."_s + fileEnding(format));
        const auto reader = Reader::open(m_path);
        QVERIFY(exportTo(path, **reader, format));
        const QString schema = QStringLiteral(APACHETA_SCHEMAS "/") + fileEnding(format) + u".xsd"_s;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, path});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAll());
        // And what breaks the format is seen.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray broken = file.readAll().replace("target=\"", "target=\"nobody-");
        file.resize(0);
        file.write(broken);
        file.close();
        process.start(program, {u"--nonet"_s, u"--noout"_s, u"--schema"_s, schema, path});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
    }

    void everyPassageIsARow()
    {
        const QByteArray bytes = text(ExportFormat::Csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> rows = cellsOf(QString::fromUtf8(bytes.mid(3)));
        QCOMPARE(rows.size(), 5); // heads, the event, the relation, the two sides of a disagreement
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.first().size());
        const auto column = [&](const QString &name) { return rows.first().indexOf(name); };
        QCOMPARE(rows[1][column(u"what"_s)], u"event"_s);
        QCOMPARE(rows[1][column(u"label"_s)], u"Acta de Visviri"_s);
        QCOMPARE(rows[2][column(u"what"_s)], u"relation"_s);
        const QString quote = rows[2][column(u"quote"_s)];
        QCOMPARE(quote, u"Chile y Bolivia firmaron el Acta de Visviri en 1999."_s);
        QVERIFY(!rows[2][column(u"sha256"_s)].isEmpty());
        for (const int side : {3, 4}) {
            QCOMPARE(rows[side][column(u"what"_s)], u"disagreement"_s);
            QVERIFY(!rows[side][column(u"quote"_s)].isEmpty());
        }
        QCOMPARE(rows[3][0], rows[4][0]);
    }

    void formulasAreDefused()
    {
        const QList<QStringList> rows = cellsOf(QString::fromUtf8(text(ExportFormat::Csv).mid(3)));
        bool seen = false;
        for (const QStringList &row : rows) {
            for (const QString &cell : row) {
                QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
                seen = seen || cell == u"'=CMD(\"x\"), <Chile> & co"_s;
            }
        }
        QVERIFY(seen);
    }

private:
    QByteArray text(ExportFormat format)
    {
        const auto reader = Reader::open(m_path);
        const auto bytes = exported(**reader, format);
        return bytes ? *bytes : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestNetworkExports)
#include "test_network_exports.moc"
