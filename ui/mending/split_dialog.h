// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "mending/mending_dialog.h"

#include <QHash>
#include <stop_token>

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace apacheta {

/// One actor that is two: the mentions that are the other's are ticked, by document, and the other gets a name and a kind.
class SplitDialog final : public MendingDialog {
    Q_OBJECT
public:
    SplitDialog(Session &session, const ActorRow &actor, QWidget *parent = nullptr);
    ~SplitDialog() override;
    QTreeWidget *mentions() const { return m_tree; }
    QLineEdit *name() const { return m_name; }

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    void ask(const Cursor &after);
    void add(const QList<EvidenceRow> &mentions);
    QList<QPair<DocumentId, Span>> ticked() const;

    ActorRow m_actor;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QTreeWidget *m_tree;
    QHash<qint64, QTreeWidgetItem *> m_documents;
    QList<EvidenceRow> m_rows;
    std::stop_source m_ticket;
};

} // namespace apacheta
