// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

#include <QStringList>

// What can be said of an actor. `type` is the word of the log, fields() its payload: neither is changed once landed.
namespace apacheta {

struct RenameActor {
    static constexpr const char *type = "rename";
    ActorRef actor;
    QString name;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("name", self.name); }
    bool operator==(const RenameActor &) const = default;
};

/// Another name; later imports know it.
struct AddAlias {
    static constexpr const char *type = "add-alias";
    ActorRef actor;
    QString alias;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("alias", self.alias); }
    bool operator==(const AddAlias &) const = default;
};

/// A name that extraction took for one of the actor's and that is not.
struct DropAlias {
    static constexpr const char *type = "drop-alias";
    ActorRef actor;
    QString alias;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("alias", self.alias); }
    bool operator==(const DropAlias &) const = default;
};

/// A name that extraction proposed and that is right; later imports know it.
struct ConfirmAlias {
    static constexpr const char *type = "confirm-alias";
    ActorRef actor;
    QString alias;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("alias", self.alias); }
    bool operator==(const ConfirmAlias &) const = default;
};

struct SetActorKind {
    static constexpr const char *type = "kind";
    ActorRef actor;
    ActorKind kind = ActorKind::Place;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("kind", self.kind); }
    bool operator==(const SetActorKind &) const = default;
};

struct SetActorLevel {
    static constexpr const char *type = "level";
    ActorRef actor;
    Level level = Level::None;
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("level", self.level); }
    bool operator==(const SetActorLevel &) const = default;
};

struct SetActorCountries {
    static constexpr const char *type = "countries";
    ActorRef actor;
    QStringList countries;              ///< ISO 3166-1 alpha-2
    static void fields(auto &self, auto &&field) { field("actor", self.actor), field("countries", self.countries); }
    bool operator==(const SetActorCountries &) const = default;
};

/// One that no text and no pack has; its key begins with "user:".
struct AddActor {
    static constexpr const char *type = "add-actor";
    ActorRef actor;
    ActorKind kind = ActorKind::Organization;
    Level level = Level::None;
    QStringList countries;
    static void fields(auto &self, auto &&field)
    {
        field("actor", self.actor), field("kind", self.kind), field("level", self.level), field("countries", self.countries);
    }
    bool operator==(const AddActor &) const = default;
};

/// Several that are one: `into` keeps its name and gets theirs as aliases.
struct MergeActors {
    static constexpr const char *type = "merge";
    QList<ActorRef> merged;
    ActorRef into;
    static void fields(auto &self, auto &&field) { field("merged", self.merged), field("into", self.into); }
    bool operator==(const MergeActors &) const = default;
};

/// One that is two: these mentions, and the claims that rest on them alone, are those of `into`, a new actor ("user:...").
struct SplitActor {
    static constexpr const char *type = "split";
    ActorRef actor;
    ActorRef into;
    ActorKind kind = ActorKind::Person;
    QList<TextPlace> mentions;
    static void fields(auto &self, auto &&field)
    {
        field("actor", self.actor), field("into", self.into), field("kind", self.kind), field("mentions", self.mentions);
    }
    bool operator==(const SplitActor &) const = default;
};

QString described(const RenameActor &);
QString described(const AddAlias &);
QString described(const DropAlias &);
QString described(const ConfirmAlias &);
QString described(const SetActorKind &);
QString described(const SetActorLevel &);
QString described(const SetActorCountries &);
QString described(const AddActor &);
QString described(const MergeActors &);
QString described(const SplitActor &);

} // namespace apacheta
