// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "model/result.h"

#include <stop_token>

namespace apacheta {

class Connection;
class Reader;

/// Where passages say that an actor has so many of something, and differ by more than rounding: the same measure with the same qualifiers, of the same date
/// or without any. Actors that she merged are one.
///
/// Not told as disagreement: what is one part and another ("rural", "in Peru"), undated figures of documents that were written more than some years apart, and values so
/// far apart that they can hardly mean the same thing.
Result<QList<Disagreement>> disagreeingCounts(const Reader &reader, const Connection &connection, std::stop_token stop);

/// What a measure is called: "population". For the researcher.
QString nameOfMeasure(const QString &measure);

} // namespace apacheta
