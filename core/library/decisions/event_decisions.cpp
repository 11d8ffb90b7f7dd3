// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/event_decisions.h"

#include "library/library_text.h"
#include "library/plain_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {

QString described(const AddEvent &said)
{
    return said.date ? LibraryText::tr("Add the event %1, %2").arg(nameOf(said.event), dateText(said.date))
                     : LibraryText::tr("Add the event %1").arg(nameOf(said.event));
}

QString described(const SetEventDate &said)
{
    return said.date ? LibraryText::tr("Date %1: %2").arg(nameOf(said.event), dateText(said.date))
                     : LibraryText::tr("Leave %1 without date").arg(nameOf(said.event));
}

QString described(const SetEventType &said)
{
    return LibraryText::tr("Set the type of %1 to %2").arg(nameOf(said.event), categoryName(said.category));
}

QString described(const SetEventLabel &said)
{
    return LibraryText::tr("Call %1 \"%2\"").arg(nameOf(said.event), said.label);
}

QString described(const SetEventPlace &said)
{
    return said.place ? LibraryText::tr("Set the place of %1 to %2").arg(nameOf(said.event), nameOf(*said.place))
                      : LibraryText::tr("Leave %1 without place").arg(nameOf(said.event));
}

QString described(const AddParticipant &said)
{
    return LibraryText::tr("%2 takes part in %1 (%3)").arg(nameOf(said.event), nameOf(said.actor), roleName(said.role));
}

QString described(const DropParticipant &said)
{
    return LibraryText::tr("%2 takes no part in %1").arg(nameOf(said.event), nameOf(said.actor));
}

QString described(const AddEventEvidence &said)
{
    return LibraryText::tr("Add a passage to %1: \"%2\"").arg(nameOf(said.event), said.evidence.surface.left(60));
}

QString described(const RejectEvent &said) { return LibraryText::tr("Reject the event %1").arg(nameOf(said.event)); }
QString described(const ConfirmEvent &said) { return LibraryText::tr("Confirm the event %1").arg(nameOf(said.event)); }

} // namespace apacheta
