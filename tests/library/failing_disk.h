// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apacheta {

/// A SQLite file layer over the usual one whose writes fail from some point on, for every connection opened while it lives.
class FailingDisk final {
public:
    enum Fault {
        Full,
        Broken,
        Unsynced ///< writing goes well, but what was written is not said to have reached the disk
    };

    /// The first `writes` writes (Unsynced: so many times that all is brought to the disk) succeed.
    FailingDisk(Fault fault, int writes);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    static bool hasFailed();
    /// From now on there is room, also for connections that are open.
    static void mend();
};

} // namespace apacheta
