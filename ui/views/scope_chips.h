// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace apacheta {

class Scope;

/// What everything is narrowed to, a button each that takes it away. Hidden while nothing is narrowed.
class ScopeChips final : public QWidget {
    Q_OBJECT
public:
    explicit ScopeChips(Scope &scope, QWidget *parent = nullptr);

private:
    void show();

    Scope &m_scope;
    QHBoxLayout *m_row;
};

} // namespace apacheta
