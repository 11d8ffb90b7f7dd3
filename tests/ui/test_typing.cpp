// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/kept_texts.h"
#include "library/reader.h"
#include "mending/actor_mending.h"
#include "mending/new_claim_dialogs.h"
#include "mending/note_editor.h"
#include "mending/notes_part.h"
#include "window_fixture.h"

#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace apacheta;

// What she types is on the disk within a second: the program is killed, and her words are there.
class TestTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noteOutlivesTheProgram();
    void dialogOutlivesTheProgram();
    void dialogClosedInOrderLeavesNothing();
    void dialogOffersWhatWasTyped();
    void linesHoldWhatWasTyped();
};

namespace {

constexpr int patience = 60000;
constexpr int aSecondAndABit = 2000;

/// Lets another program type, and kills it.
bool typedAndKilled(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(TYPING_HELPER), words);
    QByteArray said;
    while (!said.contains("typed") && program.waitForReadyRead(patience))
        said += program.readAllStandardOutput();
    QTest::qSleep(aSecondAndABit);
    program.kill(); // SIGKILL: nothing is tidied up
    return program.waitForFinished(patience) && said.contains("typed") && program.exitStatus() == QProcess::CrashExit;
}

struct Form {
    Form()
    {
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(line);
        column->addWidget(lines);
    }
    QDialog dialog;
    QLineEdit *line = new QLineEdit(&dialog);
    QPlainTextEdit *lines = new QPlainTextEdit(&dialog);
};

} // namespace

void TestTyping::noteOutlivesTheProgram()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    const QString library = fixture.session().path();
    const QString words = u"The stone heap on the pass, seen again"_s;
    QVERIFY(typedAndKilled({u"note"_s, library, words}));
    const auto reader = Reader::open(library);
    const auto ref = (*reader)->refOf((*reader)->actors({}, {}, 1)->rows.first().id);
    const auto notes = (*reader)->notes(Subject(*ref));
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text, words);
}

void TestTyping::dialogOutlivesTheProgram()
{
    const WindowFixture fixture; // settings of its own
    QVERIFY(typedAndKilled({u"dialog"_s, u"form"_s, u"Tambo"_s}));
    Form form;
    KeptTexts kept(&form.dialog, u"form"_s);
    QVERIFY(kept.hasLeft());
    kept.giveBack();
    QCOMPARE(form.line->text(), u"Tambo"_s);
    QCOMPARE(form.lines->toPlainText(), u"TamboTambo"_s);
}

void TestTyping::dialogClosedInOrderLeavesNothing()
{
    const WindowFixture fixture;
    {
        Form form;
        KeptTexts kept(&form.dialog, u"form"_s);
        QTest::keyClicks(form.line, u"Tambo"_s);
        QTRY_VERIFY(KeptTexts(&form.dialog, u"form"_s).hasLeft());
        kept.forget();
    }
    Form next;
    QVERIFY(!KeptTexts(&next.dialog, u"form"_s).hasLeft());
}

void TestTyping::dialogOffersWhatWasTyped()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    QSettings().setValue(u"typed/EventDialog"_s, QStringList{u"Meeting at the pass"_s});
    const auto reader = Reader::open(fixture.session().path());
    const DocumentId document = (*reader)->documents({}, {}, 1)->rows.first().id;
    auto *dialog = new EventDialog(fixture.session(), SelectedWords{{document, {0, 10}}, u"The words"_s, {}}, &fixture.window());
    dialog->open();
    QPushButton *offer = nullptr;
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text().startsWith(u"Put back"_s))
            offer = button;
    QVERIFY(offer);
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    const auto fields = dialog->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) { return field->text() == u"Meeting at the pass"_s; }));
    dialog->reject();
    QVERIFY(!QSettings().contains(u"typed/EventDialog"_s));
}

/// The prompts of one line, and the line for a tag: what was typed when the program was killed stands in them again, for the same thing only.
void TestTyping::linesHoldWhatWasTyped()
{
    WindowFixture fixture;
    fixture.open();
    fixture.import(fixture.writeDocuments());
    const auto reader = Reader::open(fixture.session().path());
    const auto rows = (*reader)->actors({}, {}, 2);
    const ActorRow actor = rows->rows.first();
    const QString tag = u"tag/actor/"_s + actor.key;
    QVERIFY(typedAndKilled({u"dialog"_s, u"rename/"_s + actor.key, u"Tambo"_s}));
    QVERIFY(typedAndKilled({u"dialog"_s, tag, u"passes"_s}));

    ActorMending mending(fixture.session(), &fixture.window());
    mending.rename(rows->rows.last());
    auto *prompt = fixture.window().findChild<QInputDialog *>();
    QCOMPARE(prompt->textValue(), rows->rows.last().name);
    prompt->reject();
    QTRY_VERIFY(!fixture.window().findChild<QInputDialog *>());
    mending.rename(actor);
    prompt = fixture.window().findChild<QInputDialog *>();
    QCOMPARE(prompt->textValue(), u"Tambo"_s);
    prompt->reject(); // closed in order: nothing is kept any more
    QTRY_VERIFY(!fixture.window().findChild<QInputDialog *>());
    mending.rename(actor);
    QCOMPARE(fixture.window().findChild<QInputDialog *>()->textValue(), actor.name);

    NotesPart notes(fixture.session());
    notes.show([actor](const Reader &asked) -> Result<Subject> {
        const auto ref = asked.refOf(actor.id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    });
    QTRY_COMPARE(notes.tagField()->text(), u"passes"_s);
    QTest::keyClick(notes.tagField(), Qt::Key_Return);
    QVERIFY(notes.tagField()->text().isEmpty());
    QVERIFY(!QSettings().contains(u"typed/"_s + tag));
    QTRY_COMPARE((*reader)->tagsOf(Subject(*(*reader)->refOf(actor.id)))->size(), 1);
}

QTEST_MAIN(TestTyping)
#include "test_typing.moc"
