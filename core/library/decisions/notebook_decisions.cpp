// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/notebook_decisions.h"

#include "library/library_text.h"

namespace apacheta {
namespace {

QString beginningOf(const TextPlace &place) { return place.surface.simplified().left(60); }

} // namespace

QString described(const KeepQuotation &said) { return LibraryText::tr("Keep in the notebook: \"%1\"").arg(beginningOf(said.quoted)); }
QString described(const ArrangeQuotation &said) { return LibraryText::tr("Move in the notebook: \"%1\"").arg(beginningOf(said.quoted)); }
QString described(const DropQuotation &said) { return LibraryText::tr("Take out of the notebook: \"%1\"").arg(beginningOf(said.quoted)); }

} // namespace apacheta
