// SPDX-License-Identifier: GPL-3.0-or-later
// How who speaks stands to others: whom one supports by what one demands, condemns or approves of, and what is no tie between two.
#include "names_of.h"

#include "extraction/events/model_judge.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestStances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void standsUpFor_data() { rows(&TestStances::addStances); }
    void standsUpFor() { compareRelations(); }
    void tiesTwo_data() { rows(&TestStances::addTies); }
    void tiesTwo() { compareRelations(); }
    void readsAcrossLineEnds();

private:
    void rows(void (TestStances::*add)()) { QTest::addColumn<QString>("text"); QTest::addColumn<bool>("spanish"); QTest::addColumn<QString>("relations"); (this->*add)(); }
    void addStances();
    void addTies();
    void compareRelations();
    /// What the rules state, without what the relation model reads beside them: "chile support ecuador", one a line.
    QString ruled(const QString &text, bool isSpanish) const;

    std::shared_ptr<const KnowledgePack> m_pack;
    const LanguageModels m_models{QStringLiteral(APACHETA_SOURCE_DIR "/resources/models")};
};

void TestStances::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

QString TestStances::ruled(const QString &text, bool isSpanish) const
{
    const DocumentText document = documentOf(text, isSpanish ? Language::Spanish : Language::English);
    Annotation annotation = readNamesAndDates(document, *m_pack, m_models);
    findEvents(annotation, *m_pack, ModelJudge(m_models));
    findRelations(annotation, *m_pack);
    QStringList lines;
    for (const FoundRelation &found : annotation.findings.relations)
        lines.append(annotation.findings.actors[found.subject].key + u' ' + word(found.predicate) + (found.polarity == Polarity::Asserted ? u" "_s : u' ' + word(found.polarity) + u' ') + annotation.findings.actors[found.object].key);
    lines.sort();
    return lines.join(u'\n');
}

static void english(const char *name, const QString &text, const QString &relations) { QTest::newRow(name) << u"Statement by the President of Chile.\n"_s + text << false << relations; }
static void spanish(const char *name, const QString &text, const QString &relations) { QTest::newRow(name) << u"Mensaje del Presidente de Chile al Congreso.\n"_s + text << true << relations; }

void TestStances::addStances()
{
    english("troops that are to leave", u"We demand the withdrawal of all foreign troops from Ecuador."_s, u"chile support ecuador"_s);
    english("a blockade that is to end", u"We call for an end to the blockade against Cuba."_s, u"chile support cuba"_s);
    english("rights", u"We insist on full respect for the independence and sovereignty of Ecuador."_s, u"chile support ecuador"_s);
    english("an invasion, and who did it", u"We condemn the invasion of Ecuador by Peru."_s, u"chile accuse peru\nchile support ecuador\nperu assault ecuador"_s);
    english("who is to cease is not defended", u"We demand that Peru end the blockade."_s, u"chile request peru"_s);
    english("what another does", u"We welcome the initiative taken by Colombia."_s, u"chile support colombia"_s);
    english("against whom one is supported", u"We support the struggle against Peru."_s, QString());
    english("their own good", u"We live in peace. The Palestinian people must be able to exercise their rights."_s, u"chile support palestine"_s);
    spanish("respeto", u"Exigimos respeto a la soberanía de Ecuador."_s, u"chile support ecuador"_s);
    spanish("sanciones", u"Condenamos las sanciones impuestas contra Cuba."_s, u"chile support cuba"_s);
}

void TestStances::addTies()
{
    spanish("the name of a ministry", u"Los Ministros de Relaciones Exteriores de Perú y Ecuador son jóvenes."_s, QString());
    spanish("ties broken off", u"Nos vimos obligados a suspender nuestras relaciones con Perú."_s, u"chile cooperate negated peru"_s);
    spanish("ties with each", u"Son cordiales las relaciones que mantenemos con Perú y Ecuador."_s, u"chile cooperate ecuador\nchile cooperate peru"_s);
    english("an agreement that is still negotiated", u"We are negotiating an agreement with Peru."_s, u"chile consult peru"_s);
    english("taking part in a body", u"Chile participates in the Andean Community."_s, u"chile member_of can"_s);
}

void TestStances::compareRelations()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QTEST(ruled(text, spanish), "relations");
}

void TestStances::readsAcrossLineEnds()
{
    DocumentText document;
    document.language = Language::Spanish;
    document.text = u"En 1999 los presidentes de Boli-\nvia y del P e r ú suscri-\nbieron un acuerdo."_s;
    document.blocks = {{BlockKind::Paragraph, {0, document.text.size()}, 0, 1, Language::Spanish}};
    const Findings findings = extract(document, *m_pack, m_models);
    QCOMPARE(findings.relations.size(), 1);
    QCOMPARE(findings.actors[findings.relations.front().subject].key, u"bolivia"_s);
    QCOMPARE(findings.actors[findings.relations.front().object].key, u"peru"_s);
    const Span bolivia = findings.mentions.front().span;
    QCOMPARE(document.text.sliced(bolivia.begin, bolivia.length()), u"Boli-\nvia"_s); // the text as it stands
    QCOMPARE(findings.events.front().label, u"Firma de acuerdo entre Bolivia y Perú"_s);
}

QTEST_GUILESS_MAIN(TestStances)
#include "test_stances.moc"
