// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What the researcher answered to a question of the review and that changes nothing that is shown: it is only never asked again.
namespace apacheta {

/// Two actors whose names are alike and that are not the same.
struct KeepApart {
    static constexpr const char *type = "keep-apart";
    ActorRef first;
    ActorRef second;
    static void fields(auto &self, auto &&field) { field("first", self.first), field("second", self.second); }
    bool operator==(const KeepApart &) const = default;
};

/// An undated event that did not happen when the dated event to which it is likened did.
struct KeepEventApart {
    static constexpr const char *type = "keep-event-apart";
    EventRef event;
    QString other;                      ///< key of the dated event
    QString otherLabel;                 ///< for reading only
    static void fields(auto &self, auto &&field) { field("event", self.event), field("other", self.other), field("other-label", self.otherLabel); }
    bool operator==(const KeepEventApart &) const = default;
};

QString described(const KeepApart &);
QString described(const KeepEventApart &);

} // namespace apacheta
