// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QComboBox>
#include <QList>

namespace apacheta {

// Combo boxes of the vocabulary, in the words of the window.
QComboBox *categoryBox(const QList<Category> &categories, Category current, QWidget *parent);
QComboBox *predicateBox(Category current, QWidget *parent); ///< "agrees with", "is part of"
QComboBox *polarityBox(Polarity current, QWidget *parent);
QComboBox *roleBox(Role current, QWidget *parent);

template <class Value> Value chosenIn(const QComboBox *box) { return Value(box->currentData().toInt()); }

} // namespace apacheta
