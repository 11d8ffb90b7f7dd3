// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace apacheta::cli {

/// Understands the words of a call (without the program's name), runs the command and gives the exit status.
int run(const QStringList &words);

} // namespace apacheta::cli
