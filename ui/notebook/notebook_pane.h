// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/quotation_form.h"
#include "lists/list_pane.h"
#include "notebook/notebook_model.h"

#include <QPointer>

class QKeyEvent;

namespace apacheta {

class Citing;
class QuotationDrag;

/// The notebook: quotations from anywhere under headings of hers, in her order. A click opens the very passage. They are moved by dragging and by
/// Alt with the arrows, put under a heading (F2), taken out (Delete), copied with their citations (Ctrl+C), dragged into other programs.
class NotebookPane final : public ListPane {
    Q_OBJECT
public:
    explicit NotebookPane(Session &session, QWidget *parent = nullptr);

    void setCiting(Citing *citing);
    QList<QuotedPlace> chosenQuotations() const override;

Q_SIGNALS:
    void exportRequested();
    void noteRequested(const apacheta::Target &quotation); ///< its page, the cursor in its note

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;
    QString emptyIcon() const override;
    QString emptyAdvice() const override;
    QString emptyStep() const override;
    void takeEmptyStep() override;
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &key);
    QModelIndexList chosenRows() const;
    QList<NotebookEntry> chosen() const;
    QStringList chosenKeys() const;
    void step(int by);
    void putUnderHeading();
    void drop();
    void copy(QuotationForm form);
    void copyWorks();
    void writeNote();
    void prepareDrag();

    Session &m_session;
    NotebookModel *m_quotations;
    QuotationDrag *m_drag;
    QPointer<Citing> m_citing;
    int m_rowTakenOut = -1;             ///< what comes into its place is chosen next
};

} // namespace apacheta
