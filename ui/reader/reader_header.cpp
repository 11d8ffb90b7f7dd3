// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_header.h"

#include "common/theme.h"
#include "reader/bar_button.h"

#include <QActionGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// The title: looks like text, is a button.
class TitleButton final : public QAbstractButton {
public:
    explicit TitleButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont drawn = font();
        drawn.setUnderline(underMouse() || hasFocus());
        painter.setFont(drawn);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

} // namespace

ReaderHeader::ReaderHeader(QWidget *parent)
    : QWidget(parent), m_title(new TitleButton(this)), m_byline(new QLabel(this)), m_place(new QLabel(this)),
      m_previous(barButton(u"previous"_s, tr("Previous passage"), tr("Previous passage of the list (Alt+Up)"), this)),
      m_next(barButton(u"next"_s, tr("Next passage"), tr("Next passage of the list (Alt+Down)"), this)),
      m_copy(barButton(u"copy-quote"_s, tr("Copy quotation with citation"), tr("Copy the selected or framed words with their citation (Ctrl+Shift+C)"), this)),
      m_pages(barButton(u"page-beside"_s, tr("Text and pages"), tr("Show the text of this PDF, its own pages, or both"), this)), m_pageChoices(new QActionGroup(this))
{
    const int unit = gridUnit(this);
    auto *find = barButton(u"search"_s, tr("Find in this text"), tr("Find in this text (Ctrl+F)"), this);
    auto *type = barButton(u"settings"_s, tr("Typeface of the text"), tr("Choose the typeface; Ctrl and the wheel change its size"), this);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_byline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_byline->setForegroundRole(QPalette::PlaceholderText);
    m_place->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(unit / 2, unit / 4, unit / 4, unit / 4);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_byline, 1, 0);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_previous, m_next, m_pages, m_copy, find, type})
        tools->addWidget(widget);
    m_place->setContentsMargins(unit / 2, 0, unit / 4, 0);
    layout->addLayout(tools, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);

    auto *choices = new QMenu(m_pages);
    for (const auto &[shown, words] : {std::pair(PagesShown::TextOnly, tr("&Text")), std::pair(PagesShown::Beside, tr("Text and page &beside it")), std::pair(PagesShown::PagesOnly, tr("The &page alone"))}) {
        QAction *choice = choices->addAction(words, this, [this, chosen = shown] { Q_EMIT pagesWanted(chosen); });
        choice->setCheckable(true);
        choice->setData(int(shown));
        m_pageChoices->addAction(choice);
    }
    m_pages->setMenu(choices);
    m_pages->setPopupMode(QToolButton::InstantPopup);
    setPages(false, PagesShown::TextOnly);

    connect(m_title, &QAbstractButton::clicked, this, &ReaderHeader::aboutWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_copy, &QToolButton::clicked, this, &ReaderHeader::copyQuotationWanted);
    connect(find, &QToolButton::clicked, this, &ReaderHeader::findWanted);
    connect(type, &QToolButton::clicked, this, &ReaderHeader::fontWanted);
    setTrail(-1, 0);
}

void ReaderHeader::setDocument(const QString &title, const QString &byline)
{
    m_title->setText(title);
    m_bylineText = byline;
    m_title->setToolTip(title.isEmpty() ? QString() : tr("%1: about this document").arg(title));
    m_title->setAccessibleName(title.isEmpty() ? tr("No document") : title);
    elide();
}

void ReaderHeader::setLocator(const QString &locator)
{
    m_locator = locator;
    elide();
}

void ReaderHeader::setCanCite(bool can)
{
    m_copy->setVisible(can);
}

void ReaderHeader::setPages(bool hasPages, PagesShown shown)
{
    m_pages->setVisible(hasPages);
    for (QAction *choice : m_pageChoices->actions())
        choice->setChecked(choice->data().toInt() == int(shown));
}

void ReaderHeader::setTrail(int current, int count)
{
    const bool walks = count > 1;
    m_place->setVisible(walks);
    m_previous->setVisible(walks);
    m_next->setVisible(walks);
    m_previous->setEnabled(current != 0);
    m_next->setEnabled(current < count - 1);
    const QLocale locale;
    //: Place in a list of passages: "3 of 17"
    m_place->setText(current < 0 ? QString() : tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count)));
}

void ReaderHeader::elide()
{
    QStringList parts{m_locator, m_bylineText};
    parts.removeAll(QString());
    const QString byline = parts.join(u" · "_s);
    m_byline->setText(m_byline->fontMetrics().elidedText(byline, Qt::ElideRight, std::max(40, m_byline->width() - 2)));
    m_byline->setToolTip(byline);
}

void ReaderHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void ReaderHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

} // namespace apacheta
