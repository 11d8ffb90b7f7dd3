// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcuts_dialog.h"

#include "common/theme.h"
#include "window/actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new QTreeWidget(this);
    table->setAccessibleName(windowTitle());
    table->setRootIsDecorated(false);
    table->setColumnCount(2);
    table->setHeaderLabels({tr("What it does"), tr("Keys")});
    table->setAlternatingRowColors(true);
    const auto add = [table](const QString &what, const QString &keys) { new QTreeWidgetItem(table, {what, keys}); };
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        //: Between several keys that do the same
        add(action->text().remove(u'&').remove(u'…'), keys.join(tr(" or ")));
    }
    add(tr("Open an entry"), tr("Enter, or click"));
    add(tr("Open in a new tab"), tr("Ctrl+Enter, or middle click; on a link also Ctrl+click"));
    add(tr("Choose several entries of a list"), tr("Ctrl+click, Shift+click"));
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    const int unit = gridUnit(this);
    resize(unit * 36, unit * 32);
}

} // namespace apacheta
