// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/review_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const KeepApart &said)
{
    return LibraryText::tr("Keep %1 and %2 apart").arg(nameOf(said.first), nameOf(said.second));
}

QString described(const KeepEventApart &said)
{
    return LibraryText::tr("Keep %1 and %2 apart").arg(nameOf(said.event), said.otherLabel);
}

} // namespace apacheta
