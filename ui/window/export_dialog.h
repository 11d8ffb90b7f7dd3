// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace apacheta {

/// What to export, in which format, into which file. Ends in accepted(); it writes nothing itself.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `selected`: how many documents are chosen in the list; with none the choice is left out.
    ExportDialog(int selected, const QString &folder, QWidget *parent = nullptr);

    ExportFormat format() const;
    bool onlySelected() const;
    QString path() const;

private:
    void browse();
    void proposePath();

    QString m_folder;
    bool m_isPathOwn = false;           ///< chosen by the user: another format changes its ending only
    QComboBox *m_format;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QLineEdit *m_path;
    QPushButton *m_export;
};

} // namespace apacheta
