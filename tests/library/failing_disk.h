// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apacheta {

/// A SQLite file layer over the usual one whose writes fail from some point on, for every connection opened while it lives.
class FailingDisk final {
public:
    enum Fault { Full, Broken };

    /// The first `writes` writes succeed.
    FailingDisk(Fault fault, int writes);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    static bool hasFailed();
};

} // namespace apacheta
