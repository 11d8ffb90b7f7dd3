// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QList>
#include <QWidget>

class QMenu;

namespace apacheta {

class Citing;
class Session;

/// What all pages of a selected thing share: they ask the session, emit where the user wants to go, and say their title.
/// A page asks anew by itself when the library changes.
///
/// Before a passage is requested from a list of evidence, the page offers that whole list, so that the reader can walk it:
///
///     connect(page, &PageView::trailOffered, reader, &ReaderView::setTrail);
class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(Session &session, QWidget *parent = nullptr);
    ~PageView() override;

    QString title() const { return m_title; } ///< for a tab and the window's title; empty while nothing is shown
    virtual QList<QuotedPlace> chosenQuotations() const { return {}; } ///< the passages that keys such as Ctrl+Shift+C mean while the page has the focus
    void setCiting(Citing *citing);           ///< without it (the default) nothing is offered to copy

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void titleChanged(const QString &title);
    void trailOffered(const QList<apacheta::PassageTarget> &passages);
    void keepRequested(const QList<apacheta::QuotedPlace> &passages, apacheta::KeepUnder under); ///< into the notebook
    void dossierRequested();                  ///< of what is shown

protected:
    Session &session() const { return m_session; }
    Citing *citing() const { return m_citing; }
    void setTitle(const QString &title);
    /// What can be done with passages, for a context menu: copy them in the forms there are, keep them in the notebook.
    void addQuotationActions(QMenu &menu, const QList<QuotedPlace> &places);
    virtual void reload() = 0;                ///< asks again for what is shown; nothing when nothing is
    virtual void citingChanged() {}

private:
    Session &m_session;
    Citing *m_citing = nullptr;
    QString m_title;
};

} // namespace apacheta
