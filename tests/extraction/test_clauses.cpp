// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_table.h"

#include "extraction/clauses/clause.h"
#include "extraction/clauses/date_reach.h"
#include "extraction/clauses/outlook.h"
#include "extraction/clauses/short_phrase.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

/// "doer Chile, undergoer treaty, companion Peru?" ("?" for a guess).
QString clauseIn(const test::TreeTable &table, const QString &trigger)
{
    static const QStringList names = {u"doer"_s, u"undergoer"_s, u"goal"_s, u"companion"_s, u"between"_s, u"of"_s, u"place"_s, u"other"_s};
    const int word = table.word(trigger);
    const Clause clause = table.tree.words[size_t(word)].pos == PartOfSpeech::Verb ? clauseOfVerb(table.tree, word) : clauseOfNoun(table.tree, word);
    QStringList lines;
    for (const Filler &filler : clause.fillers)
        lines.append(names[int(filler.slot)] + u' ' + table.forms[filler.word] + (filler.isGuessed ? u"?"_s : QString()));
    return lines.join(u", "_s) + (clause.lacksSubject ? u" (nobody named)"_s : QString());
}

QString outlookIn(const test::TreeTable &table, const QString &trigger)
{
    const int word = table.word(trigger);
    const auto outlook = table.tree.words[size_t(word)].pos == PartOfSpeech::Verb ? outlookOfVerb(table.tree, word) : outlookOfNoun(table.tree, word);
    return outlook ? apacheta::word(outlook->polarity) + (outlook->isPresent ? u" present"_s : QString()) : u"nothing"_s;
}

} // namespace

class TestClauses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhoTakesPart_data();
    void findsWhoTakesPart();
    void saysWhetherItCameTrue_data();
    void saysWhetherItCameTrue();
    void datesReachTheirClause_data();
    void datesReachTheirClause();
    void phrasesAreCutShort();
    void oneTellingIsNoticed();
    void anEmptyTreeGivesNothing();
};

void TestClauses::findsWhoTakesPart_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("clause");
    const auto row = [](const char *name, const char16_t *table, const char16_t *trigger, const char16_t *clause) {
        QTest::newRow(name) << QString::fromUtf16(table) << QString::fromUtf16(trigger) << QString::fromUtf16(clause);
    };
    row("subject and object", u"Chile/PROPN/2/nsubj invaded=invade/VERB/0/root/VerbForm=Fin Peru/PROPN/2/obj", u"invaded", u"doer Chile, undergoer Peru");
    row("passive", u"Peru/PROPN/3/nsubj:pass was=be/AUX/3/aux:pass/VerbForm=Fin defeated=defeat/VERB/0/root/VerbForm=Part by/ADP/5/case Chile/PROPN/3/obl:agent", u"defeated",
        u"undergoer Peru, doer Chile");
    row("passive that the arcs hide", u"El/DET/2/det Comité/PROPN/4/nsubj fue=ser/AUX/4/aux/VerbForm=Fin fundado=fundar/VERB/0/root/VerbForm=Part por/ADP/6/case Ana/PROPN/4/obl", u"fundado",
        u"undergoer Comité, doer Ana");
    row("se has no doer", u"Se/PRON/2/expl:pass firmó=firmar/VERB/0/root/VerbForm=Fin el/DET/4/det acuerdo/NOUN/2/nsubj", u"firmó", u"undergoer acuerdo");
    row("coordinated subjects", u"Chile/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj signed=sign/VERB/0/root/VerbForm=Fin", u"signed", u"doer Chile, doer Peru");
    row("coordinated verbs", u"Chile/PROPN/2/nsubj visited=visit/VERB/0/root/VerbForm=Fin Peru/PROPN/2/obj and/CCONJ/5/cc attacked=attack/VERB/2/conj/VerbForm=Fin Bolivia/PROPN/5/obj",
        u"attacked", u"doer Chile, undergoer Bolivia");
    row("relative clause", u"Peru/PROPN/5/nsubj which/PRON/3/nsubj invaded=invade/VERB/1/acl:relcl/VerbForm=Fin Chile/PROPN/3/obj won=win/VERB/0/root/VerbForm=Fin", u"invaded",
        u"doer Peru, undergoer Chile");
    row("object of a relative clause", u"the/DET/2/det treaty/NOUN/6/nsubj that/PRON/5/obj Chile/PROPN/5/nsubj signed=sign/VERB/2/acl:relcl/VerbForm=Fin ended=end/VERB/0/root/VerbForm=Fin",
        u"signed", u"doer Chile, undergoer treaty");
    row("participle", u"a/DET/2/det treaty/NOUN/0/root signed=sign/VERB/2/acl/VerbForm=Part by/ADP/5/case Chile/PROPN/3/obl:agent and/CCONJ/7/cc Peru/PROPN/5/conj", u"signed",
        u"undergoer treaty, doer Chile, doer Peru");
    row("infinitive", u"Bolivia/PROPN/2/nsubj agreed=agree/VERB/0/root/VerbForm=Fin to/PART/4/mark visit/VERB/2/xcomp/VerbForm=Inf Chile/PROPN/4/obj", u"visit", u"doer Bolivia, undergoer Chile");
    row("who is asked does it", u"Chile/PROPN/2/nsubj invited=invite/VERB/0/root/VerbForm=Fin Peru/PROPN/2/obj to/PART/5/mark sign/VERB/2/xcomp/VerbForm=Inf", u"sign", u"doer Peru");
    row("who is blamed did it", u"Chile/PROPN/2/nsubj accused=accuse/VERB/0/root/VerbForm=Fin Peru/PROPN/2/obj of/SCONJ/5/mark invading=invade/VERB/2/advcl/VerbForm=Ger Bolivia/PROPN/5/obj",
        u"invading", u"doer Peru, undergoer Bolivia");
    row("companion behind the object", u"Chile/PROPN/2/nsubj signed=sign/VERB/0/root/VerbForm=Fin a/DET/4/det pact/NOUN/2/obj with/ADP/6/case Peru/PROPN/4/nmod", u"signed",
        u"doer Chile, undergoer pact, companion Peru");
    row("Spanish leaves it out", u"Visitó=visitar/VERB/0/root/VerbForm=Fin|Person=3|Number=Sing Arica/PROPN/1/obj", u"Visitó", u"undergoer Arica (nobody named)");
    row("visit of and to", u"the/DET/2/det visit/NOUN/0/root of/ADP/4/case Quispe/PROPN/2/nmod to/ADP/6/case Chile/PROPN/2/nmod", u"visit", u"of Quispe, goal Chile");
    row("possessive", u"Quispe/PROPN/3/nmod:poss 's/PART/1/case visit/NOUN/0/root to/ADP/5/case Chile/PROPN/3/nmod", u"visit", u"of Quispe, goal Chile");
    row("hyphened pair", u"Chile/PROPN/4/compound -/PUNCT/3/punct Bolivia/PROPN/1/compound talks/NOUN/0/root", u"talks", u"of Chile, of Bolivia");
    row("light verb", u"Chile/PROPN/2/nsubj held=hold/VERB/0/root/VerbForm=Fin a/DET/4/det meeting/NOUN/2/obj with/ADP/6/case Peru/PROPN/2/obl in/ADP/8/case Arica/PROPN/2/obl", u"meeting",
        u"doer Chile, companion Peru, place Arica");
    row("taking place", u"la/DET/2/det reunión/NOUN/4/nsubj se/PRON/4/expl:pass realizó=realizar/VERB/0/root/VerbForm=Fin en/ADP/6/case Arica/PROPN/4/obl", u"reunión", u"place Arica");
    row("taking part", u"Quispe/PROPN/2/nsubj participó=participar/VERB/0/root/VerbForm=Fin en/ADP/5/case la/DET/5/det cumbre/NOUN/2/obl", u"cumbre", u"doer Quispe");
    row("a meeting held", u"the/DET/2/det meeting/NOUN/0/root held=hold/VERB/2/acl/VerbForm=Part with/ADP/5/case Peru/PROPN/3/obl", u"meeting", u"companion Peru");
    row("through the object of a signing", u"la/DET/2/det firma/NOUN/0/root de/ADP/5/case el/DET/5/det acuerdo/NOUN/2/nmod entre/ADP/7/case Perú/PROPN/5/nmod y/CCONJ/9/cc Chile/PROPN/7/conj",
        u"firma", u"of acuerdo, between Perú, between Chile");
}

void TestClauses::findsWhoTakesPart()
{
    QFETCH(QString, table);
    QFETCH(QString, trigger);
    QTEST(clauseIn(test::TreeTable(table), trigger), "clause");
}

void TestClauses::saysWhetherItCameTrue_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("outlook");
    const auto row = [](const char *name, const char16_t *table, const char16_t *trigger, const char16_t *outlook) {
        QTest::newRow(name) << QString::fromUtf16(table) << QString::fromUtf16(trigger) << QString::fromUtf16(outlook);
    };
    row("past", u"Chile/PROPN/2/nsubj signed=sign/VERB/0/root/VerbForm=Fin|Tense=Past", u"signed", u"asserted");
    row("present", u"Chile/PROPN/2/nsubj signs=sign/VERB/0/root/VerbForm=Fin|Tense=Pres", u"signs", u"asserted present");
    row("perfect", u"Chile/PROPN/3/nsubj has=have/AUX/3/aux/VerbForm=Fin|Tense=Pres signed=sign/VERB/0/root/VerbForm=Part", u"signed", u"asserted");
    row("will", u"Chile/PROPN/3/nsubj will/AUX/3/aux/VerbForm=Fin sign/VERB/0/root/VerbForm=Inf", u"sign", u"planned");
    row("and goes on with will", u"Chile/PROPN/3/nsubj will/AUX/3/aux/VerbForm=Fin come/VERB/0/root/VerbForm=Inf and/CCONJ/5/cc sign/VERB/3/conj/VerbForm=Inf", u"sign", u"planned");
    row("should", u"Chile/PROPN/3/nsubj should/AUX/3/aux/VerbForm=Fin sign/VERB/0/root/VerbForm=Inf", u"sign", u"nothing");
    row("would have", u"Chile/PROPN/4/nsubj would/AUX/4/aux/VerbForm=Fin have/AUX/4/aux signed=sign/VERB/0/root/VerbForm=Part", u"signed", u"nothing");
    row("if", u"if/SCONJ/3/mark Chile/PROPN/3/nsubj signs=sign/VERB/0/root/VerbForm=Fin|Tense=Pres", u"signs", u"nothing");
    row("asked", u"did/AUX/3/aux/VerbForm=Fin Chile/PROPN/3/nsubj sign/VERB/0/root/VerbForm=Inf ?/PUNCT/3/punct", u"sign", u"nothing");
    row("never", u"Chile/PROPN/3/nsubj never/ADV/3/advmod signed=sign/VERB/0/root/VerbForm=Fin|Tense=Past", u"signed", u"negated");
    row("no subject of that kind", u"no/DET/2/det treaty/NOUN/4/nsubj:pass was=be/AUX/4/aux:pass/VerbForm=Fin signed=sign/VERB/0/root/VerbForm=Part", u"signed", u"negated");
    row("refused", u"Chile/PROPN/2/nsubj refused=refuse/VERB/0/root/VerbForm=Fin|Tense=Past to/PART/4/mark sign/VERB/2/xcomp/VerbForm=Inf", u"sign", u"negated");
    row("did not refuse", u"Chile/PROPN/4/nsubj did=do/AUX/4/aux/VerbForm=Fin|Tense=Past not/PART/4/advmod refuse/VERB/0/root/VerbForm=Inf to/PART/6/mark sign/VERB/4/xcomp/VerbForm=Inf", u"sign",
        u"asserted");
    row("plan", u"Chile/PROPN/2/nsubj plans=plan/VERB/0/root/VerbForm=Fin|Tense=Pres to/PART/4/mark sign/VERB/2/xcomp/VerbForm=Inf", u"sign", u"planned");
    row("nominal plan", u"the/DET/2/det decision/NOUN/0/root to/PART/4/mark sign/VERB/2/acl/VerbForm=Inf", u"sign", u"planned");
    row("deed", u"Chile/PROPN/2/nsubj managed=manage/VERB/0/root/VerbForm=Fin|Tense=Past to/PART/4/mark sign/VERB/2/xcomp/VerbForm=Inf", u"sign", u"asserted");
    row("mere purpose", u"a/DET/2/det road/NOUN/4/nsubj:pass was=be/AUX/4/aux:pass/VerbForm=Fin built=build/VERB/0/root/VerbForm=Part to/PART/6/mark visit/VERB/4/advcl/VerbForm=Inf", u"visit",
        u"nothing");
    row("purpose of a journey", u"Quispe/PROPN/2/nsubj viajó=viajar/VERB/0/root/VerbForm=Fin|Tense=Past para/ADP/4/mark firmar/VERB/2/advcl/VerbForm=Inf", u"firmar", u"asserted");
    row("al", u"a/ADP/3/mark el/DET/3/det firmar/VERB/4/advcl/VerbForm=Inf dijo=decir/VERB/0/root/VerbForm=Fin|Tense=Past", u"firmar", u"asserted");
    row("sin", u"salió=salir/VERB/0/root/VerbForm=Fin|Tense=Past sin/ADP/3/mark firmar/VERB/1/advcl/VerbForm=Inf", u"firmar", u"negated");
    row("future tense", u"Quispe/PROPN/2/nsubj visitará=visitar/VERB/0/root/VerbForm=Fin|Tense=Fut Lima/PROPN/2/obj", u"visitará", u"planned");
    row("va a", u"Quispe/PROPN/4/nsubj va=ir/AUX/4/aux/VerbForm=Fin|Tense=Pres a/ADP/4/mark visitar/VERB/0/root/VerbForm=Inf", u"visitar", u"planned");
    row("denied", u"Chile/PROPN/2/nsubj denied=deny/VERB/0/root/VerbForm=Fin|Tense=Past that/SCONJ/5/mark Peru/PROPN/5/nsubj invaded=invade/VERB/2/ccomp/VerbForm=Fin|Tense=Past", u"invaded", u"negated");
    row("told", u"Chile/PROPN/2/nsubj said=say/VERB/0/root/VerbForm=Fin|Tense=Past that/SCONJ/5/mark Peru/PROPN/5/nsubj invaded=invade/VERB/2/ccomp/VerbForm=Fin|Tense=Past", u"invaded", u"asserted");
    row("noun carried by a future", u"Chile/PROPN/3/nsubj will/AUX/3/aux/VerbForm=Fin hold/VERB/0/root/VerbForm=Inf talks/NOUN/3/obj", u"talks", u"planned");
    row("noun that is wanted", u"Chile/PROPN/2/nsubj proposed=propose/VERB/0/root/VerbForm=Fin|Tense=Past a/DET/4/det meeting/NOUN/2/obj", u"meeting", u"planned");
    row("noun that is talked over", u"we/PRON/3/nsubj are/AUX/3/aux/VerbForm=Fin negotiating=negotiate/VERB/0/root/VerbForm=Part an/DET/5/det agreement/NOUN/3/obj", u"agreement", u"planned");
    row("leave given by a decision", u"Chile/PROPN/2/nsubj decided=decide/VERB/0/root/VerbForm=Fin|Tense=Past to/PART/4/mark allow/VERB/2/xcomp/VerbForm=Inf it/PRON/4/obj", u"allow", u"asserted");
    row("what is only decided on", u"Chile/PROPN/2/nsubj decided=decide/VERB/0/root/VerbForm=Fin|Tense=Past to/PART/4/mark invade/VERB/2/xcomp/VerbForm=Inf it/PRON/4/obj", u"invade", u"planned");
    row("noun that is missing", u"the/DET/2/det lack/NOUN/0/root of/ADP/4/case dialogue/NOUN/2/nmod", u"dialogue", u"negated");
    row("without", u"without/ADP/3/case a/DET/3/det treaty/NOUN/4/obl left=leave/VERB/0/root/VerbForm=Fin", u"treaty", u"negated");
    row("what would mark the first of its kind", u"this/PRON/3/nsubj would/AUX/3/aux mark/VERB/0/root/VerbForm=Inf the/DET/5/det meeting/NOUN/3/obj", u"meeting", u"planned");
    row("what will be the first of its kind", u"será=ser/AUX/3/cop/VerbForm=Fin|Tense=Fut la/DET/3/det reunión/NOUN/0/root", u"reunión", u"planned");
    row("what marked it is past", u"this/PRON/2/nsubj marked=mark/VERB/0/root/VerbForm=Fin|Tense=Past the/DET/4/det meeting/NOUN/2/obj", u"meeting", u"asserted");
}

void TestClauses::saysWhetherItCameTrue()
{
    QFETCH(QString, table);
    QFETCH(QString, trigger);
    QTEST(outlookIn(test::TreeTable(table), trigger), "outlook");
}

void TestClauses::datesReachTheirClause_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    const auto row = [](const char *name, const char16_t *table, const char16_t *trigger, double least, double most) {
        QTest::newRow(name) << QString::fromUtf16(table) << QString::fromUtf16(trigger) << least << most;
    };
    row("on the verb", u"Chile/PROPN/2/nsubj signed=sign/VERB/0/root/VerbForm=Fin in/ADP/4/case 1904/NUM/2/obl", u"signed", 1, 1);
    row("before the noun", u"the/DET/3/det 1904/NUM/3/nummod meeting/NOUN/0/root", u"meeting", 1, 1);
    row("handed on", u"In/ADP/2/case 1904/NUM/4/obl Chile/PROPN/4/nsubj met=meet/VERB/0/root/VerbForm=Fin Peru/PROPN/4/obj and/CCONJ/7/cc signed=sign/VERB/4/conj/VerbForm=Fin", u"signed", 0.7, 0.99);
    row("not handed back", u"Chile/PROPN/2/nsubj met=meet/VERB/0/root/VerbForm=Fin Peru/PROPN/2/obj and/CCONJ/5/cc signed=sign/VERB/2/conj/VerbForm=Fin in/ADP/7/case 1904/NUM/5/obl", u"met", 0, 0);
    row("to an infinitive", u"In/ADP/2/case 1904/NUM/4/obl Chile/PROPN/4/nsubj agreed=agree/VERB/0/root/VerbForm=Fin to/PART/6/mark sign/VERB/4/xcomp/VerbForm=Inf", u"sign", 0.7, 0.99);
    row("of another clause",
        u"the/DET/2/det treaty/NOUN/8/nsubj:pass which/PRON/4/nsubj lapsed=lapse/VERB/2/acl:relcl/VerbForm=Fin in/ADP/6/case 1904/NUM/4/obl was=be/AUX/8/aux:pass/VerbForm=Fin signed=sign/VERB/0/root/VerbForm=Part",
        u"signed", 0, 0);
    row("of the telling", u"In/ADP/2/case 1904/NUM/4/obl Chile/PROPN/4/nsubj said=say/VERB/0/root/VerbForm=Fin that/SCONJ/7/mark Peru/PROPN/7/nsubj invaded=invade/VERB/4/ccomp/VerbForm=Fin", u"invaded", 0, 0);
    row("a war that ended", u"the/DET/2/det war/NOUN/3/nsubj ended=end/VERB/0/root/VerbForm=Fin in/ADP/5/case 1842/NUM/3/obl", u"war", 1, 1);
    row("signed behind the noun", u"an/DET/2/det agreement/NOUN/0/root signed=sign/VERB/2/acl/VerbForm=Part in/ADP/5/case 2010/NUM/3/obl", u"agreement", 1, 1);
    row("at the summit of that year", u"they/PRON/2/nsubj met=meet/VERB/0/root/VerbForm=Fin at/ADP/6/case the/DET/6/det 2010/NUM/6/nummod summit/NOUN/2/obl", u"met", 0.7, 0.9);
    row("an old treaty criticised now", u"they/PRON/2/nsubj criticised=criticise/VERB/0/root/VerbForm=Fin the/DET/5/det 1904/NUM/5/nummod treaty/NOUN/2/obj", u"criticised", 0, 0);
}

void TestClauses::datesReachTheirClause()
{
    QFETCH(QString, table);
    QFETCH(QString, trigger);
    QFETCH(double, least);
    QFETCH(double, most);
    const test::TreeTable tree(table);
    int date = -1;
    for (int i = 0; i < int(tree.forms.size()); ++i)
        if (tree.forms[i][0].isDigit())
            date = i;
    const double reach = dateReach(tree.tree, date, tree.word(trigger));
    QVERIFY2(reach >= least && reach <= most, qPrintable(QString::number(reach)));
}

void TestClauses::phrasesAreCutShort()
{
    const test::TreeTable table(u"la/DET/2/det visita/NOUN/0/root oficial/ADJ/2/amod de/ADP/5/case Quispe/PROPN/2/nmod a/ADP/7/case Lima/PROPN/2/nmod ,/PUNCT/10/punct que/PRON/10/nsubj "
                                "empezó=empezar/VERB/2/acl/VerbForm=Fin"_s);
    const WordRange range = shortPhrase(table.tree, table.word(u"visita"_s), 9);
    QCOMPARE(table.forms.sliced(range.first, range.past - range.first).join(u' '), u"visita oficial de Quispe a Lima"_s);
    QVERIFY(shortPhrase(table.tree, -1, 9).isEmpty());
}

void TestClauses::oneTellingIsNoticed()
{
    const test::TreeTable table(u"Chile/PROPN/2/nsubj signed=sign/VERB/0/root/VerbForm=Fin a/DET/4/det treaty/NOUN/2/obj and/CCONJ/6/cc attacked=attack/VERB/2/conj/VerbForm=Fin Peru/PROPN/6/obj"_s);
    QVERIFY(areOneTelling(table.tree, table.word(u"signed"_s), table.word(u"treaty"_s)));
    QVERIFY(!areOneTelling(table.tree, table.word(u"signed"_s), table.word(u"attacked"_s)));
}

void TestClauses::anEmptyTreeGivesNothing()
{
    const SyntaxTree none;
    QVERIFY(clauseOfVerb(none, 0).fillers.empty());
    QVERIFY(clauseOfNoun(none, -1).fillers.empty());
    QVERIFY(!outlookOfVerb(none, 0));
    QCOMPARE(dateReach(none, 0, 1), 0.0);
}

QTEST_APPLESS_MAIN(TestClauses)
#include "test_clauses.moc"
