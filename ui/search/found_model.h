// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"
#include "session/session.h"

#include <QAbstractListModel>
#include <optional>
#include <stop_token>

namespace apacheta {

/// What a search of everything finds while one types: actors, events, passages, each group under its heading, and a last
/// row that leads to all passages.
class FoundModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { TargetRole = Qt::UserRole + 1, IsHeadingRole, QuietRole, KindRole, InkRole };
    explicit FoundModel(Session &session, QObject *parent = nullptr);

    /// Answers to the text before are dropped. An empty text finds nothing.
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isAsking() const { return m_waiting > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void answered();

private:
    struct Row {
        bool isHeading = false;
        QString text;
        QString quiet;
        Target target;
        int kind = -1;
        QColor ink;
    };
    template <class Value>
    void ask(std::function<Result<Value>(const Reader &, std::stop_token)> question, std::optional<Value> FoundModel::*place);
    void layOut();
    void addActors(QList<Row> &rows) const;
    void addEvents(QList<Row> &rows) const;
    void addPassages(QList<Row> &rows) const;

    Session &m_session;
    QString m_text;
    std::stop_source m_ticket;
    int m_waiting = 0;
    std::optional<QList<ActorRow>> m_actors;
    std::optional<QList<EventRow>> m_events;
    std::optional<SearchAnswer> m_passages;
    QList<Row> m_rows;
};

} // namespace apacheta
