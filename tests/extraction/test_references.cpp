// SPDX-License-Identifier: GPL-3.0-or-later
#include "names_of.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void resolves_data();
    void resolves();
    void joins_data();
    void joins();
    void leaves_data();
    void leaves();
    void namesakesStayApart();
    void shortNamesAreMarked();

private:
    std::shared_ptr<const KnowledgePack> m_pack;
};

void TestReferences::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

void TestReferences::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char *name, const QString &text, const QString &mention) { QTest::newRow(name) << text << mention; };

    row("surname of a person named before", u"Teodora Villcarani spoke. Later Villcarani left."_s, u"Villcarani = person:teodora-villcarani"_s);
    row("first surname of two", u"Habló Pedro Condori Huarachi. Condori pidió agua."_s, u"Condori = person:pedro-condori-huarachi"_s);
    row("both surnames", u"Habló Pedro Condori Huarachi. Condori Huarachi pidió agua."_s, u"Condori Huarachi = person:pedro-condori-huarachi"_s);
    row("surname of a known person", u"Rodrigo Paz Pereira took office. The plan of Paz failed."_s, u"Paz = rodrigo-paz"_s);
    row("person rather than town", u"Sergio Salinas Rojas wrote it. As Salinas argues, it failed."_s, u"Salinas = person:sergio-salinas-rojas"_s);
    row("town where the text says so", u"Sergio Salinas Rojas was born in Salinas and died in Salinas."_s, u"Salinas = salinas-de-garci-mendoza"_s);
    row("known president by title", u"Relations worsened under President Banzer in Bolivia."_s, u"Banzer = hugo-banzer"_s);
    row("known president, country not named", u"Lo decidió el presidente Fujimori solo."_s, u"Fujimori = alberto-fujimori"_s);
    row("unknown person by title", u"Much was said by Captain Hollingberry of the ship."_s, u"Hollingberry = person:hollingberry"_s);
    row("cited author", u"Borders are read as margins (Wezeltoft, 2010, p. 26)."_s, u"Wezeltoft = person:wezeltoft"_s);
    row("cited co-author", u"Borders are margins (Wezeltoft & Karamanis 2017)."_s, u"Karamanis = person:karamanis"_s);
    row("author with year in brackets", u"As Wezeltoft (1990) has it, borders are margins."_s, u"Wezeltoft = person:wezeltoft"_s);
    row("cited author named in full", u"Laetitia Wezeltoft saw it. It was so (Wezeltoft, 2010)."_s, u"Wezeltoft = person:laetitia-wezeltoft"_s);
    row("author in a list of references", u"Wezeltoft, G. (2017). Borders as margins."_s, u"Wezeltoft = person:wezeltoft"_s);
    row("place with article after in", u"Los pastores viven en La Chullpa."_s, u"La Chullpa = place:la-chullpa"_s);
    row("place of a battle", u"They fell in the combat of Ayopunta that day."_s, u"Ayopunta = place:ayopunta"_s);
    row("place in a list of places", u"They crossed Tacna, Ayopunta and Arica on foot."_s, u"Ayopunta = place:ayopunta"_s);
    row("place after in", u"The herders live in Chullpamarca."_s, u"Chullpamarca = place:chullpamarca"_s);
    row("of two of that name the one named last", u"Rodrigo Paz met Octavio Paz Huanca. Nobody heard Paz."_s, u"Paz = person:octavio-paz-huanca"_s);
    row("region in a list with a region", u"Delegates of Cajamarca, Puno and Ancash came."_s, u"Puno = puno-department"_s);
    row("city in a list with cities", u"Buses leave for Oruro, Iquique and Calama."_s, u"Oruro = oruro"_s);
    row("town with a common word's name, in a list of towns", u"Habrá ferias en Arica, Caldera, Iquique y Lo Espejo."_s, u"Caldera = place:caldera"_s);
    row("an assembly where only the United Nations have one", u"The United Nations met. We told this Assembly so."_s, u"Assembly = un-general-assembly"_s);
    row("town called after a town", u"He lives in Santiago de Cali with his family."_s, u"Santiago de Cali = place:santiago-de-cali"_s);
    row("body by its head noun", u"The Peru-Bolivian Confederation was strong. Many feared the Confederation then."_s,
        u"Confederation = peru-bolivian-confederation"_s);
}

void TestReferences::resolves()
{
    QFETCH(QString, text);
    QFETCH(QString, mention);
    const DocumentText document = documentOf(text);
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    QVERIFY2(mentions.contains(mention), qPrintable(mentions.join(u'\n')));
}

/// Every row: two surfaces that must mean one actor.
void TestReferences::joins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const QString &text, const QString &one, const QString &other) {
        QTest::newRow(name) << text << one << other;
    };
    row("with and without accents", u"Habló Ramón Cusicanqui. Then Ramon Cusicanqui left."_s, u"Ramón Cusicanqui"_s, u"Ramon Cusicanqui"_s);
    row("longer and shorter name", u"Francisco Ticona spoke. Francisco Ticona Alanoca was mayor."_s, u"Francisco Ticona"_s,
        u"Francisco Ticona Alanoca"_s);
    row("capitals", u"PEDRO CONDORI habló. Pedro Condori pidió agua."_s, u"PEDRO CONDORI"_s, u"Pedro Condori"_s);
    row("both languages", u"Perú and Peru"_s, u"Perú"_s, u"Peru"_s);
    row("acronym and translation", u"The Joint Survey Commission (CMR) met. The CMR voted."_s, u"Joint Survey Commission"_s, u"CMR"_s);
}

void TestReferences::joins()
{
    QFETCH(QString, text);
    QFETCH(QString, one);
    QFETCH(QString, other);
    const DocumentText document = documentOf(text);
    const Annotation annotation = namesIn(document, *m_pack);
    int first = -1;
    int second = -2;
    for (const FoundMention &mention : annotation.findings.mentions) {
        if (annotation.source.quote(mention.span) == one)
            first = mention.actor;
        if (annotation.source.quote(mention.span) == other)
            second = mention.actor;
    }
    QVERIFY2(first == second, qPrintable(mentionsOf(annotation).join(u'\n')));
}

void TestReferences::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("surname of a known person, alone and common") << u"We saw Flores there."_s << u"Flores"_s;
    QTest::newRow("work cited, not its words") << u"The Margins (2010) is a book."_s << u"Margins"_s;
    QTest::newRow("adjective of a wide region alone") << u"Andean weather is dry."_s << u"Andean"_s;
    QTest::newRow("common word in a short list") << u"Habrá ferias en Arica, Caldera y pueblos del norte."_s << u"Caldera"_s;
    QTest::newRow("assembly of nobody") << u"We told the Assembly so."_s << u"Assembly"_s;
    QTest::newRow("of all of them") << u"The inter-American system is old."_s << u"American"_s;
    QTest::newRow("compass") << u"Trade grew in the North and in the South."_s << u"North"_s;
}

void TestReferences::leaves()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const DocumentText document = documentOf(text);
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    for (const QString &mention : mentions)
        QVERIFY2(!mention.section(u" = "_s, 0, 0).contains(word), qPrintable(mentions.join(u'\n')));
}

/// One family name, two given names: two persons, also where each is named whole but once.
void TestReferences::namesakesStayApart()
{
    const DocumentText document = documentOf(u"Octavio Tancara Huanca met Ramiro Tancara. Tancara spoke."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    const QStringList mentions = mentionsOf(annotation);
    QVERIFY2(mentions.contains(u"Octavio Tancara Huanca = person:octavio-tancara-huanca"_s), qPrintable(mentions.join(u'\n')));
    QVERIFY2(mentions.contains(u"Ramiro Tancara = person:ramiro-tancara"_s), qPrintable(mentions.join(u'\n')));
    QVERIFY2(mentions.contains(u"Tancara = person:ramiro-tancara"_s), qPrintable(mentions.join(u'\n')));
}

void TestReferences::shortNamesAreMarked()
{
    const DocumentText document = documentOf(u"Evo Morales spoke. Bolivian voters heard Morales and the OAS."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    QList<MentionForm> forms;
    for (const FoundMention &mention : annotation.findings.mentions)
        forms.append(mention.form);
    QCOMPARE(forms, (QList<MentionForm>{MentionForm::Name, MentionForm::Demonym, MentionForm::ShortName, MentionForm::Acronym}));
}

QTEST_GUILESS_MAIN(TestReferences)
#include "test_references.moc"
