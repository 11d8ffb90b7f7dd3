// SPDX-License-Identifier: GPL-3.0-or-later
// Files of language models: what is written is read back, and nothing else is taken for a model.
#include "extraction/language_models.h"
#include "extraction/models/hashed_table.h"
#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

namespace {

LinearModel smallModel()
{
    return LinearModel(3, {{7, {{0, 5}, {2, -4}}}, {0, {{1, 300}}}, {0xFFFFFFFFu, {{0, -1}, {1, 2}, {2, 3}}}}, 12.5f);
}

template <class Part> QByteArray bytesOf(const Part &part)
{
    ByteWriter writer;
    part.write(writer);
    return writer.bytes();
}

ModelFile smallFile()
{
    return {{u"tags"_s, Language::Spanish, 3, {}}, {{"weights", bytesOf(smallModel())}, {"empty", ""}, {"noise", QByteArray(5000, 'x')}}};
}

} // namespace

class TestModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersComeBack();
    void weightsComeBack();
    void unknownFeaturesCountNothing();
    void tablesComeBack();
    void sameModelSameBytes();
    void fileComesBack();
    void everyShorterFileIsAnError();
    void everyChangedByteIsAnError();
    void oversizedCountsAreErrors_data();
    void oversizedCountsAreErrors();
    void laterFormatIsNewer();
    void anotherKindsFileIsAnError();
    void withoutModelsThereAreNoTrees();
    void damagedModelIsLeftOutAndNamed();
};

void TestModels::numbersComeBack()
{
    const QList<quint64> numbers{0, 1, 127, 128, 300, 0xFFFFFFFFu, ~quint64(0)};
    const QList<qint64> signedNumbers{0, -1, 1, -64, 64, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    ByteWriter writer;
    for (const quint64 number : numbers)
        writer.number(number);
    for (const qint64 number : signedNumbers)
        writer.signedNumber(number);
    writer.real(-0.75f);
    writer.text(u"Tarapacá"_s);
    ByteReader reader(writer.bytes());
    for (const quint64 number : numbers)
        QCOMPARE(reader.number(), number);
    for (const qint64 number : signedNumbers)
        QCOMPARE(reader.signedNumber(), number);
    QCOMPARE(reader.real(), -0.75f);
    QCOMPARE(reader.text(), u"Tarapacá"_s);
    QVERIFY(reader.isGood() && reader.isAtEnd());
    QCOMPARE(reader.number(), quint64(0));
    QVERIFY(!reader.isGood());
}

void TestModels::weightsComeBack()
{
    const QByteArray bytes = bytesOf(smallModel());
    ByteReader reader(bytes);
    const auto model = LinearModel::read(reader);
    QVERIFY(model);
    QVERIFY(reader.isAtEnd());
    QCOMPARE(model->classes(), 3);
    QCOMPARE(model->scale(), 12.5f);
    std::array<qint32, 3> scores{};
    const std::array<FeatureKey, 4> features{7, 0, 0xFFFFFFFFu, 7};
    model->score(features, scores);
    QCOMPARE(scores, (std::array<qint32, 3>{9, 302, -5}));
    QCOMPARE(bytesOf(*model), bytes);
}

void TestModels::unknownFeaturesCountNothing()
{
    std::array<qint32, 3> scores{9, 9, 9};
    const std::array<FeatureKey, 2> features{8, 0xFFFFFFFEu};
    smallModel().score(features, scores);
    QCOMPARE(scores, (std::array<qint32, 3>{0, 0, 0}));
    LinearModel().score(features, scores);
    QCOMPARE(scores, (std::array<qint32, 3>{0, 0, 0}));
}

void TestModels::tablesComeBack()
{
    const HashedTable table({{0, 5}, {3, 1}, {0xFFFFFFFFu, 0xFFFFFFFFu}});
    const QByteArray bytes = bytesOf(table);
    ByteReader reader(bytes);
    const auto again = HashedTable::read(reader);
    QVERIFY(again);
    QCOMPARE(again->size(), 3);
    QCOMPARE(again->value(0), 5u);
    QCOMPARE(again->value(3), 1u);
    QCOMPARE(again->value(0xFFFFFFFFu), 0xFFFFFFFFu);
    QCOMPARE(again->value(4), 0u);
    QCOMPARE(HashedTable().value(4), 0u);
}

void TestModels::sameModelSameBytes() { QCOMPARE(packedModel(smallFile()), packedModel(smallFile())); }

void TestModels::fileComesBack()
{
    const auto file = unpackedModel(packedModel(smallFile()));
    QVERIFY(file);
    QCOMPARE(file->sections, smallFile().sections);
    QCOMPARE(file->header.kind, u"tags"_s);
    QCOMPARE(file->header.contents, 3);
    QCOMPARE(file->header.name(), u"tags-es"_s);
    QCOMPARE(file->header.checksum.size(), 32);
}

void TestModels::everyShorterFileIsAnError()
{
    const QByteArray bytes = packedModel(smallFile());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!unpackedModel(bytes.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!unpackedModel(bytes + 'x'));
}

void TestModels::everyChangedByteIsAnError()
{
    const QByteArray bytes = packedModel(smallFile());
    for (qsizetype at = 0; at < bytes.size(); ++at)
        for (const char change : {char(1), char(0x80), char(0xFF)}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ change);
            QVERIFY2(!unpackedModel(changed), qPrintable(QString::number(at)));
        }
}

void TestModels::oversizedCountsAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::function<void(ByteWriter &)> &write) {
        ByteWriter writer;
        write(writer);
        QTest::newRow(name) << writer.bytes();
    };
    row("more features than bytes", [](ByteWriter &w) { w.number(3); w.real(1); w.number(quint64(1) << 60); });
    row("more classes than there may be", [](ByteWriter &w) { w.number(quint64(1) << 40); w.real(1); w.number(0); });
    row("no class", [](ByteWriter &w) { w.number(0); w.real(1); w.number(0); });
    row("a row longer than the classes", [](ByteWriter &w) { w.number(2); w.real(1); w.number(1); w.number(5); w.number(3); w.number(0); w.number(1); w.number(1); w.number(1); });
    row("a class that is not", [](ByteWriter &w) { w.number(2); w.real(1); w.number(1); w.number(5); w.number(1); w.number(2); w.signedNumber(1); });
    row("a weight too large", [](ByteWriter &w) { w.number(2); w.real(1); w.number(1); w.number(5); w.number(1); w.number(1); w.signedNumber(40000); });
    row("a scale that is no number", [](ByteWriter &w) { w.number(2); w.real(std::numeric_limits<float>::quiet_NaN()); w.number(0); });
    row("cut off", [](ByteWriter &w) { w.number(2); w.real(1); w.number(1); w.number(5); w.number(1); });
}

void TestModels::oversizedCountsAreErrors()
{
    QFETCH(QByteArray, bytes);
    ByteReader reader(bytes);
    const auto model = LinearModel::read(reader);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, Error::Damaged);
}

void TestModels::laterFormatIsNewer()
{
    QByteArray bytes = packedModel(smallFile());
    bytes[8] = 2;
    const auto file = unpackedModel(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::NewerVersion);
}

void TestModels::anotherKindsFileIsAnError()
{
    QTemporaryDir folder;
    QVERIFY(writeModel(folder.path(), smallFile()));
    QVERIFY(readModel(folder.path(), u"tags", Language::Spanish, 3));
    QCOMPARE(readModel(folder.path(), u"tags", Language::Spanish, 4).error().kind, Error::NewerVersion);
    QCOMPARE(readModel(folder.path(), u"tags", Language::English, 3).error().kind, Error::NotFound);
    QVERIFY(QFile::copy(modelPath(folder.path(), u"tags", Language::Spanish), modelPath(folder.path(), u"trees", Language::Spanish)));
    QCOMPARE(readModel(folder.path(), u"trees", Language::Spanish, 3).error().kind, Error::Damaged);
    QVERIFY(checkedHeader(folder.path(), u"tags", Language::Spanish, 3));
    QVERIFY(!checkedHeader(folder.path(), u"trees", Language::Spanish, 3));
}

void TestModels::withoutModelsThereAreNoTrees()
{
    const QString text = u"Bolivia signed a treaty."_s;
    const std::vector<Token> tokens = tokensOf(text);
    QVERIFY(LanguageModels::none().tree(text, tokens, Language::English).isEmpty());
    QVERIFY(LanguageModels::none().versions().isEmpty());
    QVERIFY(LanguageModels::none().problems().isEmpty());
    QTemporaryDir folder;
    const LanguageModels models(folder.path());
    QVERIFY(models.tree(text, tokens, Language::English).isEmpty());
    QVERIFY(models.entities(text, tokens, {}, Language::English).empty());
    QVERIFY(models.versions().isEmpty());
    QCOMPARE(models.problems().size(), 8); // tags, trees and names of two languages, events and relations of both
}

void TestModels::damagedModelIsLeftOutAndNamed()
{
    QTemporaryDir folder;
    QFile file(modelPath(folder.path(), u"tags", Language::English));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a model at all");
    file.close();
    const LanguageModels models(folder.path());
    const QString text = u"Bolivia signed a treaty."_s;
    QVERIFY(models.tree(text, tokensOf(text), Language::English).isEmpty());
    const QStringList named = models.problems().filter(u"tags-en.model"_s);
    QCOMPARE(named.size(), 1);
    QVERIFY(named.first().contains(u"damaged"_s));
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
