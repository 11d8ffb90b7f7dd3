// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/flow_page.h"
#include "review/review_desk.h"

namespace apacheta {

class AnswerBar;

/// One question of the review a screen: what is asked, the passages with the names marked, the answers below.
///
/// Keys: Y and N answer, numbers choose, S or the space bar skips, U takes the last answer back.
class ReviewPage final : public FlowPage {
    Q_OBJECT
public:
    explicit ReviewPage(Session &session, QWidget *parent = nullptr);
    /// Begins with a question of the list, or with the best one.
    void show(QuestionId question);
    using QWidget::show;
    const ReviewDesk &desk() const { return m_desk; }

protected:
    void reload() override {}           ///< what she does here changes the library all the time
    void act(const FlowLink &link) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void fillActors(const ReviewQuestion &question);
    void fillEvents(const ReviewQuestion &question);
    void fillMention(const ReviewQuestion &question);
    void showEnd();
    bool press(QKeyEvent *event);
    FlowBlock progressLine() const;

    ReviewDesk m_desk;
    AnswerBar *m_answers;
};

} // namespace apacheta
