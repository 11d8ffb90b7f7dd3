// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/knowledge_pack.h"
#include "authority/table.h"
#include "extraction/extraction.h"
#include "text/fold.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

namespace {

std::optional<KnownMatch> matchIn(const KnownNames &names, const QString &text)
{
    const std::vector<Token> tokens = tokensOf(text);
    return names.longestAt(tokens);
}

} // namespace

class TestKnowledgePack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsNames_data();
    void findsNames();
    void leavesWords_data();
    void leavesWords();
    void tellsAmbiguity_data();
    void tellsAmbiguity();
    void knowsEvents();
    void alliesDoNotFightEachOther();
    void knowsWords();
    void everyKeyIsAnActor();
    void aNameIsOfOneRecord();
    void givesFacts_data();
    void givesFacts();
    void refusesDamage_data();
    void refusesDamage();
    void refusesMissingFolder();
    void loadsFast();

private:
    QString copyOfPack(QTemporaryDir &folder) const;
    std::shared_ptr<const KnowledgePack> m_pack;
    QString m_folder = QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority");
};

void TestKnowledgePack::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(m_folder);
    QVERIFY2(pack.hasValue(), pack.hasValue() ? "" : qPrintable(pack.error().message));
    m_pack = *pack;
}

void TestKnowledgePack::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("tokens");
    QTest::newRow("state") << u"Bolivia signed"_s << u"bolivia"_s << 1;
    QTest::newRow("without accent") << u"Peru signed"_s << u"peru"_s << 1;
    QTest::newRow("with accent") << u"Perú firmó"_s << u"peru"_s << 1;
    QTest::newRow("longest first") << u"Bolivian Workers’ Central met"_s << u"cob"_s << 4;
    QTest::newRow("en dash") << u"Arica–Parinacota"_s << u"arica-y-parinacota-region"_s << 3;
    QTest::newRow("capitals") << u"TARAPACÁ Y ORURO"_s << u"tarapaca-region"_s << 1;
    QTest::newRow("one inner word in lower case") << u"International Court of justice ruled"_s << u"icj"_s << 4;
    QTest::newRow("acronym") << u"OAS members"_s << u"oas"_s << 1;
    QTest::newRow("Spanish acronym with dots") << u"EE.UU. anunció"_s << u"united-states"_s << 1;
    QTest::newRow("demonym, English") << u"Chilean exporters"_s << u"chile"_s << 1;
    QTest::newRow("demonym, Spanish") << u"bolivianas"_s << u"bolivia"_s << 1;
    QTest::newRow("added state") << u"Saint Lucia voted"_s << u"saint-lucia"_s << 2;
}

void TestKnowledgePack::findsNames()
{
    QFETCH(QString, text);
    const std::optional<KnownMatch> match = matchIn(*m_pack, text);
    QVERIFY(match);
    QTEST(match->keys.value(0), "key");
    QTEST(int(match->tokens), "tokens");
}

void TestKnowledgePack::leavesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English can") << u"can be seen"_s;
    QTest::newRow("Spanish un") << u"un acuerdo"_s;
    QTest::newRow("us, not US") << u"us and them"_s;
    QTest::newRow("paz, not Paz") << u"paz duradera"_s;
    QTest::newRow("pica, the verb") << u"pica mucho"_s;
    QTest::newRow("English demonym in lower case") << u"polish the table"_s;
    QTest::newRow("unknown") << u"Zzyzx Qwertland"_s;
}

void TestKnowledgePack::leavesWords()
{
    QFETCH(QString, text);
    const std::optional<KnownMatch> match = matchIn(*m_pack, text);
    QVERIFY2(!match, match ? qPrintable(match->keys.join(u' ')) : "");
}

void TestKnowledgePack::tellsAmbiguity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("none");
    QTest::newRow("city and department") << u"Oruro"_s << u"homonym"_s << u"oruro"_s << false;
    QTest::newRow("region before city") << u"Tarapacá"_s << u"homonym"_s << u"tarapaca-region"_s << false;
    QTest::newRow("generic") << u"Cancillería"_s << u"generic"_s << u"mre-bolivia"_s << true;
    QTest::newRow("surname of several") << u"Frei"_s << u"surname"_s << u"eduardo-frei-montalva"_s << true;
    QTest::newRow("common word") << u"Pica"_s << u"common word"_s << u"pica"_s << false;
    QTest::newRow("court or city") << u"La Haya"_s << u"metonymy"_s << u"icj"_s << false;
    QTest::newRow("port, not the body") << u"Ilo"_s << u"homonym"_s << u"ilo"_s << false;
    QTest::newRow("the body, not the port") << u"ILO"_s << u"homonym"_s << u"oit"_s << false;
}

void TestKnowledgePack::tellsAmbiguity()
{
    QFETCH(QString, text);
    const std::optional<KnownMatch> match = matchIn(*m_pack, text);
    QVERIFY(match);
    QTEST(match->hint, "hint");
    QTEST(match->keys.value(0), "first");
    QTEST(match->preferNone, "none");
}

void TestKnowledgePack::knowsEvents()
{
    const std::vector<Token> tokens = tokensOf(u"Guerra del Pacífico y después"_s);
    const std::optional<KnownMatch> match = m_pack->eventAt(tokens);
    QVERIFY(match);
    QCOMPARE(match->tokens, 3);
    const KnownEvent *event = m_pack->event(match->keys.value(0));
    QVERIFY(event);
    QCOMPARE(event->name, u"War of the Pacific"_s);
    QCOMPARE(event->type, Category::Assault);
    QCOMPARE(event->date->toString(), u"1879-04-05/1884-04-04"_s);
    QVERIFY(event->parties.contains(u"bolivia"_s));
    for (const QString &party : event->parties)
        QVERIFY2(m_pack->actor(party), qPrintable(party));
    QVERIFY(!m_pack->event(u"no-such-war"_s));
    QVERIFY(event->wereAllies(u"bolivia"_s, u"peru"_s));
    QVERIFY(!event->wereAllies(u"chile"_s, u"peru"_s));
}

void TestKnowledgePack::alliesDoNotFightEachOther()
{
    const auto relations = [&](const QString &text) {
        DocumentText document;
        document.text = text;
        document.language = Language::English;
        document.blocks = {{BlockKind::Paragraph, {0, text.size()}, 0, 1, Language::English}};
        QStringList said;
        const Findings findings = extract(document, *m_pack);
        for (const FoundRelation &relation : findings.relations)
            if (relation.predicate == Category::Assault)
                said.append(findings.actors[relation.subject].key + u' ' + findings.actors[relation.object].key);
        return said;
    };
    QCOMPARE(relations(u"Bolivia and Peru remember the War of the Pacific."_s), QStringList());
    QCOMPARE(relations(u"Chile, Bolivia and Peru remember the War of the Pacific."_s), QStringList({u"chile bolivia"_s, u"chile peru"_s}));
}

void TestKnowledgePack::knowsWords()
{
    QVERIFY(m_pack->traitsOf(u"rodrigo"_s).isGivenName);
    QVERIFY(m_pack->traitsOf(u"quispe"_s).isFamilyName);
    QVERIFY(m_pack->traitsOf(u"frontera"_s).isCommonWord);
    QVERIFY(!m_pack->traitsOf(u"bolivia"_s).isCommonWord);
    QVERIFY(!m_pack->traitsOf(u"zzyzx"_s).isGivenName);
}

void TestKnowledgePack::everyKeyIsAnActor()
{
    QVERIFY(m_pack->size() > 1700);
    const KnownActor *oruro = m_pack->actor(u"oruro-department"_s);
    QVERIFY(oruro);
    QCOMPARE(oruro->actor.kind, ActorKind::Region);
    QCOMPARE(oruro->actor.level, Level::Regional);
    QCOMPARE(oruro->actor.countries, QStringList{u"BO"_s});
    QCOMPARE(oruro->parent, u"bolivia"_s);
    const KnownActor *morales = m_pack->actor(u"evo-morales"_s);
    QVERIFY(morales);
    QCOMPARE(morales->actor.level, Level::National);
    QVERIFY(!morales->offices.isEmpty());
    QVERIFY(!m_pack->actor(u"nobody"_s));
}

/// What two records share must be told in ambiguous.tsv.
void TestKnowledgePack::aNameIsOfOneRecord()
{
    const auto read = [&](const QString &name) { return Table::read(m_folder + u'/' + name, {}); };
    QSet<QString> told;
    const Result<Table> ambiguous = read(u"ambiguous.tsv"_s);
    QVERIFY(ambiguous.hasValue());
    for (qsizetype row = 0; row < ambiguous->rows(); ++row)
        told.insert(folded(ambiguous->field(row, u"name")));
    QHash<QString, QString> records;
    QStringList shared;
    for (const QString &file : {u"places.tsv"_s, u"organizations.tsv"_s, u"instruments.tsv"_s, u"peoples.tsv"_s}) {
        const Result<Table> table = read(file);
        QVERIFY(table.hasValue());
        for (qsizetype row = 0; row < table->rows(); ++row) {
            const QString key = table->field(row, u"id").toString();
            QStringList names = table->values(row, u"aliases");
            for (const QStringView column : {QStringView(u"name"), QStringView(u"name_en"), QStringView(u"name_es")})
                names.append(table->field(row, column).toString());
            for (const QString &name : std::as_const(names)) {
                const QString same = folded(name);
                if (const QString other = records.value(same, key); other != key && !same.isEmpty() && !told.contains(same))
                    shared.append(name + u": "_s + other + u", "_s + key);
                records.insert(same, key);
            }
        }
    }
    QCOMPARE(shared.join(u'\n'), QString());
}

void TestKnowledgePack::givesFacts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("line");
    QTest::newRow("region") << u"tarapaca-region"_s << u"Region of Chile"_s;
    QTest::newRow("capital") << u"oruro-department"_s << u"Capital: Oruro"_s;
    QTest::newRow("president") << u"evo-morales"_s << u"President of Bolivia, 2006 to 2019"_s;
    QTest::newRow("treaty, date") << u"treaty-1904"_s << u"Date: 1904-10-20"_s;
    QTest::newRow("treaty, parties") << u"treaty-1904"_s << u"Parties: Bolivia and Chile"_s;
}

void TestKnowledgePack::givesFacts()
{
    QFETCH(QString, key);
    QFETCH(QString, line);
    const QStringList facts = m_pack->factsOf(key);
    QVERIFY2(facts.contains(line), qPrintable(facts.join(u'\n')));
    QVERIFY(m_pack->factsOf(u"nobody"_s).isEmpty());
}

QString TestKnowledgePack::copyOfPack(QTemporaryDir &folder) const
{
    for (const QString &file : QDir(m_folder).entryList({u"*.tsv"_s}))
        QFile::copy(m_folder + u'/' + file, folder.filePath(file));
    return folder.path();
}

void TestKnowledgePack::refusesDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown kind") << u"places.tsv"_s << QByteArray("atlantis\tAtlantis\tAtlantis\tAtlántida\t\tcontinent") << u"unknown kind"_s;
    QTest::newRow("too many fields") << u"peoples.tsv"_s << QByteArray("a\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl") << u"more fields"_s;
    QTest::newRow("second id") << u"organizations.tsv"_s << QByteArray("bolivia\tBolivia again") << u"a second time"_s;
    QTest::newRow("no name") << u"persons.tsv"_s << QByteArray("nameless\t") << u"no name"_s;
    QTest::newRow("reference into the void") << u"ambiguous.tsv"_s << QByteArray("Atlantis\tatlantis\tplace\thomonym\t\t") << u"unknown id"_s;
    QTest::newRow("not UTF-8") << u"instruments.tsv"_s << QByteArray("x\tTratado de Anc\xf3n") << u"UTF-8"_s;
    QTest::newRow("unknown type of event") << u"events.tsv"_s << QByteArray("x\tX war\tX\t\tquarrel\t1900\t") << u"unknown type"_s;
}

void TestKnowledgePack::refusesDamage()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    QTemporaryDir folder;
    copyOfPack(folder);
    QFile damaged(folder.filePath(file));
    QVERIFY(damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(damaged.open(QIODevice::Append));
    damaged.write(line + "\n");
    damaged.close();
    const Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(folder.path());
    QVERIFY(!pack);
    QCOMPARE(pack.error().kind, Error::Damaged);
    QVERIFY2(pack.error().message.contains(file) && pack.error().message.contains(says), qPrintable(pack.error().message));
}

void TestKnowledgePack::refusesMissingFolder()
{
    const Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(u"/nowhere/at/all"_s);
    QVERIFY(!pack);
    QCOMPARE(pack.error().kind, Error::NotFound);
    QVERIFY(pack.error().message.contains(u"places.tsv"_s));
}

void TestKnowledgePack::loadsFast()
{
    QElapsedTimer timer;
    timer.start();
    const Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(m_folder);
    QVERIFY(pack.hasValue());
    QCOMPARE((*pack)->version(), m_pack->version());
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed()))); // some 50 ms in a release build on an idle machine
}

QTEST_GUILESS_MAIN(TestKnowledgePack)
#include "test_knowledge_pack.moc"
