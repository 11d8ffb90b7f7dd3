// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompiled_core.h"
#include <QSignalSpy>
#include <QTest>
