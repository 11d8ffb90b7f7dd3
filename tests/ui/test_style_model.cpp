// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/style_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestStyleModel : public QObject {
    Q_OBJECT

private:
    static QList<CitationStyle> styles()
    {
        return {{u"acme-review"_s, u"Acme Review"_s, false, {}},
                {u"iso690-author-date-es"_s, u"ISO-690 (author-date, Español)"_s, false, u"es-ES"_s},
                {u"vancouver"_s, u"Vancouver"_s, false, {}},
                {u"chicago-note-bibliography"_s, u"Chicago Manual of Style 17th edition (note)"_s, true, {}},
                {u"apa"_s, u"American Psychological Association 7th edition"_s, false, {}},
                {u"andean-past"_s, u"Ñawpa Pacha: Andean Past"_s, true, {}}};
    }
    static QStringList idsOf(const StyleModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(StyleModel::IdRole).toString());
        return ids;
    }

private Q_SLOTS:
    void narrows_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ids");
        QTest::newRow("nothing: the common ones first")
            << u""_s << u"apa chicago-note-bibliography iso690-author-date-es vancouver acme-review andean-past"_s;
        QTest::newRow("begins a word") << u"manu"_s << u"chicago-note-bibliography"_s;
        QTest::newRow("not within a word") << u"merican"_s << u""_s;
        QTest::newRow("all words, any order") << u"note chic"_s << u"chicago-note-bibliography"_s;
        QTest::newRow("accents and case") << u"espanol"_s << u"iso690-author-date-es"_s;
        QTest::newRow("the tilde too") << u"NAWPA"_s << u"andean-past"_s;
        QTest::newRow("by id") << u"apa"_s << u"apa"_s;
        QTest::newRow("hyphens") << u"iso-690"_s << u"iso690-author-date-es"_s;
        QTest::newRow("none") << u"zzz"_s << u""_s;
    }

    void narrows()
    {
        QFETCH(QString, typed);
        StyleModel model;
        model.setStyles(styles());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(typed);
        QTEST(idsOf(model).join(u' '), "ids");
    }

    void knowsTheRowOfAStyle()
    {
        StyleModel model;
        model.setStyles(styles());
        QCOMPARE(model.rowOf(u"apa"_s), 0);
        model.setFilter(u"vanc"_s);
        QCOMPARE(model.rowOf(u"vancouver"_s), 0);
        QCOMPARE(model.rowOf(u"apa"_s), -1);
        QCOMPARE(model.total(), 6);
    }

    void thousandsAreNarrowedWithinAFrame()
    {
        QList<CitationStyle> many;
        for (int i = 0; i < 2600; ++i)
            many.append({u"style-%1"_s.arg(i), u"Journal of Border Studies, Series %1"_s.arg(i), false, {}});
        StyleModel model;
        model.setStyles(many);
        QElapsedTimer clock;
        clock.start();
        model.setFilter(u"border 25"_s);
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 300);
    }
};

QTEST_GUILESS_MAIN(TestStyleModel)
#include "test_style_model.moc"
