// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/people_words.h"

#include "text/word_set.h"

namespace apacheta {

bool isOfPeople(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"soldiers soldier diplomats diplomat delegate envoy envoys police squad squadron lawmakers legislators senators senator deputies deputy agents negotiators negotiator lawyers mission "
        "counterpart counterparts executive nation country militants warships ships fleet citizens nationals "
        "soldados militares policia diplomaticos diplomatico delegado delegados enviado funcionarios senadores senador diputados diputado mision comitiva equipo homologo ejecutivo nacion pais "
        "efectivos tropa buques flota ciudadanos");
    return words.contains(folded);
}

bool isArm(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"tanks helicopters jets planes warplanes aircraft gunboats gunners vessels ships commandos paratroopers marines peacekeepers guards garrison warship helicopter jet plane "
        "navy airforce artillery tanques helicopteros aviones cazas buque barcos comandos paracaidistas cascos guarnicion fragata fragatas avion helicoptero artilleria armada ejercito");
    return words.contains(folded);
}

bool areCitizens(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"demonstrators protesters youths students workers farmers miners teachers rioters strikers activists villagers residents crowds drivers truckers fishermen prisoners opposition "
        "manifestantes jovenes estudiantes trabajadores campesinos mineros maestros profesores activistas pobladores vecinos camioneros transportistas pescadores comuneros opositores oposicion");
    return words.contains(folded);
}

bool isKin(const QString &folded)
{
    static const QSet<QString> words = wordSet(
        u"son sons daughter daughters wife husband brother brothers sister sisters father mother parents cousin nephew niece uncle aunt grandson granddaughter grandfather grandmother widow child "
        "children family hijo hija hijos hijas esposa esposo marido mujer hermano hermana hermanos padre madre padres primo prima sobrino sobrina tio tia nieto nieta abuelo abuela viuda viudo familia");
    return words.contains(folded);
}

} // namespace apacheta
