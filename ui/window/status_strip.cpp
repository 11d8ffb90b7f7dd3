// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_strip.h"

#include "common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr std::chrono::milliseconds sayingTime = 6s;
constexpr std::chrono::milliseconds undoingTime = 12s;

} // namespace

StatusStrip::StatusStrip(Session &session, QWidget *parent)
    : QStatusBar(parent), m_session(session), m_counts(new QLabel(this)), m_phase(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_undo(new QToolButton(this))
{
    setSizeGripEnabled(false);
    const int unit = gridUnit(this);
    m_counts->setContentsMargins(unit / 2, 0, 0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(unit * 8, unit / 2);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_undo->setText(tr("Undo"));
    m_undo->setAutoRaise(true);
    m_undo->setToolTip(tr("Take this back (Ctrl+Z)"));
    m_undo->hide();
    addWidget(m_counts, 1);
    addPermanentWidget(m_undo);
    addPermanentWidget(m_phase);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    hideProgress();
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_phase->setText(tr("Stopping…"));
        if (m_session.isRecovering())
            m_session.cancelRecovery();
        else
            m_session.cancelImport();
    });
    connect(m_undo, &QToolButton::clicked, this, &StatusStrip::undoRequested);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &text) { m_undo->setVisible(!text.isEmpty() && text == m_done); });
    connect(&session, &Session::libraryOpened, this, &StatusStrip::askCounts);
    connect(&session, &Session::libraryChanged, this, &StatusStrip::askCounts);
    connect(&session, &Session::libraryOpened, this, &StatusStrip::hideProgress);
    connect(&session, &Session::libraryFailed, this, [this] { m_counts->clear(); });
    connect(&session, &Session::importProgressed, this, &StatusStrip::showProgress);
    connect(&session, &Session::importFinished, this, &StatusStrip::hideProgress);
    connect(&session, &Session::importFailed, this, &StatusStrip::hideProgress);
    connect(&session, &Session::recoveryProgressed, this, &StatusStrip::showRecovery);
    connect(&session, &Session::recoveryFinished, this, &StatusStrip::hideProgress);
    connect(&session, &Session::recoveryFailed, this, &StatusStrip::hideProgress);
}

void StatusStrip::say(const QString &text)
{
    m_done.clear();
    showMessage(text, int(sayingTime.count()));
}

void StatusStrip::sayDone(const QString &text)
{
    m_done = text;
    showMessage(text, int(undoingTime.count()));
}

QString StatusStrip::countsText() const { return m_counts->text(); }

void StatusStrip::askCounts()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_session.ask<LibraryInfo>([](const Reader &reader, std::stop_token) { return reader.info(); }, m_ticket.get_token(), this,
                               [this](const Result<LibraryInfo> &info) {
                                   if (info)
                                       showCounts(*info);
                               });
}

void StatusStrip::showCounts(const LibraryInfo &info)
{
    const QStringList counts = {tr("%Ln document(s)", nullptr, info.documents), tr("%Ln actor(s)", nullptr, info.actors),
                                tr("%Ln event(s)", nullptr, info.events), tr("%Ln relation(s)", nullptr, info.relations)};
    m_counts->setText(counts.join(u" · "_s));
    m_counts->setToolTip(info.path);
}

void StatusStrip::showProgress(const ImportProgress &progress)
{
    if (!m_session.isImporting())
        return;
    const QLocale locale;
    QString phase;
    switch (progress.phase) {
    case ImportPhase::Listing: phase = tr("Looking for files…"); break;
    case ImportPhase::Reading: phase = tr("Indexing %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)); break;
    case ImportPhase::Finishing: phase = tr("Finishing…"); break;
    }
    m_phase->setToolTip(progress.current);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setToolTip(tr("Stop the import. What is read stays; the rest can be imported later."));
    showBar(phase, progress.done, progress.phase == ImportPhase::Reading ? std::max(1, progress.total) : 0);
}

void StatusStrip::showRecovery(const RecoveryProgress &progress)
{
    if (!m_session.isRecovering())
        return;
    const QLocale locale;
    QString phase;
    switch (progress.phase) {
    case RecoveryPhase::Searching: phase = tr("Looking through the damaged file…"); break;
    case RecoveryPhase::Saving: phase = tr("Saving document %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)); break;
    case RecoveryPhase::Extracting: phase = tr("Reading anew %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)); break;
    case RecoveryPhase::Checking: phase = tr("Checking what was saved…"); break;
    }
    m_phase->setToolTip({});
    m_progress->setAccessibleName(tr("Progress of the recovery"));
    m_cancel->setToolTip(tr("Stop the recovery. The damaged file stays as it is."));
    // The bar counts in thousandths: a file may have more pages than it has steps.
    showBar(phase, progress.total > 0 ? int(1000 * progress.done / progress.total) : 0, progress.total > 0 ? 1000 : 0);
}

void StatusStrip::showBar(const QString &phase, int done, int total)
{
    m_phase->setText(phase);
    m_progress->setMaximum(total);
    m_progress->setValue(done);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_cancel})
        widget->show();
}

void StatusStrip::hideProgress()
{
    if (m_session.isImporting() || m_session.isRecovering())
        return;                         // the next one has begun
    m_cancel->setEnabled(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phase, m_progress, m_cancel})
        widget->hide();
}

} // namespace apacheta
