// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace apacheta {

/// What the readers say to the researcher, in her language.
class ReadingText final {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

} // namespace apacheta
