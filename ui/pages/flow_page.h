// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_source.h"
#include "pages/page_view.h"
#include "session/session.h"

#include <QTimer>
#include <functional>
#include <stop_token>

class QMenu;

namespace apacheta {

class FlowView;
struct FlowLink;

/// A page that is one column of text: sections that arrive one by one, a skeleton where they take their time, errors in their place.
class FlowPage : public PageView {
    Q_OBJECT
public:
    FlowPage(Session &session, int sections, QWidget *parent);
    ~FlowPage() override;

    FlowView *view() const { return m_view; }
    QList<QuotedPlace> chosenQuotations() const override; ///< of the link that the keyboard has come to

protected:
    /// Before asking: answers to earlier questions are dropped. A new thing begins at the top; else the place is kept.
    void begin(bool newThing);
    std::stop_token ticket() const { return m_ticket.get_token(); }
    void setSection(int section, std::vector<FlowBlock> blocks);

    /// Asks; an error stands in `section` with a way to try again.
    template <class Value>
    void ask(int section, std::function<Result<Value>(const Reader &, std::stop_token)> question, std::function<void(const Value &)> fill)
    {
        session().ask<Value>(std::move(question), ticket(), this, [this, section, fill = std::move(fill)](const Result<Value> &answer) {
            if (answer)
                fill(*answer);
            else
                showError(section, answer.error());
        });
    }
    void showError(int section, const Error &error);

    /// A link that does something on this page (actions from PageAction on).
    virtual void act(const FlowLink &link);

    /// The passage that "Copy with citation" and "Add to notebook" of a row of evidence mean.
    virtual std::optional<PassageTarget> passageOfRow(qint64) const { return std::nullopt; }

    virtual bool hasDossier() const { return false; }   ///< what is shown can be written as a document
    virtual void fillMenu(QMenu &) {}                   ///< adds what can be done with it to the menu of the page

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setFonts();
    void showMenu(const QPoint &globalPosition);
    void refresh();
    void follow(const FlowLink &link, OpenMode mode);
    std::optional<PassageTarget> passageOf(const FlowLink &link) const;
    QList<PassageTarget> trailOf(const PassageTarget &passage) const;

    FlowView *m_view;
    std::shared_ptr<FlowSections> m_sections;
    int m_sectionCount;
    std::stop_source m_ticket;
    QTimer m_patience;                  ///< 100 ms without an answer: the skeleton
    bool m_isWaiting = false;
    bool m_keepPlace = false;
};

} // namespace apacheta
