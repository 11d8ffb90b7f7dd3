// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/maintenance.h"
#include "written_library.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace apacheta;

// Every statement of core/library prepares on the schema, and those that lists, pages and searches run walk no big table.
class TestQueryPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plans_data();
    void plans();

private:
    WrittenLibrary m_library;
};

void TestQueryPlans::initTestCase()
{
    QVERIFY(m_library.store(borderDocuments()));
}

void TestQueryPlans::plans_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sql");
    const QDir folder(QStringLiteral(APACHETA_SOURCE_DIR) + u"/core/library"_s);
    static const QRegularExpression raw(u"R\"sql\\((.*?)\\)sql\""_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression plain(u"\"((?:select|insert|update|delete) [^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\""_s);
    int count = 0;
    QStringList files = folder.entryList({u"*.cpp"_s}, QDir::Files, QDir::Name);
    for (const QString &room : {u"decisions"_s, u"disagreements"_s})
        for (const QString &name : QDir(folder.filePath(room)).entryList({u"*.cpp"_s}, QDir::Files, QDir::Name))
            files.append(room + u'/' + name);
    for (const QString &name : std::as_const(files)) {
        QFile source(folder.filePath(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        for (const QRegularExpression &form : {raw, plain})
            for (auto match = form.globalMatch(text); match.hasNext();) {
                const QString sql = match.next().captured(1);
                QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(name).arg(++count).arg(sql.simplified().left(60)))) << name << sql;
            }
    }
    QVERIFY(count > 100);
}

void TestQueryPlans::plans()
{
    QFETCH(QString, file);
    QFETCH(QString, sql);
    const auto connection = openForWriting(m_library.path());
    QVERIFY(connection);
    sqlite3_stmt *statement = nullptr;
    const QByteArray explain = "explain query plan " + sql.toUtf8();
    const int code = sqlite3_prepare_v2((*connection)->handle(), explain.constData(), -1, &statement, nullptr);
    QVERIFY2(code == SQLITE_OK, sqlite3_errmsg((*connection)->handle()));
    QStringList plan;
    while (sqlite3_step(statement) == SQLITE_ROW)
        plan.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
    sqlite3_finalize(statement);

    // Read through by design: maintenance, whole exports, pictures, the list of documents (some ten thousand small rows), facets from an index, all
    // offices (once; the answer is kept until the library changes).
    static const QStringList mayScan{u"integrity.cpp"_s, u"export_reader.cpp"_s, u"search_index.cpp"_s, u"import_job.cpp"_s, u"document_works.cpp"_s,
                                    u"decisions/decision_file.cpp"_s, u"decisions/decided_names.cpp"_s,
                                    u"stated_ties.cpp"_s, u"reader_views.cpp"_s, u"disagreements/holders.cpp"_s};
    if (mayScan.contains(file))
        return;
    static const QStringList bigTables{u"passage"_s,         u"mention"_s,        u"actor"_s,          u"actor_name"_s, u"document_actor"_s,
                                       u"event"_s,           u"event_telling"_s,  u"event_evidence"_s, u"relation"_s,   u"event_participant"_s,
                                       u"relation_evidence"_s, u"document_text"_s, u"block"_s,         u"found_date"_s,
                                       u"decision"_s,        u"decision_target"_s, u"decision_state"_s, u"changed_mention"_s, u"hidden_mention"_s};
    for (const QString &step : std::as_const(plan)) {
        static const QRegularExpression scan(u"^SCAN (\\w+)(.*)$"_s);
        const QRegularExpressionMatch match = scan.match(step);
        const bool isActor = match.captured(1) == "member"_L1 && sql.contains(u"actor as member"_s); // those merged into one
        if (!match.hasMatch() || !(isActor || bigTables.contains(match.captured(1))))
            continue;
        // An index of what a list shows, in its order or for its facets.
        const bool isList = match.captured(1) == "actor"_L1 || match.captured(1) == "event"_L1 || match.captured(1) == "relation"_L1;
        if (isList && match.captured(2).contains(u"USING COVERING INDEX"_s))
            continue;
        const bool wanted = sql.contains(u"select id from passage order by id"_s)      // what remains after leaving out
            || sql.contains(u"where actor.kind = :kind"_s)                              // actors of a kind
            || sql.contains(u"substr(name_key, 1, 1)"_s)                                // most mentioned first, until there are enough
            || sql.contains(u"from pragma_user_version"_s)                              // counts of info()
            || sql.contains(u"exists (select 1 from passage)"_s)                        // one row
            || sql.contains(u"select 1 from decision_target limit 1"_s)                 // one row
            || sql.contains(u"decision.type not like 'event-%'"_s)                      // the list of those that do not apply
            || sql.contains(u"'waiting' else 'in-force'"_s)                             // how many decisions of each kind
            || sql.contains(u"having min(date) <> max(date)"_s)                         // all disagreements, from an index of dated passages
            || sql.contains(u"min(earliest) / 10000"_s);                                // advice, where nothing was found
        QVERIFY2(wanted, qPrintable(step + u" in "_s + sql));
    }
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "test_query_plans.moc"
