// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <stop_token>

class QComboBox;

namespace apacheta {

class Session;

/// Asks for a heading of the notebook: one that is there, or a new one. Empty: without a heading.
class HeadingDialog final : public QDialog {
    Q_OBJECT
public:
    HeadingDialog(Session &session, const QString &title, const QString &current, QWidget *parent);
    ~HeadingDialog() override;

    QComboBox *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const QString &heading);

private:
    Session &m_session;
    QComboBox *m_field;
    std::stop_source m_ticket;
};

} // namespace apacheta
