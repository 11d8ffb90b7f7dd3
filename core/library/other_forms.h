// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"
#include "library/rows.h"

namespace apacheta {

/// A document that is the same work as another one, or may be.
struct OtherForm {
    enum Standing { ShownFor, Merged, Alike } standing = Alike; ///< it is shown for this one; this one is shown for it; of the same DOI
    DocumentRow row;
    DecisionId decision;                ///< that merged the two
    QStringList notes;                  ///< hers on it
    QStringList tags;
};

} // namespace apacheta
