// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/disagreement_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const SettleDisagreement &said) { return LibraryText::tr("Settle \"%1\" as %2").arg(said.title, said.claim); }
QString described(const DismissDisagreement &said) { return LibraryText::tr("\"%1\" is no disagreement").arg(said.title); }

} // namespace apacheta
