// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/review.h"
#include "lists/list_pane.h"

namespace apacheta {

class ReviewModel final : public PagedRows<ReviewEntry, ReviewFilter> {
    Q_OBJECT
public:
    explicit ReviewModel(Session &session, QObject *parent = nullptr);

protected:
    QVariant rowData(const ReviewEntry &row, int role) const override;
};

/// The queue of questions, best first; what was skipped comes last.
class ReviewPane final : public ListPane {
    Q_OBJECT
public:
    explicit ReviewPane(Session &session, QWidget *parent = nullptr);

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;

private:
    Session &m_session;
    ReviewModel *m_questions;
};

} // namespace apacheta
