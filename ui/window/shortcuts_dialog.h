// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace apacheta {

class Actions;

/// All keys of the window, from its table of actions, and what the mouse does.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace apacheta
