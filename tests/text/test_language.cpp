// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void TestLanguage::tells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::newRow("Spanish") << u"Los alcaldes de la frontera se reunieron en Visviri para hablar del tren."_s
                             << Language::Spanish;
    QTest::newRow("English") << u"The mayors of the border met at Visviri to speak of the train."_s
                             << Language::English;
    QTest::newRow("Spanish heading") << u"El acuerdo de los tres municipios"_s << Language::Spanish;
    QTest::newRow("English heading") << u"The end of the line"_s << Language::English;
    QTest::newRow("Spanish question") << u"¿Cuándo abrió la feria?"_s << Language::Spanish;
    QTest::newRow("capitals") << u"DECLARACIÓN CONJUNTA DE LOS CANCILLERES"_s << Language::Spanish;
    QTest::newRow("English that names in Spanish")
        << u"The Treaty of Peace (Tratado de Paz y Amistad) was signed by the two ministers in the capital."_s
        << Language::English;
    QTest::newRow("Spanish that names in English")
        << u"El informe de la Inter-American Dialogue of the Americas recuerda que los dos países no se hablan desde entonces."_s
        << Language::Spanish;
    QTest::newRow("Portuguese")
        << u"O governo do Brasil não aceitou a proposta dos vizinhos e os ministros também não voltaram às conversas."_s
        << Language::Other;
    QTest::newRow("French")
        << u"Les ministres des deux pays se sont rencontrés dans la ville avec une délégation qui est venue pour les fêtes."_s
        << Language::Other;
    QTest::newRow("German")
        << u"Die Grenze wurde von den beiden Staaten nicht anerkannt, und der Vertrag ist auch später nicht in Kraft getreten."_s
        << Language::Other;
    QTest::newRow("names only") << u"Putre, Colchane, Pica, Sabaya"_s << Language::Unknown;
    QTest::newRow("one word") << u"de"_s << Language::Unknown;
    QTest::newRow("numbers") << u"1904 1929 1978"_s << Language::Unknown;
    QTest::newRow("nothing") << QString() << Language::Unknown;
}

void TestLanguage::tells()
{
    QFETCH(QString, text);
    QTEST(languageOfText(text), "language");
}

QTEST_APPLESS_MAIN(TestLanguage)
#include "test_language.moc"
