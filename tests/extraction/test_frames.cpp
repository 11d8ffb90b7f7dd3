// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames.h"
#include "extraction/inflection.h"

#include <QFile>
#include <QTest>

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
    void everyWordHasItsFrame();
    void inflects_data();
    void inflects();
    void formsKnowTheirWord();
};

void TestFrames::everyWordHasItsFrame()
{
    QVERIFY(linesOf(u"frames.tsv"_s).size() > 50);
    for (const QString &line : linesOf(u"frames.tsv"_s)) {
        QCOMPARE(line.split(u'\t').size(), 6);
        QVERIFY2(categoryOf(line.split(u'\t')[1]), qPrintable(line));
    }
    const QStringList lines = linesOf(u"words.tsv"_s);
    QVERIFY(lines.size() > 1000);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 7);
        QVERIFY2(Frames::standard().frame(fields[3]), qPrintable(line));
    }
    QVERIFY(Frames::standard().size() >= lines.size());
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
