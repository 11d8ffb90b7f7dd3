// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What can be said of an event.
namespace apacheta {

/// One that extraction overlooked; its key begins with "user:".
struct AddEvent {
    static constexpr const char *type = "add-event";
    EventRef event;                     ///< told: the sentence that states it
    Category category = Category::Other;
    Polarity polarity = Polarity::Asserted;
    std::optional<EdtfDate> date;
    QList<EventPart> participants;
    std::optional<ActorRef> place;
    static void fields(auto &self, auto &&field)
    {
        field("event", self.event), field("category", self.category), field("polarity", self.polarity), field("date", self.date);
        field("participants", self.participants), field("place", self.place);
    }
    bool operator==(const AddEvent &) const = default;
};

struct SetEventDate {
    static constexpr const char *type = "event-date";
    EventRef event;
    std::optional<EdtfDate> date;       ///< nothing: it is not known
    static void fields(auto &self, auto &&field) { field("event", self.event), field("date", self.date); }
    bool operator==(const SetEventDate &) const = default;
};

struct SetEventType {
    static constexpr const char *type = "event-type";
    EventRef event;
    Category category = Category::Other;
    static void fields(auto &self, auto &&field) { field("event", self.event), field("category", self.category); }
    bool operator==(const SetEventType &) const = default;
};

struct SetEventLabel {
    static constexpr const char *type = "event-label";
    EventRef event;
    QString label;
    static void fields(auto &self, auto &&field) { field("event", self.event), field("label", self.label); }
    bool operator==(const SetEventLabel &) const = default;
};

struct SetEventPlace {
    static constexpr const char *type = "event-place";
    EventRef event;
    std::optional<ActorRef> place;      ///< nothing: it is not known
    static void fields(auto &self, auto &&field) { field("event", self.event), field("place", self.place); }
    bool operator==(const SetEventPlace &) const = default;
};

struct AddParticipant {
    static constexpr const char *type = "add-participant";
    EventRef event;
    ActorRef actor;
    Role role = Role::Party;
    static void fields(auto &self, auto &&field) { field("event", self.event), field("actor", self.actor), field("role", self.role); }
    bool operator==(const AddParticipant &) const = default;
};

/// The actor has no part in it, in no role.
struct DropParticipant {
    static constexpr const char *type = "drop-participant";
    EventRef event;
    ActorRef actor;
    static void fields(auto &self, auto &&field) { field("event", self.event), field("actor", self.actor); }
    bool operator==(const DropParticipant &) const = default;
};

/// A further passage that tells it.
struct AddEventEvidence {
    static constexpr const char *type = "event-evidence";
    EventRef event;
    TextPlace evidence;
    static void fields(auto &self, auto &&field) { field("event", self.event), field("evidence", self.evidence); }
    bool operator==(const AddEventEvidence &) const = default;
};

struct RejectEvent {
    static constexpr const char *type = "reject-event";
    EventRef event;
    static void fields(auto &self, auto &&field) { field("event", self.event); }
    bool operator==(const RejectEvent &) const = default;
};

struct ConfirmEvent {
    static constexpr const char *type = "confirm-event";
    EventRef event;
    static void fields(auto &self, auto &&field) { field("event", self.event); }
    bool operator==(const ConfirmEvent &) const = default;
};

QString described(const AddEvent &);
QString described(const SetEventDate &);
QString described(const SetEventType &);
QString described(const SetEventLabel &);
QString described(const SetEventPlace &);
QString described(const AddParticipant &);
QString described(const DropParticipant &);
QString described(const AddEventEvidence &);
QString described(const RejectEvent &);
QString described(const ConfirmEvent &);

} // namespace apacheta
