// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QRegularExpression>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

constexpr int widthWithoutTerminal = 100;

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^-?[\\d.,]+( [kMG]?B| ms| s)?$"_s);
    return number.match(cell).hasMatch();
}

struct Column {
    qsizetype width = 0;
    bool isNumbers = true; ///< all cells but a heading in capitals
};

QList<Column> columnsOf(const QList<QStringList> &rows)
{
    QList<Column> columns;
    for (const QStringList &row : rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isHeading = &row == &rows.constFirst() && row.at(i) == row.at(i).toUpper();
            columns[i].width = std::max(columns.at(i).width, row.at(i).size());
            columns[i].isNumbers = columns.at(i).isNumbers && (isHeading || isNumber(row.at(i)));
        }
    }
    return columns;
}

QString phaseOf(ImportPhase phase)
{
    switch (phase) {
    case ImportPhase::Listing:
        return u"Looking for documents"_s;
    case ImportPhase::Reading:
        return u"Reading"_s;
    case ImportPhase::Finishing:
        return u"Finishing"_s;
    }
    return {};
}

QString phaseOf(RecoveryPhase phase)
{
    switch (phase) {
    case RecoveryPhase::Searching:
        return u"Looking through the damaged file"_s;
    case RecoveryPhase::Saving:
        return u"Saving documents"_s;
    case RecoveryPhase::Extracting:
        return u"Finding actors, events and relations anew"_s;
    case RecoveryPhase::Checking:
        return u"Checking"_s;
    }
    return {};
}

} // namespace

bool isTerminal(int descriptor) { return isatty(descriptor) == 1; }

int widthOf(int descriptor)
{
    winsize size{};
    if (isTerminal(descriptor) && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        return size.ws_col;
    return widthWithoutTerminal;
}

QString tableOf(const QList<QStringList> &rows)
{
    const QList<Column> columns = columnsOf(rows);
    QString table;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            const QString &cell = row.at(i);
            line += columns.at(i).isNumbers ? cell.rightJustified(columns.at(i).width)
                    : isLast                ? cell
                                            : cell.leftJustified(columns.at(i).width);
            line += isLast ? QString() : u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        table += line + u'\n';
    }
    return table;
}

QString wrapped(const QString &text, int indent, int width)
{
    const QString margin(indent, u' ');
    QString lines;
    QString line;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && margin.size() + line.size() + 1 + word.size() > width) {
            lines += margin + line + u'\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return line.isEmpty() ? lines : lines + margin + line + u'\n';
}

QString shortened(const QString &text, int length)
{
    const QString plain = text.simplified();
    if (plain.size() <= length)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', length - 1);
    return plain.left(space > length / 2 ? space : length - 1) + u'…';
}

ProgressBar::ProgressBar(bool quiet) : m_draws(!quiet && isTerminal(2)) {}

ProgressBar::~ProgressBar()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
}

void ProgressBar::show(const ImportProgress &progress)
{
    QString words = phaseOf(progress.phase);
    if (progress.phase == ImportPhase::Reading)
        words += u" %1 of %2  %3"_s.arg(progress.done).arg(progress.total).arg(progress.current);
    draw(progress.done, progress.total, words);
}

void ProgressBar::show(const RecoveryProgress &progress)
{
    QString words = phaseOf(progress.phase);
    if (progress.phase == RecoveryPhase::Saving || progress.phase == RecoveryPhase::Extracting)
        words += u" %1 of %2"_s.arg(progress.done).arg(progress.total);
    draw(progress.done, progress.total, words);
}

void ProgressBar::show(const QString &words, int done, int total) { draw(done, total, words); }

void ProgressBar::draw(qint64 done, qint64 total, const QString &words)
{
    if (!m_draws)
        return;
    constexpr int cells = 24;
    const int full = total > 0 ? int(cells * done / total) : 0;
    QString line = u'[' + QString(full, u'#') + QString(cells - full, u'·') + u"] "_s + words;
    line.truncate(widthOf(2) - 1);
    std::fputs(("\r" + line.toUtf8() + "\033[K").constData(), stderr);
    std::fflush(stderr);
    m_drawn = true;
}

} // namespace apacheta::cli
