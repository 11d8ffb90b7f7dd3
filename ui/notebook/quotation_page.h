// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/notebook.h"
#include "pages/flow_page.h"

namespace apacheta {

class NotesPart;

/// A quotation of the notebook: its words, its citation, where it stands, and her notes and tags on it, written in place.
class QuotationPage final : public FlowPage {
    Q_OBJECT
public:
    explicit QuotationPage(Session &session, QWidget *parent = nullptr);
    void show(const QString &key);
    using QWidget::show;
    /// Puts the cursor into its note, as soon as that is there.
    void writeNote();
    NotesPart *notes() const { return m_notes; }
    QList<QuotedPlace> chosenQuotations() const override;

protected:
    void reload() override;
    void act(const FlowLink &link) override;
    void citingChanged() override;
    void fillMenu(QMenu &menu) override;
    void keyPressEvent(QKeyEvent *event) override;
    std::optional<PassageTarget> passageOfRow(qint64) const override;

private:
    void ask();
    void fill();
    void fillCitation();
    void step(int by);
    void putUnderHeading();
    void drop();

    QString m_key;
    std::optional<NotebookEntry> m_entry;
    NotesPart *m_notes;
    std::stop_source m_citation;
    bool m_wantsNote = false;
};

} // namespace apacheta
