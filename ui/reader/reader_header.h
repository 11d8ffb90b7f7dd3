// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_pages.h"

#include <QWidget>

class QAbstractButton;
class QActionGroup;
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
    /// Which of text and pages is shown; nothing to choose for a document without pages.
    void setPages(bool hasPages, PagesShown shown);
    /// `current` from 0 in a list of `count` passages; -1: the list is there, but another place is shown. No list: 0 passages.
    void setTrail(int current, int count);

Q_SIGNALS:
    void aboutWanted();
    void copyQuotationWanted();
    void findWanted();
    void fontWanted();
    void pagesWanted(apacheta::PagesShown shown);
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
    QToolButton *m_pages;
    QActionGroup *m_pageChoices;
};

} // namespace apacheta
