// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_text.h"
#include "tree_table.h"

#include "extraction/resolution/both_sides.h"
#include "extraction/sentence_view.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

/// "agree 1904-10-20 Chile+Bolivia", "consult planned - A+B"; events surer than a half, one a line.
QString eventsOf(test::MarkedText &marked)
{
    const Findings &findings = marked.findings();
    QStringList lines;
    for (const FoundEvent &event : findings.events) {
        double best = 0;
        for (const FoundEvidence &evidence : event.evidence)
            best = std::max(best, evidence.confidence);
        if (best < 0.5)
            continue;
        QStringList names;
        for (const FoundParticipant &participant : event.participants)
            names.append(findings.actors[participant.actor].name);
        lines.append(word(event.type) + (event.polarity == Polarity::Asserted ? QString() : u' ' + word(event.polarity)) + u' '
                     + (event.date ? event.date->toString() : u"-"_s) + u' ' + names.join(u'+'));
    }
    return lines.join(u'\n');
}

QString eventsIn(const QString &text, Language language, const QString &written = {})
{
    test::MarkedText marked(text, language, written);
    return eventsOf(marked);
}

} // namespace

class TestEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEvents_data();
    void findsEvents();
    void readsByTheTree_data();
    void readsByTheTree();
    void bothSidesAreTheTwoNamedBefore_data();
    void bothSidesAreTheTwoNamedBefore();
    void labelsAreShortAndSpeak_data();
    void labelsAreShortAndSpeak();
    void oneEventToldTwiceIsOne();
    void evidenceIsTheSentence();
    void keysAreTheSameInTwoDocuments();
};

void TestEvents::findsEvents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("events");
    const auto english = [](const char *name, const char16_t *text, const char16_t *events) {
        QTest::newRow(name) << QString::fromUtf16(text) << false << QString::fromUtf16(events);
    };
    const auto spanish = [](const char *name, const char16_t *text, const char16_t *events) {
        QTest::newRow(name) << QString::fromUtf16(text) << true << QString::fromUtf16(events);
    };
    english("verb with a date", u"<Chile> invaded <Peru> in 1880.", u"assault 1880 Chile+Peru");
    english("irregular past", u"In 1999 <p Ana Quispe> met <p Luis Vera> near the lake.", u"consult 1999 Ana Quispe+Luis Vera");
    english("passive with agent", u"<Peru> was defeated by <Chile> on 13 January 1881.", u"assault 1881-01-13 Chile+Peru");
    english("passive without agent", u"Relations between <Chile> and <Bolivia> were severed in 1962.", u"sanction 1962 Chile+Bolivia");
    english("since dates the beginning", u"Relations between <Chile> and <Bolivia> have been severed since 1978.", u"sanction 1978 Chile+Bolivia");
    english("noun with of and to", u"The visit of <p Ana Quispe> to <Chile> on 3 May 2010 was short.", u"consult 2010-05-03 Ana Quispe+Chile");
    english("between", u"The war between <Peru> and <Bolivia> ended in 1842.", u"assault 1842 Peru+Bolivia");
    english("light verb", u"<Chile> and <Peru> held talks in March 2001.", u"consult 2001-03 Chile+Peru");
    english("birth", u"<p Ana Quispe> was born in <m Putre> in 1950.", u"other 1950 Ana Quispe");
    english("no birth", u"<Chile> bore the cost of the war in 1883.", u"");
    english("admission", u"<Chile> was admitted to <o the League> in 1945.", u"agree 1945 Chile+the League");
    spanish("un cargo no es territorio", u"<p Ana Quispe> ocupó el cargo de embajadora de <Chile> en 1999.", u"");
    english("the noun takes up what was told", u"<Chile> and <Peru> signed an agreement in 1999. The agreement was praised.", u"agree 1999 Chile+Peru");
    english("plan", u"<p Ana Quispe> will visit <Peru> in June 2030.", u"consult planned 2030-06 Ana Quispe+Peru");
    english("infinitive of a plan", u"<Bolivia> agreed to supply <Argentina> with gas in 2006.", u"agree 2006 Bolivia\ncooperate planned 2006 Bolivia+Argentina");
    english("negation", u"<Chile> has never recognised <o the Council> since 1990.", u"support negated 1990 Chile+the Council");
    english("two dates are two events", u"<o The Ministry> issued policy papers in 2008 and 2016.", u"other 2008 The Ministry\nother 2016 The Ministry");
    english("subject over a relative clause", u"<p Luis Vera>, who knew the land, criticised <Peru> in 2004.", u"accuse 2004 Luis Vera+Peru");
    english("duties and doubts are none", u"<Chile> should sign the treaty with <Bolivia>. If <Peru> invades <Chile>, all is lost.", u"");
    english("habits are none", u"<Chile> negotiates with its neighbours.", u"");
    english("adjectives are none", u"The disputed areas of <Chile> are dry.", u"");
    english("a purpose is none", u"A road was needed to visit <m Putre>.", u"");
    english("citations date nothing", u"<Chile> accused <Peru> (Mamani, 2009, p. 4).", u"accuse - Chile+Peru");
    english("a state's protest is an accusation", u"<Bolivia> protested against <Chile> in 1879.", u"accuse 1879 Bolivia+Chile");
    english("a body's protest is a protest", u"<o The Union> protested against <Chile> in 1999.", u"protest 1999 The Union+Chile");
    english("exercises together", u"<Chile> and <Peru> held naval exercises in 2012.", u"cooperate 2012 Chile+Peru");
    english("exercises alone", u"<Chile> held naval exercises in 2012.", u"mobilize 2012 Chile");
    english("where a road leads", u"Farmers blocked the road between <m Putre> and <m Visviri> in 1999.", u"protest 1999 ");
    english("the object alone is approved", u"<o The Council> approved the visit to <Chile> in 1999.", u"support 1999 The Council\nconsult 1999 Chile");
    spanish("quien juzga no es demandado", u"<Bolivia> acudió ante <o la Corte> en 2013.", u"litigate 2013 Bolivia+la Corte");
    spanish("lo pedido no es a quien se pide", u"<Bolivia> pidió <m Arica> en 1926.", u"request 1926 Bolivia");
    english("a thing proposed is not asked", u"<o The League> praised the bank proposed by <Chile> in 1999.", u"support 1999 The League\nrequest 1999 Chile");
    english("what lies north of it is not its", u"<Peru> proposed a corridor north of <m Arica> in 1976.", u"request 1976 Peru");
    spanish("protesta diplomática", u"<Bolivia> protestó ante <Chile> en 1962.", u"accuse 1962 Bolivia+Chile");
    spanish("protesta de un gremio", u"<o El Sindicato> protestó contra <Chile> en 1999.", u"protest 1999 El Sindicato+Chile");
    spanish("verbo con fecha", u"<Chile> y <Bolivia> firmaron un tratado el 20 de octubre de 1904.", u"agree 1904-10-20 Chile+Bolivia");
    spanish("pasiva", u"<o El Comité> fue fundado en 1998 por <p Ana Quispe>.", u"establish 1998 Ana Quispe+El Comité");
    spanish("pasiva refleja", u"En 2001 se creó <o la Alianza>.", u"establish 2001 la Alianza");
    spanish("reflexivo", u"<p Ana Quispe> se reunió con <p Luis Vera> en marzo de 2010.", u"consult 2010-03 Ana Quispe+Luis Vera");
    spanish("sustantivo", u"La firma del acuerdo entre <Perú> y <Chile> en 1993 fue celebrada.", u"agree 1993 Perú+Chile");
    spanish("visita a", u"La visita de <p Ana Quispe> a <Perú> en 2012 fue breve.", u"consult 2012 Ana Quispe+Perú");
    spanish("futuro", u"<p Ana Quispe> visitará <Chile> en julio de 2031.", u"consult planned 2031-07 Ana Quispe+Chile");
    spanish("ruptura", u"<Bolivia> rompió relaciones diplomáticas con <Chile> en 1978.", u"sanction 1978 Bolivia+Chile");
    spanish("relaciones no mantenidas", u"<Bolivia> y <Chile> no mantienen relaciones diplomáticas desde 1978.", u"sanction 1978 Bolivia+Chile");
    spanish("raíz que cambia", u"El pueblo eligió presidenta a <p Ana Quispe> en 2005.", u"elect 2005 Ana Quispe");
    spanish("aposición", u"El presidente de <Bolivia>, <p Luis Vera>, visitó <Perú> en 2006.", u"consult 2006 Luis Vera+Perú");
    spanish("presente habitual", u"<Chile> visita a sus vecinos con frecuencia.", u"");
}

void TestEvents::findsEvents()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QTEST(eventsIn(text, spanish ? Language::Spanish : Language::English), "events");
}

void TestEvents::readsByTheTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("events");
    QTest::newRow("whose office it is") << u"The president of <Bolivia>, <p Luis Vera>, invaded <Peru>."_s << false
        << u"The/DET/2/det president/NOUN/9/nsubj of/ADP/4/case Bolivia/PROPN/2/nmod ,/PUNCT/6/punct Luis/PROPN/2/appos Vera/PROPN/6/flat ,/PUNCT/6/punct "
           "invaded=invade/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/9/obj ./PUNCT/9/punct"_s
        << u"assault - Luis Vera+Peru"_s;
    QTest::newRow("an adjective's troops") << u"<d Chilean=Chile> troops invaded <Peru>."_s << false
        << u"Chilean/ADJ/2/amod troops/NOUN/3/nsubj invaded=invade/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/3/obj ./PUNCT/3/punct"_s << u"assault - Chile+Peru"_s;
    QTest::newRow("far from its verb") << u"<Chile> in those years of drought and of plague invaded <Peru>."_s << false
        << u"Chile/PROPN/10/nsubj in/ADP/4/case those/DET/4/det years/NOUN/10/obl of/ADP/6/case drought/NOUN/4/nmod and/CCONJ/9/cc of/ADP/9/case plague/NOUN/6/conj "
           "invaded=invade/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/10/obj ./PUNCT/10/punct"_s
        << u"assault - Chile+Peru"_s;
    QTest::newRow("another clause's name and date") << u"<Chile>, which <Brasil> had left in 1842, invaded <Peru>."_s << false
        << u"Chile/PROPN/10/nsubj ,/PUNCT/6/punct which/PRON/6/obj Brasil/PROPN/6/nsubj had=have/AUX/6/aux/VerbForm=Fin|Tense=Past left=leave/VERB/1/acl:relcl/VerbForm=Part in/ADP/8/case 1842/NUM/6/obl "
           ",/PUNCT/6/punct invaded=invade/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/10/obj ./PUNCT/10/punct"_s
        << u"assault - Chile+Peru"_s;
    QTest::newRow("a try to harm is a deed") << u"<Chile> tried to invade <Peru>."_s << false
        << u"Chile/PROPN/2/nsubj tried=try/VERB/0/root/VerbForm=Fin|Tense=Past to/PART/4/mark invade/VERB/2/xcomp/VerbForm=Inf Peru/PROPN/4/obj ./PUNCT/2/punct"_s
        << u"assault - Chile+Peru"_s;
    QTest::newRow("allies against a third") << u"<Chile> and <Peru> signed a treaty against <Brasil> in 1904."_s << false
        << u"Chile/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj signed=sign/VERB/0/root/VerbForm=Fin|Tense=Past a/DET/6/det treaty/NOUN/4/obj against/ADP/8/case Brasil/PROPN/4/obl "
           "in/ADP/10/case 1904/NUM/4/obl ./PUNCT/4/punct"_s
        << u"agree 1904 Chile+Peru"_s;
    QTest::newRow("who hears a case is not sued") << u"<Peru> brought <Chile> to the <o Hague Court> in 2008."_s << false
        << u"Peru/PROPN/2/nsubj brought=bring/VERB/0/root/VerbForm=Fin|Tense=Past Chile/PROPN/2/obj to/ADP/7/case the/DET/7/det Hague/PROPN/7/compound Court/PROPN/2/obl "
           "in/ADP/9/case 2008/NUM/2/obl ./PUNCT/2/punct"_s
        << u"litigate 2008 Peru+Chile+Hague Court"_s;
    QTest::newRow("both countries") << u"<Chile> saw <Peru> and both countries signed a treaty in 1904."_s << false
        << u"Chile/PROPN/2/nsubj saw=see/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/2/obj and/CCONJ/7/cc both/DET/6/det countries=country/NOUN/7/nsubj "
           "signed=sign/VERB/2/conj/VerbForm=Fin|Tense=Past a/DET/9/det treaty/NOUN/7/obj in/ADP/11/case 1904/NUM/7/obl ./PUNCT/2/punct"_s
        << u"agree 1904 Chile+Peru"_s;
    QTest::newRow("people without a name") << u"Angry farmers blocked the road in 1999."_s << false
        << u"Angry/ADJ/2/amod farmers/NOUN/3/nsubj blocked=block/VERB/0/root/VerbForm=Fin|Tense=Past the/DET/5/det road/NOUN/3/obj in/ADP/7/case 1999/NUM/3/obl ./PUNCT/3/punct"_s
        << u"protest 1999 "_s;
    QTest::newRow("a bridge by its name") << u"Angry farmers blocked <l the Vera Bridge>."_s << false
        << u"Angry/ADJ/2/amod farmers/NOUN/3/nsubj blocked=block/VERB/0/root/VerbForm=Fin|Tense=Past the/DET/6/det Vera/PROPN/6/compound Bridge/PROPN/3/obj ./PUNCT/3/punct"_s << u"protest - "_s;
    QTest::newRow("who says that they will") << u"Angry farmers said they blocked the road."_s << false
        << u"Angry/ADJ/2/amod farmers/NOUN/3/nsubj said=say/VERB/0/root/VerbForm=Fin|Tense=Past they/PRON/5/nsubj blocked=block/VERB/3/ccomp/VerbForm=Fin|Tense=Past the/DET/7/det road/NOUN/5/obj ./PUNCT/3/punct"_s << u"protest - "_s;
    QTest::newRow("people by a name that is nobody's") << u"Young Algerians blocked roads."_s << false
        << u"Young/ADJ/2/amod Algerians/PROPN/3/nsubj/Number=Plur blocked=block/VERB/0/root/VerbForm=Fin|Tense=Past roads/NOUN/3/obj ./PUNCT/3/punct"_s << u"protest - "_s;
    QTest::newRow("going on") << u"Farmers are blocking roads."_s << false
        << u"Farmers/NOUN/3/nsubj are=be/AUX/3/aux/VerbForm=Fin|Tense=Pres blocking=block/VERB/0/root/VerbForm=Ger roads/NOUN/3/obj ./PUNCT/3/punct"_s << u"protest - "_s;
    QTest::newRow("an object behind a relative clause") << u"<Peru> will allow those who have lived in <Chile> for more than a decade and a half to return."_s << false
        << u"Peru/PROPN/3/nsubj will/AUX/3/aux allow/VERB/0/root/VerbForm=Inf those/PRON/3/obj who/PRON/7/nsubj have/AUX/7/aux/VerbForm=Fin|Tense=Pres lived=live/VERB/4/acl:relcl/VerbForm=Part "
           "in/ADP/9/case Chile/PROPN/7/obl for/ADP/14/case more/ADJ/14/advmod than/ADP/11/fixed a/DET/14/det decade/NOUN/7/obl and/CCONJ/17/cc a/DET/17/det half/NOUN/14/conj to/PART/19/mark "
           "return/VERB/3/xcomp/VerbForm=Inf ./PUNCT/3/punct"_s
        << u"concede planned - Peru"_s;
    QTest::newRow("what was occupied did nothing") << u"<Bolivia> protested the <d Chilean=Chile> occupation of <m Antofagasta>."_s << false
        << u"Bolivia/PROPN/2/nsubj protested=protest/VERB/0/root/VerbForm=Fin|Tense=Past the/DET/5/det Chilean/ADJ/5/amod occupation/NOUN/2/obj of/ADP/7/case Antofagasta/PROPN/5/nmod "
           "./PUNCT/2/punct"_s
        << u"accuse - Bolivia+Chile\nassault - Chile+Antofagasta"_s;
    QTest::newRow("who sends a note protests") << u"<Chile> sent a note of protest to <Bolivia>."_s << false
        << u"Chile/PROPN/2/nsubj sent=send/VERB/0/root/VerbForm=Fin|Tense=Past a/DET/4/det note/NOUN/2/obj of/ADP/6/case protest/NOUN/4/nmod to/ADP/8/case Bolivia/PROPN/2/obl ./PUNCT/2/punct"_s
        << u"accuse - Chile+Bolivia"_s;
    QTest::newRow("behind a semicolon another begins") << u"<Peru> arrested <p Ana Quispe>; <Chile> demanded answers."_s << false
        << u"Peru/PROPN/2/nsubj arrested=arrest/VERB/0/root/VerbForm=Fin|Tense=Past Ana/PROPN/2/obj Quispe/PROPN/3/flat ;/PUNCT/6/punct Chile/PROPN/3/conj "
           "demanded=demand/VERB/2/advcl/VerbForm=Fin|Tense=Past answers/NOUN/7/obj ./PUNCT/2/punct"_s
        << u"coerce - Peru+Ana Quispe\nrequest - Chile"_s;
    QTest::newRow("where one travels to meet others") << u"<p Ana Quispe> travelled to <m Putre> to meet <p Luis Vera>."_s << false
        << u"Ana/PROPN/3/nsubj Quispe/PROPN/1/flat travelled=travel/VERB/0/root/VerbForm=Fin|Tense=Past to/ADP/7/mark Putre/PROPN/7/nsubj to/PART/7/mark meet/VERB/3/advcl/VerbForm=Inf "
           "Luis/PROPN/7/obj Vera/PROPN/8/flat ./PUNCT/3/punct"_s
        << u"consult - Ana Quispe+Luis Vera"_s;
    QTest::newRow("two deeds of one kind") << u"<Chile> withdrew its consul after <Bolivia> expelled diplomats."_s << false
        << u"Chile/PROPN/2/nsubj withdrew=withdraw/VERB/0/root/VerbForm=Fin|Tense=Past its/PRON/4/nmod:poss consul/NOUN/2/obj after/SCONJ/7/mark Bolivia/PROPN/7/nsubj "
           "expelled=expel/VERB/2/advcl/VerbForm=Fin|Tense=Past diplomats/NOUN/7/obj ./PUNCT/2/punct"_s
        << u"sanction - Chile\nsanction - Bolivia"_s;
    QTest::newRow("whom it is done to has no name") << u"Three journalists were kidnapped."_s << false
        << u"Three/NUM/2/nummod journalists/NOUN/4/nsubj:pass were=be/AUX/4/aux:pass/VerbForm=Fin|Tense=Past kidnapped=kidnap/VERB/0/root/VerbForm=Part ./PUNCT/4/punct"_s
        << u"assault - "_s;
    QTest::newRow("things are no people") << u"The floods blocked the road."_s << false
        << u"The/DET/2/det floods/NOUN/3/nsubj blocked=block/VERB/0/root/VerbForm=Fin|Tense=Past the/DET/5/det road/NOUN/3/obj ./PUNCT/3/punct"_s << QString();
    QTest::newRow("what another must do") << u"<Peru> said <Chile> must sign the treaty."_s << false
        << u"Peru/PROPN/2/nsubj said=say/VERB/0/root/VerbForm=Fin|Tense=Past Chile/PROPN/5/nsubj must=must/AUX/5/aux/VerbForm=Fin sign/VERB/2/ccomp/VerbForm=Inf the/DET/7/det treaty/NOUN/5/obj ./PUNCT/2/punct"_s
        << u"request - Peru+Chile"_s;
    QTest::newRow("its own duty is no demand") << u"<Peru> said <Peru> must pay the bill."_s << false
        << u"Peru/PROPN/2/nsubj said=say/VERB/0/root/VerbForm=Fin|Tense=Past Peru/PROPN/5/nsubj must=must/AUX/5/aux/VerbForm=Fin pay/VERB/2/ccomp/VerbForm=Inf the/DET/7/det bill/NOUN/5/obj ./PUNCT/2/punct"_s
        << QString();
    QTest::newRow("lo que otro debe hacer") << u"<Perú> afirmó que <Chile> debe retirar sus tropas."_s << true
        << u"Perú/PROPN/2/nsubj afirmó=afirmar/VERB/0/root/VerbForm=Fin|Tense=Past que/SCONJ/6/mark Chile/PROPN/6/nsubj debe=deber/AUX/6/aux/VerbForm=Fin|Tense=Pres retirar/VERB/2/ccomp/VerbForm=Inf "
           "sus/DET/8/det tropas/NOUN/6/obj ./PUNCT/2/punct"_s
        << u"request - Perú+Chile"_s;
    QTest::newRow("the first to do it") << u"<Chile> was the first country to invade <Peru>."_s << false
        << u"Chile/PROPN/5/nsubj was=be/AUX/5/cop/VerbForm=Fin|Tense=Past the/DET/5/det first/ADJ/5/amod country/NOUN/0/root to/PART/7/mark invade/VERB/5/acl/VerbForm=Inf Peru/PROPN/7/obj ./PUNCT/5/punct"_s
        << u"assault - Chile+Peru"_s;
    QTest::newRow("who said it would") << u"<Peru> said it invaded <Chile>."_s << false
        << u"Peru/PROPN/2/nsubj said=say/VERB/0/root/VerbForm=Fin|Tense=Past it/PRON/4/nsubj invaded=invade/VERB/2/ccomp/VerbForm=Fin|Tense=Past Chile/PROPN/4/obj ./PUNCT/2/punct"_s
        << u"assault - Peru+Chile"_s;
    QTest::newRow("a state's people, arrested") << u"<Chile> arrested nine <d Bolivian=Bolivia> officials."_s << false
        << u"Chile/PROPN/2/nsubj arrested=arrest/VERB/0/root/VerbForm=Fin|Tense=Past nine/NUM/5/nummod Bolivian/ADJ/5/amod officials=official/NOUN/2/obj ./PUNCT/2/punct"_s
        << u"coerce - Chile+Bolivia"_s;
    QTest::newRow("los presidentes de dos") << u"Los presidentes de <Bolivia>, <p Luis Vera>, y de <Chile>, <p Ana Quispe>, conversaron."_s << true
        << u"Los/DET/2/det presidentes=presidente/NOUN/16/nsubj/Number=Plur de/ADP/4/case Bolivia/PROPN/2/nmod ,/PUNCT/6/punct Luis/PROPN/2/appos Vera/PROPN/6/flat ,/PUNCT/6/punct y/CCONJ/11/cc de/ADP/11/case "
           "Chile/PROPN/6/conj ,/PUNCT/13/punct Ana/PROPN/6/conj Quispe/PROPN/13/flat ,/PUNCT/6/punct conversaron=conversar/VERB/0/root/VerbForm=Fin|Tense=Past ./PUNCT/16/punct"_s
        << u"consult - Luis Vera+Ana Quispe"_s;
    QTest::newRow("se no tiene agente") << u"En 1904 se firmó el acuerdo."_s << true
        << u"En/ADP/2/case 1904/NUM/4/obl se/PRON/4/expl:pass firmó=firmar/VERB/0/root/VerbForm=Fin|Tense=Past el/DET/6/det acuerdo/NOUN/4/nsubj ./PUNCT/4/punct"_s << u"agree 1904 "_s;
}

void TestEvents::readsByTheTree()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QString, table);
    test::MarkedText marked(text, spanish ? Language::Spanish : Language::English);
    QCOMPARE(marked.annotation.sentences.size(), size_t(1));
    marked.annotation.trees = {test::TreeTable(table).tree};
    QCOMPARE(marked.annotation.trees.front().words.size(), marked.annotation.tokens.size());
    QTEST(eventsOf(marked), "events");
}

void TestEvents::bothSidesAreTheTwoNamedBefore_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("sides");
    QTest::newRow("sentence before") << u"<Chile> saw <Peru>. Relations between the two countries grew."_s << u"countries"_s << false << u"Chile Peru"_s;
    QTest::newRow("one here, one before") << u"<Chile> grew. In <Peru>, both governments rested."_s << u"governments"_s << false << u"Peru Chile"_s;
    QTest::newRow("a third") << u"<Chile> saw <Peru> and <Brasil>. Both countries grew."_s << u"countries"_s << false << QString();
    QTest::newRow("only one") << u"<Chile> grew. Both countries rested."_s << u"countries"_s << false << QString();
    QTest::newRow("too far") << u"<Chile> saw <Peru>. It rained. It snowed. It dried. Both countries rested."_s << u"countries"_s << false << QString();
    QTest::newRow("not two") << u"<Chile> saw <Peru>. The countries grew."_s << u"countries"_s << false << QString();
    QTest::newRow("personas") << u"<p Ana Quispe> vio a <p Luis Vera> en <Chile>. Los dos presidentes descansaron."_s << u"presidentes"_s << true << u"Ana Quispe Luis Vera"_s;
    QTest::newRow("ambos países") << u"<Chile> vio a <Perú>. La frontera de ambos países es larga."_s << u"paises"_s << true << u"Chile Perú"_s;
}

void TestEvents::bothSidesAreTheTwoNamedBefore()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, spanish);
    test::MarkedText marked(text, spanish ? Language::Spanish : Language::English);
    const SentenceView sentence(marked.annotation, marked.annotation.sentences.back());
    QStringList names;
    for (qsizetype at = 0; at < sentence.size(); ++at)
        if (sentence.word(at) == word)
            for (const int side : bothSides(sentence, at))
                names.append(sentence.actorOf(side).name);
    QTEST(names.join(u' '), "sides");
}

void TestEvents::labelsAreShortAndSpeak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("label");
    QTest::newRow("roles") << u"<Chile> invaded <Peru> in 1880."_s << false << u"Invasion of Peru by Chile"_s;
    QTest::newRow("all together") << u"<Chile> and <Peru> held talks in 2001."_s << false << u"Talks between Chile and Peru"_s;
    QTest::newRow("name of its own") << u"The Battle of Los Molles was fought in 1842 by <Peru>."_s << false << u"Battle of Los Molles"_s;
    QTest::newRow("español") << u"La visita de <p Ana Quispe> a <Perú> en 2012 fue breve."_s << true << u"Visita de Ana Quispe a Perú"_s;
    QTest::newRow("states that made, not that were made") << u"Schools were created in countries such as <Chile> (1942) and <Peru> (1945)."_s << false << u"Founding by Chile"_s;
    QTest::newRow("bodies that were made") << u"Bodies were created, such as the <o Farm Board> (1942) and the <o Lake Board> (1945)."_s << false << u"Founding of Farm Board"_s;
    QTest::newRow("many") << u"En 2010 se reunieron <Chile>, <Perú>, <Bolivia> y <Brasil>."_s << true << u"Reunión de Chile, Perú y otros"_s;
}

void TestEvents::labelsAreShortAndSpeak()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    test::MarkedText marked(text, spanish ? Language::Spanish : Language::English);
    const Findings &findings = marked.findings();
    QVERIFY(!findings.events.isEmpty());
    QTEST(findings.events.front().label, "label");
}

void TestEvents::oneEventToldTwiceIsOne()
{
    test::MarkedText marked(u"<Chile> invaded <Peru> in 1880. The land was dry.\nIn 1880 <Chile> invaded <Peru> with ships."_s, Language::English);
    const Findings &findings = marked.findings();
    QCOMPARE(findings.events.size(), 1);
    QCOMPARE(findings.events.front().evidence.size(), 2);
}

void TestEvents::evidenceIsTheSentence()
{
    test::MarkedText marked(u"It rained. <Chile> invaded <Peru> in 1880. It snowed."_s, Language::English);
    const FoundEvent event = marked.findings().events.value(0);
    QCOMPARE(marked.annotation.source.quote(event.evidence.value(0).span), u"Chile invaded Peru in 1880."_s);
    QCOMPARE(marked.annotation.source.quote(event.trigger), u"invaded"_s);
}

void TestEvents::keysAreTheSameInTwoDocuments()
{
    test::MarkedText one(u"<Chile> invaded <Peru> in 1880."_s, Language::English);
    test::MarkedText other(u"In 1880, after a pause, <Chile> invaded <Peru> by sea."_s, Language::English);
    QCOMPARE(one.findings().events.value(0).key, other.findings().events.value(0).key);
}

QTEST_APPLESS_MAIN(TestEvents)
#include "test_events.moc"
