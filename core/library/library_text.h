// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace apacheta {

/// The sentences of this room for the researcher: `LibraryText::tr("...")`.
class LibraryText final {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

} // namespace apacheta
