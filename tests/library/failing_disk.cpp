// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_disk.h"

#include <atomic>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <vector>

namespace apacheta {
namespace {

std::atomic<int> writesLeft = 0;
std::atomic<bool> failed = false;
std::atomic<int> syncsLeft = 0;
int failureCode = SQLITE_FULL;
constexpr int endless = 1 << 30;
sqlite3_vfs *usual = nullptr;
sqlite3_vfs layer;

/// Our file stands before the usual one's in one block of memory.
struct File {
    sqlite3_file base;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file) { return reinterpret_cast<File *>(file)->below(); }

int failingWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (--writesLeft < 0) {
        failed = true;
        return failureCode;
    }
    return below(file)->pMethods->xWrite(below(file), bytes, count, at);
}

int failingSync(sqlite3_file *file, int flags)
{
    if (--syncsLeft < 0) {
        failed = true;
        return SQLITE_IOERR_FSYNC;
    }
    return below(file)->pMethods->xSync(below(file), flags);
}

// Shared memory is no disk: it goes straight through.
const sqlite3_io_methods methods = {
    2,
    [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); },
    [](sqlite3_file *f, void *b, int n, sqlite3_int64 at) { return below(f)->pMethods->xRead(below(f), b, n, at); },
    failingWrite,
    [](sqlite3_file *f, sqlite3_int64 size) { return below(f)->pMethods->xTruncate(below(f), size); },
    failingSync,
    [](sqlite3_file *f, sqlite3_int64 *size) { return below(f)->pMethods->xFileSize(below(f), size); },
    [](sqlite3_file *f, int lock) { return below(f)->pMethods->xLock(below(f), lock); },
    [](sqlite3_file *f, int lock) { return below(f)->pMethods->xUnlock(below(f), lock); },
    [](sqlite3_file *f, int *out) { return below(f)->pMethods->xCheckReservedLock(below(f), out); },
    [](sqlite3_file *f, int op, void *arg) { return below(f)->pMethods->xFileControl(below(f), op, arg); },
    [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); },
    [](sqlite3_file *f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); },
    [](sqlite3_file *f, int page, int size, int extend, void volatile **out) { return below(f)->pMethods->xShmMap(below(f), page, size, extend, out); },
    [](sqlite3_file *f, int offset, int n, int flags) { return below(f)->pMethods->xShmLock(below(f), offset, n, flags); },
    [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); },
    [](sqlite3_file *f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); },
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = usual->xOpen(usual, name, below(file), flags, outFlags);
    file->pMethods = below(file)->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

FailingDisk::FailingDisk(Fault fault, int writes)
{
    usual = sqlite3_vfs_find(nullptr);
    writesLeft = fault == Unsynced ? endless : writes;
    syncsLeft = fault == Unsynced ? writes : endless;
    failed = false;
    failureCode = fault == Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    layer = *usual;
    layer.zName = "failing-disk";
    layer.szOsFile = int(sizeof(File)) + usual->szOsFile;
    layer.xOpen = open;
    layer.pNext = nullptr;
    sqlite3_vfs_register(&layer, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(usual, 1);
}

bool FailingDisk::hasFailed() { return failed; }

void FailingDisk::mend() { writesLeft = syncsLeft = endless; }

} // namespace apacheta
