// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModel>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QList>
#include <QMainWindow>
#include <QPainter>
#include <QString>
#include <QWidget>
#include <algorithm>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
