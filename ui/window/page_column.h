// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "model/result.h"

#include <QTabWidget>

namespace apacheta {

class Citing;
class PageStack;
class Session;

/// The pages, in tabs; there is always one.
class PageColumn final : public QTabWidget {
    Q_OBJECT
public:
    PageColumn(Session &session, Citing *citing, QWidget *parent = nullptr);

    PageStack *current() const;
    PageStack *tab(int index) const;
    /// Opens a tab beside the current one and goes there.
    PageStack *openTab();
    void closeTab(int index);
    /// One empty tab: another library.
    void startAnew();
    void step(int by);                  ///< to the next or previous tab, round

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void trailOffered(const QList<apacheta::PassageTarget> &passages);
    void keepRequested(const QList<apacheta::QuotedPlace> &passages, apacheta::KeepUnder under);
    void dossierRequested();                ///< of the page in sight
    void tabShown();                    ///< another tab is the current one
    void titleChanged();                ///< of the current tab
    void said(const QString &words);
    void failed(const apacheta::Error &error);

private:
    void nameTab(PageStack *tab);

    Session &m_session;
    Citing *m_citing;
};

} // namespace apacheta
