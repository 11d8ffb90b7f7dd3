// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "window/history.h"

#include <QObject>

namespace apacheta {

class ListColumn;
class PageColumn;
class ReaderView;

/// Goes where links lead and back again: moves list, page and reader together and keeps the history of the current tab.
class Navigator final : public QObject {
    Q_OBJECT
public:
    Navigator(ListColumn *lists, PageColumn *pages, ReaderView *reader, QObject *parent = nullptr);

    void go(const Target &target, OpenMode mode = OpenMode::Here);
    void move(qsizetype steps);         ///< in the history, back when negative
    /// Nothing shown, nothing behind: another library.
    void startAnew();
    const History &history() const;
    /// Where the window stands now.
    Place here() const;
    /// Stands there without a step of history: the window as it was left.
    void restore(const Place &place);

Q_SIGNALS:
    void moved();                       ///< history, title and what is offered have changed

private:
    void amendCurrent();
    void goToPage(const Target &target);
    void goToPassage(const PassageTarget &passage);
    void showReader(const std::optional<PassageTarget> &place);
    void follow();

    ListColumn *m_lists;
    PageColumn *m_pages;
    ReaderView *m_reader;
};

} // namespace apacheta
