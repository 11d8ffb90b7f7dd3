// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_library.h"

#include "library/import_job.h"
#include "library/library_file.h"
#include "no_known_names.h"
#include "random_decisions.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Text of a length that needs pages of its own, and different from every other.
QByteArray essay(int number)
{
    QString text = u"The river crossing of %1\n\n"_s.arg(1880 + number);
    for (int paragraph = 0; paragraph < 3 + 12 * (number % 2); ++paragraph)
        text += u"In %1 Freedonia and the Republic of Sylvania signed the Treaty of Bridges number %2. The mayor Tomás Ñandú met President Clara Winter at "
                "Port Ember on 3 May %1; the Alliance of River Towns sent no one.\n\n"_s.arg(1880 + number + paragraph).arg(number * 100 + paragraph);
    return text.toUtf8();
}

/// One thing said or taken back.
void sayOne(Decisions &pen, RandomDecisions &random, int number)
{
    const auto next = random.next();
    if (number % 7 == 3) {
        (void)pen.undo();
    } else if (number % 11 == 5) {
        (void)pen.undo();
        (void)pen.redo();
    } else if (number % 13 == 9) {
        (void)pen.takeBack(DecisionId{1 + random.below(number)});
    } else if (number % 17 == 2) { // a note longer than a page, in sittings
        const auto reader = Reader::open(pen.connection().path());
        const auto actors = (*reader)->actors({}, {}, 1);
        const Subject subject = *(*reader)->refOf(actors->rows.first().id);
        (void)pen.decide(WriteNote{subject, u"A long thought. "_s.repeated(200 + number), NoteKey{u"note"_s, number > 50 ? u"later"_s : u"first"_s}});
    } else if (next) {
        (void)pen.decide(*next);
    }
}

} // namespace

DamagedLibrary::DamagedLibrary(int decisions) : m_trouble(made(decisions)) {}

QString DamagedLibrary::made(int decisions)
{
    QDir(m_folder.path()).mkdir(u"sources"_s);
    for (int number = 0; number < documents(); ++number)
        write(sources() + u"/essay%1.txt"_s.arg(number), essay(number));
    const NoKnownNames known;
    const auto report = importInto(path(), {sources()}, known, u"test pack"_s);
    if (!report || report->added != documents())
        return report ? u"not all imported"_s : report.error().detail;
    {
        const auto pen = Decisions::open(path());
        if (!pen)
            return pen.error().detail;
        RandomDecisions random(path(), 7);
        for (int number = 1; number <= decisions; ++number) {
            sayOne(**pen, random, number);
            if (number == decisions / 2)
                (void)(*pen)->connection().script("pragma wal_checkpoint(truncate)"_ba);
        }
        m_inUse = read(path());
        m_log = read(path() + u"-wal"_s);
    }
    m_whole = read(path());
    m_decisions = logOf(path());
    m_standings = standingsIn(path());
    if (m_log.isEmpty() || m_decisions.size() < decisions / 2)
        return u"too little was decided"_s;
    return readUse();
}

QString DamagedLibrary::readUse()
{
    const auto connection = Connection::open(path(), Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error().detail;
    const Outcome outcome = (*connection)->forEach("select pageno, name, pagetype, ncell from dbstat", {}, [this](const Row &row) {
        m_pages.insert(row.integer(0), {row.text(1), row.text(2), row.integer(3)});
        return true;
    });
    return outcome ? QString() : outcome.error().detail;
}

QByteArray DamagedLibrary::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DamagedLibrary::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(bytes);
}

QMap<qint64, SavedDecision> logOf(const QString &library)
{
    QMap<qint64, SavedDecision> log;
    if (const auto connection = openForReading(library))
        (void)(*connection)->forEach("select id, time, type, payload, undoes, step from decision", {}, [&](const Row &row) {
            log.insert(row.number(0), {row.number(0), row.text(1), row.text(2), row.text(3), row.number(4), row.number(5)});
            return true;
        });
    return log;
}

QHash<qint64, Standing> standingsIn(const QString &library)
{
    QHash<qint64, Standing> standings;
    if (const auto connection = openForReading(library))
        (void)(*connection)->forEach("select decision, active, stack from decision_state", {}, [&](const Row &row) {
            standings.insert(row.number(0), {row.number(1) != 0, row.text(2)});
            return true;
        });
    return standings;
}

} // namespace apacheta
