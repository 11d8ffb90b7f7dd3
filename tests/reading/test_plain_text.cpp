// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/boilerplate.h"
#include "reading/lines.h"
#include "reading/reading.h"

#include "described.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestPlainText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void textIsTheFilesOwn();
    void paragraphsAreNumberedAndTold();
    void boilerplate_data();
    void boilerplate();
    void proseIsNoBoilerplate_data();
    void proseIsNoBoilerplate();
    void headings_data();
    void headings();
    void pageNumbers_data();
    void pageNumbers();
    void listMarks_data();
    void listMarks();
};

void TestPlainText::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
    const QString longLine =
        u"The mayors of the three plateaus met in the old station, talked until the evening, and agreed that the fair should be held every second Sunday of the month."_s;
    QTest::newRow("blank lines part paragraphs")
        << u"A fair in the hills\n\nThe mayors met.\n\nThey agreed."_s
        << u"heading1 A fair in the hills\nparagraph The mayors met.\nparagraph They agreed."_s;
    QTest::newRow("a paragraph to a line") << longLine + u'\n' + longLine + u"\nNothing more\n"_s + longLine
                                           << u"paragraph "_s + longLine + u"\nparagraph "_s + longLine +
                                                  u"\nheading2 Nothing more\nparagraph "_s + longLine;
    QTest::newRow("lines broken at a width")
        << u"The mayors of the three plateaus met in the old\nstation, talked until the evening, and agreed "
           u"that\nthe fair should be held every second Sunday of the\nmonth. "
           "Nobody from the capital had come to hear it.\n\nThe next meeting was to be held at the lake, if "
           "the\nroad was open by then, and with the "
           "governors of both\nregions."_s
        << u"paragraph The mayors of the three plateaus met in the old/station, talked until the evening, "
           u"and agreed that/the fair should be held every second Sunday "
           "of the/month. Nobody from the capital had come to hear it.\nparagraph The next meeting was to be "
           "held at the lake, if the/road was open by then, and with "
           "the governors of both/regions."_s;
    QTest::newRow("a blank line after every line")
        << u"   The mayors of the three plateaus met in the old\n\nstation, talked until the evening, and "
           u"agreed that\n\nthe fair should be held every second Sunday of the\n\n"
           "month.\n\n   The next meeting was to be held at the lake, if the\n\nroad was open by then, and "
           "with the governors of both\n\nregions of the plateau.\n                "
           "       12\n\n\n   A third was never held, for want of money and of a\n\nroad."_s
        << u"paragraph The mayors of the three plateaus met in the old//station, talked until the evening, "
           u"and agreed that//the fair should be held every second Sunday of the//"
           "month.\nparagraph The next meeting was to be held at the lake, if the//road was open by then, "
           "and with the governors of both//regions of the plateau.\n"
           "boilerplate 12\nparagraph A third was never held, for want of money and of a//road."_s;
    QTest::newRow("a blank line after every line, lines padded")
        << u"   The mayors met with\n\nArgentina   and   Brazil  in  the  old   station   of   the   plain   and\n\ntalked   until   the   evening,  and   agreed   that   the    fair   should\n\nbe held on Sundays with the General Council, in the town\n\nof Putre.  Nobody   from  the  capital   had   come   to   hear  it  and  the\n\nnext meeting was to be held at the lake, if the road was open.\n\n   The fair was held."_s
        << u"paragraph The mayors met with//Argentina   and   Brazil  in  the  old   station   of   the   plain   and//talked   until   the   evening,  and   agreed   that   the    fair   should//be held on Sundays with the General Council, in the town//of Putre.  Nobody   from  the  capital   had   come   to   hear  it  and  the//next meeting was to be held at the lake, if the road was open.\nparagraph The fair was held."_s;
    QTest::newRow("a blank line after every line, names at their beginnings")
        << u"The mayors of the plateau went by the old road from\n\nPutre, Camina and Pica, where they were received by the\n\nvillagers, and later on by the mayors of the old towns\n\nColchane and Sabaya, of the villages along the road,\n\npast Isluga, and on the last day of the fair at the lake\n\nby all those who had come for it, the people of the old\n\nCarangas, for whom there had been no place in the halls."_s
        << u"paragraph The mayors of the plateau went by the old road from//Putre, Camina and Pica, where they were received by the//villagers, and later on by the mayors of the old towns//Colchane and Sabaya, of the villages along the road,//past Isluga, and on the last day of the fair at the lake//by all those who had come for it, the people of the old//Carangas, for whom there had been no place in the halls."_s;
    QTest::newRow("a sentence over a page's end, a name first")
        << u"   The mayors of the three plateaus met in the old\n\nstation, talked until the evening, and agreed that\n\nthe fair should be held with the mayor of the old\n                       12\n\nPutre, who had come for it by the road of the high\n\nplains, and the governors of the three big regions\n\nof the plateau."_s
        << u"paragraph The mayors of the three plateaus met in the old//station, talked until the evening, and agreed that//the fair should be held with the mayor of the old/                       12//Putre, who had come for it by the road of the high//plains, and the governors of the three big regions//of the plateau."_s;
    QTest::newRow("list")
        << u"They want:\n• a road,\n• a bridge,\n- a school.\n1. To meet again.\na) soon"_s
        << u"paragraph They want:\nitem a road,\nitem a bridge,\nitem a school.\nitem 1. To meet again.\nitem a) soon"_s;
    QTest::newRow("boilerplate around")
        << u"Latest News:\n\nDonate Bitcoins:\n\nSend to 9Qa7Zx3LmT8 kW2vB6nHs4Yd1Pc\n\nThe lake\n\nIt fell.\n\nNewsletter Subscribe\n\n© 2019 The Lake Post. All rights reserved."_s
        << u"boilerplate Latest News:\nboilerplate Donate Bitcoins:\nboilerplate Send to 9Qa7Zx3LmT8 "
           u"kW2vB6nHs4Yd1Pc\nheading1 The lake\nparagraph It fell.\n"
           "boilerplate Newsletter Subscribe\nboilerplate © 2019 The Lake Post. All rights reserved."_s;
    QTest::newRow("line that breaks off")
        << longLine.chopped(1) + u" and of the\nSunday after it."_s
        << u"paragraph "_s + longLine.chopped(1) + u" and of the/Sunday after it."_s;
    QTest::newRow("title in two lines")
        << u"JOINT DECLARATION\nOF THE MAYORS OF THE LAKE\n\nPuno, 3 May 2011\n\nWe met."_s
        << u"heading1 JOINT DECLARATION\nheading1 OF THE MAYORS OF THE LAKE\nparagraph Puno, 3 May 2011\nparagraph We met."_s;
    QTest::newRow("marks of Markdown")
        << u"# The lake\n\nIt fell.\n\n> It will rise."_s
        << u"heading1 The lake\nparagraph It fell.\nquotation > It will rise."_s;
    QTest::newRow("notes") << u"It fell.[1]\n\n[1] By two metres, they say.\n\n[2]"_s
                           << u"paragraph It fell.[1]\nfootnote [1] By two metres, they say.\nboilerplate [2]"_s;
    QTest::newRow("astral characters")
        << u"\U0001F3D4 The peak\n\n\U0001F999 It is high."_s
        << u"paragraph \U0001F3D4 The peak\nparagraph \U0001F999 It is high."_s;
}

void TestPlainText::blocks()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, u"a.txt"_s, text.toUtf8()));
    QVERIFY(document);
    QCOMPARE(document->text, text);
    QTEST(described(*document), "blocks");
    QCOMPARE(wrongWith(*document), QString());
    QCOMPARE(document->format, u"txt"_s);
}

void TestPlainText::textIsTheFilesOwn()
{
    const QString text = u"\n\n  The road \t to Arica.  \n\n\n • a bridge \n"_s;
    const QTemporaryDir folder;
    const Result<DocumentText> document = readDocument(written(folder, u"a.txt"_s, text.toUtf8()));
    QVERIFY(document);
    QCOMPARE(document->text, text);
    const SourceText source(document->text);
    QCOMPARE(source.quote(document->blocks.first().span), u"The road \t to Arica."_s);
}

void TestPlainText::paragraphsAreNumberedAndTold()
{
    const QTemporaryDir folder;
    const QString text = u"La feria\n\nLos alcaldes se reunieron en la estación y hablaron del tren.\n\nRead "
                         u"more\n\nThe mayors met in the station and spoke of the train.\n\n"
                         "Los vecinos no quisieron que la feria se hiciera en otro pueblo de la región."_s;
    const Result<DocumentText> document = readDocument(written(folder, u"a.txt"_s, text.toUtf8()));
    QVERIFY(document);
    QList<int> numbers;
    QList<Language> languages;
    for (const Block &block : document->blocks) {
        numbers << block.paragraph;
        languages << block.language;
    }
    QCOMPARE(numbers, (QList<int>{0, 1, 0, 2, 3}));
    QCOMPARE(languages.mid(1),
             (QList<Language>{Language::Spanish, Language::Unknown, Language::English, Language::Spanish}));
    QCOMPARE(document->language, Language::Spanish);
}

void TestPlainText::boilerplate_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"Newsletter Subscribe",
                                 u"Subscribe to our newsletter and never miss a story.",
                                 u"Suscríbete a nuestro boletín",
                                 u"About this article -",
                                 u"Read more »",
                                 u"Ver Más »",
                                 u"Leer más",
                                 u"Compartir en Facebook",
                                 u"Share on: Facebook X WhatsApp Email",
                                 u"Facebook | Twitter | WhatsApp",
                                 u"© 2019 El Faro. Todos los derechos reservados.",
                                 u"All rights reserved.",
                                 u"We use cookies to improve your experience on this site.",
                                 u"Utilizamos cookies propias y de terceros.",
                                 u"Related articles",
                                 u"Te puede interesar",
                                 u"Lea también: La feria vuelve a la frontera",
                                 u"Publicidad",
                                 u"Skip to main content",
                                 u"Imprimir | Enviar por correo",
                                 u"Síguenos en Instagram",
                                 u"3 comentarios",
                                 u"Leave a reply",
                                 u"This article was written with the help of AI and edited by our team.",
                                 u"Busca en El Faro",
                                 u"Categories: Lakes of Bolivia · Lakes of Peru"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestPlainText::boilerplate()
{
    QFETCH(QString, text);
    QVERIFY(isBoilerplateText(text));
}

void TestPlainText::proseIsNoBoilerplate_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"Subscribers of the paper in Tacna and Arica read the news a day late.",
          u"Share of trade with Bolivia", u"Donations from abroad paid for the road to Visviri.",
          u"Copyright law in Bolivia dates from 1992.", u"(c) The treaty of 1904 ended the truce.",
          u"The menu of the dinner listed quinoa and llama.",
          u"Related to this was the question of the port.", u"The Printing Press of Oruro",
          u"Recibe las credenciales el presidente de Chile.", u"Support for the alliance came from Puno.",
          u"Contact between the two ministries was broken off in 1978.",
          u"The latest news from La Paz reached Arica by train.", u"Comentarios del canciller sobre el fallo",
          u"Apoya Chile la propuesta de Bolivia", u"Buscar una salida al mar es política de Estado."})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    QTest::newRow("shops and watches")
        << u"In the free zone of Iquique the shops sell watches, shoes, handbags and cheap sunglasses, and in the sale of January the people of Oruro come to buy them."_s;
}

void TestPlainText::proseIsNoBoilerplate()
{
    QFETCH(QString, text);
    QVERIFY(!isBoilerplateText(text));
    QVERIFY(!isLinkSpam(text));
}

void TestPlainText::headings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("heading");
    QTest::newRow("plain") << u"Challenges at the border"_s << true;
    QTest::newRow("colon inside") << u"The lake: a history"_s << true;
    QTest::newRow("question") << u"¿Quién manda en el lago?"_s << true;
    QTest::newRow("numbered") << u"2. The treaty of 1904"_s << true;
    QTest::newRow("quoted") << u"«El lago no sabe de aduanas»"_s << true;
    QTest::newRow("sentence") << u"The border was closed."_s << false;
    QTest::newRow("sentence with note") << u"The population was 3,000.[23]"_s << false;
    QTest::newRow("lower case") << u"and then it opened"_s << false;
    QTest::newRow("colon at end") << u"They want:"_s << false;
    QTest::newRow("in brackets") << u"(With information of agencies)"_s << false;
    QTest::newRow("too long") << QString(u"The border "_s.repeated(20)).trimmed() << false;
}

void TestPlainText::headings()
{
    QFETCH(QString, line);
    // A heading may end like a sentence only with a question mark.
    QTEST(looksLikeHeading(line), "heading");
}

void TestPlainText::pageNumbers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("number");
    for (const char *line : {"76", "- 12 -", "xiv", "Page 3 of 9", "3 / 20"})
        QTest::newRow(line) << QString::fromLatin1(line) << true;
    QTest::newRow("Spanish") << u"Página 3 de 20"_s << true;
    for (const char *line : {"1904", "12 llamas", "A", "", "1.5 per cent", "vida"})
        QTest::newRow(qPrintable(u"no: "_s + QString::fromLatin1(line)))
            << QString::fromLatin1(line) << false;
}

void TestPlainText::pageNumbers()
{
    QFETCH(QString, line);
    QTEST(isPageNumber(line), "number");
}

void TestPlainText::listMarks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("length");
    QTest::newRow("bullet") << u"• a road"_s << 2;
    QTest::newRow("bullet without space") << u"•a road"_s << 1;
    QTest::newRow("dash") << u"- a road"_s << 2;
    QTest::newRow("number") << u"12. a road"_s << 4;
    QTest::newRow("bracket") << u"(3) a road"_s << 4;
    QTest::newRow("letter") << u"b) a road"_s << 3;
    QTest::newRow("roman") << u"iv) a road"_s << 4;
    QTest::newRow("year") << u"1904. A road"_s << 0;
    QTest::newRow("decimal") << u"2.5 roads"_s << 0;
    QTest::newRow("word") << u"A road"_s << 0;
    QTest::newRow("hyphen in word") << u"-ismo"_s << 0;
}

void TestPlainText::listMarks()
{
    QFETCH(QString, line);
    QTEST(int(listMarkLength(line)), "length");
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "test_plain_text.moc"
