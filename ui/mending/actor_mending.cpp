// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/actor_mending.h"

#include "common/kept_texts.h"
#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/merge_dialog.h"
#include "mending/notes_part.h"
#include "mending/split_dialog.h"
#include "session/session.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QList<ActorId> idsOf(const QList<ActorRow> &actors)
{
    QList<ActorId> ids;
    for (const ActorRow &actor : actors)
        ids.append(actor.id);
    return ids;
}

} // namespace

Result<QList<Decision>> aboutActors(const Reader &reader, const QList<ActorId> &actors, const std::function<Decision(const ActorRef &)> &say)
{
    QList<Decision> decisions;
    for (const ActorId actor : actors) {
        const auto ref = reader.refOf(actor);
        if (!ref)
            return ref.error();
        decisions.append(say(*ref));
    }
    return decisions;
}

Result<QList<Decision>> mergeOf(const Reader &reader, const QList<ActorId> &actors, ActorId into)
{
    MergeActors merge;
    for (const ActorId actor : actors) {
        const auto ref = reader.refOf(actor);
        if (!ref)
            return ref.error();
        if (actor == into)
            merge.into = *ref;
        else if (!merge.merged.contains(*ref))
            merge.merged.append(*ref);
    }
    return QList<Decision>{merge};
}

std::optional<QStringList> countryCodesIn(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    QStringList codes;
    for (const QString &word : typed.toUpper().split(separators, Qt::SkipEmptyParts)) {
        if (!code.match(word).hasMatch())
            return std::nullopt;
        if (!codes.contains(word))
            codes.append(word);
    }
    return codes;
}

ActorMending::ActorMending(Session &session, QWidget *dialogParent) : QObject(dialogParent), m_session(session), m_dialogParent(dialogParent) {}

void ActorMending::say(const QList<ActorId> &actors, const std::function<Decision(const ActorRef &)> &decision)
{
    m_session.decide([actors, decision](const Reader &reader) { return aboutActors(reader, actors, decision); });
}

/// `keptFor`: what was being typed here when the program last ended stands in the line again.
void ActorMending::askText(const QString &title, const QString &label, const QString &text, const QString &keptFor,
                           std::function<void(const QString &)> take)
{
    auto *dialog = new QInputDialog(m_dialogParent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->setMinimumWidth(gridUnit(dialog) * 24);
    connect(dialog, &QInputDialog::textValueSelected, this, [text, take = std::move(take)](const QString &typed) {
        if (!typed.simplified().isEmpty() && typed.simplified() != text)
            take(typed.simplified());
    });
    dialog->open();
    auto *kept = new KeptTexts(dialog, keptFor); // once it has its line
    connect(dialog, &QInputDialog::finished, kept, &KeptTexts::forget);
    kept->giveBack();
}

void ActorMending::rename(const ActorRow &actor)
{
    askText(tr("Rename"), tr("Name that is shown for %1. The names by which texts call it stay.").arg(actor.name), actor.name,
            u"rename/"_s + actor.key, [this, id = actor.id](const QString &name) { say({id}, [name](const ActorRef &ref) { return RenameActor{ref, name}; }); });
}

void ActorMending::addAlias(const ActorRow &actor)
{
    askText(tr("Add a name"), tr("Another name of %1. Texts that are imported from now on are searched for it.").arg(actor.name), {},
            u"alias/"_s + actor.key, [this, id = actor.id](const QString &name) { say({id}, [name](const ActorRef &ref) { return AddAlias{ref, name}; }); });
}

void ActorMending::askCountries(const QList<ActorRow> &actors)
{
    const QString now = actors.first().countries.join(u", "_s);
    askText(tr("Countries"), tr("Countries as two letters each: CL, BO, PE"), now, u"countries/"_s + actors.first().key,
            [this, ids = idsOf(actors)](const QString &typed) {
        if (const auto codes = countryCodesIn(typed))
            say(ids, [codes = *codes](const ActorRef &ref) { return SetActorCountries{ref, codes}; });
        else
            Q_EMIT m_session.decisionFailed(Error{Error::BadInput, tr("\"%1\" is no list of countries. Write two letters for each, as in CL, BO.").arg(typed), {}});
    });
}

void ActorMending::merge(const QList<ActorRow> &actors) { (new MergeDialog(m_session, actors, m_dialogParent->window()))->open(); }
void ActorMending::split(const ActorRow &actor) { (new SplitDialog(m_session, actor, m_dialogParent->window()))->open(); }

void ActorMending::setKind(const QList<ActorId> &actors, ActorKind kind)
{
    say(actors, [kind](const ActorRef &ref) { return SetActorKind{ref, kind}; });
}

void ActorMending::setLevel(const QList<ActorId> &actors, Level level)
{
    say(actors, [level](const ActorRef &ref) { return SetActorLevel{ref, level}; });
}

void ActorMending::writeNote(const ActorRow &actor)
{
    openNotes(m_session, [id = actor.id](const Reader &reader) -> Result<Subject> {
        const auto ref = reader.refOf(id);
        return ref ? Result<Subject>(Subject(*ref)) : ref.error();
    }, m_dialogParent->window());
}

void ActorMending::fillMenu(QMenu &menu, const QList<ActorRow> &actors)
{
    if (actors.isEmpty())
        return;
    const bool isOne = actors.size() == 1;
    const ActorRow &first = actors.first();
    const QList<ActorId> ids = idsOf(actors);
    menu.addSeparator();
    const auto add = [&](const QString &iconName, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu.addAction(iconName.isEmpty() ? QIcon() : icon(iconName, menu.palette()), text, this, act);
        action->setShortcut(keys);
    };
    if (isOne)
        add(u"settings"_s, tr("Rename…"), Qt::Key_F2, [this, first] { rename(first); });
    add(u"merge"_s, isOne ? tr("Merge with…") : tr("Merge %n actor(s)…", nullptr, int(actors.size())), Qt::CTRL | Qt::Key_M,
        [this, actors] { merge(actors); });
    if (isOne)
        add(u"split"_s, tr("Split…"), {}, [this, first] { split(first); });
    QMenu *kinds = menu.addMenu(tr("Kind"));
    for (const ActorKind kind : allActorKinds()) {
        QAction *action = kinds->addAction(kindIcon(kind, menu.palette()), kindName(kind), this, [this, ids, kind] { setKind(ids, kind); });
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(actors, [kind](const ActorRow &actor) { return actor.kind == kind; }));
    }
    QMenu *levels = menu.addMenu(tr("Level"));
    for (const Level level : {Level::International, Level::National, Level::Regional, Level::Municipal, Level::Indigenous, Level::Civil, Level::None}) {
        QAction *action = levels->addAction(level == Level::None ? tr("None") : levelName(level), this, [this, ids, level] { setLevel(ids, level); });
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(actors, [level](const ActorRow &actor) { return actor.level == level; }));
    }
    add({}, tr("Countries…"), {}, [this, actors] { askCountries(actors); });
    if (!isOne)
        return;
    add({}, tr("Add a name…"), {}, [this, first] { addAlias(first); });
    add(u"quote"_s, tr("Notes and tags…"), {}, [this, first] { writeNote(first); });
}

void ActorMending::openAliasMenu(const ActorRow &actor, const QString &alias, QPoint globalPosition)
{
    auto *menu = new QMenu(m_dialogParent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(alias);
    menu->addAction(icon(u"check"_s, menu->palette()), tr("Right: a name of %1").arg(actor.name), this,
                    [this, id = actor.id, alias] { say({id}, [alias](const ActorRef &ref) { return ConfirmAlias{ref, alias}; }); });
    menu->addAction(icon(u"close"_s, menu->palette()), tr("Wrong: no name of %1").arg(actor.name), this,
                    [this, id = actor.id, alias] { say({id}, [alias](const ActorRef &ref) { return DropAlias{ref, alias}; }); });
    menu->addAction(tr("Show it as the name"), this,
                    [this, id = actor.id, alias] { say({id}, [alias](const ActorRef &ref) { return RenameActor{ref, alias}; }); });
    menu->popup(globalPosition);
}

bool ActorMending::takeKey(const QKeyEvent &event, const QList<ActorRow> &actors)
{
    if (actors.isEmpty())
        return false;
    if (event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier) {
        rename(actors.first());
        return true;
    }
    if (event.key() == Qt::Key_M && event.modifiers() == Qt::ControlModifier) {
        merge(actors);
        return true;
    }
    return false;
}

} // namespace apacheta
