// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace apacheta {

/// The program's name, version, licence, and whose work it stands on.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace apacheta
