// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision.h"
#include "library/reader.h"

#include <QObject>
#include <functional>

class QKeyEvent;
class QMenu;
class QWidget;

namespace apacheta {

class Session;

/// What is decided of several actors at once, each by its reference. Off the GUI thread.
Result<QList<Decision>> aboutActors(const Reader &reader, const QList<ActorId> &actors, const std::function<Decision(const ActorRef &)> &say);
/// A merge of all but `into` into it. Errors: NotFound.
Result<QList<Decision>> mergeOf(const Reader &reader, const QList<ActorId> &actors, ActorId into);
/// The codes of "cl, BO;pe": upper case, each once, two letters; nothing when a word is none.
std::optional<QStringList> countryCodesIn(const QString &typed);

/// What can be mended of actors, wherever they are listed, linked or drawn: menus, keys (F2 renames, Ctrl+M merges) and the dialogs.
///
///     m_mending->fillMenu(menu, {row});
class ActorMending final : public QObject {
    Q_OBJECT
public:
    ActorMending(Session &session, QWidget *dialogParent);

    void fillMenu(QMenu &menu, const QList<ActorRow> &actors);
    /// The menu of one alias of an actor, at the mouse.
    void openAliasMenu(const ActorRow &actor, const QString &alias, QPoint globalPosition);
    /// Whether the key was one of these.
    bool takeKey(const QKeyEvent &event, const QList<ActorRow> &actors);

    void rename(const ActorRow &actor);
    void addAlias(const ActorRow &actor);
    /// One: asks with which other. Several: shows what merging them brings together.
    void merge(const QList<ActorRow> &actors);
    void split(const ActorRow &actor);
    void setKind(const QList<ActorId> &actors, ActorKind kind);
    void setLevel(const QList<ActorId> &actors, Level level);
    void askCountries(const QList<ActorRow> &actors);
    void writeNote(const ActorRow &actor);

private:
    void askText(const QString &title, const QString &label, const QString &text, const QString &keptFor, std::function<void(const QString &)> take);
    void say(const QList<ActorId> &actors, const std::function<Decision(const ActorRef &)> &decision);

    Session &m_session;
    QWidget *m_dialogParent;
};

} // namespace apacheta
