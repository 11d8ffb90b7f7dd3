// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/disagreements.h"
#include "model/result.h"

#include <stop_token>

namespace apacheta {

class Connection;
class Reader;

/// Standing ties that one passage states and another denies.
Result<QList<Disagreement>> deniedTies(const Reader &reader, const Connection &connection, std::stop_token stop);

} // namespace apacheta
