// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/people_words.h"

#include "extraction/sentence_view.h"
#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {

bool isOfPeople(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"soldiers soldier diplomats diplomat delegate envoy envoys police squad squadron lawmakers legislators senators senator deputies deputy agents negotiators negotiator lawyers mission "
        "counterpart counterparts colleague colleagues executive nation country militants warships ships fleet citizens nationals "
        "soldados militares policia diplomaticos diplomatico delegado delegados enviado funcionarios senadores senador diputados diputado mision comitiva prefecture governorship municipality prefectura gobernacion intendencia municipalidad equipo homologo homologa homologos homologas colega colegas ejecutivo nacion pais "
        "efectivos tropa buques flota ciudadanos");
    return words.contains(folded);
}

bool isArm(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"tanks helicopters jets planes warplanes aircraft gunboats gunners vessels ships commandos paratroopers marines peacekeepers guards garrison warship helicopter jet plane "
        "ironclad ironclads corvette corvettes frigate frigates squadron squadrons fleet battleship cruiser submarine navy airforce artillery tanques helicopteros aviones cazas buque barcos comandos paracaidistas cascos guarnicion escuadra escuadron flota corbeta corbetas acorazado acorazados crucero submarino monitor lancha fragata fragatas avion helicoptero artilleria armada ejercito");
    return words.contains(folded);
}

bool isCourtesy(const QString &folded)
{
    static const QSet<QString> words = wordSet(u"senor senora don dona doctor doctora ingeniero ingeniera licenciado licenciada general coronel almirante excelentisimo mr mrs ms dr sir madam sr sra professor profesor");
    return words.contains(folded);
}

qsizetype pastCourtesy(const SentenceView &sentence, qsizetype at)
{
    static const QSet<QString> before = wordSet(u"his her su the el la los");
    static const QSet<QString> honours = wordSet(u"excellency majesty honourable honorable holiness eminence highness excelencia majestad santidad eminencia alteza");
    for (int steps = 0; steps < 4 && sentence.has(at) && sentence.mentionAt(at) < 0; ++steps) {
        if (isCourtesy(sentence.word(at)))
            at += sentence.word(at + 1) == "."_L1 ? 2 : 1;
        else if (before.contains(sentence.word(at)) && sentence.mentionAt(at + 1) < 0 && (honours.contains(sentence.word(at + 1)) || isCourtesy(sentence.word(at + 1))))
            at += honours.contains(sentence.word(at + 1)) ? 2 : 1;
        else
            break;
    }
    return at;
}

bool areCitizens(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"demonstrators protesters youths students workers farmers miners teachers rioters strikers activists villagers residents crowds drivers truckers fishermen prisoners opposition "
        "manifestantes jovenes estudiantes trabajadores campesinos mineros maestros profesores activistas pobladores vecinos camioneros transportistas pescadores comuneros opositores oposicion");
    return words.contains(folded);
}

bool actAsOne(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"rebels guerrillas insurgents gunmen militiamen fighters separatists extremists terrorists settlers colonists refugees migrants immigrants exiles civilians inhabitants people women men "
        "families relatives survivors victims supporters opponents politicians parties leaders officials authorities ministers governors mayors councillors judges prosecutors troops forces officers "
        "veterans employees unions unionists peasants growers ranchers merchants traders businessmen entrepreneurs investors journalists doctors nurses pensioners priests bishops clergy monks "
        "driver trucker fisherman miner protester activist resident sailor sailors crewmen seamen squatters hijackers kidnappers smugglers pirates bandits suspects detainees hostages migrants passengers pilgrims tourists worshippers bystanders recruits policemen lawyers villagers person man woman boy girl "
        "child children student teacher journalist worker farmer group groups organizations organisations associations communities congregation sides factions delegations governments "
        "rebeldes guerrilleros insurgentes milicianos combatientes separatistas extremistas terroristas colonos refugiados migrantes inmigrantes exiliados civiles habitantes gente mujeres hombres "
        "familias familiares sobrevivientes victimas partidarios adversarios politicos partidos dirigentes lideres autoridades ministros gobernadores alcaldes concejales jueces fiscales tropas fuerzas oficiales "
        "veteranos empleados obreros sindicatos sindicalistas gremios productores ganaderos comerciantes empresarios inversionistas periodistas medicos jubilados sacerdotes obispos clero "
        "policias carabineros gendarmes militares soldados guardias aduaneros conductor chofer camionero pescador minero poblador marinero marineros tripulantes contrabandistas piratas bandidos sospechosos detenidos rehenes pasajeros turistas peregrinos reclutas abogados persona personas hombre mujer nino nina ninos ninas estudiante maestro periodista trabajador "
        "agricultores cocaleros indigenas ciudadania poblacion grupos organizaciones asociaciones comunidades bandos facciones delegaciones gobiernos");
    return words.contains(folded);
}

bool isMeasureOfPeople(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"group groups band bands dozens scores hundreds thousands tens number majority most crowd delegation coalition alliance council committee meeting "
        "grupo grupos banda decenas docenas cientos centenares miles millares mayoria multitud delegacion coalicion consejo comite");
    return words.contains(folded);
}

bool standsApart(const QString &folded)
{
    static const QSet<QString> words = wordSet(u"congress parliament senate legislature party opposition congreso parlamento senado legislatura partido oposicion");
    return words.contains(folded);
}

bool isKin(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"son sons daughter daughters wife husband brother brothers sister sisters father mother parents cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother widow child "
        "children family hijo hija hijos hijas esposa esposo marido mujer hermano hermana hermanos padre madre padres primo prima sobrino sobrina tio tia nieto nieta abuelo abuela viuda viudo familia");
    return words.contains(folded);
}

bool leadsAway(const QString &folded, bool isOf)
{
    static const QSet<QString> ways = wordSet(
        u"road roads highway highways route routes street railway railways railroad line bridge bridges border frontier crossing pass traffic "
        "camino caminos carretera carreteras ruta rutas via vias calle ferrocarril tramo puente puentes frontera paso transito trafico");
    static const QSet<QString> directions = wordSet(
        u"north south east west northeast northwest southeast southwest norte sur este oeste noreste noroeste sureste suroeste sudeste sudoeste");
    return directions.contains(folded) || (!isOf && ways.contains(folded));
}

} // namespace apacheta
