// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/evidence_label.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype wordsShown = 320;

} // namespace

QLabel *evidenceLabel(const QString &words, QWidget *parent)
{
    const QString whole = words.simplified();
    const qsizetype half = wordsShown / 2;
    const QString shown = whole.size() <= wordsShown ? whole : whole.left(half).trimmed() + u" … "_s + whole.right(half).trimmed();
    auto *label = new QLabel(QCoreApplication::translate("Mending", "“%1”").arg(shown), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(shown == whole ? QString() : whole);
    label->setAccessibleName(QCoreApplication::translate("Mending", "The evidence"));
    QFont font = label->font();
    font.setItalic(true);
    label->setFont(font);
    const int unit = gridUnit(parent);
    label->setContentsMargins(unit / 2, 0, unit / 2, unit / 4);
    return label;
}

} // namespace apacheta
