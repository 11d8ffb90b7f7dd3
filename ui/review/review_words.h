// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/review_answers.h"

#include <QList>
#include <QString>

namespace apacheta {

/// One way to answer, with its key.
struct ReviewChoice {
    ReviewAnswer answer;
    QChar key;                          ///< y, n, 1 to 9
    QString text;
};

/// "Is Putre a municipality?", in the window's language.
QString questionText(const ReviewQuestion &question);
/// What a question in the queue is about: "Alike names".
QString questionKindName(QuestionKind kind);
/// Yes and no first, then the numbered ones.
QList<ReviewChoice> choicesOf(const ReviewQuestion &question);

} // namespace apacheta
