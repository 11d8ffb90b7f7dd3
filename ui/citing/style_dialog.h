// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation/citation.h"

#include <QDialog>
#include <QTimer>
#include <stop_token>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;

namespace apacheta {

class Session;
class StyleModel;

/// Chooses one of the installed citation styles: type to narrow the list, look at an example below it.
class StyleDialog final : public QDialog {
    Q_OBJECT
public:
    StyleDialog(Session &session, const QString &styleId, const QString &locale, QWidget *parent);
    ~StyleDialog() override;

Q_SIGNALS:
    void chosen(const QString &styleId, const QString &locale);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askStyles();
    void build();
    void narrow(const QString &typed);
    void selectStyle(const QString &id);
    QString selectedStyle() const;
    void preview();
    void showPreview(const Result<Formatted> &answer);

    Session &m_session;
    QString m_style;
    QString m_locale;
    std::stop_source m_ticket;          ///< of the dialog
    std::stop_source m_previewTicket;
    QTimer m_previewDelay;
    StyleModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_found;
    QComboBox *m_language;
    QLabel *m_preview;
    QDialogButtonBox *m_buttons;
};

} // namespace apacheta
