// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/import_job.h"
#include "library/recovery/recovery.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace apacheta::cli {

bool isTerminal(int descriptor); ///< 1 standard output, 2 standard error
int widthOf(int descriptor);     ///< columns; 100 where it is no terminal

/// Rows as aligned columns, two spaces apart, the last one as long as it wants to be; columns of numbers ("12", "3.4 MB") to the right.
QString tableOf(const QList<QStringList> &rows);

/// `text` in lines of up to `width` characters, each after `indent` spaces; white space runs as one space.
QString wrapped(const QString &text, int indent, int width);

/// `text` cut at a word to some `length` characters, with "…".
QString shortened(const QString &text, int length);

/// A bar on standard error: "[######······]  37 of 120  file.pdf". Draws nothing where that is no terminal, or when told to be quiet.
class ProgressBar final {
public:
    explicit ProgressBar(bool quiet);
    ~ProgressBar();
    Q_DISABLE_COPY_MOVE(ProgressBar)
    void show(const ImportProgress &progress);
    void show(const RecoveryProgress &progress);
    void show(const QString &words, int done, int total);

private:
    void draw(qint64 done, qint64 total, const QString &words);

    bool m_draws;
    bool m_drawn = false;
};

} // namespace apacheta::cli
