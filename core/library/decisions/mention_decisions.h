// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What can be said of a mention.
namespace apacheta {

/// This name means another actor than extraction thought.
struct AssignMention {
    static constexpr const char *type = "assign-mention";
    TextPlace place;
    ActorRef was;
    ActorRef actor;
    static void fields(auto &self, auto &&field) { field("place", self.place), field("was", self.was), field("actor", self.actor); }
    bool operator==(const AssignMention &) const = default;
};

/// This name does not mean the actor that extraction thought, nor any other: "not this one".
struct RejectMention {
    static constexpr const char *type = "reject-mention";
    TextPlace place;
    ActorRef was;
    static void fields(auto &self, auto &&field) { field("place", self.place), field("was", self.was); }
    bool operator==(const RejectMention &) const = default;
};

/// This name means the actor that extraction thought; stays so whatever later extractions think.
struct ConfirmMention {
    static constexpr const char *type = "confirm-mention";
    TextPlace place;
    ActorRef actor;
    static void fields(auto &self, auto &&field) { field("place", self.place), field("actor", self.actor); }
    bool operator==(const ConfirmMention &) const = default;
};

/// A name that extraction overlooked.
struct AddMention {
    static constexpr const char *type = "add-mention";
    TextPlace place;
    ActorRef actor;
    static void fields(auto &self, auto &&field) { field("place", self.place), field("actor", self.actor); }
    bool operator==(const AddMention &) const = default;
};

QString described(const AssignMention &);
QString described(const RejectMention &);
QString described(const ConfirmMention &);
QString described(const AddMention &);

} // namespace apacheta
