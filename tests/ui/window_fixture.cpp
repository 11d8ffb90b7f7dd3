// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "lists/paged_model.h"
#include "window/libraries.h"
#include "window/library_commands.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

constexpr auto treaty = R"(The road to the coast

Bolivia and Chile signed the Treaty of Peace and Friendship on 20 October 1904. Chile granted Bolivia free transit to the port of Arica.
In 1962 Bolivia broke off diplomatic relations with Chile over the waters of the Lauca River.

The mayor of Putre met the mayor of Charaña in August 2004. Both municipalities agreed to share a veterinary post.
)";

constexpr auto court = R"(A claim before the court

On 24 April 2013 Bolivia filed a case against Chile at the International Court of Justice. Chile rejected the claim.
Peru followed the case closely. The court ruled on 1 October 2018.
)";

constexpr auto spanish = R"(La salida al mar

El presidente Evo Morales viajó a Tarapacá en marzo de 2009. Bolivia y Chile hablaron de la salida al mar.
Los alcaldes de Oruro y de Iquique firmaron un convenio de cooperación el 5 de mayo de 2010.
)";

} // namespace

WindowFixture::WindowFixture()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.filePath(u"config"_s)));
    QApplication::setOrganizationName(u"apacheta"_s);
    QApplication::setApplicationName(u"apacheta"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(u"config"_s));
    QDir().mkpath(m_home.filePath(u"data/apacheta"_s));
    if (m_english.load(u":/apacheta/translations/apacheta_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    applyTheme(*qApp, ColourScheme::Light);
    m_settings = std::make_unique<QSettings>();
    m_session = std::make_unique<Session>();
}

WindowFixture::~WindowFixture()
{
    closeWindow();
    m_session.reset();
}

QString WindowFixture::writeDocuments()
{
    const QString folder = m_home.filePath(u"documents"_s);
    QDir().mkpath(folder);
    write(folder + u"/road.txt"_s, treaty);
    write(folder + u"/court.txt"_s, court);
    write(folder + u"/salida.txt"_s, spanish);
    write(folder + u"/picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    return folder;
}

QString WindowFixture::writeMany(int count)
{
    const QString folder = m_home.filePath(u"many"_s);
    QDir().mkpath(folder);
    for (int number = 0; number < count; ++number) {
        const QString text = u"Note %1\n\nThe mayor of Putre met delegates of Bolivia and Peru for meeting number %1 of the border committee.\n"_s
                                 .arg(number, 4, 10, QLatin1Char('0'));
        write(folder + u"/note-%1.txt"_s.arg(number, 4, 10, QLatin1Char('0')), text.toUtf8());
    }
    return folder;
}

void WindowFixture::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::open()
{
    makeWindow();
    QSignalSpy opened(m_session.get(), &Session::libraryOpened);
    m_window->library()->open(m_home.filePath(u"test.apacheta"_s));
    QVERIFY(opened.wait(20000));
}

void WindowFixture::openAsAtFirstStart()
{
    makeWindow();
    m_window->library()->open(libraryAtStart(*m_settings, {}, false));
}

ImportReport WindowFixture::import(const QString &folder)
{
    ImportReport report;
    QSignalSpy finished(m_session.get(), &Session::importFinished);
    m_window->library()->importPaths({folder});
    if (!finished.wait(120000)) {
        QTest::qFail("the import did not end", __FILE__, __LINE__);
        return report;
    }
    return finished.first().first().value<ImportReport>();
}

void WindowFixture::settle(const PagedModel *model)
{
    constexpr int quiet = 400; // ms, longer than changes are gathered
    for (int rows = -1, tries = 0; tries < 50 && (rows != model->rowCount() || rows == 0 || model->isAsking()); ++tries) {
        rows = model->rowCount();
        QTest::qWait(quiet);
    }
    QVERIFY(model->rowCount() > 0);
}

void WindowFixture::drop(QWidget *widget, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = widget->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &dropped);
    QVERIFY(dropped.isAccepted());
}

void WindowFixture::click(QListView *view, int row, Qt::MouseButton button)
{
    const QModelIndex index = view->model()->index(row, 0);
    QVERIFY(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), button, Qt::NoModifier, view->visualRect(index).center());
}

int WindowFixture::rowOf(const QAbstractItemModel *model, const QString &text)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

void WindowFixture::closeWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
}

} // namespace apacheta
