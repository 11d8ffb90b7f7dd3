// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestSentences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void spansCountFromTheBase();
    void sentencesHoldAllButSpace();
    void longRunsAreQuick();
};

/// The bar shows where a sentence ends and the next begins; the text itself has a blank there.
void TestSentences::splits_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text.left(60))) << text; };
    row(u"The border was closed.|It opened again in May."_s);
    row(u"La frontera se cerró.|Volvió a abrirse en mayo."_s);
    row(u"El Sr. Huaylla habló con la Dra. Mamani y el Gral. Soto.|Nadie más habló."_s);
    row(u"Gen. Banzer and Mr. Pinochet met at Charaña.|They embraced."_s);
    row(u"Según el art. 8 y la p. 14 del acta, nada cambió.|Véase cap. III y núm. 5."_s);
    row(u"See p. 14, vol. II, no. 5 and fig. 3.|The rest is lost."_s);
    row(u"He said no. 5 of the list was wrong.|She said no.|The others left."_s);
    row(u"J. M. Balmaceda and E. Montt wrote to A. Bello.|He answered."_s);
    row(u"El presidente J. M. Balmaceda firmó.|El congreso no."_s);
    row(u"Relations with the U.S. Congress were good.|So were those with EE.UU. y la ONU."_s);
    row(u"They came from the U.S.|The rest came from Peru."_s);
    row(u"Viajó a EE. UU. en mayo.|Volvió en junio."_s);
    row(u"El comercio con EE. UU.|En cambio, Chile vendió más."_s);
    row(u"Trade grew by 2.5 per cent and 180.000 tons.|Then it fell."_s);
    row(u"Llegaron llamas, alpacas, etc. a la feria.|Hubo música, comida, etc.|Después llovió."_s);
    row(u"He waited ... and waited.|Nobody came...|The train was late."_s);
    row(u"Esperó… y esperó.|Nadie vino…|El tren no llegó."_s);
    row(u"The text says “[...] the border (…) Is closed” and no more.|That is all."_s);
    row(u"“We are happy.”|“So are we,” said the mayor."_s);
    row(u"«La agenda existe.»|Así lo dijo.|\"Nada más.\"|Se fue."_s);
    row(u"It was signed (in 1904).|(It was never ratified.)|Then came war."_s);
    row(u"¿Quién firmó?|¡Nadie!|¿Y cuándo?|No se sabe."_s);
    row(u"Pero ¿quién firmó? preguntó la alcaldesa.|Nadie respondió."_s);
    row(u"“Who signed?” asked the mayor.|Nobody knew."_s);
    row(u"Firmaron el acuerdo.|¿y después qué?|Nada."_s);
    row(u"The lake lost a third of its water.[24]|Later it grew.[1][2]|It stopped."_s);
    row(u"It was opened in 1913.²|The rest waited."_s);
    row(u"The region was closed.12|The ports stayed open."_s);
    row(u"1. To meet again in May.|2. To report on it."_s);
    row(u"II. La Mesa acuerda el horario.|III. La Mesa se reunirá."_s);
    row(u"He wrote to Leguía A. Bravo.|He wrote to Leguía I.|In 1904 he left."_s);
    row(u"La Corona perdió el siglo XIX.|El siglo siguiente no fue mejor."_s);
    row(u"Boeing Co. Ltd. sold it.|Smith et al. disagree.|They met at 5 p.m.|Then they ate."_s);
    row(u"Nació ca. 1904 y murió en Dec. 1961.|Nadie lo recuerda."_s);
    row(u"(Rojas, 2006, p. 3).|Next came others (eds.) who wrote."_s);
    row(u"Vea www.example.org/bolivia.html para más.|Fin."_s);
    row(u"No ends here"_s);
    row(u"The alcalde — Sr. Silva — came.|— Then he left."_s);
    row(u"Fundada en 1566 a. C. según unos.|Otros dicen que no."_s);
}

void TestSentences::splits()
{
    QFETCH(QString, text);
    const QStringList expected = text.split(u'|');
    const QString joined = expected.join(u' ');
    QStringList sentences;
    for (const Span span : sentencesOf(joined, Language::Unknown))
        sentences << joined.sliced(span.begin, span.length());
    QCOMPARE(sentences.join(u'|'), expected.join(u'|'));
}

void TestSentences::spansCountFromTheBase()
{
    const QList<Span> spans = sentencesOf(u"  Uno va.  Dos viene. ", Language::Spanish, 50);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0], (Span{52, 59}));
    QCOMPARE(spans[1], (Span{61, 71}));
}

void TestSentences::sentencesHoldAllButSpace()
{
    QRandomGenerator random(11);
    const QString letters = u"aB.!?…\"”»)([¿¡ \n\n1º«—SrU"_s;
    for (int round = 0; round < 1000; ++round) {
        QString text;
        for (int i = random.bounded(50); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        qsizetype at = 0;
        for (const Span span : sentencesOf(text, Language::Spanish)) {
            QVERIFY(span.begin >= at && span.end > span.begin && span.end <= text.size());
            QVERIFY(!text[span.begin].isSpace() && !text[span.end - 1].isSpace());
            for (; at < span.begin; ++at)
                QVERIFY2(text[at].isSpace(), qPrintable(text));
            at = span.end;
        }
        for (; at < text.size(); ++at)
            QVERIFY2(text[at].isSpace(), qPrintable(text));
    }
}

/// Text without end, without sense, without blanks: time must grow with its length only.
void TestSentences::longRunsAreQuick()
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &piece : {u"a."_s, u". "_s, u"[.["_s, u"S. "_s, u"\"."_s, u".\n\n   "_s, u"(("_s})
        sentencesOf(piece.repeated(200'000), Language::English);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
