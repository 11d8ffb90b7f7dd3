// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/dossier_dialog.h"
#include "matrix/matrix_page.h"
#include "matrix/matrix_picture.h"
#include "relations/pair_page.h"
#include "session/scope.h"
#include "start/card.h"
#include "start/start_page.h"
#include "window/page_column.h"
#include "window/page_stack.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace apacheta;

// From the start page and the matrix one comes to actors and pairs; a pair goes into a dossier.
class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.open();
        m_fixture.import(m_fixture.writeDocuments());
    }

    void everyRowOfTheStartPageLeadsSomewhere();
    void aCellPicksBothAndOpensThePair();
    void aPairGoesIntoADossier();

private:
    void trigger(const QString &words);
    template <class Page> Page *page() { return qobject_cast<Page *>(m_fixture.window().pages()->current()->page()); }
    WindowFixture m_fixture;
};

void TestStart::trigger(const QString &words)
{
    for (QAction *action : m_fixture.window().actions().all()) {
        if (QString(action->text()).remove(u'&') == words) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(words));
}

void TestStart::everyRowOfTheStartPageLeadsSomewhere()
{
    trigger(u"Start"_s);
    QTRY_VERIFY(page<StartPage>());
    StartPage *start = page<StartPage>();
    QTRY_VERIFY(!start->cards().value(1)->rows().isEmpty());
    int rows = 0;
    for (const Card *card : start->cards()) {
        for (const LinkRow *row : card->rows()) {
            QVERIFY(!std::holds_alternative<std::monostate>(row->target()));
            QVERIFY(!row->accessibleName().isEmpty());
            ++rows;
        }
    }
    QVERIFY(rows > 5);
    LinkRow *first = start->cards()[1]->rows().first();
    const Target target = first->target();
    QVERIFY(std::holds_alternative<ActorTarget>(target));
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(m_fixture.window().pages()->current()->target(), target);
}

void TestStart::aCellPicksBothAndOpensThePair()
{
    trigger(u"Matrix"_s);
    QTRY_VERIFY(page<MatrixPage>() && page<MatrixPage>()->view()->picture());
    PictureView *view = page<MatrixPage>()->view();
    const auto *picture = static_cast<const MatrixPicture *>(view->picture().get());
    QVERIFY(!picture->layout().cells.isEmpty());
    const MatrixCell cell = picture->layout().cells.first();
    const QSet<ActorId> both = {picture->layout().actors[cell.row].id, picture->layout().actors[cell.column].id};
    QTest::mouseClick(view, Qt::LeftButton, {}, view->toView(picture->marks()[0].rect.center()).toPoint());
    QCOMPARE(m_fixture.session().scope().selected(), both);
    view->setFocus();
    view->setCurrent(0);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(page<PairPage>());
    QVERIFY(std::holds_alternative<PairTarget>(m_fixture.window().pages()->current()->target()));
}

void TestStart::aPairGoesIntoADossier()
{
    QTRY_VERIFY(page<PairPage>() && !page<PairPage>()->title().isEmpty());
    trigger(u"Dossier…"_s);
    auto *dialog = m_fixture.window().findChild<DossierDialog *>();
    QVERIFY(dialog);
    dialog->format()->setCurrentIndex(dialog->format()->findData(int(DossierFormat::Odt)));
    const QString path = m_fixture.path(u"pair.odt"_s);
    dialog->path()->setText(path);
    if (!CitationProcessor::create())
        QSKIP("citation styles are not installed");
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
}

QTEST_MAIN(TestStart)
#include "test_start.moc"
