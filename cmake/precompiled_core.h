// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
