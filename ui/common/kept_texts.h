// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace apacheta {

/// Keeps on the disk what is typed into the text fields of a dialog (or into one field alone), within a second, as long as it is open: a crash or a power cut costs nobody her words.
/// A dialog that is closed in order has no kept texts any more.
///
///     KeptTexts kept(dialog, u"new event"_s);   // once its fields are made and filled
///     if (kept.hasLeft()) ... kept.giveBack();  // what was typed when the program last ended in such a dialog
class KeptTexts final : public QObject {
    Q_OBJECT
public:
    /// `name`: of the kind of dialog; what is typed in one is given back to the next one of its kind.
    KeptTexts(QWidget *dialog, const QString &name);

    bool hasLeft() const { return !m_left.isEmpty(); }
    /// Into the fields, as if it were typed. What was left is forgotten with the dialog.
    void giveBack();
    void forget();

private:
    QStringList texts() const;
    void keep();

    QWidget *m_dialog;
    QString m_key;
    QStringList m_last;                 ///< what is kept, or stood in the fields before anything was typed
    QStringList m_left;
    QTimer m_timer;
};

} // namespace apacheta
