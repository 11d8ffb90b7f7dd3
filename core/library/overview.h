// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"
#include "library/disagreements.h"
#include "library/views.h"

// What is in a library at a glance, and at which levels two countries deal with each other.
namespace apacheta {

/// How many documents are of a year.
struct YearCount {
    int year = 0;
    int documents = 0;
    bool operator==(const YearCount &) const = default;
};

/// Two actors with all that ties them.
struct StrongTie {
    NetActor first;
    NetActor second;
    int claims = 0;
    int evidence = 0;                   ///< passages
    double balance = 0;                 ///< -1 conflict to 1 cooperation, by claims; 0 too where there are standing ties only
    bool isStanding = false;            ///< standing ties only
    bool operator==(const StrongTie &) const = default;
};

/// The start page; what is to review is a question of its own (Reader::reviewEntries), for it takes longer.
struct Overview {
    LibraryInfo info;
    QList<YearCount> years;             ///< of the dated documents, by year
    int undatedDocuments = 0;
    QList<ActorRow> actors;             ///< those named most
    QList<EventRow> events;             ///< the latest dated ones that are told as having happened, latest first
    QList<StrongTie> ties;              ///< by what they do to each other; standing ties are not counted
    QList<Disagreement> disagreements;  ///< the first open ones
    int openDisagreements = 0;
    QList<DecisionEntry> decisions;     ///< the newest that hold
};

/// What one kind of actor of two countries has to do with the same kind on the other side.
struct LevelTies {
    enum Column { States, Regions, Municipalities, Peoples, Organizations, Persons, Across } column = States;
    int claims = 0;
    int cooperation = 0;                ///< asserted claims
    int conflict = 0;
    int standing = 0;
    double balance = 0;                 ///< by claims
    int earliest = 0;                   ///< of the dated ones, as EdtfDate::earliest(); 0 for none
    int latest = 0;
    QList<StrongTie> strongest;         ///< pairs, the first of the first country; at most so many as were asked for
    bool operator==(const LevelTies &) const = default;
};

/// The column in which an actor is looked at: its level for states, regions, municipalities and offices; peoples, organizations and persons for
/// themselves. Nothing for places and instruments.
std::optional<LevelTies::Column> levelColumn(const NetActor &actor);

} // namespace apacheta
