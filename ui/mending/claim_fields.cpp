// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/claim_fields.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QPainter>
#include <QPixmap>

namespace apacheta {
namespace {

/// The mark of a category: a dot in its ink.
QIcon dotOf(Category category, const QWidget *widget)
{
    const int size = 16;
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(categoryInk(category, widget->palette()));
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return QIcon(picture);
}

template <class Value> QComboBox *boxOf(const QList<Value> &values, Value current, QString (*nameOfValue)(Value), QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Value value : values)
        box->addItem(nameOfValue(value), int(value));
    box->setCurrentIndex(box->findData(int(current)));
    return box;
}

void addDots(QComboBox *box)
{
    for (int i = 0; i < box->count(); ++i)
        box->setItemIcon(i, dotOf(Category(box->itemData(i).toInt()), box));
    box->setMaxVisibleItems(30);
}

} // namespace

QComboBox *categoryBox(const QList<Category> &categories, Category current, QWidget *parent)
{
    QComboBox *box = boxOf(categories, current, &categoryName, parent);
    addDots(box);
    return box;
}

QComboBox *predicateBox(Category current, QWidget *parent)
{
    QComboBox *box = boxOf(allPredicates(), current, &predicatePhrase, parent);
    addDots(box);
    return box;
}

QComboBox *polarityBox(Polarity current, QWidget *parent)
{
    return boxOf(QList<Polarity>{Polarity::Asserted, Polarity::Negated, Polarity::Planned}, current, &polarityName, parent);
}

QComboBox *roleBox(Role current, QWidget *parent)
{
    return boxOf(QList<Role>{Role::Agent, Role::Patient, Role::Party, Role::Speaker, Role::Instrument}, current, &roleName, parent);
}

} // namespace apacheta
