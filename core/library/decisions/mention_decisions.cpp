// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/mention_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const AssignMention &said)
{
    return LibraryText::tr("\"%1\" is %3, not %2").arg(said.place.surface, nameOf(said.was), nameOf(said.actor));
}

QString described(const RejectMention &said)
{
    return LibraryText::tr("\"%1\" is not %2").arg(said.place.surface, nameOf(said.was));
}

QString described(const ConfirmMention &said)
{
    return LibraryText::tr("\"%1\" is %2, confirmed").arg(said.place.surface, nameOf(said.actor));
}

QString described(const AddMention &said)
{
    return LibraryText::tr("Mark \"%1\" as %2").arg(said.place.surface, nameOf(said.actor));
}

} // namespace apacheta
