// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that the linker does not hold: which room may include which, no windows in core, SQL in one room,
// a licence line on every file, no path of one machine.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(APACHETA_SOURCE_DIR);

struct SourceFile {
    QString path; ///< from the project's root: "core/text/fold.cpp"
    QString text;
};

QList<SourceFile> filesUnder(const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    {QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QList<SourceFile> sources()
{
    return filesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.in"_s});
}

/// What a file includes: `"library/reader.h"` without marks, `<QWidget>` with them.
QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|(<[^>]+>))"_s,
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        includes << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return includes;
}

/// The rooms that each room may include beside itself. reading and extraction do not know each other.
const QHash<QString, QStringList> &allowedRooms()
{
    static const QHash<QString, QStringList> allowed = [] {
        const QStringList below{u"model"_s, u"text"_s};
        const QStringList authority = below + QStringList{u"extraction"_s};
        const QStringList library = authority + QStringList{u"reading"_s, u"authority"_s};
        QHash<QString, QStringList> rooms{
            {u"model"_s, {}},
            {u"text"_s, {u"model"_s}},
            {u"reading"_s, below},
            {u"extraction"_s, below},
            {u"authority"_s, authority},
            {u"library"_s, library},
            {u"citation"_s, library + QStringList{u"library"_s}},
            {u"exchange"_s, library + QStringList{u"library"_s, u"citation"_s}}};
        return rooms;
    }();
    return allowed;
}

/// Whether a file of `from` (its path) may include `include`; rooms of core are judged by the table, ui by its place above all of core.
QString faultOf(const QString &path, const QString &include)
{
    const QString place = path.section(u'/', 0, 0);
    const QString room = path.section(u'/', 1, 1);
    const QString target = include.section(u'/', 0, 0);
    if (place != "core"_L1 || include.startsWith(u'<') || !include.contains(u'/'))
        return {};
    if (target == room || allowedRooms().value(room).contains(target))
        return {};
    return u"%1 includes %2: %3 may not use %4"_s.arg(path, include, room, target);
}

} // namespace

class TestArchitecture final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesDirections_data();
    void judgesDirections();
    void roomsIncludeOnlyRoomsBelow();
    void coreRoomsAreAllInTheTable();
    void uiAndAppAreNotIncludedFromBelow();
    void coreKnowsNoWindows();
    void commandLineKnowsNoWindows();
    void sqlStandsInTheLibraryOnly();
    void everyFileBeginsWithItsLicence();
    void noFileNamesAPathOfOneMachine();
    void headersAreGuarded();
};

void TestArchitecture::judgesDirections_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("down") << u"core/library/reader.cpp"_s << u"text/fold.h"_s << false;
    QTest::newRow("own room") << u"core/library/reader.cpp"_s << u"library/rows.h"_s << false;
    QTest::newRow("up") << u"core/text/fold.cpp"_s << u"library/rows.h"_s << true;
    QTest::newRow("beside") << u"core/reading/reading.cpp"_s << u"extraction/extraction.h"_s << true;
    QTest::newRow("extraction to authority")
        << u"core/extraction/names/names.cpp"_s << u"authority/knowledge_pack.h"_s << true;
    QTest::newRow("window") << u"core/library/reader.cpp"_s << u"session/session.h"_s << true;
    QTest::newRow("system") << u"core/library/reader.cpp"_s << u"<sys/stat.h>"_s << false;
}

void TestArchitecture::judgesDirections()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, isFault);
    QCOMPARE(!faultOf(path, include).isEmpty(), isFault);
}

void TestArchitecture::roomsIncludeOnlyRoomsBelow()
{
    QStringList faults;
    int seen = 0;
    for (const SourceFile &file : sources()) {
        for (const QString &include : includesOf(file.text)) {
            ++seen;
            if (const QString fault = faultOf(file.path, include); !fault.isEmpty())
                faults << fault;
        }
    }
    QVERIFY2(seen > 100, "the includes were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestArchitecture::coreRoomsAreAllInTheTable()
{
    for (const QString &room : QDir(root + "/core"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(allowedRooms().contains(room), qPrintable(room));
}

void TestArchitecture::uiAndAppAreNotIncludedFromBelow()
{
    const QStringList uiFolders = QDir(root + "/ui"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const SourceFile &file : filesUnder({u"core"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const QString &include : includesOf(file.text)) {
            const QString folder = include.section(u'/', 0, 0);
            const bool toApp = include.startsWith("cli/"_L1) || include.startsWith("app/"_L1) ||
                               include.contains("../app"_L1);
            const bool toUi = file.path.startsWith("core/"_L1) && uiFolders.contains(folder) &&
                              !allowedRooms().contains(folder);
            QVERIFY2(!toApp && !toUi, qPrintable(file.path + " includes "_L1 + include));
        }
    }
}

/// Headers of Qt's Gui and Widgets, by name; Core's, Sql's and Qml's are not among them.
static bool isOfWindows(const QString &include)
{
    static const QRegularExpression windows(
        u"^<(QtGui|QtWidgets|QtSvg|QtQuick|QGuiApplication|QApplication|QWidget|QWindow|QDialog|QMessageBox|"
        u"QPainter|QPixmap|QImage|QIcon|QColor|QBrush|QPen|"
        "QFont|QFontMetrics|QPalette|QStyle|QAction|QMenu|QClipboard|QDesktopServices|QTextDocument|"
        "QTextCursor|QStandardItemModel|QShortcut|QMainWindow|QLabel|"
        "QLineEdit|QPushButton|QGraphics\\w+|QSvg\\w+|QPdfWriter|QTextEdit|QTextBrowser)\\b"_s);
    return windows.match(include).hasMatch();
}

void TestArchitecture::coreKnowsNoWindows()
{
    QVERIFY(isOfWindows(u"<QIcon>"_s) && isOfWindows(u"<QtWidgets/QWidget>"_s) &&
            !isOfWindows(u"<QtGlobal>"_s));
    for (const SourceFile &file : filesUnder({u"core"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const QString &include : includesOf(file.text))
            QVERIFY2(!isOfWindows(include), qPrintable(file.path + " includes "_L1 + include));
    }
    for (const SourceFile &file : filesUnder({u"core"_s}, {u"CMakeLists.txt"_s}))
        QVERIFY2(!file.text.contains("Qt6::Gui"_L1) && !file.text.contains("Qt6::Widgets"_L1),
                 qPrintable(file.path));
}

void TestArchitecture::commandLineKnowsNoWindows()
{
    const QList<SourceFile> files = filesUnder({u"app/cli"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(!files.isEmpty());
    for (const SourceFile &file : files) {
        for (const QString &include : includesOf(file.text))
            QVERIFY2(!isOfWindows(include), qPrintable(file.path + " includes "_L1 + include));
    }
}

void TestArchitecture::sqlStandsInTheLibraryOnly()
{
    static const QRegularExpression sql(u"^<(QSql\\w*|QtSql.*|sqlite3\\.h)>"_s);
    for (const SourceFile &file : filesUnder({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        if (file.path.startsWith("core/library/"_L1))
            continue;
        for (const QString &include : includesOf(file.text))
            QVERIFY2(!sql.match(include).hasMatch() && include != "library/connection.h"_L1,
                     qPrintable(file.path + " includes "_L1 + include));
    }
}

void TestArchitecture::everyFileBeginsWithItsLicence()
{
    QStringList without;
    for (const SourceFile &file :
         sources() + filesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s},
                                {u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sql"_s, u"*.sh"_s})) {
        // A script's first line is its interpreter's.
        QString text = file.text;
        if (text.startsWith("#!"_L1))
            text = text.section(u'\n', 1);
        if (!text.section(u'\n', 0, 0).endsWith("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            without << file.path;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void TestArchitecture::noFileNamesAPathOfOneMachine()
{
    static const QRegularExpression path(u"(?<![\\w./~}$-])/(work|home|root|tmp/w|Users)/\\w"_s);
    QVERIFY(path.match(u"see /%1/somebody/x"_s.arg("home"_L1)).hasMatch());
    QStringList faults;
    const QList<SourceFile> files =
        sources() + filesUnder({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"docs"_s,
                                u"resources"_s, u".ci"_s},
                               {u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sql"_s, u"*.sh"_s, u"*.md"_s,
                                u"*.txt"_s, u"*.html"_s, u"run"_s, u"*.desktop"_s});
    for (const SourceFile &file : files) {
        if (const auto match = path.match(file.text); match.hasMatch())
            faults << file.path + ": "_L1 + match.captured();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestArchitecture::headersAreGuarded()
{
    for (const SourceFile &file : filesUnder({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s}))
        QVERIFY2(file.text.contains("#pragma once"_L1), qPrintable(file.path));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
