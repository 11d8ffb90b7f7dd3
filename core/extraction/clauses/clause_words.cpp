// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/clause_words.h"

#include "text/word_set.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace apacheta {

bool isLightVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"hold make conduct carry send present lodge transmit undertake pay give have organise organize host launch start begin open enter lead stage reach conclude wage fight celebrate complete convene "
        "unleash wage provoke desatar provocar issue express seek lead sign take initiate commit deliver pursue resume chair suffer face "
        "encarar lanzar comunicar transmitir reiterar enviar entregar cursar remitir elevar realizar sostener mantener celebrar llevar efectuar hacer emprender iniciar tener dar presentar interponer protagonizar organizar convocar expresar "
        "manifestar suscribir firmar alcanzar dirigir encabezar desarrollar concretar cumplir entablar librar concertar lograr establecer acordar presidir reanudar cometer sufrir");
    return words.contains(lemma);
}

bool isHappeningVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"occur happen take begin start end continue conclude last follow erupt break result culminate resume finish hold convene organise organize conduct celebrate fight sign "
        "schedule plan postpone cancel announce launch carry inaugurate "
        "ocurrir suceder tener comenzar empezar iniciar terminar finalizar concluir culminar continuar durar estallar producir desarrollar realizar celebrar efectuar llevar "
        "cabo inaugurar convocar organizar firmar suscribir reanudar programar aplazar suspender registrar desatar originar concretar");
    return words.contains(lemma);
}

bool isJoiningVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"attend participate join meet take arrive travel come go preside sit engage represent progress "
        "asistir participar acudir concurrir intervenir viajar llegar presidir tomar reunir encabezar avanzar progresar perseverar");
    return words.contains(lemma);
}

bool isSayingVerb(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"say tell state declare announce report claim argue explain note add affirm assert believe think know suggest indicate show point recall remember mention emphasize stress reveal "
        "confirm inform write describe consider conclude estimate maintain acknowledge insist warn comment remark observe reiterate repeat underline "
        "decir declarar anunciar informar afirmar señalar explicar indicar agregar sostener precisar asegurar manifestar destacar considerar recordar mencionar subrayar revelar "
        "confirmar escribir describir creer pensar saber comentar añadir expresar reiterar apuntar opinar resaltar enfatizar relatar narrar contar advertir admitir insistir reafirmar repetir recalcar");
    return words.contains(lemma);
}

bool isObjectControl(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"ask urge invite order allow force persuade permit help oblige compel convince encourage enable tell authorize authorise request require instruct cause lead call appeal appoint elect choose "
        "invitar pedir obligar permitir instar exhortar forzar ayudar llamar solicitar autorizar ordenar convencer exigir conminar alentar llevar rogar");
    return words.contains(lemma);
}

bool isPlan(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"plan intend intention work strive endeavour endeavor open seek aim hope want wish agree agreement decide decision promise offer propose proposal attempt try ready willing willingness expect schedule set due "
        "commitment commit pledge vow undertake prepare project initiative effort desire ask urge call invite invitation order request demand authorize authorise likely consider possibility need "
        "announce opportunity advocate recommend mandate proceed mission readiness disposition suggest suggestion "
        "trabajar esforzar empeñar bregar abierto ir buscar pretender querer intentar intento acordar acuerdo decidir decisión proponer propuesta esperar prever comprometer compromiso dispuesto listo proyecto proyectar "
        "intención deseo desear voluntad invitar invitación pedir solicitar solicitud exigir ordenar prometer ofrecer plantear planear planificar iniciativa esfuerzo necesidad posibilidad "
        "disposición sugerir sugerencia anunciar oportunidad meta objetivo objeto propósito fin reto tarea aspirar recomendar autorizar pensar soñar sueño anhelo anhelar");
    return words.contains(lemma);
}

bool isDeed(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"fly travel arrive manage help begin start come use continue proceed force compel oblige able return serve choose go tend succeed cause lead allow enable get cease meet gather unite join "
        "viajar acudir lograr conseguir comenzar empezar volver obligar forzado forzar ayudar permitir acabar llegar continuar pasar proceder terminar soler llevar venir alcanzar "
        "iniciar reunir juntar entrar salir capaz");
    return words.contains(lemma);
}

bool isRefusal(const QString &lemma)
{
    static const QSet<QString> words = wordSet(
        u"refuse fail decline unable unwilling refusal failure unwillingness neglect avoid prevent forbid hesitate "
        "negar negativa rehusar evitar impedir fracasar incapaz prohibir renunciar omitir");
    return words.contains(lemma);
}

bool isAbsence(const QString &lemma)
{
    static const QSet<QString> words = wordSet(u"deny lack absence cancel postpone reject oppose cancellation rule falta ausencia carecer carencia descartar negar cancelar rechazar suspender oponer");
    return words.contains(lemma);
}

Lead leadOf(const QString &preposition)
{
    static const QHash<QString, Lead> leads = [] {
        QHash<QString, Lead> table;
        const auto add = [&](Lead lead, QStringView words) {
            for (const QString &word : wordSet(words))
                table.insert(QString(word).replace(u'_', u' '), lead);
        };
        add(Lead::Of, u"of de del 's ’s ' ’ s");
        add(Lead::Companion, u"with con alongside together_with along_with junto_con junto_a together_with in_conjunction_with de_la_mano_con de_la_mano_de together conjuntamente_con "
                             "juntamente_con acompañado_de en_conjunto_con");
        add(Lead::Between, u"between entre among amongst");
        add(Lead::Goal, u"to a al towards toward hacia para for onto into over upon on sobre ante before from desde up_to hasta in_favor_of in_favour_of a_favor_de en_favor_de");
        add(Lead::Against, u"against contra en_contra_de versus frente_a");
        add(Lead::By, u"by por por_parte_de on_the_part_of a_manos_de at_the_hands_of a_cargo_de de_parte_de");
        add(Lead::Place, u"in en at near across through within throughout around via along inside outside cerca_de dentro_de near_to en_el a_través_de desde_el out_of a_orillas_de off amid");
        return table;
    }();
    if (preposition.isEmpty())
        return Lead::None;
    return leads.value(preposition, Lead::Other);
}

} // namespace apacheta
