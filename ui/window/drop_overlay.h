// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace apacheta {

/// Takes files dragged anywhere over the window, whatever lies there, and says meanwhile what dropping them does.
class DropOverlay final : public QWidget {
    Q_OBJECT
public:
    /// `words` gives the sentence that is shown.
    DropOverlay(QWidget *window, std::function<QString()> words);
    ~DropOverlay() override;

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<QString()> m_words;
    QString m_text;
};

} // namespace apacheta
