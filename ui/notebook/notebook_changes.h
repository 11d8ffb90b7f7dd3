// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/notebook.h"

#include <QObject>
#include <functional>

// What is said of the notebook: worked out off the GUI thread from how it stands when it is said, one step of undoing each.
namespace apacheta {

class Session;

/// How a notebook is to stand, worked out of how it stands.
using NotebookWish = std::function<QList<NotebookEntry>(const QList<NotebookEntry> &)>;
void arrangeNotebook(Session &session, const NotebookWish &wish);
/// At the end of a heading.
void putQuotationsUnder(Session &session, const QStringList &keys, const QString &heading);
void dropQuotations(Session &session, const QStringList &keys);

/// Keeps passages at a place, else at the end of a heading; those that are in the notebook already are left out. `kept` is told how many came in.
void keepQuotations(Session &session, const QList<QuotedPlace> &places, const QString &heading, const std::optional<NotebookPlace> &place, QObject *receiver,
                    const std::function<void(int kept)> &kept);

} // namespace apacheta
