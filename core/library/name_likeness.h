// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/vocabulary.h"

#include <QList>
#include <QStringList>

namespace apacheta {

/// An actor as it is compared with others: all its names.
struct NamedActor {
    ActorId id;
    ActorKind kind = ActorKind::Place;
    bool isKnown = false;               ///< of the knowledge pack: two of them are never the same
    int mentions = 0;
    QStringList countries;
    QStringList names;                  ///< the shown one first
};

/// Two actors that may be one. `likeness` 0..1: how likely that is, by their names alone.
struct LikeActors {
    qsizetype first = 0;                ///< index of the one mentioned more
    qsizetype second = 0;
    double likeness = 0;
};

/// The pairs whose names are alike: the same words in another order or language, an acronym and the name that it stands for, a
/// person with the same family name and a given name that agrees, a letter's difference.
///
///     "Evo Morales" and "Evo Morales Ayma"                 the one within the other
///     "Ministerio de Defensa" and "Ministry of Defence"    word for word
///     "ALADI" and "Asociación Latinoamericana de Integración"   initials
///     "J. Quispe" and "Juana Quispe"
///
/// Compares those that share a family name, a set of words or initials only: some milliseconds for thousands. Pure; any thread.
QList<LikeActors> likeActors(const QList<NamedActor> &actors);

/// The words of a name that tell it from others, in English where the word is one of the usual ones of institutions.
QStringList tellingWords(const QString &name);

} // namespace apacheta
