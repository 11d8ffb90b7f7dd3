// SPDX-License-Identifier: GPL-3.0-or-later
#include "names_of.h"

#include <QRegularExpression>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// The rows are too short for the language to be guessed.
static Language languageOfRow(const QString &text)
{
    static const QRegularExpression spanish(u"\\b(el|la|contra|habló)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return spanish.match(text).hasMatch() ? Language::Spanish : Language::English;
}

// What refers back without a name: pronouns, offices, nouns for a kind of actor. And what must stay without an actor.
class TestAnaphora : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refersBack_data();
    void refersBack();
    void staysOpen_data();
    void staysOpen();
    void formsAreMarked();
    void makesNoAliases();
    void mentionsDoNotOverlap();

private:
    std::shared_ptr<const KnowledgePack> m_pack;
};

void TestAnaphora::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

void TestAnaphora::refersBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char *name, const QString &text, const QString &mention) { QTest::newRow(name) << text << mention; };

    row("he", u"Teodoro Villcarani spoke first. Then he left the hall."_s, u"he = person:teodoro-villcarani"_s);
    row("she, not the man", u"Teodoro Villcarani met Julia Cusicanqui. Later she signed the plan."_s, u"she = person:julia-cusicanqui"_s);
    row("his", u"Teodoro Villcarani sold his llamas."_s, u"his = person:teodoro-villcarani"_s);
    row("his, in what is said of another", u"Pedro Condori praised Teodoro Villcarani (who left after his defeat)."_s, u"his = person:teodoro-villcarani"_s);
    row("a chain", u"Teodoro Villcarani spoke. He was tired. He left."_s, u"He = person:teodoro-villcarani"_s);
    row("él", u"Habló Pedro Condori Huarachi. Nadie votó contra él."_s, u"él = person:pedro-condori-huarachi"_s);
    row("ella", u"Habló Julia Cusicanqui. Nadie votó contra ella."_s, u"ella = person:julia-cusicanqui"_s);
    row("su", u"El lunes Pedro Condori vendió su casa."_s, u"su = person:pedro-condori"_s);
    row("its", u"On Monday Bolivia closed its border."_s, u"its = bolivia"_s);
    row("the president", u"President Evo Morales went to Arica. On Monday the president slept there."_s, u"president = evo-morales"_s);
    row("the mayor, of two persons", u"Mayor Teodoro Villcarani met Julia Cusicanqui. Then the mayor left."_s, u"mayor = person:teodoro-villcarani"_s);
    row("la alcaldesa", u"La alcaldesa Julia Cusicanqui llegó temprano. Después la alcaldesa habló."_s, u"alcaldesa = person:julia-cusicanqui"_s);
    row("office after the name", u"Julia Cusicanqui, mayor of Huara, came. Then the mayor left."_s, u"mayor = person:julia-cusicanqui"_s);
    row("the country", u"Bolivia lost the coast. Since then the country claims it."_s, u"country = bolivia"_s);
    row("el país", u"Bolivia perdió la costa. Desde entonces el país la reclama."_s, u"país = bolivia"_s);
    row("the federation", u"The Andean Llama Breeders Federation met. On Monday the federation voted."_s,
        u"federation = organization:andean-llama-breeders-federation"_s);
    row("noun of the other language", u"La Federación de Pastores de Huara se reunió. Luego dicha federación votó."_s,
        u"federación = organization:federacion-de-pastores-de-huara"_s);
    row("the treaty", u"They signed the Treaty of Pasto Grande. Nobody ratified the treaty."_s, u"treaty = instrument:treaty-of-pasto-grande"_s);
}

void TestAnaphora::refersBack()
{
    QFETCH(QString, text);
    QFETCH(QString, mention);
    const DocumentText document = documentOf(text, languageOfRow(text));
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    QVERIFY2(mentions.contains(mention), qPrintable(mentions.join(u'\n')));
}

void TestAnaphora::staysOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, const QString &word) { QTest::newRow(name) << text << word; };
    row("two men, one after a title", u"President Teodoro Villcarani and Pedro Condori spoke. Then he left."_s, u"he"_s);
    row("two men", u"Teodoro Villcarani and Pedro Condori spoke. Then he left."_s, u"he"_s);
    row("no man", u"Julia Cusicanqui spoke. Then he left."_s, u"he"_s);
    row("a person without a name", u"The driver met Teodoro Villcarani and a soldier and a priest. Then he left."_s, u"he"_s);
    row("not himself", u"Teodoro Villcarani met him."_s, u"him"_s);
    row("too far", u"Teodoro Villcarani spoke. It rained. The road was wet. The bus came late. Then he left."_s, u"he"_s);
    row("in another's words", u"Teodoro Villcarani spoke: \"What does he want?\""_s, u"he"_s);
    row("owner may be another", u"Pedro Condori pidió a los vecinos la limpieza de su calle. El lunes llovió."_s, u"su"_s);
    row("article, not pronoun", u"Habló Pedro Condori. Llegó el bus."_s, u"el"_s);
    row("office of another body", u"President Evo Morales spoke. Then the president of the club left."_s, u"president"_s);
    row("two presidents", u"President Evo Morales met President Michelle Bachelet. Then the president left."_s, u"president"_s);
    row("two countries", u"Bolivia and Chile talked. Then the country left."_s, u"country"_s);
    row("another agreement", u"They signed the Huara Agreement. Then they wrote an agreement on water. Nobody read the agreement."_s, u"agreement"_s);
    row("body without that noun", u"The Andean Llama Breeders Federation met. Then the alliance voted."_s, u"alliance"_s);
}

void TestAnaphora::staysOpen()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const DocumentText document = documentOf(text, languageOfRow(text));
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    for (const QString &mention : mentions)
        QVERIFY2(mention.section(u" = "_s, 0, 0) != word, qPrintable(mentions.join(u'\n')));
}

void TestAnaphora::formsAreMarked()
{
    const DocumentText document = documentOf(u"President Evo Morales spoke. Then he left. The president was tired."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    QList<MentionForm> forms;
    for (const FoundMention &mention : annotation.findings.mentions)
        forms.append(mention.form);
    QCOMPARE(forms, (QList<MentionForm>{MentionForm::Name, MentionForm::Pronoun, MentionForm::Title}));
}

void TestAnaphora::makesNoAliases()
{
    const DocumentText document = documentOf(u"Mayor Teodoro Villcarani spoke. Then he left. The mayor was tired."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    const FoundActor *mayor = actorOf(annotation, u"person:teodoro-villcarani"_s);
    QVERIFY(mayor);
    QVERIFY2(mayor->aliases.isEmpty(), qPrintable(mayor->aliases.join(u'\n')));
}

void TestAnaphora::mentionsDoNotOverlap()
{
    const DocumentText document = documentOf(
        u"President Evo Morales met the Andean Llama Breeders Federation (ALBF). He praised it. The president of the federation thanked him. "
        u"His country, the president said, needs the federation."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    qsizetype past = 0;
    for (const FoundMention &mention : annotation.findings.mentions) {
        QVERIFY(mention.span.begin >= past);
        past = mention.span.end;
    }
}

QTEST_GUILESS_MAIN(TestAnaphora)
#include "test_anaphora.moc"
