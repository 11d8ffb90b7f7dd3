// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing();
    void apostrophesAreOne();
    void keys_data();
    void keys();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accent") << u"Tarapacá"_s << u"tarapaca"_s;
    QTest::newRow("decomposed accent") << u"Tarapaca\u0301"_s << u"tarapaca"_s;
    QTest::newRow("ñ and ü") << u"Ñuñoa, Güiraldes"_s << u"nunoa, guiraldes"_s;
    QTest::newRow("apostrophe letter") << u"Jachʼa"_s << u"jach'a"_s;
    QTest::newRow("dash") << u"Arica–Parinacota"_s << u"arica-parinacota"_s;
    QTest::newRow("minus sign") << u"−5"_s << u"-5"_s;
    QTest::newRow("ligature") << u"ﬁrma oﬃcial"_s << u"firma official"_s;
    QTest::newRow("soft hyphen") << u"diplo\u00ADmacia"_s << u"diplomacia"_s;
    QTest::newRow("zero width") << u"di\u200Bplo\u200Dmacia\uFEFF"_s << u"diplomacia"_s;
    QTest::newRow("white space") << u"  La\u00A0Paz \n\t de  Ayacucho "_s << u"la paz de ayacucho"_s;
    QTest::newRow("capitals") << u"EE.UU."_s << u"ee.uu."_s;
    QTest::newRow("ascii") << u"O`Higgins  AND Co"_s << u"o'higgins and co"_s;
    QTest::newRow("nothing") << u" \u00AD "_s << QString();
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QTEST(apacheta::folded(text), "folded");
}

void TestFold::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(apacheta::folded(folded), folded);
}

void TestFold::apostrophesAreOne()
{
    for (const QChar apostrophe : u"'’ʼ‘`´′ʻ"_s)
        QCOMPARE(folded(u"Jach"_s + apostrophe + u"a"_s), u"jach'a"_s);
}

void TestFold::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nameKey");
    QTest::addColumn<QString>("slug");
    QTest::newRow("hyphen") << u"Arica-Parinacota"_s << u"arica parinacota"_s << u"arica-parinacota"_s;
    QTest::newRow("apostrophe") << u"O'Higgins"_s << u"ohiggins"_s << u"ohiggins"_s;
    QTest::newRow("person") << u"Francisco Humire Alejandro"_s << u"francisco humire alejandro"_s
                            << u"francisco-humire-alejandro"_s;
    QTest::newRow("marks") << u"Ley N.º 20.175"_s << u"ley n.o 20.175"_s << u"ley-n-o-20-175"_s;
    QTest::newRow("spaced dash") << u"Arica – La Paz"_s << u"arica la paz"_s << u"arica-la-paz"_s;
    QTest::newRow("nothing") << u"…"_s << u"..."_s << QString();
}

void TestFold::keys()
{
    QFETCH(QString, text);
    QTEST(apacheta::nameKey(text), "nameKey");
    QTEST(apacheta::slug(text), "slug");
}

QTEST_APPLESS_MAIN(TestFold)
#include "test_fold.moc"
