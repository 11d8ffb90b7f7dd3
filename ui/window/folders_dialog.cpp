// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/folders_dialog.h"

#include "common/theme.h"
#include "session/session.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

FoldersDialog::FoldersDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_list(new QListWidget(this)), m_words(new QLabel(this)), m_stop(new QPushButton(tr("&Stop following"), this))
{
    setWindowTitle(tr("Followed folders"));
    const int unit = gridUnit(this);
    m_words->setWordWrap(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FoldersDialog::enableButtons);
    m_stop->setToolTip(tr("What was read stays in the library"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        for (const QListWidgetItem *item : m_list->selectedItems())
            m_session.stopFollowing(item->data(Qt::UserRole).toString());
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *add = buttons->addButton(tr("&Add a folder…"), QDialogButtonBox::ActionRole);
    connect(add, &QPushButton::clicked, this, &FoldersDialog::addRequested);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    QPushButton *look = buttons->addButton(tr("&Look now"), QDialogButtonBox::ActionRole);
    look->setToolTip(tr("Read what has changed in these folders"));
    connect(look, &QPushButton::clicked, &m_session, &Session::lookAtFolders);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(unit * 36, unit * 16);
    connect(&m_session, &Session::foldersChanged, this, &FoldersDialog::ask);
    connect(&m_session, &Session::importFinished, this, &FoldersDialog::ask);
    connect(&m_session, &Session::libraryOpened, this, &FoldersDialog::ask);
    fill({});
    ask();
}

FoldersDialog::~FoldersDialog() { m_ticket.request_stop(); }

void FoldersDialog::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_session.ask<QList<FollowedFolder>>([](const Reader &reader, std::stop_token) { return reader.followedFolders(); }, m_ticket.get_token(), this,
                                         [this](const Result<QList<FollowedFolder>> &folders) {
                                             if (folders)
                                                 fill(*folders);
                                         });
}

void FoldersDialog::fill(const QList<FollowedFolder> &folders)
{
    m_list->clear();
    for (const FollowedFolder &folder : folders) {
        const QString path = QDir::toNativeSeparators(folder.path);
        //: %1 is the path of a folder on a drive that is not plugged in, or that was moved
        auto *item = new QListWidgetItem(icon(folder.isThere ? u"folder"_s : u"warning"_s, palette()), folder.isThere ? path : tr("%1 (not there now)").arg(path), m_list);
        item->setData(Qt::UserRole, folder.path);
        item->setToolTip(path);
    }
    m_words->setText(folders.isEmpty() ? tr("No folder is followed. A folder that you import is followed by itself.")
                                       : tr("What is new or changes in these folders is read by itself; a file that is moved keeps its document, with all that you said of it."));
    enableButtons();
}

void FoldersDialog::enableButtons() { m_stop->setEnabled(!m_list->selectedItems().isEmpty()); }

} // namespace apacheta
