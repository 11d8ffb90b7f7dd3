// SPDX-License-Identifier: GPL-3.0-or-later
#include "names_of.h"

#include "extraction/events/model_judge.h"
#include "extraction/events/speakers.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

/// Who acts where no name stands: speakers, holders of offices, seats of government, names that a sentence defines.
class TestSpeakers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhoActs_data();
    void saysWhoActs();
    void titlesSayWhoSpeaks_data();
    void titlesSayWhoSpeaks();
    void tellsSpeechesEvents_data();
    void tellsSpeechesEvents();
    void pageNumbersAreNoWords();
    void leavesOpenWhoSpeaks_data();
    void leavesOpenWhoSpeaks();
    void partsTreatiesByTheirParties_data();
    void partsTreatiesByTheirParties();
    void definesNames_data();
    void definesNames();

private:
    /// What the rules find told; whether it is an entry of a timeline is the judge's matter.
    QList<FoundEvent> told(const QString &text, bool isSpanish) const
    {
        const DocumentText document = documentOf(text, isSpanish ? Language::Spanish : Language::English);
        Annotation annotation = readNamesAndDates(document, *m_pack, m_models);
        findEvents(annotation, *m_pack);
        return annotation.told;
    }
    /// What the rules state, without what the relation model reads beside them.
    QList<FoundRelation> ruled(const QString &text, bool isSpanish) const
    {
        const DocumentText document = documentOf(text, isSpanish ? Language::Spanish : Language::English);
        Annotation annotation = readNamesAndDates(document, *m_pack, m_models);
        findEvents(annotation, *m_pack, ModelJudge(m_models));
        findRelations(annotation, *m_pack);
        return annotation.findings.relations;
    }
    Findings read(const QString &text, bool isSpanish) const { return extract(documentOf(text, isSpanish ? Language::Spanish : Language::English), *m_pack, m_models); }

    std::shared_ptr<const KnowledgePack> m_pack;
    const LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestSpeakers::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

void TestSpeakers::saysWhoActs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("relation");
    const auto english = [](const char *name, const QString &text, const QString &relation) { QTest::newRow(name) << text << false << relation; };
    const auto spanish = [](const char *name, const QString &text, const QString &relation) { QTest::newRow(name) << text << true << relation; };
    english("we, quoted", u"\"We have signed an agreement with Bolivia\", said the Chilean foreign minister, Luis Vera."_s, u"bolivia agree chile"_s);
    spanish("nosotros, entre comillas", u"\"Hemos suscrito un acuerdo con Bolivia\", dijo el canciller chileno, Luis Vera."_s, u"bolivia agree chile"_s);
    english("who has the floor", u"Mr. Luis Vera (Chile): We signed a treaty with Ecuador in 1990."_s, u"chile agree ecuador 1990"_s);
    english("a speech", u"Speech by the President of Bolivia, Ana Quispe\nWe signed an agreement with Peru in 2001."_s, u"bolivia agree peru 2001"_s);
    const QString forBolivia = u"Our country is old. Bolivia loves peace. Bolivia is open, and we in Bolivia know it. "_s;
    english("a speech without its head", forBolivia + u"We signed an agreement with Peru in 2001."_s, u"bolivia agree peru 2001"_s);
    english("we, most of the time", u"Bolivia loves peace. Bolivia is open, and we in Bolivia know it. We signed an agreement with Peru in 2001."_s, u"bolivia agree peru 2001"_s);
    english("I, who hold the speech", forBolivia + u"In 2001 I met with the President of Peru."_s, u"bolivia consult peru 2001"_s);
    english("my talks", forBolivia + u"After my talks with the President of Peru we went on."_s, u"bolivia consult peru"_s);
    english("a stance that is owned to", forBolivia + u"We must reject the statement of the Government of Chile."_s, u"bolivia reject chile"_s);
    english("broke off with us", forBolivia + u"In 1987 Chile interrupted the dialogue."_s, u"chile sanction bolivia 1987"_s);
    english("it has been possible", forBolivia + u"It has been possible for my Government to make a proposal to the Government of Chile."_s, u"bolivia request chile"_s);
    english("must, in a speech", forBolivia + u"The Soviet Union must withdraw its troops from Afghanistan."_s, u"bolivia request soviet-union"_s);
    english("we demand that", forBolivia + u"We demand that the United States cease its sales of tin."_s, u"bolivia request united-states"_s);
    english("with whom to negotiate", forBolivia + u"We invite Chile to negotiate."_s, u"bolivia consult chile"_s);
    english("what we hope of others", forBolivia + u"We hope that the Governments of Peru and Chile will resume the dialogue."_s, u"bolivia request chile"_s);
    english("support that a demand won", forBolivia + u"Bolivia's demand has won the support of the Rio Group."_s, u"rio-group support bolivia"_s);
    english("serving as a member", forBolivia + u"My country is serving as a non-permanent member of the Andean Community."_s, u"bolivia member_of can"_s);
    english("work of the countries of a group", forBolivia + u"Bolivia commends the work carried out by the countries of the Contadora Group."_s, u"bolivia support contadora-group"_s);
    english("our two countries", u"Chile is far. "_s + forBolivia + u"Our relations with Peru are good, and our two countries share a border."_s, u"bolivia borders peru"_s);
    english("we, as members", forBolivia + u"We, as members of the Andean Community, support dialogue."_s, u"bolivia member_of can"_s);
    english("between our States", forBolivia + u"The President of Peru spoke. There are no border issues between our States."_s, u"bolivia borders peru"_s);
    english("our neighbour", forBolivia + u"Our neighbour Peru is old."_s, u"bolivia borders peru"_s);
    english("against us", forBolivia + u"Chile protested against us in 2001."_s, u"chile accuse bolivia 2001"_s);
    english("our country", forBolivia + u"In 2001 our country signed an agreement with Peru."_s, u"bolivia agree peru 2001"_s);
    english("one body under two names before it", u"The Wilka Border Council spoke. The Council of the Wilka Border spoke. "_s + forBolivia + u"We signed an agreement with Peru in 2001."_s, u"bolivia agree peru 2001"_s);
    const QString porBolivia = u"Nuestro país es antiguo. Bolivia ama la paz. Bolivia está abierta, y en Bolivia lo sabemos. "_s;
    spanish("un discurso sin su comienzo", porBolivia + u"En 2001 suscribimos un acuerdo con Perú."_s, u"bolivia agree peru 2001"_s);
    spanish("una comisión de dos", porBolivia + u"En 2001 se reafirmó la amistad chileno-peruana."_s, u"chile cooperate peru 2001"_s);
    spanish("el cuestionamiento que hizo", porBolivia + u"Hemos lamentado el cuestionamiento del límite que hizo Perú."_s, u"bolivia accuse peru"_s);
    spanish("agradezco", porBolivia + u"Agradezco al Gobierno del Perú su ayuda."_s, u"bolivia support peru"_s);
    spanish("propuse", porBolivia + u"Propuse al Presidente del Perú un diálogo."_s, u"bolivia request peru"_s);
    spanish("propuse un diálogo", porBolivia + u"En 2001 propuse al Presidente del Perú un diálogo."_s, u"bolivia consult peru 2001"_s);
    spanish("he visitado", porBolivia + u"He visitado el Perú y he firmado cinco convenios."_s, u"bolivia consult peru"_s);
    spanish("contamos con", porBolivia + u"Contamos con el apoyo de Francia."_s, u"france support bolivia"_s);
    spanish("quiero agradecer", porBolivia + u"Quiero agradecer al Gobierno del Perú su ayuda."_s, u"bolivia support peru"_s);
    spanish("se firmó con", porBolivia + u"En 2001 se firmó un convenio con Perú."_s, u"bolivia agree peru 2001"_s);
    spanish("el Gobierno", porBolivia + u"El Gobierno firmó en 2001 un convenio con Perú."_s, u"bolivia agree peru 2001"_s);
    spanish("los acuerdos suscritos por el país", porBolivia + u"Los acuerdos suscritos por el país con Perú y Chile son buenos."_s, u"bolivia agree chile"_s);
    spanish("con las naciones de", porBolivia + u"Hemos estrechado los vínculos con las demás naciones de Europa Occidental."_s, u"bolivia cooperate western-europe"_s);
    spanish("la visita de otro", porBolivia + u"La visita del Presidente del Perú en 2001 fue grata."_s, u"bolivia consult peru 2001"_s);
    spanish("la visita del ministro", porBolivia + u"La visita del señor Ministro de Relaciones Exteriores al Perú fue grata."_s, u"bolivia consult peru"_s);
    spanish("ese país", porBolivia + u"Son buenas las relaciones con Perú. La visita que hice a ese país fue grata."_s, u"bolivia consult peru"_s);
    spanish("nuestro acuerdo", porBolivia + u"Este año ampliamos nuestro acuerdo con Perú."_s, u"bolivia agree peru"_s);
    spanish("tratados con varios", porBolivia + u"Los resultados de los Tratados de Libre Comercio con Perú, Chile y Ecuador son buenos."_s, u"bolivia agree ecuador"_s);
    spanish("países como", porBolivia + u"Estamos construyendo un acuerdo con los grandes países emergentes del Asia, como China e India."_s, u"bolivia agree india"_s);
    spanish("nuestra incorporación", porBolivia + u"Nuestra incorporación a la Comunidad Andina es un logro."_s, u"bolivia member_of can"_s);
    spanish("con quien se participa", porBolivia + u"Nuestra participación como garantes en la solución del conflicto entre Perú y Ecuador fue útil."_s, u"bolivia consult peru"_s);
    english("both parties", forBolivia + u"Peru and Chile are at war. Bolivia urges both parties to negotiate."_s, u"bolivia request chile"_s);
    english("a list nested by the parser", u"The Cartagena Declaration, signed by the Governments of Bolivia, Colombia, the United States and Peru, is a substantive step."_s, u"bolivia agree peru"_s);
    english("a list before an infinitive", u"The political agreements reached by Canada, the United States and Mexico to create a zone are good."_s, u"canada agree mexico"_s);
    spanish("gracias por la visita", porBolivia + u"Saludo al Presidente del Perú, muchas gracias por la visita."_s, u"bolivia consult peru"_s);
    spanish("gracias por expresar", porBolivia + u"Gracias al Presidente de Ecuador por expresar su apoyo a nuestro Gobierno."_s, u"ecuador support bolivia"_s);
    spanish("hablé ante", porBolivia + u"Hablé ante el Parlamento Europeo en 1991."_s, u"bolivia consult european-parliament 1991"_s);
    spanish("el honor de realizar", porBolivia + u"La visita que tuve el honor de realizar al Perú fue grata."_s, u"bolivia consult peru"_s);
    spanish("problemas limítrofes", porBolivia + u"Con Perú no tenemos problemas limítrofes pendientes."_s, u"bolivia borders peru"_s);
    spanish("nuestro ex embajador no es otro", porBolivia + u"Seguimos trabajando en la profundización de la integración con Perú, que impulsó nuestro ex embajador Luis Vera."_s, u"bolivia cooperate peru"_s);
    english("what another is to get", forBolivia + u"In 1979 the Andean Community declared that a solution must be found whereby Bolivia would obtain access to the sea."_s, u"can support bolivia 1979"_s);
    english("a judgement that is passed", forBolivia + u"Despite the arrogant policy of the Government of Chile, we go on."_s, u"bolivia accuse chile"_s);
    spanish("durante su visita", u"El Consejo Andino de Cultura habló. Durante su visita a Lima en 2001, el presidente Luis Vera habló de paz."_s, u"lima consult person:luis-vera 2001"_s);
    english("our partners", forBolivia + u"We have suggested a court to our Andean Community partners."_s, u"bolivia member_of can"_s);
    english("Secretary of State", u"The United States Secretary of State, Mr. Luis Vera, was late."_s, u"person:luis-vera leads united-states"_s);
    spanish("un compatriota es Director", u"Hoy, un chileno, don Luis Vera, es Director de la Organización Internacional del Trabajo."_s, u"person:luis-vera leads oit"_s);
    spanish("sede de", u"Hablo en la ciudad de Valparaíso, patrimonio cultural y sede del Consejo Andino de Cultura."_s, u"organization:consejo-andino-de-cultura located_in valparaiso"_s);
    english("an initiative and whose it is", u"President George Bush's Enterprise for the Americas Initiative is new."_s, u"person:george-bush founded enterprise-americas-initiative"_s);
    spanish("nuestra frontera", porBolivia + u"Nuestra frontera con Perú es larga."_s, u"bolivia borders peru"_s);
    spanish("con quien mantenemos", porBolivia + u"Mantenemos un diálogo con Perú."_s, u"bolivia consult peru"_s);
    spanish("de quién trata", porBolivia + u"Con la República del Perú los vínculos han crecido."_s, u"bolivia cooperate peru"_s);
    spanish("la firma con", porBolivia + u"Fue importante la firma del Tratado de Amistad con Perú."_s, u"bolivia agree peru"_s);
    spanish("con cada uno", porBolivia + u"Avanzaremos en la integración física con Perú y Chile."_s, u"bolivia cooperate chile"_s);
    spanish("la visita que recibimos", porBolivia + u"Acabamos de recibir la visita de la Presidenta del Perú."_s, u"bolivia consult peru"_s);
    spanish("nuestro territorio", porBolivia + u"Chile invadió nuestro territorio en 1879."_s, u"chile assault bolivia 1879"_s);
    spanish("con varios", porBolivia + u"Estamos en negociaciones con Perú y Chile."_s, u"bolivia consult chile"_s);
    spanish("formamos parte", porBolivia + u"Formamos parte de la Comunidad Andina."_s, u"bolivia member_of can"_s);
    spanish("nuestro canciller", porBolivia + u"Nuestro Canciller, Luis Vera, habló."_s, u"person:luis-vera leads bolivia"_s);
    spanish("los acuerdos de quien habla", porBolivia + u"Valoro los acuerdos con Perú."_s, u"bolivia agree peru"_s);
    english("holder behind the body", u"The mayor of Putre, Ana Quispe, visited Peru in 2003."_s, u"person:ana-quispe consult peru 2003"_s);
    english("holder behind a courtesy", u"The Foreign Minister of Chile, Mr. Luis Vera, was late."_s, u"person:luis-vera leads chile"_s);
    english("his excellency", u"The Minister for Foreign Affairs of Chile, His Excellency Mr. Luis Vera, was late."_s, u"person:luis-vera leads chile"_s);
    spanish("el Santo Padre, un papa con nombre", u"El Papa Juan Pablo II es polaco. El Santo Padre medió entre Chile y Argentina en 1979."_s, u"chile consult pope-john-paul-ii 1979"_s);
    english("counterpart", u"Ana Quispe met her Chilean counterpart, Luis Vera, in 2010."_s, u"person:ana-quispe consult person:luis-vera 2010"_s);
    english("capitals as governments", u"Bolivia and Peru are old neighbours. La Paz and Lima signed a treaty in 1999."_s, u"bolivia agree peru 1999"_s);
    spanish("capital que rechaza", u"Bolivia es un país andino. La Paz rechazó la propuesta de Chile en 2001."_s, u"bolivia reject chile 2001"_s);
    english("a visited capital stays a city", u"Bolivia is old. Ana Quispe visited La Paz in 2003."_s, u"la-paz consult person:ana-quispe 2003"_s);
    english("a capital beside a town stays a city", u"Bolivia is old. La Paz and Viacha signed an agreement in 2003."_s, u"la-paz agree viacha 2003"_s);
}

void TestSpeakers::saysWhoActs()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, relation);
    const Findings findings = read(text, spanish);
    QStringList lines;
    for (const FoundRelation &found : findings.relations)
        lines.append(findings.actors[found.subject].key + u' ' + word(found.predicate) + u' ' + findings.actors[found.object].key
                     + (found.date ? u" "_s + found.date->toString() : QString()));
    QVERIFY2(lines.contains(relation), qPrintable(lines.join(u'\n')));
}

void TestSpeakers::titlesSayWhoSpeaks_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a state") << u"Statement of Bolivia"_s << u"meta tag"_s << true;
    QTest::newRow("a file's name") << u"un bolivia 1987"_s << u"file name"_s << true;
    QTest::newRow("a president") << u"evo morales 2006"_s << u"file name"_s << true;
    QTest::newRow("who was in office then") << u"morales 2006"_s << u"file name"_s << true;
    QTest::newRow("nobody of the name then") << u"morales 1955"_s << u"file name"_s << false;
    QTest::newRow("two states") << u"Bolivia and Chile"_s << u"meta tag"_s << false;
    QTest::newRow("nobody") << u"A speech"_s << u"meta tag"_s << false;
}

/// A text that says "we" and names three states alike speaks for the one that its title points at.
void TestSpeakers::titlesSayWhoSpeaks()
{
    QFETCH(QString, title);
    QFETCH(QString, source);
    QFETCH(bool, isSaid);
    DocumentText document = documentOf(u"Our country is old. Bolivia loves peace. Chile loves peace. Bolivia is open. Chile is open. We signed an agreement with Peru in 2001."_s, Language::English);
    document.metadata.csl.insert(u"title"_s, title);
    document.metadata.sources.insert(u"title"_s, source);
    const Findings findings = extract(document, *m_pack, m_models);
    const bool said = std::any_of(findings.relations.begin(), findings.relations.end(), [&](const FoundRelation &found) {
        return found.predicate == Category::Agree && findings.actors[found.subject].key == u"bolivia";
    });
    QCOMPARE(said, isSaid);
}

void TestSpeakers::tellsSpeechesEvents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QStringList>("labels");
    const QString mensaje = u"Mensaje del Presidente de Chile al Congreso.\n"_s;
    const QString statement = u"Statement by the President of Chile.\n"_s;
    QTest::newRow("visits, one by one") << mensaje + u"Fueron importantes las visitas que realicé a Brasil y Uruguay."_s << true << QStringList{u"Visita de Chile a Brasil"_s, u"Visita de Chile a Uruguay"_s};
    QTest::newRow("visits that were received") << mensaje + u"Las visitas que hemos recibido de los Presidentes de Bolivia y Perú nos honran."_s << true
                                               << QStringList{u"Visita de Bolivia a Chile"_s, u"Visita de Perú a Chile"_s};
    QTest::newRow("agreements, one by one") << mensaje + u"Hemos suscrito acuerdos comerciales con México y Canadá."_s << true
                                            << QStringList{u"Firma de acuerdos comerciales entre Chile y México"_s, u"Firma de acuerdos comerciales entre Chile y Canadá"_s};
    QTest::newRow("agreements with several in one sentence") << mensaje + u"Estamos por concluir los acuerdos con España y Grecia; estamos construyendo un acuerdo con países como China e India."_s << true
                                                             << QStringList{u"Acuerdo entre Chile y España"_s, u"Acuerdo entre Chile y Grecia"_s, u"Acuerdo entre Chile, China y India"_s};
    QTest::newRow("visits told once more without the noun") << mensaje + u"Las visitas que hemos recibido de los Presidentes de Bolivia y Perú, como las que tuve el honor de realizar a Brasil y Uruguay, nos acercaron."_s << true
                                                            << QStringList{u"Visita de Bolivia a Chile"_s, u"Visita de Perú a Chile"_s, u"Visita de Chile a Brasil"_s, u"Visita de Chile a Uruguay"_s};
    QTest::newRow("ties that advance") << mensaje + u"Con el Perú nuestras relaciones han avanzado."_s << true << QStringList{u"Relaciones entre Chile y Perú"_s};
    QTest::newRow("co-operation with nobody") << mensaje + u"Vivimos en paz, y hemos fortalecido nuestra cooperación."_s << true << QStringList{};
    QTest::newRow("a treaty beside an older one") << mensaje + u"El Acuerdo de Libre Comercio que firmamos con Perú es el mayor desde el Tratado de 1929."_s << true
                                                  << QStringList{u"Treaty of Lima of 1929"_s, u"Acuerdo de Libre Comercio"_s};
    QTest::newRow("talks that one takes part in") << statement + u"We took part in the talks between Bolivia and Peru."_s << false << QStringList{u"Participation of Chile with Bolivia and Peru"_s};
    QTest::newRow("semicolons part deeds") << mensaje + u"Suscribimos un acuerdo con México; establecimos relaciones con Honduras; se reanudaron las conversaciones con Cuba."_s << true
                                           << QStringList{u"Firma de acuerdo entre Chile y México"_s, u"Establecimiento de relaciones entre Chile y Honduras"_s, u"Negociaciones entre Chile y Cuba"_s};
    QTest::newRow("one visit to two towns") << mensaje + u"En mayo visité Lima y Quito."_s << true << QStringList{u"Visita de Chile a Lima y Quito"_s};
    QTest::newRow("who joins is not who signed") << statement + u"In the Mendoza Accord, which we signed with Brazil, later joined by Uruguay, we spoke of peace."_s << false
                                                 << QStringList{u"Mendoza Accord"_s, u"Accession of Uruguay"_s};
    QTest::newRow("a need") << statement + u"We live in peace. It is necessary for Peru to make a contribution."_s << false << QStringList{u"Demand of Chile to Peru"_s};
    QTest::newRow("a need of nobody named") << statement + u"We live in peace. It is necessary for all Member States to make a contribution."_s << false << QStringList{};
    QTest::newRow("asked of nobody named") << statement + u"We ask the international community to redouble its efforts."_s << false << QStringList{u"Request of Chile: international community"_s};
    QTest::newRow("a view") << statement + u"We view with satisfaction the new law."_s << false << QStringList{u"Support of Chile"_s};
    QTest::newRow("no more than the word") << statement + u"We live in peace, and the agreements help."_s << false << QStringList{};
    QTest::newRow("we, whoever that is") << u"We live here. We have signed a good treaty with our neighbours. We go on."_s << false << QStringList{u"Signing of good treaty"_s};
}

void TestSpeakers::tellsSpeechesEvents()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QStringList, labels);
    QStringList found;
    for (const FoundEvent &event : told(text, spanish))
        found.append(event.label);
    QCOMPARE(found, labels);
}

/// A page's number that stands in the middle of a sentence.
void TestSpeakers::pageNumbersAreNoWords()
{
    const QString text = u"En 2001 Chile suscribió un acuerdo con el\n   12\nPerú."_s;
    DocumentText document;
    document.text = text;
    document.blocks = {{BlockKind::Paragraph, {0, text.size()}, 0, 1, Language::Spanish}};
    const Findings findings = extract(document, *m_pack, m_models);
    QCOMPARE(findings.events.size(), 1);
    QCOMPARE(findings.events.front().label, u"Firma de acuerdo entre Chile y Perú"_s);
}

void TestSpeakers::leavesOpenWhoSpeaks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("we seldom, and nobody's country") << u"Bolivia loves peace. Bolivia is open. Bolivia is high. The lake is deep. The road is long. We signed an agreement with Peru in 2001."_s;
    QTest::newRow("two alike") << u"Our country is old. Bolivia loves peace. Chile loves peace. Bolivia is open. Chile is open. We signed an agreement with Peru in 2001."_s;
    QTest::newRow("quoted alone") << u"\"Our country is old.\" Bolivia loves peace. Bolivia is open. Bolivia is high. We signed an agreement with Peru in 2001."_s;
    QTest::newRow("trade of somebody else with each") << u"Mexico seeks an exchange of information. There is trade with Peru, Chile and Ecuador, and an agreement is wanted."_s;
    QTest::newRow("another is spoken of") << u"Our country is old. Bolivia loves peace. Bolivia is open, and we in Bolivia know it. I saw Ecuador and the agreements with Peru."_s;
}

void TestSpeakers::leavesOpenWhoSpeaks()
{
    QFETCH(QString, text);
    for (const FoundRelation &found : ruled(text, false))
        QVERIFY(found.predicate != Category::Agree && found.predicate != Category::Cooperate);
}

/// "The Treaty of Peace and Friendship" is the known one unless the text says that it was made with somebody else.
void TestSpeakers::partsTreatiesByTheirParties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("alone") << u"El Tratado de Paz y Amistad cumple años en Chile."_s << true;
    QTest::newRow("with a party") << u"Chile firmó con Bolivia el Tratado de Paz y Amistad."_s << true;
    QTest::newRow("with another") << u"Chile firmó con Argentina el Tratado de Paz y Amistad. El Tratado de Paz y Amistad fijó la paz."_s << false;
    QTest::newRow("by its year") << u"El Tratado de Paz y Amistad con Argentina es otro. El Tratado de 1904 sigue en pie."_s << true;
}

void TestSpeakers::partsTreatiesByTheirParties()
{
    QFETCH(QString, text);
    QFETCH(bool, known);
    const QList<FoundActor> actors = read(text, true).actors;
    QCOMPARE(std::any_of(actors.begin(), actors.end(), [](const FoundActor &actor) { return actor.key == u"treaty-1904"; }), known);
    QVERIFY(std::any_of(actors.begin(), actors.end(), [](const FoundActor &actor) { return actor.kind == ActorKind::Instrument; }));
}

void TestSpeakers::definesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("actor");
    QTest::newRow("a village") << u"Wilacota is a village in the province of Parinacota."_s << false << u"municipality Wilacota"_s;
    QTest::newRow("un río") << u"El Wilacota (o Vilacota) es un río del altiplano."_s << true << u"place Wilacota"_s;
    QTest::newRow("in capitals, with an aside") << u"WILACOTA, also written Vilacota, is a small border town."_s << false << u"municipality WILACOTA"_s;
    QTest::newRow("a common word") << u"Tourism is a region of dreams."_s << false << QString();
    QTest::newRow("a pronoun") << u"This is a town in the hills."_s << false << QString();
}

void TestSpeakers::definesNames()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, actor);
    const Findings findings = read(text, spanish);
    QStringList discovered;
    for (const FoundActor &found : findings.actors)
        if (found.origin == Origin::Discovered)
            discovered.append(word(found.kind) + u' ' + found.name);
    QCOMPARE(discovered.contains(actor), !actor.isEmpty());
    if (actor.isEmpty())
        QCOMPARE(discovered.join(u'\n'), QString());
}

QTEST_APPLESS_MAIN(TestSpeakers)
#include "test_speakers.moc"
