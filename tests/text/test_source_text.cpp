// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/source_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestSourceText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsCodePoints_data();
    void countsCodePoints();
    void quotesTheSourceItself();
    void quotesNothingOutside();
    void positionsConvertBothWays();
};

void TestSourceText::countsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << u"Arica"_s << 5;
    QTest::newRow("accents") << u"Tarapacá"_s << 8;
    QTest::newRow("combining accent") << u"Tarapaca\u0301"_s << 9;
    QTest::newRow("astral") << u"a\U0001F3D4b"_s << 3;
    QTest::newRow("only astral") << u"\U0001F3D4\U0001F3D4"_s << 2;
    QTest::newRow("line break") << u"a\nb"_s << 3;
}

void TestSourceText::countsCodePoints()
{
    QFETCH(QString, text);
    const SourceText source(text);
    QTEST(int(source.length()), "length");
    QCOMPARE(source.length(), text.toUcs4().size());
    QCOMPARE(source.text(), text);
    QCOMPARE(source.quote({0, source.length()}), text);
}

void TestSourceText::quotesTheSourceItself()
{
    const SourceText source(u"El \U0001F3D4 Sajama y el \U0001F999 de Putre"_s);
    const qsizetype at = source.units().indexOf(u"Sajama"_s);
    QCOMPARE(at, 5);
    QCOMPARE(source.quote({at, at + 6}), u"Sajama"_s);
    QCOMPARE(source.quote({3, 4}), u"\U0001F3D4"_s);
    QCOMPARE(source.units({3, 4}).size(), 1);
}

void TestSourceText::quotesNothingOutside()
{
    const SourceText source(u"Putre"_s);
    QVERIFY(source.quote({-1, 3}).isEmpty());
    QVERIFY(source.quote({2, 6}).isEmpty());
    QVERIFY(source.quote({3, 3}).isEmpty());
    QVERIFY(source.quote({4, 2}).isEmpty());
}

/// On random texts with astral characters every position goes there and back, and every quote is what the code points say.
void TestSourceText::positionsConvertBothWays()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        QList<char32_t> points;
        const int length = random.bounded(0, 60);
        for (int i = 0; i < length; ++i)
            points << (random.bounded(4) == 0 ? char32_t(0x1F300 + random.bounded(200))
                                              : char32_t(u'a' + random.bounded(26)));
        const SourceText source(QString::fromUcs4(points.constData(), points.size()));
        QCOMPARE(source.length(), length);
        for (qsizetype at = 0; at <= length; ++at) {
            const QString before = QString::fromUcs4(points.constData(), at);
            QCOMPARE(source.utf16FromCodePoint(at), before.size());
            QCOMPARE(source.codePointFromUtf16(before.size()), at);
        }
        if (length < 2)
            continue;
        const qsizetype begin = random.bounded(length - 1);
        const qsizetype end = begin + 1 + random.bounded(int(length - begin));
        QCOMPARE(source.quote({begin, end}), QString::fromUcs4(points.constData() + begin, end - begin));
    }
}

QTEST_APPLESS_MAIN(TestSourceText)
#include "test_source_text.moc"
