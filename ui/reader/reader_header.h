// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace apacheta {

/// The line above the text: what is open, where one is in it, and what to do with the place.
class ReaderHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderHeader(QWidget *parent = nullptr);

    void setDocument(const QString &title, const QString &byline);
    void setLocator(const QString &locator);
    void setCanCite(bool can);
    /// `current` from 0 in a list of `count` passages; -1: the list is there, but another place is shown. No list: 0 passages.
    void setTrail(int current, int count);

Q_SIGNALS:
    void aboutWanted();
    void copyQuotationWanted();
    void findWanted();
    void fontWanted();
    void stepWanted(int step);          ///< -1 previous, 1 next

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_bylineText;
    QString m_locator;
    QAbstractButton *m_title;
    QLabel *m_byline;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
};

} // namespace apacheta
