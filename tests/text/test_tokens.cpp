// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

char mark(TokenShape shape)
{
    switch (shape) {
    case TokenShape::Lower:
        return 'l';
    case TokenShape::Capitalised:
        return 'C';
    case TokenShape::Upper:
        return 'U';
    case TokenShape::Number:
        return '0';
    case TokenShape::Punctuation:
        return '.';
    case TokenShape::Symbol:
        return '$';
    }
    return '?';
}

} // namespace

class TestTokens final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void tokensHoldAllButSpace();
    void spansCountFromTheBase();
    void choosingHalfAWordChoosesIt_data();
    void choosingHalfAWordChoosesIt();
};

void TestTokens::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens"); // parted by a blank
    QTest::addColumn<QString>("shapes");
    const auto row = [](const QString &text, const QString &tokens, const QString &shapes) {
        QTest::newRow(qPrintable(text)) << text << tokens << shapes;
    };
    row(u"La frontera de Tarapacá."_s, u"La frontera de Tarapacá ."_s, u"CllC."_s);
    row(u"O'Higgins Jach’a d’Orbigny"_s, u"O'Higgins Jach’a d’Orbigny"_s, u"CCl"_s);
    row(u"Arica-Parinacota"_s, u"Arica - Parinacota"_s, u"C.C"_s);
    row(u"Bolivia’s and Chile's states’ ports"_s, u"Bolivia ’s and Chile 's states ’ ports"_s, u"CllCll.l"_s);
    row(u"EE.UU. U.S. J. Pérez"_s, u"EE.UU. U.S. J. Pérez"_s, u"UUUC"_s);
    row(u"EE. UU."_s, u"EE. UU."_s, u"UU"_s);
    row(u"with the US."_s, u"with the US ."_s, u"llU."_s);
    row(u"la ONU."_s, u"la ONU ."_s, u"lU."_s);
    row(u"180.000 3,5 1879, 21st 1.º 1990s"_s, u"180.000 3,5 1879 , 21st 1.º 1990s"_s, u"000.000"_s);
    row(u"McDonald XIX"_s, u"McDonald XIX"_s, u"CU"_s);
    row(u"¿Qué?"_s, u"¿ Qué ?"_s, u".C."_s);
    row(u"diplo\u00ADmacia"_s, u"diplo\u00ADmacia"_s, u"l"_s);
    row(u"see https://example.org/bolivia-chile?x=1."_s, u"see https://example.org/bolivia-chile?x=1 ."_s,
        u"l$."_s);
    row(u"[the treaty](https://example.org/a_(b)) holds"_s,
        u"[ the treaty ] (https://example.org/a_(b)) holds"_s, u".ll.$l"_s);
    row(u"<em>La Paz</em>"_s, u"<em> La Paz </em>"_s, u"$CC$"_s);
    row(u"a < b"_s, u"a < b"_s, u"l$l"_s);
}

void TestTokens::splits()
{
    QFETCH(QString, text);
    QStringList tokens;
    QString shapes;
    for (const Token &token : tokensOf(text)) {
        const QString surface = text.sliced(token.span.begin, token.span.length());
        tokens << surface;
        shapes += QLatin1Char(mark(token.shape));
        QCOMPARE(token.folded, folded(surface));
        QCOMPARE(token.spaceBefore, token.span.begin == 0 || text[token.span.begin - 1].isSpace());
    }
    QTEST(tokens.join(u' '), "tokens");
    QTEST(shapes, "shapes");
}

/// On random texts: tokens stand in order, do not overlap, and hold every character that is not white space.
void TestTokens::tokensHoldAllButSpace()
{
    QRandomGenerator random(7);
    const QString letters = u"aÁñZ'’.-<>/:()[]19 \n\u00ADhttps://º%"_s;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        qsizetype at = 0;
        for (const Token &token : tokensOf(text)) {
            QVERIFY(token.span.begin >= at && token.span.end > token.span.begin &&
                    token.span.end <= text.size());
            for (; at < token.span.begin; ++at)
                QVERIFY2(text[at].isSpace(), qPrintable(text));
            at = token.span.end;
        }
        for (; at < text.size(); ++at)
            QVERIFY2(text[at].isSpace(), qPrintable(text));
    }
}

void TestTokens::spansCountFromTheBase()
{
    const std::vector<Token> tokens = tokensOf(u"La Paz", 100);
    QCOMPARE(tokens.size(), 2U);
    QCOMPARE(tokens[1].span, (Span{103, 106}));
}

void TestTokens::choosingHalfAWordChoosesIt_data()
{
    QTest::addColumn<QString>("chosen"); // between the bars
    QTest::addColumn<QString>("meant");
    QTest::newRow("both ends") << u"the reg|ional communit|ies, too"_s << u"regional communities"_s;
    QTest::newRow("white space") << u"the| Aymara |people"_s << u"Aymara"_s;
    QTest::newRow("as it is") << u"(|Putre|)"_s << u"Putre"_s;
    QTest::newRow("first and last") << u"Ar|ica, 19|29"_s << u"Arica, 1929"_s;
    QTest::newRow("nothing") << u"La| |Paz"_s << u""_s;
}

void TestTokens::choosingHalfAWordChoosesIt()
{
    QFETCH(QString, chosen);
    const QString text = QString(chosen).remove(u'|');
    const Span span = wholeWords(text, {chosen.indexOf(u'|'), chosen.lastIndexOf(u'|') - 1});
    QTEST(text.mid(span.begin, span.end - span.begin), "meant");
}

QTEST_APPLESS_MAIN(TestTokens)
#include "test_tokens.moc"
