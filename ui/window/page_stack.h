// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "model/result.h"
#include "window/history.h"

#include <QHash>
#include <QStackedWidget>

namespace apacheta {

class Citing;
class EmptyState;
class PageView;
class Session;

/// A tab of the page column: the page of one thing at a time, each kind of page made when it is first needed, and the
/// history of the places gone through in this tab.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(Session &session, Citing *citing, QWidget *parent = nullptr);

    /// Shows the page of a thing; an empty target what one can do here.
    void show(const Target &target);
    using QWidget::show;
    const Target &target() const { return m_target; }
    QString title() const;
    History &history() { return m_history; }
    PageView *page() const;                 ///< none on the empty state

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void trailOffered(const QList<apacheta::PassageTarget> &passages);
    void titleChanged();
    void keepRequested(const QList<apacheta::QuotedPlace> &passages, apacheta::KeepUnder under);
    void dossierRequested();
    void said(const QString &words);
    void failed(const apacheta::Error &error);

private:
    template <class PageOfKind> PageOfKind *pageOfKind();
    void showView(const ViewTarget &target);

    Session &m_session;
    Citing *m_citing;
    Target m_target;
    History m_history;
    EmptyState *m_empty;
    QHash<const QMetaObject *, PageView *> m_pages;
};

} // namespace apacheta
