// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/events/model_judge.h"
#include "names_of.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Sentences read by the whole chain, models and pack and all: what the rules must find, and what they must not. What the relation model reads beside them is right
/// or wrong by its figures, not sentence by sentence.
class TestReadings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statesTies_data();
    void statesTies();
    void tellsDeeds_data();
    void tellsDeeds();
    void leavesOut_data();
    void leavesOut();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("spanish");
        QTest::addColumn<QString>("relation");
    }
    static void english(const char *name, const QString &text, const QString &relation) { QTest::newRow(name) << text << false << relation; }
    static void spanish(const char *name, const QString &text, const QString &relation) { QTest::newRow(name) << text << true << relation; }

    QStringList relationsIn(const QString &text, bool isSpanish) const;

    std::shared_ptr<const KnowledgePack> m_pack;
    const LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestReadings::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

/// "subject predicate [polarity] object [date]", actors by their keys, persons without "person:".
QStringList TestReadings::relationsIn(const QString &text, bool isSpanish) const
{
    const DocumentText document = documentOf(text, isSpanish ? Language::Spanish : Language::English);
    Annotation annotation = readNamesAndDates(document, *m_pack, m_models);
    findEvents(annotation, *m_pack, ModelJudge(m_models));
    findRelations(annotation, *m_pack);
    const Findings &findings = annotation.findings;
    QStringList lines;
    for (const FoundRelation &found : findings.relations)
        lines.append(findings.actors[found.subject].key + u' ' + word(found.predicate) + u' ' + (found.polarity == Polarity::Asserted ? QString() : word(found.polarity) + u' ')
                     + findings.actors[found.object].key + (found.date ? u" "_s + found.date->toString() : QString()));
    return lines.replaceInStrings(u"person:"_s, QString());
}

void TestReadings::statesTies_data()
{
    columns();
    english("members in brackets", u"MERCOSUR (Argentina, Brazil, Paraguay and Uruguay) met."_s, u"uruguay member_of mercosur"_s);
    english("each from his own", u"The council members Ana Quispe and Luis Vera, from Camiña and Pica, respectively, spoke."_s, u"luis-vera located_in pica"_s);
    english("an organ of a body", u"The Organization of American States met. The General Assembly of the Organization of American States spoke."_s, u"oas-general-assembly part_of oas"_s);
    english("party to a treaty", u"Chile is a party to the Antarctic Treaty."_s, u"chile member_of antarctic-treaty"_s);
    spanish("los países miembros", u"Los países miembros de la Comunidad Andina, Bolivia, Colombia, Ecuador y Perú, firmaron."_s, u"ecuador member_of can"_s);
    english("presidency", u"Chile assumed the pro tempore presidency of the Andean Community."_s, u"chile leads can"_s);
    spanish("como miembro de", u"Como miembro de la Comunidad Andina, Bolivia firmó el acuerdo."_s, u"bolivia member_of can"_s);
    spanish("que agrupa a", u"La Alianza del Pacífico, que agrupa a Chile, Colombia, México y Perú, creció."_s, u"mexico member_of pacific-alliance"_s);
    english("namely", u"The members of the Pacific Alliance, namely Chile, Colombia, Mexico and Peru, met."_s, u"peru member_of pacific-alliance"_s);
    english("no border issues pending", u"There are no border issues pending between Chile and Bolivia."_s, u"bolivia borders chile"_s);
    english("both are members", u"Ecuador and Colombia quarrel, even though both countries were founder members of the Andean Community."_s, u"ecuador member_of can"_s);
    english("both founded it", u"Ecuador and Colombia quarrel, even though both countries were founder members of the Andean Community."_s, u"colombia founded can"_s);
    english("forces of", u"The Chilean forces of General Manuel Vera reached the valley in 1838."_s, u"manuel-vera represents chile"_s);
    spanish("fuerzas de", u"Las fuerzas chilenas del general Manuel Vera llegaron al valle en 1838."_s, u"manuel-vera represents chile"_s);
    english("with him as president", u"In 1990 the miners founded the Wilka Mining Federation, with Juan Quispe as its president."_s, u"juan-quispe leads organization:mining-wilka-federation"_s);
    english("under a ruler", u"Under President Juan Quispe, Peru left the alliance."_s, u"juan-quispe leads peru"_s);
    english("and other cities", u"Many work in Iquique and other Chilean cities."_s, u"iquique part_of chile"_s);
    spanish("y otras ciudades", u"Venden quinua en Puno y otras ciudades del Perú."_s, u"puno part_of peru"_s);
    english("has an office in", u"The Organization of American States has a permanent office in Lima."_s, u"oas located_in lima"_s);
    spanish("tiene una oficina en", u"La Organización de los Estados Americanos tiene una oficina en Lima."_s, u"oas located_in lima"_s);
    english("share a border", u"Ecuador and Peru share over 1,500 kilometers of border."_s, u"ecuador borders peru"_s);
    spanish("comparten frontera", u"Perú y Ecuador comparten más de 1.500 kilómetros de frontera."_s, u"ecuador borders peru"_s);
    english("countries of a continent", u"Honduras and Panama were the first two countries in Central America to sign it."_s, u"honduras part_of central-america"_s);
    english("not close", u"Relations between Ecuador and Peru have rarely been close."_s, u"ecuador cooperate negated peru"_s);
    spanish("municipios de", u"La Alianza Estratégica Aymaras Sin Fronteras está integrada por 56 municipios de Bolivia, Chile y Perú."_s, u"asf located_in chile"_s);
    english("admitted as a member", u"The Andean Community admitted Chile as an associate member in 2006."_s, u"chile member_of can"_s);
    english("led by two", u"They formed the Wilka Border Committee, led by Ana Quispe and Luis Vera."_s, u"luis-vera leads organization:border-wilka-committee"_s);
    english("of the alliance in", u"The Wilka Strategic Alliance was born in 2001. Juan Quispe was elected president of the alliance in 2003."_s, u"juan-quispe leads organization:strategic-wilka-alliance"_s);
    spanish("diputada por", u"Ana Quispe, diputada por el Movimiento al Socialismo, habló ayer."_s, u"ana-quispe represents mas"_s);
}

void TestReadings::statesTies()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, relation);
    const QStringList found = relationsIn(text, spanish);
    QVERIFY2(found.contains(relation), qPrintable(found.join(u'\n')));
}

void TestReadings::tellsDeeds_data()
{
    columns();
    english("support renewed", u"Bolivia renewed its support for Cuba."_s, u"bolivia support cuba"_s);
    spanish("renovar el apoyo", u"Bolivia renovó su apoyo a Cuba."_s, u"bolivia support cuba"_s);
    english("of a meeting of many, the first with each", u"The Presidents of Argentina, Bolivia, Brazil, Chile and Peru met in 2001."_s, u"argentina consult chile 2001"_s);
    english("numbered resolutions", u"The OAS adopted resolutions 426 of 1979, 481 of 1980 and 560 of 1981 in support of Bolivia."_s, u"oas support bolivia 1980"_s);
    english("resolutions that urge", u"Since 1979 the OAS has adopted eleven resolutions that urge Chile and Bolivia to negotiate."_s, u"oas request bolivia"_s);
    spanish("la demanda que interpuso", u"Lamentamos la demanda contra Chile que ha interpuesto el Gobierno de Bolivia ante la Corte Internacional de Justicia."_s, u"bolivia accuse chile"_s);
    spanish("fué, á", u"El Presidente de Bolivia visitó á Lima. El Canciller fué recibido en La Paz por el Presidente de Bolivia."_s, u"bolivia consult lima"_s);
    english("offered X a port", u"Chile offered Bolivia a corridor."_s, u"bolivia agree chile"_s);
    spanish("a document's authors", u"La OEA aprobó una resolución que exhortó a Chile a negociar con Bolivia."_s, u"oas request chile"_s);
    english("authors of what a relative clause describes", u"The OAS adopted resolution 426, which urged Chile to open negotiations."_s, u"oas request chile"_s);
    english("signed by", u"The declaration signed by Chile and Peru condemned Bolivia."_s, u"peru accuse bolivia"_s);
    english("in support of", u"The OAS adopted a resolution in support of Bolivia."_s, u"oas support bolivia"_s);
    english("support for the claim of", u"Peru reaffirmed its support for the claim of the Republic of Argentina."_s, u"peru support argentina"_s);
    english("recommended negotiations", u"The OAS recommended negotiations between Bolivia and Chile."_s, u"bolivia consult planned chile"_s);
    english("grateful", u"Bolivia is grateful to Peru for its help."_s, u"bolivia support peru"_s);
    english("two verbs, one object", u"Peru has strengthened and expanded its relations with Colombia."_s, u"colombia cooperate peru"_s);
    english("between both countries", u"Chile and Peru are friends. They liked the signing of agreements between both countries."_s, u"chile agree peru"_s);
    english("the conflict broke out", u"The conflict which broke out between Ecuador and Peru ended."_s, u"ecuador assault peru"_s);
    english("hours to leave", u"In 2011 Ecuador gave the American ambassador, Ana Smith, 72 hours to leave the country."_s, u"ecuador sanction ana-smith 2011"_s);
    spanish("horas para abandonar", u"En 2011 Ecuador dio 72 horas a la embajadora de Estados Unidos, Ana Smith, para abandonar el país."_s, u"ecuador sanction ana-smith 2011"_s);
    spanish("que abandone", u"El Gobierno de Venezuela pidió al cónsul holandés que abandone el país."_s, u"venezuela sanction netherlands"_s);
    english("engaged in talks", u"Ecuador was engaged in talks with Peru on bananas."_s, u"ecuador consult peru"_s);
    english("with the participation of", u"The meeting between Peru and Chile was held in Tacna with the participation of Ecuador."_s, u"chile consult ecuador"_s);
    english("troops leave", u"The Chilean troops left Lima and Trujillo in August 1884."_s, u"chile retreat lima 1884-08"_s);
    english("threatens to do", u"Venezuela threatened to cut oil supplies to Chile."_s, u"venezuela threaten chile"_s);
    english("along a border", u"Chile deployed soldiers along its border with Bolivia."_s, u"chile mobilize bolivia"_s);
    english("rejected it", u"Bolivia proposed talks to Chile, and Chile rejected them."_s, u"chile reject bolivia"_s);
    english("called on to talk", u"Peru called upon Chile and Bolivia to resume negotiations on the port."_s, u"bolivia consult planned chile"_s);
    english("who did it is blamed", u"Peru condemned the invasion of Kuwait by Iraq."_s, u"peru accuse iraq"_s);
    english("several presidents", u"Presidents Ana Quispe and Luis Vera met in 1975."_s, u"ana-quispe consult luis-vera 1975"_s);
    spanish("varios presidentes", u"Los presidentes Ana Quispe y Luis Vera se reunieron en 1975."_s, u"ana-quispe consult luis-vera 1975"_s);
    english("returned to", u"In 1929, Chile returned Tacna to Peru but kept Arica."_s, u"chile concede peru 1929"_s);
    spanish("devolvió a", u"En 1929, Chile devolvió Tacna al Perú y conservó Arica."_s, u"chile concede peru 1929"_s);
    english("denounced that", u"Bolivia denounced that Chile had diverted the waters of the Lauca River."_s, u"bolivia accuse chile"_s);
    spanish("lamenta que", u"En esos años Chile lamenta que Bolivia haya suspendido el diálogo."_s, u"chile accuse bolivia"_s);
    english("the violation by", u"Chile denounced before the Council the violation of its airspace by Argentina."_s, u"chile accuse argentina"_s);
    english("condemns the invasion by", u"Chile condemns the invasion of Kuwait by Iraq."_s, u"chile accuse iraq"_s);
    english("would like to thank", u"Chile would like to thank Argentina for its support."_s, u"chile support argentina"_s);
    english("an ambassador to", u"Peru recalled its ambassador to Ecuador."_s, u"peru sanction ecuador"_s);
    spanish("su embajador en", u"Bolivia retiró a su embajador en Chile."_s, u"bolivia sanction chile"_s);
    english("put to an arbiter", u"Peru and Ecuador submitted the dispute to the arbitration of the King of Spain."_s, u"peru request spain"_s);
    spanish("inauguraron juntos", u"Los presidentes de Chile y Argentina inauguraron la carretera de Mendoza a Valparaíso."_s, u"argentina cooperate chile"_s);
    english("a claim turned down was made", u"The Court rejected Bolivia's claim against Chile."_s, u"bolivia request chile"_s);
    english("closed its border with", u"Chile closed its border with Bolivia because of cholera."_s, u"chile sanction bolivia"_s);
    spanish("los municipios de", u"La comuna de Colchane organizó la feria con los municipios bolivianos de Sabaya y Huachacalla."_s, u"colchane cooperate sabaya"_s);
    english("two offices of regions", u"The governor of Tarapacá and the prefect of Oruro met in 1993."_s, u"oruro-department consult tarapaca-region 1993"_s);
    spanish("el intendente y el prefecto", u"El intendente de Tarapacá y el prefecto de Oruro se reunieron en 1993."_s, u"oruro-department consult tarapaca-region 1993"_s);
    english("it, in a relative clause", u"Bolivia grew. The Organization of American States has adopted a resolution in which it calls on Chile to negotiate."_s, u"oas request chile"_s);
    english("rescued sailors", u"The Peruvian navy rescued Bolivian sailors off Ilo."_s, u"marina-peru aid bolivia"_s);
    spanish("actuó como árbitro", u"El presidente Calvin Coolidge actuó como árbitro entre Chile y Perú."_s, u"calvin-coolidge consult chile"_s);
    english("one man of a state", u"Chilean police detained a Bolivian truck driver at Colchane."_s, u"chile coerce bolivia"_s);
    english("the other state", u"Chile began to divert the Lauca River in 1962, and Bolivia broke off diplomatic relations."_s, u"bolivia sanction chile"_s);
    english("shared by two deeds", u"Luis Vera was captured and executed by the Bolivian army in October 1967."_s, u"ejercito-bolivia coerce luis-vera 1967-10"_s);
    english("a proposal answered later", u"Bolivia presented a proposal to Peru in 1990. Peru rejected the proposal in May."_s, u"peru reject bolivia 1990-05"_s);
    english("enter into", u"In 1950 Chile agreed to enter into negotiations with Bolivia."_s, u"bolivia consult planned chile 1950"_s);
    spanish("con la cual", u"Chile avanzó con la República Argentina, con la cual suscribió en 1991 un acuerdo sobre límites."_s, u"argentina agree chile 1991"_s);
    english("proceedings", u"On 24 April 2013, Bolivia instituted proceedings against Chile."_s, u"bolivia accuse chile 2013-04-24"_s);
    english("north of", u"The minister, Ana Quispe, presented to Luis Vera a proposal for a corridor north of Arica."_s, u"ana-quispe request luis-vera"_s);
    spanish("señor, doctor, don", u"El Presidente de la República Argentina, doctor Carlos Menem, visitó Chile en agosto de 1991."_s, u"chile consult carlos-menem 1991-08"_s);
    const QString porChile = u"Mi país, Chile, es antiguo. Chile ama la paz. Chile está abierto, y en Chile lo sabemos. "_s;
    spanish("nos reunimos", porChile + u"En 1992 nos reunimos con Bolivia."_s, u"bolivia consult chile 1992"_s);
    spanish("visité", porChile + u"Visité Ecuador en 1992."_s, u"chile consult ecuador 1992"_s);
    english("presidents of their states", u"Presidents Ana Quispe of Chile and Luis Vera of Bolivia met at the inauguration of Juan Lara in Colombia."_s, u"ana-quispe consult luis-vera"_s);
    spanish("su par", u"El presidente Luis Vera mantuvo una reunión bilateral con su par boliviana, Ana Quispe, en la víspera."_s, u"ana-quispe consult luis-vera"_s);
    spanish("su rechazo", u"Ana Quispe habló ayer. El gobierno boliviano comunicó su rechazo a las palabras de Luis Vera."_s, u"bolivia reject luis-vera"_s);
    english("on both countries", u"After learning of the treaty between Peru and Bolivia, Chile declared war on both countries in April 1879."_s, u"chile assault peru 1879-04"_s);
    english("lost to", u"Bolivia lost its coast to Chile in 1884."_s, u"bolivia concede chile 1884"_s);
    english("intervened militarily", u"Luis Vera intervened militarily in Peru in 1829."_s, u"luis-vera assault peru 1829"_s);
    spanish("prestar dinero", u"Argentina prestó 20 millones de dólares a Bolivia."_s, u"argentina aid bolivia"_s);
    spanish("recibir a alguien", u"El presidente Luis Vera recibió a Ana Quispe en palacio."_s, u"ana-quispe consult luis-vera"_s);
    const QString forBolivia = u"My country, Bolivia, is old. Bolivia loves peace. Bolivia is open, and we in Bolivia know it. "_s;
    english("a wish that is done", forBolivia + u"We wish to thank Peru for its help."_s, u"bolivia support peru"_s);
}

void TestReadings::tellsDeeds() { statesTies(); }

void TestReadings::leavesOut_data()
{
    columns();
    spanish("se interrumpieron las conversaciones", u"Las conversaciones entre Chile y Bolivia se interrumpieron en junio de 2010."_s, u"chile sanction bolivia 2010-06"_s);
    english("a body whose name only ends like another's", u"The European Union met. The Western European Union spoke."_s, u"organization:european-western-union part_of eu"_s);
    english("following the occupation", u"Following the occupation of Lima by Chilean troops in January 1881, Peru ceded Tarapacá to Chile."_s, u"peru concede chile 1881-01"_s);
    spanish("fundado por un acuerdo entre", u"El Comité de Frontera Arica-Tacna fue creado en 2001 por un acuerdo entre las cancillerías de Chile y Perú."_s, u"chile founded peru 2001"_s);
    english("his congress is not he", u"The President of Peru, Luis Vera, made an offer, which his congress rejected in 2021."_s, u"luis-vera reject peru 2021"_s);
    spanish("migrantes de otro estado", u"El alcalde de Colchane denunció el ingreso de migrantes venezolanos."_s, u"colchane accuse venezuela"_s);
    english("not the other's", u"The council members Ana Quispe and Luis Vera, from Camiña and Pica, respectively, spoke."_s, u"luis-vera located_in camina"_s);
    english("founded with another", u"With Peru and Ecuador, Bolivia set up a common fund."_s, u"bolivia founded peru"_s);
    english("it is who adopted it", u"Bolivia grew. The Organization of American States has adopted a resolution in which it calls on Chile to negotiate."_s, u"bolivia request chile"_s);
    english("the year of a treaty is not that of its breach", u"Peru has violated the 1929 treaty."_s, u"peru reject treaty-of-lima-1929 1929"_s);
    english("where they agreed", u"The presidents of Chile and Peru met in Arica, where they agreed to restore relations with Cuba."_s, u"arica agree cuba"_s);
    english("the Ukrainian writer", u"Peru's foreign minister met the Ukrainian writer, Nestor Makhno, in 1920."_s, u"peru consult ukraine 1920"_s);
    english("where a meeting of it was", u"Mayors held the second meeting of Aymaras Without Borders in Putre."_s, u"asf located_in putre"_s);
    english("who only hears it", u"Bolivia complained to the Organization of American States that Chile had diverted the river."_s, u"bolivia accuse oas"_s);
    english("whom it was done to", u"Chile condemns the invasion of Kuwait by Iraq."_s, u"chile accuse kuwait"_s);
    english("an arbiter is not sued", u"Peru and Ecuador submitted the dispute to the arbitration of the King of Spain."_s, u"peru accuse spain"_s);
    english("the port that is granted", u"Peru granted Bolivia the use of the port of Ilo."_s, u"peru concede ilo"_s);
    english("where a railway runs", u"Chile built the railway from Arica to La Paz."_s, u"chile cooperate la-paz"_s);
    spanish("por donde va la carretera", u"Argentina y Chile inauguraron la carretera de Mendoza a Valparaíso."_s, u"chile cooperate mendoza"_s);
    english("met its obligations", u"Chile has met its obligations towards Bolivia."_s, u"bolivia consult chile"_s);
    english("lost at the polls", u"The opposition Unity Party and its candidate Luis Vera suffered a defeat in the election."_s, u"luis-vera assault organization:unity-party"_s);
    spanish("que se despliegan", u"Chile prepara contingentes, que Perú despliega en la frontera."_s, u"peru mobilize chile"_s);
    english("a fight with things", u"Peru fought against poverty and Bolivia watched."_s, u"bolivia assault peru"_s);
    spanish("con cada uno, no entre ellos", u"Chile avanza en la integración física con Argentina y Bolivia."_s, u"argentina cooperate bolivia"_s);
    english("a continent lies in no state", u"It affects America, Bolivia's lack of a port."_s, u"americas located_in bolivia"_s);
    spanish("que agrupa, de la última", u"Vimos a la Unión Europea, el Nafta, que agrupa a Canadá y México, y la Alianza del Pacífico."_s, u"mexico member_of eu"_s);
    spanish("la demanda contra", u"Perú lamentó la demanda contra Chile."_s, u"peru accuse chile"_s);
    english("taking place on a territory", u"A great venture is taking place on the territories of Brazil and Bolivia."_s, u"brazil assault bolivia"_s);
    spanish("adónde va el apoyado", u"Chile apoyó el ingreso de Bolivia al Grupo de Río."_s, u"chile support rio-group"_s);
    english("what is offered", u"The President of Uruguay offered Montevideo as the venue of the meeting."_s, u"montevideo agree uruguay"_s);
    spanish("fue electo", u"El general Luis Vera fue electo presidente de México."_s, u"luis-vera leads planned mexico"_s);
    english("not expelled itself", u"Ana Quispe expelled Luis Vera from Bolivia."_s, u"ana-quispe sanction bolivia"_s);
    english("farmers from", u"Farmers from Pica blocked the road."_s, u"pica protest pica"_s);
    english("what a treaty is about", u"Peru and Bolivia signed an agreement on the port of Ilo in 2010."_s, u"ilo agree peru 2010"_s);
    spanish("sobre qué trata", u"Perú y Bolivia suscribieron un acuerdo sobre el puerto de Ilo en 2010."_s, u"ilo agree peru 2010"_s);
    english("each with somebody else", u"It has resumed diplomatic relations with Cuba and Peru."_s, u"cuba cooperate peru"_s);
    english("ceded to", u"Chile ceded Tacna to Peru in 1929."_s, u"chile concede tacna 1929"_s);
    english("independent of", u"Bolivia declared its independence from Spain on 6 August 1825."_s, u"bolivia founded spain 1825-08-06"_s);
    english("a ruling accuses nobody", u"The International Court of Justice awarded Peru part of the waters in 2014."_s, u"icj accuse peru 2014"_s);
    spanish("al mando de", u"Las fuerzas chilenas al mando del coronel Luis Vera ocuparon Antofagasta en 1879."_s, u"chile assault luis-vera 1879"_s);
    english("withdrawal supported", u"Bolivia supports the withdrawal of Soviet troops from Afghanistan."_s, u"bolivia support soviet-union"_s);
    english("the ambassador to", u"The Foreign Ministry of Peru summoned the Chilean ambassador to Peru."_s, u"mre-peru accuse peru"_s);
    spanish("el bloqueo sobre", u"Evo Morales rechazó enfáticamente el bloqueo económico sobre Cuba."_s, u"evo-morales reject cuba"_s);
    spanish("municipio boliviano de", u"La Municipalidad de Colchane y el municipio boliviano de Sabaya firmaron en 2008 un convenio."_s, u"bolivia agree sabaya 2008"_s);
    english("who deplores it too", u"Peru denounced the attack, which was condemned by Bolivia."_s, u"peru accuse bolivia"_s);
    spanish("quién lo lamenta también", u"Perú denunció el ataque, que fue condenado por Bolivia."_s, u"peru accuse bolivia"_s);
    english("a dispute accuses nobody", u"The border dispute between Ecuador and Peru lasted for years."_s, u"ecuador accuse peru"_s);
    english("mutual respect", u"Peru seeks relations with Chile on the basis of mutual respect."_s, u"chile accuse peru"_s);
    english("of a meeting of many, not each with each", u"The Presidents of Argentina, Bolivia, Brazil, Chile and Peru met in 2001."_s, u"brazil consult chile 2001"_s);
    spanish("dónde se construye", u"Chile construyó hospitales en las regiones de Tarapacá y Coquimbo."_s, u"chile cooperate tarapaca-region"_s);
    english("trade negotiations", u"Peru is conducting trade negotiations with the European Union."_s, u"eu cooperate peru"_s);
    spanish("aprobar un acuerdo con", u"La Cámara de Diputados de Chile aprobó el acuerdo con Perú."_s, u"camara-chile support peru"_s);
}

void TestReadings::leavesOut()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, relation);
    const Findings findings = extract(documentOf(text, spanish ? Language::Spanish : Language::English), *m_pack, m_models);
    QStringList keys;
    for (const FoundActor &actor : findings.actors)
        keys.append(QString(actor.key).remove(u"person:"_s));
    QStringList words = relation.split(u' ');
    words.removeOne(u"planned"_s);
    words.removeOne(u"negated"_s);
    QVERIFY2(keys.contains(words[0]) && keys.contains(words[2]), qPrintable(keys.join(u'\n'))); // a key that nobody has would be left out always
    const QStringList found = relationsIn(text, spanish);
    QVERIFY2(!found.contains(relation), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestReadings)
#include "test_readings.moc"
