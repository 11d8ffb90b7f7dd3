// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

QString relationsIn(const QString &text, Language language, const LanguageModels &models = LanguageModels::none())
{
    test::MarkedText marked(text, language);
    readSyntax(marked.annotation, models);
    const Findings &findings = marked.findings();
    QStringList lines;
    for (const FoundRelation &relation : findings.relations)
        lines.append(findings.actors[relation.subject].name + u' ' + word(relation.predicate)
                     + (relation.polarity == Polarity::Asserted ? QString() : u' ' + word(relation.polarity)) + u' '
                     + findings.actors[relation.object].name + (relation.date ? u" "_s + relation.date->toString() : QString()));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class TestRelations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsRelations_data();
    void findsRelations();
    void findsTiesByTheTree_data();
    void findsTiesByTheTree();
    void evidenceIsTheWholeSentence();
};

void TestRelations::findsRelations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("relations");
    const auto english = [](const char *name, const char16_t *text, const char16_t *relations) {
        QTest::newRow(name) << QString::fromUtf16(text) << false << QString::fromUtf16(relations);
    };
    const auto spanish = [](const char *name, const char16_t *text, const char16_t *relations) {
        QTest::newRow(name) << QString::fromUtf16(text) << true << QString::fromUtf16(relations);
    };
    // Part–whole, location.
    english("brackets", u"Roads cross <r Tarapacá> (<Chile>).", u"Tarapacá part_of Chile");
    english("comma", u"The fair of <r Oruro>, <Bolivia>, is old.", u"Oruro part_of Bolivia");
    english("demonym and noun", u"They left the <d Bolivian=Bolivia> department of <r Oruro>.", u"Oruro part_of Bolivia");
    english("in", u"Snow fell on <m Putre> in northern <Chile>.", u"Putre part_of Chile");
    english("a list in brackets", u"It rained in western <Bolivia> (<r La Paz> and <r Oruro>).", u"La Paz part_of Bolivia\nOruro part_of Bolivia");
    english("a place lies in a state", u"They walked to <l Lake Chungará> in <Chile>.", u"Lake Chungará located_in Chile");
    english("no list of equals", u"Buses link <m Putre>, <m Visviri> and <m Charaña>.", u"");
    spanish("departamento boliviano de", u"Viven en el departamento <d boliviano=Bolivia> de <r Oruro>.", u"Oruro part_of Bolivia");
    spanish("en", u"La feria de <m Visviri> en <Chile> creció.", u"Visviri part_of Chile");
    english("what it is, with its state", u"<m Wilkaya>, a <d Bolivian=Bolivia> municipality, grew.", u"Wilkaya part_of Bolivia");
    spanish("lo que es, con su estado", u"<m Wilkaya>, comuna <d chilena=Chile>, creció.", u"Wilkaya part_of Chile");
    // Offices, members.
    english("the mayor of", u"The mayor of <m Putre>, <p Ana Quispe>, spoke.", u"Ana Quispe leads Putre");
    english("demonym and office", u"<d Bolivian=Bolivia> President <p Luis Vera> spoke.", u"Luis Vera leads Bolivia");
    english("apposition", u"<p Luis Vera>, the president of <Bolivia>, spoke.", u"Luis Vera leads Bolivia");
    english("possessive", u"<Chile>'s Ambassador <p Ana Quispe> spoke.", u"Ana Quispe represents Chile");
    english("vice minister", u"<d Peruvian=Peru> Vice Minister <p Ana Quispe> spoke.", u"Ana Quispe represents Peru");
    english("president-elect", u"<d Chilean=Chile> president-elect <p Ana Quispe> spoke.", u"Ana Quispe leads planned Chile");
    english("member", u"<Bolivia> is a member of <o the Andean Community>.", u"Bolivia member_of the Andean Community");
    english("not a member", u"<Chile> is not a member of <o the Andean Community>.", u"Chile member_of negated the Andean Community");
    english("affiliation", u"<p Ana Quispe> of the <o Green Party> spoke.", u"Ana Quispe represents Green Party");
    english("party in brackets", u"<p Ana Quispe> (<o Green Party>) spoke.", u"Ana Quispe represents Green Party");
    english("a member of a party", u"The mayor of <m Putre>, <p Ana Quispe>, is a member of the <o Green Party>.", u"Ana Quispe leads Putre\nAna Quispe member_of Green Party");
    english("of a state, without office", u"<Peru>'s <p Ana Quispe> spoke.", u"Ana Quispe represents Peru");
    english("a rank is no head of state", u"The <d Peruvian=Peru> commander <p Ana Quispe> spoke.", u"Ana Quispe represents Peru");
    english("ambassador in", u"The <d Bolivian=Bolivia> ambassador in <l Geneva>, <p Ana Quispe>, spoke.", u"Ana Quispe represents Bolivia");
    english("counterpart", u"<d Chilean=Chile> Foreign Minister <p Ana Quispe> saw her <d Peruvian=Peru> counterpart, <p Luis Vera>.", u"Ana Quispe leads Chile\nLuis Vera leads Peru");
    english("a government called after its head", u"The <d Bolivian=Bolivia> government of <p Luis Vera> fell silent.", u"Luis Vera leads Bolivia");
    english("founder", u"<p Ana Quispe>, founder of <o the Green Party>, spoke.", u"Ana Quispe founded the Green Party");
    spanish("alcalde de", u"El alcalde de <m Putre>, <p Luis Vera>, habló.", u"Luis Vera leads Putre");
    spanish("presidente de, aposición", u"<p Luis Vera>, presidente de <Bolivia>, habló.", u"Luis Vera leads Bolivia");
    spanish("canciller boliviano", u"El canciller <d boliviano=Bolivia> <p Luis Vera> habló.", u"Luis Vera leads Bolivia");
    spanish("homólogo", u"El canciller <d chileno=Chile>, <p Luis Vera>, recordó a su homóloga <d peruana=Perú>, <p Ana Quispe>.", u"Ana Quispe leads Perú\nLuis Vera leads Chile");
    spanish("de la localidad de", u"<p Ana Quispe>, tejedora de la localidad de <m Enquelga>, habló.", u"Ana Quispe located_in Enquelga");
    spanish("miembros", u"<Chile> y <Perú> son miembros de <o la Alianza>.", u"Chile member_of la Alianza\nPerú member_of la Alianza");
    spanish("lista de cancilleres", u"Llegaron los cancilleres de <Argentina>, <p Ana Quispe>; <Brasil>, <p Luis Vera>, y otros.",
            u"Ana Quispe leads Argentina\nLuis Vera leads Brasil");
    // Borders, lasting ties.
    spanish("frontera entre", u"La frontera entre <Chile> y <Bolivia> es larga.", u"Bolivia borders Chile");
    spanish("limita con", u"<Chile> limita con <Perú>.", u"Chile borders Perú");
    english("triple border", u"The border between <Bolivia>, <Chile> and <Peru> is high.", u"Bolivia borders Chile\nBolivia borders Peru\nChile borders Peru");
    english("cooperation between", u"There is cooperation between <r Tarapacá> and <r Oruro>.", u"Oruro cooperate Tarapacá");
    english("strained relations", u"Relations between <Chile> and <Bolivia> are strained.", u"Chile accuse Bolivia");
    // From events.
    english("the acting side is the subject", u"<Bolivia> accused <Peru> in 2004.", u"Bolivia accuse Peru 2004");
    english("a passive has it behind", u"<Peru> was criticised by <Bolivia> in 2004.", u"Bolivia accuse Peru 2004");
    spanish("fundó", u"<p Ana Quispe> fundó <o la Alianza> en 2001.", u"Ana Quispe founded la Alianza 2001");
    spanish("planes", u"<p Ana Quispe> visitará <Perú> en 2031.", u"Ana Quispe consult planned Perú 2031");
    english("symmetric ones once", u"<Chile> signed a treaty with <Bolivia> in 1904.", u"Bolivia agree Chile 1904");
}

void TestRelations::findsRelations()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QTEST(relationsIn(text, spanish ? Language::Spanish : Language::English), "relations");
}

void TestRelations::findsTiesByTheTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("relations");
    const auto english = [](const char *name, const char16_t *text, const char16_t *relations) {
        QTest::newRow(name) << QString::fromUtf16(text) << false << QString::fromUtf16(relations);
    };
    const auto spanish = [](const char *name, const char16_t *text, const char16_t *relations) {
        QTest::newRow(name) << QString::fromUtf16(text) << true << QString::fromUtf16(relations);
    };
    // Offices.
    english("the matter before the body", u"The Minister of Foreign Affairs of <Bolivia>, <p Ana Quispe>, spoke.", u"Ana Quispe leads Bolivia");
    english("elected", u"<p Luis Vera> was elected mayor of <m Putre>.", u"Luis Vera leads Putre");
    english("served as", u"<p Ana Quispe> served as ambassador of <Chile>.", u"Ana Quispe represents Chile");
    english("copula", u"<p Luis Vera> was the governor of <r Oruro>.", u"Luis Vera leads Oruro");
    english("envoys", u"The <d Peruvian=Peru> envoys <p Ana Quispe> and <p Luis Vera> waited.", u"Ana Quispe represents Peru\nLuis Vera represents Peru");
    english("king", u"<p Luis Vera>, king of <Bolivia>, slept.", u"Luis Vera leads Bolivia");
    english("no office of what happened", u"<p Luis Vera>, leader of the march on <m Putre>, slept.", u"");
    spanish("encargado de negocios", u"El encargado de negocios de <Perú>, <p Ana Quispe>, esperó.", u"Ana Quispe represents Perú");
    spanish("abogado de una persona", u"<p Ana Quispe>, abogada de <p Luis Vera>, esperó.", u"Ana Quispe represents Luis Vera");
    // Bodies and their members.
    english("led by", u"<o The Green Alliance>, led by <p Ana Quispe>, grew.", u"Ana Quispe leads The Green Alliance");
    english("joined", u"<m Putre> and <m Pica> joined <o the Alliance>.", u"Pica member_of the Alliance\nPutre member_of the Alliance");
    english("includes", u"<o The Alliance> includes <m Putre>, <m Pica> and <m Huara>.",
            u"Huara member_of The Alliance\nPica member_of The Alliance\nPutre member_of The Alliance");
    spanish("integrado por", u"<o La Alianza>, integrada por <m Putre> y <m Pica>, creció.", u"Pica member_of La Alianza\nPutre member_of La Alianza");
    // Where things are.
    english("located in", u"<o The Green Bank> is located in <m Putre>.", u"The Green Bank located_in Putre");
    english("a town in", u"<m Putre> is a town in <Chile>.", u"Putre part_of Chile");
    english("the other larger", u"<m Putre> is larger than <m Pica>.", u"");
    english("neighbours are not each other's", u"<Bolivia> borders <Chile> and <Peru>.", u"Bolivia borders Chile\nBolivia borders Peru");
    english("a border opened to people from elsewhere", u"<Peru> opened its border to migrants from <Venezuela>.", u"Peru aid Venezuela");
    english("agreements with two", u"Agreements with <Chile> and <Brazil> were signed in 2001.", u"");
    english("agreements with each of two", u"<Peru> signed agreements with <Chile> and <Brazil> in 2001.", u"Brazil agree Peru 2001\nChile agree Peru 2001");
    english("one agreement of three", u"<Peru> signed an agreement with <Chile> and <Brazil> in 2001.", u"Brazil agree Chile 2001\nBrazil agree Peru 2001\nChile agree Peru 2001");
    spanish("relaciones con cada uno", u"<Perú> fortaleció su relación con <Chile> y <Brasil>.", u"Brasil cooperate Perú\nChile cooperate Perú");
    english("what should be held is asked of nobody", u"<Peru> insists that <o the Green Conference> should be held.", u"");
    english("who is to be handed over", u"<Chile> demanded the extradition of <p Luis Vera>.", u"");
    spanish("a quien se pide", u"<Chile> exigió a <Perú> la liberación de <p Luis Vera>.", u"Chile request Perú");
    spanish("relación de dos unidos por un guion", u"La Relación Bilateral <d Chileno=Chile>-<d Boliviana=Bolivia> A Partir De Las Demandas <d Tarapaqueñas=Tarapacá>", u"Bolivia cooperate Chile");
    english("whose proposal it was", u"<Chile> rejected the proposal that <Bolivia> had submitted in April.", u"Chile reject Bolivia");
    english("not whose town it was", u"<Chile> visited the town that <Bolivia> had built.", u"");
    english("dates led in one by one", u"<Bolivia> asked <Chile> for a port in 1920, in 1950 and in 1975.", u"Bolivia request Chile 1920\nBolivia request Chile 1950\nBolivia request Chile 1975");
    english("a date of the next clause", u"<Bolivia> visited <Chile> in 1990, and in 1991 <Peru> slept.", u"Bolivia consult Chile 1990");
    spanish("no obstante", u"Las relaciones entre <Chile> y <Perú>, no obstante las diferencias, son buenas.", u"Chile cooperate Perú");
    english("not only", u"<Chile> not only visited <Peru> in 1990.", u"Chile consult Peru 1990");
    english("neighbours of somebody else", u"The crossings on the border with <Chile> and <Brazil> are closed.", u"");
    english("border of two", u"They met on the <Chile>-<Bolivia> border.", u"Bolivia borders Chile");
    english("two officers", u"The mayor of <m Putre>, <p Ana Quispe>, and the envoy of <Chile>, <p Luis Vera>, waited.", u"Ana Quispe leads Putre\nLuis Vera represents Chile");
    english("the nearer holder", u"In a letter to <p Luis Vera>, <p Ana Quispe>, secretary of <o the Alliance>, complained.", u"Ana Quispe leads the Alliance");
    english("no list of equals by commas", u"It rained in <l Africa>, <Chile>, <l Asia> and <Peru>.", u"");
    spanish("con sede en", u"<o La Alianza>, con sede en <m Pica>, creció.", u"La Alianza located_in Pica");
    spanish("comuna de", u"Viven en <m Enquelga>, comuna de <r Tarapacá>.", u"Enquelga part_of Tarapacá");
    english("neighbours all round", u"<Peru> borders <Bolivia> to the east, <Chile> to the south and <Brazil>.", u"Bolivia borders Peru\nBrazil borders Peru\nChile borders Peru");
    spanish("limita al norte con", u"<Chile> limita al norte con <Perú> y al este con <Bolivia>.", u"Bolivia borders Chile\nChile borders Perú");
    english("a country in", u"<Niger> is a country in <l West Africa>.", u"Niger part_of West Africa");
    // Membership by other words.
    english("admitted to", u"<Chile> was admitted to <o the League> in 1945.", u"Chile member_of the League");
    english("became a member", u"<Chile> became a member of <o the League> in 1945.", u"Chile member_of the League");
    english("never a member", u"<Chile> was never a member of <o the League>.", u"Chile member_of negated the League");
    english("part of", u"<Bolivia> is part of <o the Andean Community>.", u"Bolivia member_of the Andean Community");
    spanish("forma parte de", u"<Bolivia> forma parte de <o la Comunidad Andina>.", u"Bolivia member_of la Comunidad Andina");
    // Callings are of bodies alone.
    english("an economist at", u"<p Ana Quispe>, an economist at <o the Green Bank>, spoke.", u"Ana Quispe represents the Green Bank");
    english("a journalist of a state", u"The <d Bolivian=Bolivia> journalist <p Ana Quispe> spoke.", u"");
    // Peoples.
    english("a people's leader", u"The <e Aymara> leader <p Ana Quispe> spoke.", u"Ana Quispe member_of Aymara");
    spanish("pueblos de", u"Los <e aymaras> de <Perú> y <Bolivia> esperaron.", u"aymaras located_in Bolivia\naymaras located_in Perú");
    // An officer and his own state.
    english("no visit to oneself", u"<d Chilean=Chile> President <p Ana Quispe> visited <Chile>.", u"Ana Quispe leads Chile");
}

void TestRelations::findsTiesByTheTree()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    static const LanguageModels models(QStringLiteral(APACHETA_SOURCE_DIR "/resources/models"));
    QTEST(relationsIn(text, spanish ? Language::Spanish : Language::English, models), "relations");
}

void TestRelations::evidenceIsTheWholeSentence()
{
    test::MarkedText marked(u"It rained. The mayor of <m Putre>, <p Ana Quispe>, spoke. It snowed."_s, Language::English);
    const FoundRelation relation = marked.findings().relations.value(0);
    QCOMPARE(marked.annotation.source.quote(relation.evidence.value(0).span), u"The mayor of Putre, Ana Quispe, spoke."_s);
}

QTEST_APPLESS_MAIN(TestRelations)
#include "test_relations.moc"
