// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <stop_token>

namespace apacheta::cli {

/// While it lives, Ctrl+C (and the signal by which a system shuts down) revokes a ticket instead of ending the program, so that a job can end in order. A
/// second Ctrl+C ends the program at once.
class Interruption final {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)
    std::stop_token ticket() const;
};

} // namespace apacheta::cli
