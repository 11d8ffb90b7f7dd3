// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QObject>

namespace apacheta {

class Session;

/// Puts passages into the notebook from wherever they are seen.
class NotebookCommands final : public QObject {
    Q_OBJECT
public:
    NotebookCommands(Session &session, QWidget *window);

    void keep(const QList<QuotedPlace> &places, KeepUnder under);
    QString heading() const { return m_heading; } ///< the one used last; empty: none

Q_SIGNALS:
    void said(const QString &words);    ///< what the log of decisions does not say: that nothing came in

private:
    void keepUnder(const QList<QuotedPlace> &places, const QString &heading);

    Session &m_session;
    QWidget *m_window;
    QString m_library;
    QString m_heading;
};

} // namespace apacheta
