// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/quotation_form.h"
#include "lists/list_pane.h"

namespace apacheta {

class DocumentsModel;

/// The list of documents, by language.
class DocumentsPane final : public ListPane {
    Q_OBJECT
public:
    explicit DocumentsPane(Session &session, QWidget *parent = nullptr);
    QList<DocumentId> selectedDocuments() const;

Q_SIGNALS:
    void citationRequested(apacheta::DocumentId document, apacheta::QuotationForm form);
    void exportRequested();             ///< of the selected documents

protected:
    void applyFilter() override;
    QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const override;
    QString countText(int count) const override;
    QString emptyTitle() const override;
    void addContextActions(QMenu &menu, const QModelIndexList &selected) override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void correctMetadata();
    void mergeSelected(const QList<DocumentId> &documents);

    Session &m_session;
    DocumentsModel *m_documents;
};

} // namespace apacheta
