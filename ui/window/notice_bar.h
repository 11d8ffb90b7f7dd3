// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace apacheta {

/// A bar under the tool bar that says what happened or where one is, with the next step as a button. One notice at a time.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    enum Tone { Quiet, Trouble };
    struct Step {
        QString text;
        std::function<void()> take;
    };
    explicit NoticeBar(QWidget *parent = nullptr);
    void say(Tone tone, const QString &text, const QList<Step> &steps = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_steps;
    QToolButton *m_close;
    Tone m_tone = Quiet;
};

} // namespace apacheta
