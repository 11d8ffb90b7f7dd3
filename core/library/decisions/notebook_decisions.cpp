// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/notebook_decisions.h"

#include "library/library_text.h"

namespace apacheta {

QString described(const KeepQuotation &said)
{
    const QString words = beginningOf(said.quoted);
    return said.heading.isEmpty() ? LibraryText::tr("Keep in the notebook: \"%1\"").arg(words)
                                  : LibraryText::tr("Keep in the notebook under %1: \"%2\"").arg(said.heading, words);
}

QString described(const ArrangeQuotation &said) { return LibraryText::tr("Move in the notebook: \"%1\"").arg(beginningOf(said.quoted)); }
QString described(const DropQuotation &said) { return LibraryText::tr("Take out of the notebook: \"%1\"").arg(beginningOf(said.quoted)); }

} // namespace apacheta
