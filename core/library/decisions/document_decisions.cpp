// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/document_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const CorrectDocument &said)
{
    return said.value.isString() ? LibraryText::tr("Correct the %2 of \"%1\" to \"%3\"").arg(said.document.title, said.csl, said.value.toString())
                                 : LibraryText::tr("Correct the %2 of \"%1\"").arg(said.document.title, said.csl);
}

QString described(const MergeDocuments &said)
{
    return LibraryText::tr("Take \"%1\" and \"%2\" for one work").arg(said.document.title, said.into.title);
}

QString described(const KeepDocumentsApart &said)
{
    return LibraryText::tr("Take \"%1\" and \"%2\" for two works").arg(said.first.title, said.second.title);
}

QString described(const WriteNote &said) { return LibraryText::tr("Note on %1: %2").arg(nameOf(said.subject), said.text.left(80)); }
QString described(const AddTag &said) { return LibraryText::tr("Tag %1 with %2").arg(nameOf(said.subject), said.tag); }
QString described(const DropTag &said) { return LibraryText::tr("Take the tag %2 off %1").arg(nameOf(said.subject), said.tag); }

} // namespace apacheta
