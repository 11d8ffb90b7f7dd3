// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/corrections_dialog.h"

#include "common/theme.h"
#include "common/thin_bar.h"
#include "session/session.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

enum Side { Mine, Theirs };
constexpr int NumberRole = Qt::UserRole;

struct Read {
    QByteArray file;
    DecisionImport found;
};

Result<Read> readFile(const QString &library, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Unreadable, file.errorString()};
    Read read{file.readAll(), {}};
    auto found = compareDecisions(library, read.file);
    if (!found)
        return found.error();
    read.found = std::move(*found);
    return read;
}

} // namespace

CorrectionsDialog::CorrectionsDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent), m_session(session), m_path(path), m_busy(new ThinBar(this)), m_progress(new QProgressBar(this)), m_summary(new QLabel(this)),
      m_conflicts(new QTreeWidget(this)), m_mine(new QPushButton(tr("All &mine"), this)), m_theirs(new QPushButton(tr("All t&heirs"), this)),
      m_accept(new QPushButton(tr("&Take in"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Take in corrections"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = gridUnit(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_conflicts->setHeaderLabels({tr("Yours"), tr("Theirs")});
    m_conflicts->setAccessibleName(tr("Where you differ"));
    m_conflicts->setToolTip(tr("What has the mark will hold. Space changes sides."));
    m_conflicts->setRootIsDecorated(false);
    m_conflicts->setUniformRowHeights(true);
    m_conflicts->setAllColumnsShowFocus(true);
    m_conflicts->setTextElideMode(Qt::ElideMiddle);
    m_conflicts->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_conflicts->setMinimumHeight(unit * 10);
    m_mine->setToolTip(tr("Wherever you differ, what you said stays"));
    m_theirs->setToolTip(tr("Wherever you differ, what they said holds"));
    m_mine->setAutoDefault(false);
    m_theirs->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    auto *both = new QHBoxLayout;
    both->addWidget(m_mine);
    both->addWidget(m_theirs);
    both->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit / 2);
    column->addWidget(m_busy);
    column->addWidget(m_summary);
    column->addWidget(m_conflicts, 1);
    column->addLayout(both);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(unit * 36);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much is taken in"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_conflicts, m_mine, m_theirs, m_progress})
        part->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CorrectionsDialog::reject);
    connect(m_mine, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_conflicts, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *conflict, int side) {
        choose(conflict, (conflict->checkState(side) == Qt::Checked) == (side == Theirs));
    });
    m_summary->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    setBusy(true);
    read();
}

CorrectionsDialog::~CorrectionsDialog() { m_ticket.request_stop(); }

QString CorrectionsDialog::summary() const { return m_summary->text(); }

void CorrectionsDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_accept->setEnabled(!busy && m_isReady);
    m_conflicts->setEnabled(!busy);
    m_mine->setEnabled(!busy);
    m_theirs->setEnabled(!busy);
}

void CorrectionsDialog::read()
{
    m_session.ask<Read>([library = m_session.path(), path = m_path](const Reader &, std::stop_token) { return readFile(library, path); },
                        m_ticket.get_token(), this, [this](const Result<Read> &read) {
                            if (!read) {
                                fail(read.error());
                                return;
                            }
                            m_file = read->file;
                            show(read->found);
                        });
}

void CorrectionsDialog::fail(const Error &error)
{
    setBusy(false);
    m_accept->setEnabled(m_isReady);
    m_summary->setText(error.message);
}

void CorrectionsDialog::show(const DecisionImport &found)
{
    QStringList sentences{found.taken > 0 ? tr("%Ln correction(s) are new here.", nullptr, found.taken) : tr("Nothing in this file is new here.")};
    if (found.known > 0)
        sentences.append(tr("%Ln correction(s) stand here already.", nullptr, found.known));
    if (found.dormant > 0)
        sentences.append(tr("%Ln of the new ones wait(s) for texts that are not in this library.", nullptr, found.dormant));
    if (!found.unreadable.isEmpty())
        sentences.append(tr("%Ln correction(s) cannot be read and are left out.", nullptr, int(found.unreadable.size())));
    if (!found.conflicts.isEmpty())
        sentences.append(tr("In %Ln place(s) you decided otherwise: choose what holds.", nullptr, int(found.conflicts.size())));
    m_summary->setText(sentences.join(u' '));
    {
        const QSignalBlocker quiet(m_conflicts);
        QList<QTreeWidgetItem *> rows;
        for (const DecisionConflict &conflict : found.conflicts) {
            auto *row = new QTreeWidgetItem({conflict.mine, conflict.theirs});
            row->setData(Mine, NumberRole, conflict.number);
            row->setToolTip(Mine, conflict.mine);
            row->setToolTip(Theirs, conflict.theirs);
            row->setCheckState(Mine, Qt::Checked);
            row->setCheckState(Theirs, Qt::Unchecked);
            rows.append(row);
        }
        m_conflicts->addTopLevelItems(rows);
    }
    const bool hasConflicts = !found.conflicts.isEmpty();
    m_conflicts->setVisible(hasConflicts);
    m_mine->setVisible(hasConflicts);
    m_theirs->setVisible(hasConflicts);
    m_isReady = found.taken > 0 || hasConflicts;
    setBusy(false);
    if (!hasConflicts)
        return;
    m_conflicts->setCurrentItem(m_conflicts->topLevelItem(0));
    m_conflicts->setFocus();
}

/// One side has the mark.
void CorrectionsDialog::choose(QTreeWidgetItem *conflict, bool theirs)
{
    const QSignalBlocker quiet(m_conflicts);
    conflict->setCheckState(Mine, theirs ? Qt::Unchecked : Qt::Checked);
    conflict->setCheckState(Theirs, theirs ? Qt::Checked : Qt::Unchecked);
    m_conflicts->viewport()->update();
}

void CorrectionsDialog::chooseAll(bool theirs)
{
    for (int i = 0; i < m_conflicts->topLevelItemCount(); ++i)
        choose(m_conflicts->topLevelItem(i), theirs);
}

void CorrectionsDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    QSet<int> theirs;
    for (int i = 0; i < m_conflicts->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *conflict = m_conflicts->topLevelItem(i); conflict->checkState(Theirs) == Qt::Checked)
            theirs.insert(conflict->data(Mine, NumberRole).toInt());
    const int kept = m_conflicts->topLevelItemCount() - int(theirs.size());
    setBusy(true);
    m_isTaking = true;
    m_taking = std::stop_source();
    m_progress->setRange(0, 0);
    m_progress->show();
    const auto tell = [this](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
    };
    m_session.takeOver(m_file, theirs, this, tell, m_taking.get_token(), [this, kept](const Result<DecisionImport> &report) {
        m_isTaking = false;
        m_progress->hide();
        if (report)
            showTaken(*report, kept);
        else if (report.error().kind == Error::Cancelled)
            QDialog::reject();
        else
            fail(report.error());
    });
}

void CorrectionsDialog::showTaken(const DecisionImport &report, int kept)
{
    QStringList sentences{tr("%Ln correction(s) taken in.", nullptr, report.taken)};
    if (kept > 0)
        sentences.append(tr("In %Ln place(s) yours was kept.", nullptr, kept));
    if (report.dormant > 0)
        sentences.append(tr("%Ln of the new ones wait(s) for texts that are not in this library.", nullptr, report.dormant));
    Q_EMIT taken(sentences.join(u' '));
    QDialog::accept();
}

void CorrectionsDialog::reject()
{
    if (!m_isTaking) {
        QDialog::reject();
        return;
    }
    m_taking.request_stop();
    m_cancel->setEnabled(false);
    m_summary->setText(tr("Stopping… Nothing of it is taken in."));
}

} // namespace apacheta
