// SPDX-License-Identifier: GPL-3.0-or-later
#include "names_of.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void authorsOnePerLineAreAsMany();
    void leaves_data();
    void leaves();
    void knowsKindAndLevel_data();
    void knowsKindAndLevel();
    void spansAreCodePoints();
    void boilerplateIsSilent();
    void mentionsDoNotOverlap();
    void isDeterministic();

private:
    std::shared_ptr<const KnowledgePack> m_pack;
};

void TestNames::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

/// Every row: a text and a mention that it must give.
void TestNames::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char *name, const QString &text, const QString &mention) { QTest::newRow(name) << text << mention; };

    row("state", u"Talks between Bolivia and Chile went on."_s, u"Bolivia = bolivia"_s);
    row("state before possessive", u"They spoke of Peru’s ports."_s, u"Peru = peru"_s);
    row("demonym", u"The Chilean delegation left early."_s, u"Chilean = chile"_s);
    row("demonym, Spanish", u"Los camioneros bolivianos esperaron tres días."_s, u"bolivianos = bolivia"_s);

    row("department by its word", u"He was born in the department of Oruro."_s, u"Oruro = oruro-department"_s);
    row("departments in a list", u"The departments of Tacna, Moquegua and Puno sent delegates."_s, u"Puno = puno-department"_s);
    row("city by its mayor", u"The mayor of Oruro spoke to the traders."_s, u"Oruro = oruro"_s);
    row("region beside a region", u"Both Tarapacá and Oruro depend on the road."_s, u"Oruro = oruro-department"_s);
    row("Spanish province", u"La provincia de Sajama reclamó el camino."_s, u"Sajama = sajama-province"_s);
    row("court in The Hague by itself", u"The verdict of The Hague surprised many."_s, u"The Hague = icj"_s);
    row("city of The Hague", u"The ministers met in The Hague."_s, u"The Hague = the-hague"_s);

    row("person with given name", u"Ayer habló Teodora Villcarani Ticona ante los comuneros."_s,
        u"Teodora Villcarani Ticona = person:teodora-villcarani-ticona"_s);
    row("person with particle", u"The envoy Gonzalo Ruiz de la Torre arrived late."_s,
        u"Gonzalo Ruiz de la Torre = person:gonzalo-ruiz-de-la-torre"_s);
    row("person with initial", u"A letter from Robert K. Langford was read."_s, u"Robert K. Langford = person:robert-k-langford"_s);
    row("person with nickname", u"El dirigente Ramón «Moncho» Pizarro pidió calma."_s, u"Ramón «Moncho» Pizarro = person:ramon-moncho-pizarro"_s);
    row("letter of a note behind the name", u"Teodora Villcarani Ticonaa\nAyer habló Teodora Villcarani Ticona ante los comuneros."_s,
        u"Teodora Villcarani Ticonaa = person:teodora-villcarani-ticona"_s);
    row("another state's body of that name", u"Ayer el Senado paraguayo pidió explicaciones."_s, u"Senado paraguayo = organization:senado-paraguayo"_s);
    row("the nationality names it", u"Ayer el Sindicato boliviano pidió explicaciones."_s, u"Sindicato boliviano = organization:sindicato-boliviano"_s);
    row("title is outside", u"President Evo Morales inaugurated the road."_s, u"Evo Morales = evo-morales"_s);
    row("namesake of a known family name", u"The reporter Rodrigo Arce Loayza asked twice."_s, u"Rodrigo Arce Loayza = person:rodrigo-arce-loayza"_s);
    row("office before the name", u"Regional Prosecutor Camila Tapia opened a case."_s, u"Camila Tapia = person:camila-tapia"_s);

    row("ministry with complement", u"El Ministerio de Pesca y Acuicultura respondió."_s,
        u"Ministerio de Pesca y Acuicultura = organization:ministerio-de-pesca-y-acuicultura"_s);
    row("ministry of a state, one name", u"The Ministry of Foreign Affairs of Bolivia sent a note."_s,
        u"Ministry of Foreign Affairs of Bolivia = mre-bolivia"_s);
    row("ministry with nationality", u"The Chilean Ministry of Foreign Affairs sent a note."_s,
        u"Chilean Ministry of Foreign Affairs = minrel-chile"_s);
    row("ministry with owner", u"Yesterday Peru’s Ministry of Foreign Affairs sent a note."_s,
        u"Peru’s Ministry of Foreign Affairs = mre-peru"_s);
    row("ministry, nationality after", u"La Cancillería peruana envió una nota."_s, u"Cancillería peruana = mre-peru"_s);
    row("English head at the end", u"The Andean Llama Breeders Federation was born."_s,
        u"Andean Llama Breeders Federation = organization:andean-llama-breeders-federation"_s);
    row("two words joined by and", u"The Livestock and Pasture Board met."_s, u"Livestock and Pasture Board = organization:livestock-and-pasture-board"_s);
    row("two bodies stay two", u"The University of Chile and the Universidad Arturo Prat signed."_s, u"University of Chile = universidad-de-chile"_s);
    row("without borders", u"Veterinarians Without Borders sent vaccines."_s, u"Veterinarians Without Borders = organization:veterinarians-without-borders"_s);
    row("civic committee", u"El Comité Cívico de Curahuara convocó a una marcha."_s,
        u"Comité Cívico de Curahuara = organization:comite-civico-de-curahuara"_s);
    row("acronym with expansion", u"The Federation of Salt Carriers (FSC) met. The FSC voted."_s, u"FSC = organization:federation-of-salt-carriers"_s);
    row("acronym first", u"La CTA (Coordinadora de Transportistas del Altiplano) marchó."_s,
        u"CTA = organization:coordinadora-de-transportistas-del-altiplano"_s);
    row("acronym of a known body", u"Members of the OAS abstained."_s, u"OAS = oas"_s);

    row("company by the noun before", u"La empresa Andes Forestal Norte invirtió poco."_s,
        u"Andes Forestal Norte = organization:andes-forestal-norte"_s);
    row("newspaper with article", u"Lo contó el diario El Faro Pampino ayer."_s, u"El Faro Pampino = organization:el-faro-pampino"_s);
    row("acronym of Roman letters", u"La Cámara de Comercio de Iquique (CCI) abrió. La CCI cerró."_s,
        u"CCI = organization:camara-de-comercio-de-iquique"_s);
    row("part of a body's name", u"The General Assembly of the Salt League met. The General Assembly voted."_s,
        u"General Assembly = organization:general-assembly-of-the-salt-league"_s);
    row("two towns, not the old province", u"They live in Tacna and Arica now."_s, u"Arica = arica"_s);
    row("the old province", u"The fate of Tacna and Arica was open in 1890."_s, u"Tacna and Arica = tacna-province-chile"_s);
    row("river by its article", u"El agua del Desaguadero bajó."_s, u"Desaguadero = rio-desaguadero"_s);
    row("saint, not Luis", u"Vive en San Luis Chullpa desde niño."_s, u"San Luis Chullpa = place:san-luis-chullpa"_s);

    row("treaty in lower case with year", u"Bolivia denunció el tratado de 1904 otra vez."_s, u"tratado de 1904 = treaty-1904"_s);
    row("treaty with year", u"El Tratado de 1904 fijó la frontera."_s, u"Tratado de 1904 = treaty-1904"_s);
    row("treaty never heard of", u"The Treaty of Pasto Grande was never ratified."_s, u"Treaty of Pasto Grande = instrument:treaty-of-pasto-grande"_s);
    row("law with number", u"La Ley N° 19.888 cambió el impuesto."_s, u"Ley N° 19.888 = instrument:ley-n-19-888"_s);
    row("lake", u"The boats on Lake Chullpa are old."_s, u"Lake Chullpa = place:lake-chullpa"_s);
    row("river at the end", u"The Mauri Chico River floods in summer."_s, u"Mauri Chico River = place:mauri-chico-river"_s);
    row("battle leaves its town", u"The Battle of Arica lasted an hour."_s, u"Arica = arica"_s);
}

void TestNames::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, mention);
    const DocumentText document = documentOf(text);
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    QVERIFY2(mentions.contains(mention), qPrintable(mentions.join(u'\n')));
}

void TestNames::authorsOnePerLineAreAsMany()
{
    DocumentText document = documentOf(u"Teodora Villcarani Ticona Rodrigo Arce Loayza"_s);
    document.text[25] = u'\n';
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    QVERIFY2(mentions.contains(u"Rodrigo Arce Loayza = person:rodrigo-arce-loayza"_s), qPrintable(mentions.join(u'\n')));
}

/// Every row: a text and a word that must not stand in any mention.
void TestNames::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &text, const QString &word) { QTest::newRow(name) << text << word; };

    row("first word of a sentence", u"Traders wait for days."_s, u"Traders"_s);
    row("first word, Spanish", u"Comerciantes y vecinos esperan."_s, u"Comerciantes"_s);
    row("connective", u"However, Bolivia refused."_s, u"However"_s);
    row("month", u"In January they met in Chile."_s, u"January"_s);
    row("day", u"On Monday Chile answered."_s, u"Monday"_s);
    row("title alone", u"The President answered, and the Mayor agreed."_s, u"President"_s);
    row("headline words", u"Old Rails And New Hopes On A Dry Border"_s, u"Rails"_s);
    row("war is no actor", u"After the War of the Pacific the coast was lost."_s, u"Pacific"_s);
    row("common noun paz", u"Pidieron paz y trabajo."_s, u"paz"_s);
    row("Roman numeral", u"It was built in the XIX century."_s, u"XIX"_s);
    row("technical acronym", u"The PDF of the report is online."_s, u"PDF"_s);
    row("language", u"The letter was written in English."_s, u"English"_s);
    row("verb at the beginning", u"Pica el sol en la pampa."_s, u"Pica"_s);
}

void TestNames::leaves()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const DocumentText document = documentOf(text);
    const QStringList mentions = mentionsOf(namesIn(document, *m_pack));
    for (const QString &mention : mentions)
        QVERIFY2(!mention.section(u" = "_s, 0, 0).contains(word), qPrintable(mentions.join(u'\n')));
}

void TestNames::knowsKindAndLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<Level>("level");
    QTest::newRow("town by its mayor") << u"The mayor of Chullpamarca, Pedro Mamani Choque, came."_s << u"place:chullpamarca"_s
                                       << ActorKind::Municipality << Level::Municipal;
    QTest::newRow("mayor") << u"The mayor of Chullpamarca, Pedro Mamani Choque, came."_s << u"person:pedro-mamani-choque"_s
                           << ActorKind::Person << Level::Municipal;
    QTest::newRow("governor") << u"La gobernadora Carolina Quinteros viajó."_s << u"person:carolina-quinteros"_s << ActorKind::Person
                              << Level::Regional;
    QTest::newRow("no office") << u"The painter Carolina Quinteros came."_s << u"person:carolina-quinteros"_s << ActorKind::Person
                               << Level::None;
    QTest::newRow("ministry") << u"The Ministry of Mines of Bolivia came."_s << u"organization:ministry-of-mines-of-bolivia"_s
                              << ActorKind::Organization << Level::National;
    QTest::newRow("town hall") << u"La Municipalidad de Huara firmó."_s << u"organization:municipalidad-de-huara"_s
                               << ActorKind::Organization << Level::Municipal;
    QTest::newRow("indigenous council") << u"El Consejo Aymara de Markas firmó."_s << u"organization:consejo-aymara-de-markas"_s
                                        << ActorKind::Organization << Level::Indigenous;
}

void TestNames::knowsKindAndLevel()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const DocumentText document = documentOf(text);
    const Annotation annotation = namesIn(document, *m_pack);
    const FoundActor *actor = actorOf(annotation, key);
    QVERIFY2(actor, qPrintable(mentionsOf(annotation).join(u'\n')));
    QTEST(actor->kind, "kind");
    QTEST(actor->level, "level");
}

void TestNames::spansAreCodePoints()
{
    // The flag signs lie outside the BMP: two UTF-16 units each.
    const QString text = u"\U0001F1E7\U0001F1F4 Evo Morales habló en Tarapacá."_s;
    DocumentText document = documentOf(text);
    document.blocks[0].span = {0, text.size() - 2};
    const Annotation annotation = namesIn(document, *m_pack);
    QCOMPARE(annotation.findings.mentions.size(), 2);
    QCOMPARE(annotation.findings.mentions[0].span, (Span{3, 14}));
    QCOMPARE(annotation.source.quote(annotation.findings.mentions[1].span), u"Tarapacá"_s);
}

void TestNames::boilerplateIsSilent()
{
    DocumentText document = documentOf(u"Chile answered.\nDonate in Bolivia now."_s);
    document.blocks[1].kind = BlockKind::Boilerplate;
    QCOMPARE(mentionsOf(namesIn(document, *m_pack)), QStringList{u"Chile = chile"_s});
}

void TestNames::mentionsDoNotOverlap()
{
    const DocumentText document = documentOf(
        u"The Ministry of Foreign Affairs of Bolivia and Peru’s Ministry of Foreign Affairs met in La Paz, Bolivia.\n"
        u"El Comité de Frontera Chile-Bolivia, la Universidad Arturo Prat de Iquique y Arturo Prat Mamani (2011) lo vieron."_s);
    const Annotation annotation = namesIn(document, *m_pack);
    QVERIFY(annotation.findings.mentions.size() > 4);
    for (qsizetype i = 1; i < annotation.findings.mentions.size(); ++i)
        QVERIFY(annotation.findings.mentions[i - 1].span.end <= annotation.findings.mentions[i].span.begin);
    for (const FoundMention &mention : annotation.findings.mentions) {
        QVERIFY(mention.confidence > 0 && mention.confidence <= 1);
        QVERIFY(mention.actor >= 0 && mention.actor < annotation.findings.actors.size());
    }
}

void TestNames::isDeterministic()
{
    const DocumentText document = documentOf(
        u"The mayor of Huara, Pedro Mamani Choque, and Rosa Tito (FSC) met Mamani, Tito and Lagos in Tacna, Sama and Locumba."_s);
    const Annotation once = namesIn(document, *m_pack);
    const Annotation twice = namesIn(document, *m_pack);
    QCOMPARE(once.findings.actors, twice.findings.actors);
    QCOMPARE(once.findings.mentions, twice.findings.mentions);
}

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
