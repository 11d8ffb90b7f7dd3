// SPDX-License-Identifier: GPL-3.0-or-later
#include "precompiled_ui.h"
#include <QSignalSpy>
#include <QTest>
