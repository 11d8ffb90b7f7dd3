// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames/frames.h"
#include "extraction/frames/inflection.h"
#include "text/fold.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <algorithm>

Q_DECLARE_METATYPE(apacheta::Category)

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(APACHETA_SOURCE_DIR "/resources/frames/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1);
}

QStringList words(const QList<InflectedForm> &forms)
{
    QStringList result;
    for (const InflectedForm &form : forms)
        result.append(form.word);
    return result;
}

} // namespace

class TestFrames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedTablesAreFaultless();
    void namesFaultyLines_data();
    void namesFaultyLines();
    void readsAllColumns();
    void addsOwnTables();
    void prepositionsLeadToRoles();
    void inflects_data();
    void inflects();
    void inflectsNothingElse();
    void formsKnowTheirWord();
    void phrasesAgree();
    void categoryOfWords_data();
    void categoryOfWords();
};

void TestFrames::shippedTablesAreFaultless()
{
    QVERIFY(linesOf(u"frames.tsv"_s).size() > 80);
    const QStringList lines = linesOf(u"words.tsv"_s);
    QVERIFY(lines.size() > 1900);
    QVERIFY2(Frames::standard().problems().isEmpty(), qPrintable(Frames::standard().problems().join(u'\n')));
    QVERIFY(Frames::standard().size() >= lines.size());
    QSet<QString> seen;
    for (const QString &line : lines) {
        QVERIFY2(!seen.contains(line), qPrintable(u"twice: "_s + line));
        seen.insert(line);
    }
}

namespace {
const QString frameHead = u"frame\ttype\tweight\ttraits\tlabel_en\tlabel_es\n"_s;
const QString wordHead = u"language\tkind\tlemma\tframe\tof\tforms\tneeds\troles\n"_s;
const QString goodFrame = u"parley\tconsult\t0.6\tsymmetric\tParley[ of X]\tParlamento[ de X]\n"_s;
} // namespace

void TestFrames::namesFaultyLines_data()
{
    QTest::addColumn<QString>("frames");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("problem");
    const auto frame = [](const char *name, const QString &line, const QString &problem) { QTest::newRow(name) << frameHead + goodFrame + line << wordHead << problem; };
    const auto word = [](const char *name, const QString &line, const QString &problem) {
        QTest::newRow(name) << frameHead + goodFrame << wordHead + u"en\tnoun\tparley\tparley\tparty\t\t\n"_s + line << problem;
    };
    frame("category", u"x\tchat\t0.5\t\tX\tX"_s, u"frames.tsv, line 3: unknown event category \"chat\""_s);
    frame("a tie is no event", u"x\tborders\t0.5\t\tX\tX"_s, u"frames.tsv, line 3: unknown event category \"borders\""_s);
    frame("weight", u"x\taid\tmuch\t\tX\tX"_s, u"frames.tsv, line 3: the weight is no number between 0 and 1: \"much\""_s);
    frame("trait", u"x\taid\t0.5\tsymetric\tX\tX"_s, u"frames.tsv, line 3: unknown trait \"symetric\""_s);
    frame("label", u"x\taid\t0.5\t\tAid[ of ]\tX"_s, u"frames.tsv, line 3: a label's brackets must each end in A, P, X or L: \"Aid[ of ]\""_s);
    frame("columns", u"x\taid\t0.5"_s, u"frames.tsv, line 3: 3 columns instead of 6"_s);
    frame("twice", goodFrame, u"frames.tsv, line 3: the frame is there twice"_s);
    word("frame", u"en\tverb\tparley\tparle\t\t\t"_s, u"words.tsv, line 3: there is no frame \"parle\""_s);
    word("language", u"fr\tverb\tparler\tparley\t\t\t"_s, u"words.tsv, line 3: unknown language \"fr\""_s);
    word("kind", u"en\tadverb\tparley\tparley\t\t\t"_s, u"words.tsv, line 3: unknown kind \"adverb\""_s);
    word("of", u"en\tnoun\tparley\tparley\twho\t\t"_s, u"words.tsv, line 3: unknown value of \"of\": \"who\""_s);
    word("need", u"en\tverb\tparley\tparley\t\t\tpairs"_s, u"words.tsv, line 3: unknown need \"pairs\""_s);
    word("list", u"en\tverb\tparley\tparley\t\t\tobject=war"_s, u"words.tsv, line 3: unknown need \"object=war\""_s);
    word("needs among the forms", u"en\tverb\tparley\tparley\t\tobj=war\t"_s, u"words.tsv, line 3: no forms: \"obj=war\""_s);
    word("role", u"en\tverb\tparley\tparley\t\t\t\twith=friend"_s, u"words.tsv, line 3: no role in \"with=friend\""_s);
    word("infinitive", u"es\tverb\treunirse\tparley\t\t\t"_s, u"words.tsv, line 3: no infinitive: \"reunirse\""_s);
    word("columns of a word", u"en\tverb\tparley\tparley"_s, u"words.tsv, line 3: 4 columns instead of 8"_s);
}

void TestFrames::namesFaultyLines()
{
    QFETCH(QString, frames);
    QFETCH(QString, words);
    QFETCH(QString, problem);
    const Frames read(frames, words);
    QCOMPARE(read.problems(), QStringList(problem));
    QVERIFY(read.frame(u"parley"_s)); // the others stand
}

void TestFrames::readsAllColumns()
{
    const Frames frames(frameHead + goodFrame, wordHead + u"# a remark\n\nen\tverb\tparley\tparley\t\t-parleys parleyed\tpair obj=truce peace* not=that notafter=en\tupon=patient\r\n"_s);
    QCOMPARE(frames.problems(), QStringList());
    QVERIFY(frames.formsOf(u"parleys"_s).isEmpty());
    QCOMPARE(frames.formsOf(u"parleyed"_s).size(), 1);
    const FrameWord &word = *frames.formsOf(u"parleyed"_s).front().word;
    QVERIFY(word.isVerb && word.needsPair);
    QCOMPARE(word.objects, (QStringList{u"truce"_s, u"peace*"_s}));
    QCOMPARE(word.unlike, QStringList(u"that"_s));
    QCOMPARE(word.notAfter, QStringList(u"en"_s));
    QCOMPARE(word.roleBy(u"upon"_s), std::optional(Role::Patient));
    QVERIFY(frames.version() != Frames::standard().version());
}

void TestFrames::addsOwnTables()
{
    const QString twinning = u"twinning\tcooperate\t0.65\tsymmetric\tTwinning[ of X]\tHermanamiento[ de X]\n"_s;
    const QString words = u"es\tverb\thermanar\ttwinning\t\t\tse\tcon=party\nen\tverb\tparley\tparley\t\t\t\nen\tnoun\tx\tnone\t\t\t\n"_s;
    const Frames frames(frameHead + goodFrame, wordHead, frameHead + twinning, wordHead + words);
    QCOMPARE(frames.problems(), QStringList(u"own words.tsv, line 4: there is no frame \"none\""_s));
    QCOMPARE(frames.formsOf(u"hermanaron"_s).size(), 1);
    QCOMPARE(frames.formsOf(u"hermanaron"_s).front().word->frame->type, Category::Cooperate);
    QCOMPARE(frames.formsOf(u"parleyed"_s).front().word->frame->type, Category::Consult); // a word for a frame that ships
    QVERIFY(frames.version() != Frames(frameHead + goodFrame, wordHead).version());
}

void TestFrames::prepositionsLeadToRoles()
{
    Frame mutual, directed;
    mutual.isSymmetric = true;
    FrameWord verb, noun;
    verb.isVerb = true;
    verb.frame = noun.frame = &directed;
    noun.of = NounOf::Object;
    QCOMPARE(verb.roleBy(u"by"_s), std::optional(Role::Agent));
    QCOMPARE(verb.roleBy(u"por"_s), std::optional(Role::Agent));
    QCOMPARE(verb.roleBy(u"contra"_s), std::optional(Role::Patient));
    QCOMPARE(verb.roleBy(u"con"_s), std::optional(Role::Party));
    QCOMPARE(verb.roleBy(u"en"_s), std::optional(Role::Place));
    QCOMPARE(verb.roleBy(u"despite"_s), std::nullopt);
    QCOMPARE(noun.roleBy(u"of"_s), std::nullopt);
    QCOMPARE(verb.roleBy(u"of"_s), std::nullopt);
    noun.of = NounOf::Party;
    QCOMPARE(noun.roleBy(u"de"_s), std::optional(Role::Party));
    noun.frame = &mutual;
    QCOMPARE(noun.roleBy(u"to"_s), std::optional(Role::Party));
    noun.roles.insert(u"to"_s, Role::Place);
    QCOMPARE(noun.roleBy(u"to"_s), std::optional(Role::Place));
}

void TestFrames::inflects_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QString>("lemma");
    QTest::addColumn<QString>("irregular");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](bool spanish, const QString &lemma, const QString &irregular, const QStringList &forms) {
        QTest::newRow(qPrintable(lemma)) << spanish << lemma << irregular << forms;
    };
    row(false, u"sign"_s, {}, {u"signs"_s, u"signed"_s, u"signing"_s});
    row(false, u"ratify"_s, {}, {u"ratifies"_s, u"ratified"_s, u"ratifying"_s});
    row(false, u"invade"_s, {}, {u"invades"_s, u"invaded"_s, u"invading"_s});
    row(false, u"ban"_s, {}, {u"banned"_s, u"banning"_s});
    row(false, u"break"_s, u"broke broken"_s, {u"breaks"_s, u"broke"_s, u"broken"_s, u"breaking"_s});
    row(true, u"firmar"_s, {}, {u"firmó"_s, u"firmaron"_s, u"firmará"_s, u"firmarían"_s, u"firmada"_s, u"firme"_s, u"firmando"_s});
    row(true, u"elegir"_s, u"e>i"_s, {u"eligió"_s, u"eligieron"_s, u"elige"_s, u"elegido"_s, u"elegirá"_s});
    row(true, u"cerrar"_s, u"e>ie"_s, {u"cierra"_s, u"cerró"_s, u"cierren"_s, u"cerrado"_s});
    row(true, u"constituir"_s, {}, {u"constituyó"_s, u"constituyeron"_s, u"constituye"_s, u"constituido"_s});
    row(true, u"rechazar"_s, {}, {u"rechazó"_s, u"rechace"_s});
    row(true, u"entregar"_s, {}, {u"entregue"_s, u"entregó"_s});
    row(true, u"proponer"_s, {}, {u"propuso"_s, u"propusieron"_s, u"propondrá"_s, u"propuesto"_s, u"propone"_s});
    row(true, u"convenir"_s, {}, {u"convino"_s, u"convinieron"_s, u"convendrá"_s});
    row(true, u"suscribir"_s, {}, {u"suscribió"_s, u"suscrito"_s});
    row(false, u"travel"_s, u"traveled travelled traveling travelling"_s, {u"traveled"_s, u"travelled"_s, u"traveling"_s, u"travelling"_s});
    row(true, u"reunir"_s, u"u>ú"_s, {u"reúne"_s, u"reúnen"_s, u"reunió"_s, u"reunieron"_s, u"reúna"_s, u"reunido"_s, u"reunirse"_s});
    row(true, u"enviar"_s, u"i>í"_s, {u"envía"_s, u"envían"_s, u"envió"_s, u"enviaron"_s, u"envíe"_s, u"enviado"_s});
    row(true, u"prohibir"_s, u"i>í"_s, {u"prohíbe"_s, u"prohibió"_s, u"prohibieron"_s, u"prohibido"_s});
    row(true, u"producir"_s, {}, {u"produjo"_s, u"produjeron"_s, u"produce"_s, u"produzca"_s, u"producirá"_s, u"producido"_s});
    row(true, u"contradecir"_s, {}, {u"contradijo"_s, u"contradijeron"_s, u"contradice"_s, u"contradicho"_s});
    row(true, u"traer"_s, {}, {u"trajo"_s, u"trajeron"_s, u"trae"_s, u"traído"_s, u"trayendo"_s});
    row(true, u"dar"_s, {}, {u"dio"_s, u"dieron"_s, u"da"_s, u"dará"_s, u"dado"_s, u"dando"_s});
    row(true, u"creer"_s, {}, {u"creyó"_s, u"creyeron"_s, u"cree"_s, u"creído"_s, u"crea"_s});
    row(true, u"desoír"_s, {}, {u"desoyó"_s, u"desoyeron"_s, u"desoye"_s, u"desoído"_s, u"desoirá"_s});
    row(true, u"perseguir"_s, u"e>i"_s, {u"persigue"_s, u"persiguió"_s, u"persiga"_s, u"perseguido"_s});
    row(true, u"perder"_s, u"e>ie"_s, {u"pierde"_s, u"perdió"_s, u"perdemos"_s});
}

void TestFrames::inflects()
{
    QFETCH(bool, spanish);
    QFETCH(QString, lemma);
    QFETCH(QString, irregular);
    QFETCH(QStringList, forms);
    const QStringList all = words(spanish ? spanishVerbForms(lemma, irregular) : englishVerbForms(lemma, irregular));
    for (const QString &form : forms)
        QVERIFY2(all.contains(form), qPrintable(form + u" is not among "_s + all.join(u' ')));
}

void TestFrames::inflectsNothingElse()
{
    QVERIFY(!words(spanishVerbForms(u"reunir"_s, u"u>ú")).contains(u"riunió"_s));
    QVERIFY(!words(spanishVerbForms(u"creer"_s)).contains(u"creye"_s));
    QVERIFY(!words(spanishVerbForms(u"ayudar"_s)).contains(u"ayudio"_s));
    QVERIFY(!words(englishVerbForms(u"shell"_s, u"-shell -shells shelled")).contains(u"shell"_s));
}

void TestFrames::phrasesAgree()
{
    const auto has = [](const QString &first, const QString &second) {
        const QList<FrameForm> &forms = Frames::standard().formsOf(first);
        return std::any_of(forms.begin(), forms.end(), [&](const FrameForm &form) { return form.word->rest == QStringList(second); });
    };
    QVERIFY(has(u"golpe"_s, u"militar"_s));
    QVERIFY(has(u"golpes"_s, u"militares"_s));
    QVERIFY(!has(u"golpes"_s, u"militar"_s));
    QVERIFY(has(u"llamadas"_s, u"telefonicas"_s));
    QVERIFY(has(u"peace"_s, u"accords"_s));
}

/// Every way of saying has its category; in both languages.
void TestFrames::categoryOfWords_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<Category>("category");
    const auto row = [](const char *form, bool spanish, Category category) { QTest::newRow(form) << spanish << category; };
    row("demonstrated", false, Category::Protest);
    row("kidnapped", false, Category::Assault);
    row("shelled", false, Category::Assault);
    row("deported", false, Category::Coerce);
    row("outlawed", false, Category::Coerce);
    row("apologized", false, Category::Support);
    row("investigated", false, Category::Accuse);
    row("ultimatum", false, Category::Threaten);
    row("released", false, Category::Retreat);
    row("promised", false, Category::Agree);
    row("negotiated", false, Category::Consult);
    row("demarcation", false, Category::Agree);
    row("secuestro", true, Category::Assault);
    row("deportaron", true, Category::Coerce);
    row("solidarizó", true, Category::Support);
    row("investigó", true, Category::Accuse);
    row("prometieron", true, Category::Agree);
    row("ultimátum", true, Category::Threaten);
    row("liberó", true, Category::Retreat);
    row("reúnen", true, Category::Consult);
    row("prohíbe", true, Category::Coerce);
    row("cumbres", true, Category::Consult);
    row("fallos", true, Category::Litigate);
}

void TestFrames::categoryOfWords()
{
    QFETCH(bool, spanish);
    QFETCH(Category, category);
    const QString form = QString::fromUtf8(QTest::currentDataTag());
    const QList<FrameForm> &forms = Frames::standard().formsOf(folded(form));
    QVERIFY(std::any_of(forms.begin(), forms.end(), [&](const FrameForm &f) {
        return (f.word->language == Language::Spanish) == spanish && f.word->frame->type == category && (!spanish || f.written == form);
    }));
}

void TestFrames::formsKnowTheirWord()
{
    const QList<FrameForm> &forms = Frames::standard().formsOf(u"reuniones"_s);
    QVERIFY(!forms.isEmpty());
    QCOMPARE(forms.front().word->frame->type, Category::Consult);
    QVERIFY(!forms.front().word->isVerb);
    QVERIFY(Frames::standard().formsOf(u"qwerty"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestFrames)
#include "test_frames.moc"
