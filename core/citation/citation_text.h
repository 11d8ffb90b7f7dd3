// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace apacheta {

/// The sentences of this room for the researcher: `CitationText::tr("...")`.
class CitationText final {
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

} // namespace apacheta
