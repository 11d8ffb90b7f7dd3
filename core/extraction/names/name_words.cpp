// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/name_words.h"

#include <QHash>
#include <QSet>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> words(const QString &list)
{
    const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
    return {parts.cbegin(), parts.cend()};
}

using HeadNouns = QHash<QString, HeadNoun>;

void add(HeadNouns &nouns, ActorKind kind, bool first, bool last, const QString &list)
{
    for (const QString &word : list.split(u' ', Qt::SkipEmptyParts))
        nouns.insert(word, {kind, first, last});
}

HeadNouns makeHeadNouns()
{
    HeadNouns nouns;
    // Spanish, at the beginning.
    add(nouns, ActorKind::Organization, true, false,
        u"ministerio viceministerio cancilleria universidad corte tribunal comite comision comisiones consejo asociacion alianza "
        u"partido movimiento federacion confederacion central sindicato instituto centro fundacion banco empresa compania "
        u"corporacion camara congreso senado asamblea parlamento embajada consulado secretaria subsecretaria direccion servicio "
        u"oficina agencia organizacion comunidad mancomunidad liga frente red foro grupo policia ejercito armada fuerzas "
        u"gobernacion municipalidad alcaldia prefectura intendencia academia escuela colegio facultad diario periodico revista "
        u"radio club cooperativa coordinadora consorcio mesa junta defensoria contraloria fiscalia superintendencia sociedad "
        u"editorial museo biblioteca iglesia fondo caja arzobispado obispado hospital cumbre conferencia delegacion mision bloque coalicion "
        u"comando brigada batallon regimiento aduana encuentro observatorio mesa carabineros"_s);
    // English, at the beginning or the end.
    add(nouns, ActorKind::Organization, true, true,
        u"ministry university court tribunal committee committees commission council association alliance party movement federation "
        u"confederation union institute centre center foundation bank company corporation chamber congress senate assembly "
        u"parliament embassy consulate secretariat office bureau agency organization organisation community league network "
        u"forum police army navy academy school college faculty board society museum library church hospital summit "
        u"conference delegation mission bloc coalition group cabinet"_s);
    add(nouns, ActorKind::Organization, false, true,
        u"service watch administration authority fund front force forces club cooperative consortium team press newspaper magazine journal "
        u"international holdings inc ltd limited corp partners guard directorate command trust tribune herald times department"_s);
    add(nouns, ActorKind::Instrument, true, false,
        u"tratado tratados acuerdo acuerdos convenio convencion protocolo pacto declaracion acta actas ley decreto resolucion constitucion "
        u"carta plan programa proyecto agenda estrategia codigo laudo memorando estatuto ordenanza reglamento enmienda enmiendas"_s);
    add(nouns, ActorKind::Instrument, true, true,
        u"treaty treaties agreement agreements convention protocol pact declaration act law decree resolution constitution charter memorandum "
        u"accord accords statute ordinance agenda code amendment"_s);
    add(nouns, ActorKind::Instrument, false, true, u"plan programme program project initiative policy paper bill strategy"_s);
    add(nouns, ActorKind::Place, true, false,
        u"lago rio cerro volcan puerto valle isla islas salar laguna desierto parque reserva paso oceano mar golfo bahia estrecho canal "
        u"peninsula cordillera monte nevado pampa quebrada playa aeropuerto estacion plaza palacio puente ruta carretera ferrocarril corredor "
        u"hito caleta monumento morro complejo mount cape fort meseta altiplano"_s);
    add(nouns, ActorKind::Place, false, true,
        u"river mountains valley desert island islands ocean sea bay gulf strait peninsula range park reserve pass airport station "
        u"building alley tower hall house cathedral chapel stadium theatre theater arena garden gardens square palace bridge highway railway railroad corridor glacier basin monument volcano beach salt flat plateau"_s);
    add(nouns, ActorKind::Place, true, true, u"lake port"_s);
    add(nouns, ActorKind::Region, true, false, u"region provincia departamento"_s);
    add(nouns, ActorKind::Region, false, true, u"region province"_s);
    nouns[u"region"_s] = {ActorKind::Region, true, true};
    add(nouns, ActorKind::Municipality, true, false, u"comuna municipio ciudad distrito"_s);
    add(nouns, ActorKind::Municipality, false, true, u"city municipality district"_s);
    return nouns;
}

QHash<QString, ActorKind> makeLevelWords()
{
    QHash<QString, ActorKind> levels;
    const auto put = [&](ActorKind kind, const QString &list) {
        for (const QString &word : list.split(u' ', Qt::SkipEmptyParts))
            levels.insert(word, kind);
    };
    put(ActorKind::Region, u"department departments region regions province provinces prefect prefects governor governors prefecture intendant "
                           u"departamento departamentos region regiones provincia provincias prefecto prefectos prefecta gobernador "
                           u"gobernadora gobernadores gobernacion prefectura intendente intendenta intendencia regional departmental "
                           u"departamental"_s);
    put(ActorKind::Municipality, u"city cities town towns village villages municipality municipalities mayor mayors commune communes "
                                 u"district districts councillor councillors ciudad ciudades pueblo pueblos localidad localidades "
                                 u"municipio municipios comuna comunas alcalde alcaldesa alcaldes alcaldia distrito distritos concejal "
                                 u"concejales municipalidad municipalidades villa capital"_s);
    put(ActorKind::Place, u"lake river port mount mountain volcano hill pass desert valley island salar lago rio puerto cerro volcan paso "
                          u"desierto valle isla laguna bahia caserio hito salt quebrada estacion"_s);
    put(ActorKind::People, u"people peoples pueblo nacion etnia comunidad tribe nation"_s);
    levels[u"pueblo"_s] = ActorKind::Municipality;
    return levels;
}

bool isRomanNumeral(const QString &word)
{
    for (const QChar c : word)
        if (!u"ivx"_s.contains(c))
            return false;
    return !word.isEmpty();
}

} // namespace

std::optional<HeadNoun> headNoun(const QString &word)
{
    static const HeadNouns nouns = makeHeadNouns();
    const auto found = nouns.constFind(word);
    return found == nouns.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ActorKind> levelWord(const QString &word)
{
    static const QHash<QString, ActorKind> levels = makeLevelWords();
    const auto found = levels.constFind(word);
    return found == levels.cend() ? std::nullopt : std::optional(*found);
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = words(
        u"president vice prime minister chancellor foreign premier senator deputy mayor governor general colonel marshal admiral captain "
        u"lieutenant major sergeant commander doctor dr mr mrs ms sir lord king queen prince princess pope cardinal bishop archbishop "
        u"father saint secretary ambassador consul professor prof intendant prefect judge justice rep congressman former ex acting interim leader "
        u"presidente presidenta vicepresidente vicepresidenta primer primera ministro ministra viceministro viceministra canciller "
        u"excanciller expresidente exministro senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora coronel mariscal "
        u"almirante capitan teniente mayor sargento comandante comisario doctora dra sr sra srta don dona rey reina principe papa cardenal obispo arzobispo monsenor "
        u"padre fray sor secretario secretaria embajador embajadora consul intendente prefecto prefecta profesor profesora juez jueza fiscal "
        u"lic licenciado ing ingeniero abogado abogada dirigente lider jefe jefa director directora rector rectora vocero vocera portavoz prosecutor attorney delegate delegado delegada spokesperson candidate candidato candidata "
        u"spokesman spokeswoman spokesperson historian historiador historiadora sociologo analista economist economista escritor escritora "
        u"poeta writer journalist periodista concejal concejala consejero consejera chairman chairwoman chief executive tata jilakata mallku "
        u"pontifice pontiff sumo santidad holiness excelencia excelencias excellency senoria senorias majestad majesty eminencia eminence"_s);
    return titles.contains(word);
}

bool isPluralTitle(const QString &word)
{
    static const QSet<QString> titles = words(u"presidents ministers chancellors senators deputies mayors governors generals colonels ambassadors presidentes ministros cancilleres senadores diputados "
                                              u"alcaldes gobernadores generales coroneles embajadores expresidentes excancilleres"_s);
    return titles.contains(word);
}

Level levelOfTitle(const QString &word)
{
    static const QSet<QString> municipal = words(u"mayor alcalde alcaldesa concejal councillor"_s);
    static const QSet<QString> regional = words(u"governor gobernador gobernadora prefect prefecto prefecta intendant intendente intendenta"_s);
    static const QSet<QString> national = words(
        u"president presidente presidenta vicepresidente vicepresidenta minister ministro ministra viceministro viceministra canciller chancellor "
        u"premier senator senador senadora deputy diputado diputada ambassador embajador embajadora consul"_s);
    static const QSet<QString> indigenous = words(u"jilakata mallku apumallku"_s);
    return municipal.contains(word)  ? Level::Municipal
         : regional.contains(word)   ? Level::Regional
         : national.contains(word)   ? Level::National
         : indigenous.contains(word) ? Level::Indigenous
                                     : Level::None;
}

bool isTitleModifier(const QString &word)
{
    static const QSet<QString> modifiers = words(u"foreign prime vice chief executive former ex acting interim primer primera"_s);
    return modifiers.contains(word);
}

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> functions = words(
        u"the a an this that these those it its he she they we you i his her their our your my there here who whom whose which what when "
        u"where why how and or but nor so yet for of in on at by with from to into onto over under after before since until while during "
        u"through between among against about without within as if although though because however moreover furthermore thus therefore "
        u"hence nevertheless also then both either neither not no yes all some any each every many most more such several other others "
        u"another first second third one two three four five six seven eight nine ten finally according despite unlike like once even only just "
        u"still now today yesterday tomorrow again instead meanwhile additionally indeed later earlier recently currently "
        u"el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso ello yo tu usted el ella "
        u"ellos ellas nosotros nosotras ustedes su sus mi mis nuestro nuestra nuestros nuestras tu tus se me te le les nos que quien quienes "
        u"cual cuales cuyo cuya donde cuando como cuanto cuantos por para con sin sobre bajo entre desde hasta hacia segun durante mediante contra ante tras "
        u"de del al a en y e o u ni pero sino aunque porque pues si no mas muy tan tanto tambien tampoco ya aun todavia asi entonces luego "
        u"despues antes ahora hoy ayer siempre nunca todo toda todos todas otro otra otros otras cada algun alguna algunos algunas ningun "
        u"ninguna mucho mucha muchos muchas poco pocos varios varias mientras ademas finalmente primero segundo tercero uno dos tres cuatro cinco "
        u"seis siete ocho nueve diez es son fue eran era fueron ha han habia hay sera is are was were be been has have had will would can "
        u"could may might must shall should do does did let per via vs etc"_s);
    return functions.contains(word);
}

bool isNameParticle(const QString &word)
{
    static const QSet<QString> particles = words(u"de del la las los van von der den di da do dos das du le y bin al el ibn"_s);
    return particles.contains(word);
}

bool isComplementLinker(const QString &word)
{
    static const QSet<QString> linkers = words(u"of for on the de del la las el los para por sobre en"_s);
    return linkers.contains(word);
}

bool isAnd(const QString &word) { return word == u"and" || word == u"y" || word == u"e" || word == u"&"; }

bool isPlacePreposition(const QString &word)
{
    static const QSet<QString> prepositions = words(u"in at near from to toward towards into via en desde hasta hacia cerca"_s);
    return prepositions.contains(word);
}

bool isTreatyNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(u"treaty agreement pact convention accord declaration act protocol commitment memorandum covenant tratado acuerdo pacto convencion convenio declaracion acta protocolo compromiso memorando consenso");
    return words.contains(word);
}

bool isSpeechVerb(const QString &word)
{
    static const QSet<QString> verbs = words(
        u"said says told stated added argues argued writes wrote explained noted declared announced affirmed believes claims claimed "
        u"maintains suggests observed signed met visited resigned dijo senalo afirmo explico declaro anuncio agrego sostuvo sostiene "
        u"indico manifesto aseguro expreso escribe escribio argumenta planteo asumio firmo viajo renuncio recordo destaco"_s);
    return verbs.contains(word);
}

bool isNoAcronym(const QString &word)
{
    static const QSet<QString> none = words(
        u"pdf html url doi isbn issn http https www am pm ad bc ac dc tv id gdp pib usd eur clp gps dna adn hiv vih covid ai it ceo cfo phd msc ba ma "
        u"ngo ngos ong ongs pp op cit ed eds vol no nr num art fig tab sa srl cia ltda ok sms cd dvd km kg mm cm ha mw kv usa sr sra dr dra rr ee uu n s o w ne nw "
        u"se sw st nd rd th jr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi igv iva rut ruc faq rss pc ufo csv xml api lgbt vip "
        u"spa sac eirl nota foto video jpg jpeg png gif svg utc gmt gpu cpu lte usb lcd led isr zip sql php css fdi ied gni hdi idh ppp"_s);
    return none.contains(word) || isRomanNumeral(word);
}

bool isCompanyEnding(const QString &word)
{
    static const QSet<QString> endings = words(u"group inc ltd corp holdings international plc llc gmbh sa"_s);
    return endings.contains(word);
}

bool isPlaceNoun(const QString &word)
{
    static const QSet<QString> nouns = words(
        u"battle battles combat combats siege capture occupation territory coast zone area sector frontier road banks shores mines mine basin "
        u"batalla batallas combate combates sitio toma ocupacion territorio costa zona area sector frontera camino orillas mina minas cuenca altiplano"_s);
    return nouns.contains(word);
}

bool isOfficeWord(const QString &word)
{
    static const QSet<QString> offices = words(
        u"affairs relations state defense defence interior treasury trade justice health education labour labor finance economy energy mines "
        u"relaciones exteriores estado republica hacienda gobierno gobernacion justicia salud educacion trabajo economia defensa energia mineria "
        u"cancilleria presidency presidencia government nation nacion cabinet gabinete"_s);
    return offices.contains(word);
}

bool isBodyNoun(const QString &word)
{
    static const QSet<QString> nouns = words(
        u"newspaper daily magazine agency company firm ngo party union network website broadcaster diario periodico revista agencia portal radio "
        u"matutino semanario empresa compania minera consultora ong partido sindicato fundacion constructora naviera petrolera aerolinea airline consorcio consortium"_s);
    return nouns.contains(word);
}

bool isArticle(const QString &word) { return word == u"la" || word == u"el" || word == u"los" || word == u"las"; }

bool isCompassWord(const QString &word)
{
    static const QSet<QString> compass = words(u"north south east west northern southern eastern western norte sur este oeste oriente occidente poniente"_s);
    return compass.contains(word);
}

bool isTimeWord(const QString &word)
{
    static const QSet<QString> times = words(
        u"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
        u"monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
        u"noviembre diciembre lunes martes miercoles jueves viernes sabado domingo christmas easter navidad pascua"_s);
    return times.contains(word);
}

} // namespace apacheta
