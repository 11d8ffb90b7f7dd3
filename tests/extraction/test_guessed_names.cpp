// SPDX-License-Identifier: GPL-3.0-or-later
// What the entity model's guesses change in the names of a document. The guesses are set by hand.
#include "names_of.h"

#include <QTest>

using namespace apacheta;
using namespace Qt::StringLiterals;

class TestGuessedNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void addsNames_data();
    void addsNames();
    void leavesWords_data();
    void leavesWords();
    void givesListsTheirKind_data();
    void givesListsTheirKind();

private:
    Annotation namesWith(const QString &text, const QString &name, EntityKind kind, double confidence) const;
    std::shared_ptr<const KnowledgePack> m_pack;
};

void TestGuessedNames::initTestCase()
{
    Result<std::shared_ptr<const KnowledgePack>> pack = KnowledgePack::load(QStringLiteral(APACHETA_SOURCE_DIR "/resources/authority"));
    QVERIFY(pack.hasValue());
    m_pack = *pack;
}

/// The names of a text where the model sees `name`, wherever its words stand.
Annotation TestGuessedNames::namesWith(const QString &text, const QString &name, EntityKind kind, double confidence) const
{
    const DocumentText document = documentOf(text);
    Annotation annotation = annotate(document);
    readSyntax(annotation, LanguageModels::none());
    for (size_t i = 0; i < annotation.sentences.size(); ++i) {
        const AnnotatedSentence &sentence = annotation.sentences[i];
        for (qsizetype first = sentence.first; first < sentence.past; ++first)
            for (qsizetype past = first + 1; past <= sentence.past; ++past)
                if (annotation.source.quote({annotation.tokens[size_t(first)].span.begin, annotation.tokens[size_t(past) - 1].span.end}) == name)
                    annotation.guesses[i].push_back({int(first - sentence.first), int(past - sentence.first), kind, confidence});
    }
    findNames(annotation, *m_pack);
    resolveReferences(annotation, *m_pack);
    annotation.document = nullptr;
    return annotation;
}

void TestGuessedNames::addsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("mention");
    const auto row = [](const char *title, const QString &text, const QString &name, EntityKind kind, const QString &mention) {
        QTest::newRow(title) << text << name << int(kind) << mention;
    };
    row("article of a place", u"They walked down to La Wilkaya at noon."_s, u"La Wilkaya"_s, EntityKind::Place, u"La Wilkaya = place:la-wilkaya"_s);
    row("quarter of the sky", u"They walked down to South Wilkaya at noon."_s, u"South Wilkaya"_s, EntityKind::Place, u"South Wilkaya = place:south-wilkaya"_s);
    row("unknown person", u"The herders asked Wilka Tunari Quenaya to speak."_s, u"Wilka Tunari Quenaya"_s, EntityKind::Person,
        u"Wilka Tunari Quenaya = person:wilka-tunari-quenaya"_s);
    row("unknown place", u"The herders walked down to Chullumpiri with the salt."_s, u"Chullumpiri"_s, EntityKind::Place, u"Chullumpiri = place:chullumpiri"_s);
    row("unknown body", u"The herders sold the wool to Lanas Tunari for years."_s, u"Lanas Tunari"_s, EntityKind::Organization,
        u"Lanas Tunari = organization:lanas-tunari"_s);
    row("a town's name in a man's", u"The herders asked Oruro Quenaya to speak."_s, u"Oruro Quenaya"_s, EntityKind::Person,
        u"Oruro Quenaya = person:oruro-quenaya"_s);
    row("a town's name in a body's", u"The herders heard it on Onda Oruro at noon."_s, u"Onda Oruro"_s, EntityKind::Organization,
        u"Onda Oruro = organization:onda-oruro"_s);
    row("elsewhere in the document", u"The herders sold to Lanas Tunari.\nLater Lanas Tunari paid."_s, u"Lanas Tunari"_s, EntityKind::Organization,
        u"Lanas Tunari = organization:lanas-tunari"_s);
}

void TestGuessedNames::addsNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const QString, mention);
    const QStringList found = mentionsOf(namesWith(text, name, EntityKind(kind), 0.97));
    QVERIFY2(found.contains(mention), qPrintable(found.join(u"; ")));
    const QStringList unsure = mentionsOf(namesWith(text, name, EntityKind(kind), 0.4));
    QVERIFY2(!unsure.contains(mention), qPrintable(unsure.join(u"; ")));
}

/// The model alone makes no names of these.
void TestGuessedNames::leavesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const QString &text, const QString &name, EntityKind kind) { QTest::newRow(title) << text << name << int(kind); };
    row("ordinary word at the beginning", u"Herders walked down with the salt."_s, u"Herders"_s, EntityKind::Place);
    row("day of the week", u"They met on Monday at noon."_s, u"Monday"_s, EntityKind::Place);
    row("title alone", u"They asked the Governor to speak."_s, u"Governor"_s, EntityKind::Place);
    row("other kinds are no actors", u"They read the Tunari Quenaya aloud."_s, u"Tunari Quenaya"_s, EntityKind::Other);
}

void TestGuessedNames::leavesWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const Annotation annotation = namesWith(text, name, EntityKind(kind), 0.97);
    for (const FoundMention &mention : annotation.findings.mentions)
        QVERIFY(annotation.source.quote(mention.span) != name);
}

/// A noun before a list tells what all of it is, with guesses or without.
void TestGuessedNames::givesListsTheirKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ActorKind>("kind");
    QTest::newRow("municipalities, first") << u"Los municipios de Chullumpiri, Quenaya y Wilkaya firmaron."_s << u"place:chullumpiri"_s << ActorKind::Municipality;
    QTest::newRow("municipalities, last") << u"Los municipios de Chullumpiri, Quenaya y Wilkaya firmaron."_s << u"place:wilkaya"_s << ActorKind::Municipality;
    QTest::newRow("departments") << u"They crossed the departments of Chullumpiri and Wilkaya."_s << u"place:wilkaya"_s << ActorKind::Region;
}

void TestGuessedNames::givesListsTheirKind()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    QFETCH(const ActorKind, kind);
    const Annotation annotation = namesWith(text, u"none"_s, EntityKind::Other, 0);
    const FoundActor *actor = actorOf(annotation, key);
    QVERIFY2(actor, qPrintable(mentionsOf(annotation).join(u"; ")));
    QVERIFY(actor->kind == kind);
}

QTEST_APPLESS_MAIN(TestGuessedNames)
#include "test_guessed_names.moc"
