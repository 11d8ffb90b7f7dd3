// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/references.h"

// What the researcher says of a disagreement of sources. It changes no claim: both sides stay, with their passages.
namespace apacheta {

/// One side is right, or what she found herself.
struct SettleDisagreement {
    static constexpr const char *type = "settle-disagreement";
    QString key;                        ///< Disagreement::key
    QString title;                      ///< for reading only
    QString claim;                      ///< the side's own words, or hers
    QList<ActorRef> actors;             ///< of whom it is
    static void fields(auto &self, auto &&field)
    {
        field("key", self.key), field("title", self.title), field("claim", self.claim), field("actors", self.actors);
    }
    bool operator==(const SettleDisagreement &) const = default;
};

/// There is none: both hold.
struct DismissDisagreement {
    static constexpr const char *type = "dismiss-disagreement";
    QString key;
    QString title;
    QList<ActorRef> actors;
    static void fields(auto &self, auto &&field) { field("key", self.key), field("title", self.title), field("actors", self.actors); }
    bool operator==(const DismissDisagreement &) const = default;
};

QString described(const SettleDisagreement &);
QString described(const DismissDisagreement &);

} // namespace apacheta
