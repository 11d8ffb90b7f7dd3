// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/actor_decisions.h"

#include "library/library_text.h"
#include "library/plain_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {

QString described(const RenameActor &said)
{
    return LibraryText::tr("Rename %1 to %2").arg(nameOf(said.actor), said.name);
}

QString described(const AddAlias &said)
{
    return LibraryText::tr("Add the name \"%2\" to %1").arg(nameOf(said.actor), said.alias);
}

QString described(const DropAlias &said)
{
    return LibraryText::tr("\"%2\" is no name of %1").arg(nameOf(said.actor), said.alias);
}

QString described(const ConfirmAlias &said)
{
    return LibraryText::tr("Confirm the name \"%2\" of %1").arg(nameOf(said.actor), said.alias);
}

QString described(const SetActorKind &said)
{
    return LibraryText::tr("Set the kind of %1 to %2").arg(nameOf(said.actor), kindName(said.kind));
}

QString described(const SetActorLevel &said)
{
    return LibraryText::tr("Set the level of %1 to %2").arg(nameOf(said.actor), levelName(said.level));
}

QString described(const SetActorCountries &said)
{
    if (said.countries.isEmpty())
        return LibraryText::tr("Leave %1 without country").arg(nameOf(said.actor));
    QStringList names;
    for (const QString &country : said.countries)
        names.append(countryName(country));
    return LibraryText::tr("Set the countries of %1 to %2").arg(nameOf(said.actor), names.join(u", "_s));
}

QString described(const AddActor &said)
{
    return LibraryText::tr("Add the actor %1 (%2)").arg(nameOf(said.actor), kindName(said.kind));
}

QString described(const MergeActors &said)
{
    if (said.merged.size() == 1)
        return LibraryText::tr("Merge %1 into %2").arg(nameOf(said.merged.first()), nameOf(said.into));
    return LibraryText::tr("Merge %n actors into %1", nullptr, int(said.merged.size())).arg(nameOf(said.into));
}

QString described(const SplitActor &said)
{
    return LibraryText::tr("Split %1: %n mentions are %2", nullptr, int(said.mentions.size())).arg(nameOf(said.actor), nameOf(said.into));
}

} // namespace apacheta
