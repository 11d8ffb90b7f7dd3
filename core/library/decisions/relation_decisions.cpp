// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/relation_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const AddRelation &said) { return LibraryText::tr("Add the relation %1").arg(nameOf(said.relation)); }

QString described(const AddRelationEvidence &said)
{
    return LibraryText::tr("Add a passage to %1: \"%2\"").arg(nameOf(said.relation), said.evidence.surface.left(60));
}

QString described(const RejectRelation &said) { return LibraryText::tr("Reject the relation %1").arg(nameOf(said.relation)); }
QString described(const ConfirmRelation &said) { return LibraryText::tr("Confirm the relation %1").arg(nameOf(said.relation)); }

} // namespace apacheta
