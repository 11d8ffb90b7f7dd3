// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line lays out what it prints.
#include "terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta::cli;

class TestTerminal final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesAreAligned_data();
    void tablesAreAligned();
    void textIsWrapped_data();
    void textIsWrapped();
    void textIsShortened_data();
    void textIsShortened();
};

void TestTerminal::tablesAreAligned_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("table");
    QTest::newRow("words to the left")
        << QList<QStringList>{{u"a"_s, u"b"_s}, {u"long"_s, u"c"_s}} << u"a     b\nlong  c\n"_s;
    QTest::newRow("numbers to the right, under their heading")
        << QList<QStringList>{{u"COUNT"_s, u"ID"_s}, {u"3"_s, u"x"_s}, {u"120"_s, u"y"_s}}
        << u"COUNT  ID\n    3  x\n  120  y\n"_s;
    QTest::newRow("years beside words are words")
        << QList<QStringList>{{u"1904"_s, u"x"_s}, {u"undated"_s, u"y"_s}} << u"1904     x\nundated  y\n"_s;
    QTest::newRow("no blanks at the end")
        << QList<QStringList>{{u"a"_s, QString()}, {u"b"_s, u"c"_s}} << u"a\nb  c\n"_s;
    QTest::newRow("none") << QList<QStringList>{} << QString();
}

void TestTerminal::tablesAreAligned()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, table);
    QCOMPARE(tableOf(rows), table);
}

void TestTerminal::textIsWrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("at words") << u"one two three four"_s << u"  one two\n  three four\n"_s;
    QTest::newRow("white space") << u" one\n\ttwo "_s << u"  one two\n"_s;
    QTest::newRow("a word too long") << u"incomprehensibilities"_s << u"  incomprehensibilities\n"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestTerminal::textIsWrapped()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(wrapped(text, 2, 12), lines);
}

void TestTerminal::textIsShortened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("short enough") << u"ten chars!"_s << u"ten chars!"_s;
    QTest::newRow("at a word") << u"eleven chars"_s << u"eleven…"_s;
    QTest::newRow("within a word") << u"incomprehensible"_s << u"incompreh…"_s;
}

void TestTerminal::textIsShortened()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(shortened(text, 10), result);
}

QTEST_APPLESS_MAIN(TestTerminal)
#include "test_terminal.moc"
