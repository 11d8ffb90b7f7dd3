// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace apacheta {

/// What stands where nothing is: what would be here, and the one next step. Also an error where it happened, its remedy the button.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// An empty `step` leaves the button out.
    void setWords(const QString &iconName, const QString &title, const QString &text, const QString &step = {});
    QString titleText() const;
    QString detailText() const;

Q_SIGNALS:
    void stepTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_step;
};

} // namespace apacheta
