// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/columns.h"

#include "common/theme.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

// In heights of the font, so that they grow with it.
constexpr int leastForBeside = 64;      // width of list, page and reader together
constexpr int leastPixelsForBeside = 1000; // and with a small font: a window of 1024 has its reader below
constexpr int listAtLeast = 13;
constexpr int listAtMost = 28;
constexpr int pageAtLeast = 18;
constexpr int pageAtMost = 46;
constexpr int readerAtLeast = 20;

QVariantList asVariants(const QList<int> &sizes) { return QVariantList(sizes.begin(), sizes.end()); }

QList<int> asSizes(const QVariant &stored)
{
    QList<int> sizes;
    for (const QVariant &size : stored.toList())
        sizes.append(size.toInt());
    return sizes;
}

} // namespace

Columns::Columns(QWidget *list, QWidget *page, QWidget *reader, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_page(page), m_reader(reader), m_right(new QSplitter(Qt::Horizontal, this))
{
    const int unit = gridUnit(this);
    list->setMinimumWidth(unit * listAtLeast);
    list->setMaximumWidth(unit * listAtMost);
    page->setMinimumWidth(unit * pageAtLeast);
    page->setMinimumHeight(unit * 8);
    reader->setMinimumWidth(unit * readerAtLeast);
    reader->setMinimumHeight(unit * 8);
    m_right->addWidget(page);
    m_right->addWidget(reader);
    addWidget(list);
    addWidget(m_right);
    for (QSplitter *splitter : std::initializer_list<QSplitter *>{this, m_right}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 2);
}

bool Columns::isReaderBelow() const { return m_right->orientation() == Qt::Vertical; }

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void Columns::arrange()
{
    const int unit = gridUnit(this);
    const bool below = width() < std::max(unit * leastForBeside, leastPixelsForBeside);
    if (m_isSized && below == isReaderBelow())
        return;
    if (m_isSized)
        (below ? m_beside : m_below) = m_right->sizes();
    m_right->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_page->setMaximumWidth(below || m_isPicture ? QWIDGETSIZE_MAX : unit * pageAtMost);
    if (!m_isSized && !m_isListStored)
        setSizes({std::clamp(width() * 28 / 100, unit * listAtLeast, unit * 24), width() * 3 / 4});
    const QList<int> &stored = below ? m_below : m_beside;
    const int rest = below ? height() : width() - sizes().value(0);
    m_right->setSizes(stored.size() == 2 ? stored : QList<int>{rest * 46 / 100, rest * 54 / 100});
    m_isSized = true;
}

void Columns::setPicture(bool isPicture, bool hasText)
{
    const bool showsReader = !isPicture || hasText;
    if (isPicture == m_isPicture && showsReader == !m_reader->isHidden())
        return;
    if (!m_isPicture && isPicture && m_isSized) // text's own sizes come back with the text
        (isReaderBelow() ? m_below : m_beside) = m_right->sizes();
    m_isPicture = isPicture;
    m_reader->setVisible(showsReader);
    m_page->setMaximumWidth(isReaderBelow() || m_isPicture ? QWIDGETSIZE_MAX : gridUnit(this) * pageAtMost);
    const QList<int> &stored = isReaderBelow() ? m_below : m_beside;
    const int rest = isReaderBelow() ? height() : width() - sizes().value(0);
    if (isPicture && showsReader)
        m_right->setSizes({rest * 58 / 100, rest * 42 / 100});
    else if (!isPicture && stored.size() == 2)
        m_right->setSizes(stored);
}

void Columns::save(QSettings &settings) const
{
    const QList<int> beside = isReaderBelow() || m_isPicture ? m_beside : m_right->sizes();
    const QList<int> below = isReaderBelow() && !m_isPicture ? m_right->sizes() : m_below;
    settings.setValue(u"window/list"_s, asVariants(sizes()));
    settings.setValue(u"window/beside"_s, asVariants(beside));
    settings.setValue(u"window/below"_s, asVariants(below));
}

void Columns::restore(const QSettings &settings)
{
    const QList<int> list = asSizes(settings.value(u"window/list"_s));
    m_beside = asSizes(settings.value(u"window/beside"_s));
    m_below = asSizes(settings.value(u"window/below"_s));
    m_isListStored = list.size() == 2;
    if (m_isListStored)
        setSizes(list);
}

} // namespace apacheta
