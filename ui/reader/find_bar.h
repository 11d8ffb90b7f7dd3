// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace apacheta {

/// The bar to find words in the text that is open: "3 of 17", next and previous.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words = {});
    QString words() const;
    /// `current` from 0, -1 for none; `more` says that only the first ones were counted.
    void setCount(int current, int count, bool more);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void nextWanted(bool forward);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTimer m_typing;
};

} // namespace apacheta
