// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>

// The names that things bear in exports for the web of data: the same thing has the same name in every export of every library.
namespace apacheta {

/// "urn:apacheta:actor:chile"
QString actorIri(const QString &key);
/// The text itself: "urn:sha256:9f86..."
QString textIri(const QString &sha256);
/// A passage as RFC 5147 counts characters, from 0: "urn:sha256:9f86...#char=9,61"
QString passageIri(const QString &sha256, Span span);
/// "urn:apacheta:event:war-of-the-pacific"
QString claimIri(const QString &sort, const QString &key);

} // namespace apacheta
