// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edtf.h"
#include "model/findings.h"
#include "text/tokens.h"

#include <optional>
#include <span>

namespace apacheta {

/// An office that a known person held, or that a known body is headed by.
struct KnownOffice {
    QString role;                       ///< English, lower case: "president", "minister of foreign affairs", "mayor"
    QString of;                         ///< key of a state, region, municipality or organization
    std::optional<EdtfDate> from;
    std::optional<EdtfDate> until;
};

/// What the knowledge pack says of an actor, as far as extraction needs it.
struct KnownActor {
    FoundActor actor;                   ///< origin Authority
    QString parent;                     ///< key of the larger place, empty for none
    QString family;                     ///< persons: family name
    QList<KnownOffice> offices;
    std::optional<EdtfDate> date;       ///< instruments and named events: when
    QStringList parties;                ///< instruments: keys
    double weight = 0.5;                ///< how likely a bare mention means it, 0..1 (states high, hamlets low)
    QString subtype;                    ///< the pack's word: "department", "province", "ministry", "newspaper" ...; may be empty
    std::optional<EdtfDate> exists;     ///< places and bodies that are no more, or are new: since/until
};

/// An event with a name of its own: a war, a rupture, a conference. Not an actor.
struct KnownEvent {
    QString key;                        ///< "war-of-the-pacific"
    QString name;                       ///< English, else Spanish: "War of the Pacific"
    Category type = Category::Other;
    std::optional<EdtfDate> date;
    QStringList parties;                ///< keys of actors
    QList<QStringList> allies;          ///< those of them who stood on one side
    bool wereAllies(const QString &one, const QString &other) const
    {
        return std::any_of(allies.begin(), allies.end(), [&](const QStringList &side) { return side.contains(one) && side.contains(other); });
    }
};

/// A run of tokens that may name one of several known actors.
struct KnownMatch {
    qsizetype tokens = 0;               ///< length of the run
    QStringList keys;                   ///< candidates, likeliest first
    bool isDemonym = false;
    bool isAcronym = false;
    QString hint;                       ///< "homonym", "surname", "generic", "common word" ... of the pack, or empty
    bool preferNone = false;            ///< ambiguous, and none is to be taken without context
};

/// What a single word is known to be, in either language.
struct WordTraits {
    bool isGivenName = false;           ///< "Rodrigo", "Carmen"
    bool isFamilyName = false;          ///< "Quispe", "González"
    bool isCommonWord = false;          ///< seen in lower case in ordinary prose
};

/// The face of the knowledge pack towards extraction; core/authority implements it. Thread-safe.
class KnownNames {
public:
    virtual ~KnownNames() = default;
    /// The longest known name that begins at the first token; nothing for none.
    virtual std::optional<KnownMatch> longestAt(std::span<const Token> tokens) const = 0;
    /// Nothing for an unknown key; the pointer lives as long as the pack.
    virtual const KnownActor *actor(const QString &key) const = 0;
    /// The longest name of a known event that begins at the first token (keys of events); nothing for none.
    virtual std::optional<KnownMatch> eventAt(std::span<const Token> tokens) const;
    /// Nothing for an unknown key; the pointer lives as long as the pack.
    virtual const KnownEvent *event(const QString &key) const;
    /// What is known of a word, given as folded().
    virtual WordTraits traitsOf(const QString &word) const;
};

} // namespace apacheta
