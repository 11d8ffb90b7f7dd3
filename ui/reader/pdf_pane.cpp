// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pdf_pane.h"

#include "common/theme.h"
#include "reader/bar_button.h"
#include "reader/pdf_page_images.h"
#include "reader/pdf_page_view.h"
#include "reader/reader_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double leastZoom = 0.5;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;

} // namespace

PdfPane::PdfPane(QWidget *parent)
    : QWidget(parent), m_images(new PdfPageImages(this)), m_view(new PdfPageView(this)), m_label(new QLabel(this)), m_message(new QLabel(this)),
      m_previous(barButton(u"previous"_s, tr("Previous page"), tr("Previous page"), this)), m_next(barButton(u"next"_s, tr("Next page"), tr("Next page"), this)),
      m_smaller(barButton(u"zoom-out"_s, tr("Smaller page"), tr("Smaller page (Ctrl and the wheel)"), this)),
      m_larger(barButton(u"zoom-in"_s, tr("Larger page"), tr("Larger page (Ctrl and the wheel)"), this)),
      m_fit(barButton(u"zoom-all"_s, tr("Fit the width"), tr("As wide as there is room"), this))
{
    build();
    m_resizing.setSingleShot(true);
    m_resizing.setInterval(150);
    connect(&m_resizing, &QTimer::timeout, this, &PdfPane::ask);
    connect(m_view, &PdfPageView::widthChanged, this, [this] { m_resizing.start(); });
    connect(m_view, &PdfPageView::markActivated, this, &PdfPane::mentionActivated);
    connect(m_view, &PdfPageView::stepWanted, this, &PdfPane::turnBy);
    connect(m_view, &PdfPageView::zoomWanted, this, &PdfPane::zoomBy);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnBy(-1, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnBy(1, false); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { zoomBy(0); });
    connect(m_images, &PdfPageImages::ready, this, &PdfPane::take);
    connect(m_images, &PdfPageImages::failed, this, [this](int, const Error &error) { setTrouble(&error); });
    m_view->setZoom(std::clamp(QSettings().value(u"reader/page-zoom"_s, 1.0).toDouble(), leastZoom, mostZoom));
    setFocusProxy(m_view);
}

void PdfPane::build()
{
    const int unit = gridUnit(this);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setContentsMargins(unit / 4, 0, unit / 4, 0);
    m_label->setMinimumWidth(1);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(unit, unit, unit, unit);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(unit / 4, unit / 8, unit / 4, unit / 8);
    bar->setSpacing(1);
    bar->addWidget(m_previous);
    bar->addWidget(m_label);
    bar->addWidget(m_next);
    bar->addStretch(1);
    for (QWidget *widget : {m_smaller, m_fit, m_larger})
        bar->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
}

void PdfPane::setText(std::shared_ptr<const ReaderText> text)
{
    const bool isSame = text && m_text && text->content().row.id == m_text->content().row.id && text->content().row.sha256 == m_text->content().row.sha256;
    m_text = std::move(text);
    m_images->setText(m_text);
    if (isSame) {
        m_land = Land::Stay;
    } else {
        m_page = 0;
        m_focus = {};
        m_image.reset();
        m_imagePage = -1;
        m_land = Land::Top;
        m_view->setImage(nullptr);
        m_view->setMarks({}, {});
        setTrouble(nullptr);
    }
    showWords();
    ask();
}

int PdfPane::pageOf(qsizetype codePoint) const
{
    if (!m_text || m_text->content().pages.isEmpty())
        return -1;
    const QList<Page> &pages = m_text->content().pages;
    const auto next = std::upper_bound(pages.begin(), pages.end(), codePoint, [](qsizetype at, const Page &page) { return at < page.span.begin; });
    return std::max(0, int(next - pages.begin()) - 1);
}

void PdfPane::setFocusSpan(Span focus)
{
    m_focus = focus;
    const int page = focus.isEmpty() ? m_page : pageOf(focus.begin);
    if (page < 0)
        return;
    m_land = focus.isEmpty() ? Land::Stay : Land::Focus;
    m_page = page;
    showWords();
    ask();
}

void PdfPane::setGlow(ActorId actor) { m_view->setGlow(actor); }

void PdfPane::showPage(int page)
{
    if (!m_text || page == m_page || page < 0 || page >= m_text->content().pages.size())
        return;
    m_page = page;
    m_land = Land::Top;
    showWords();
    ask();
}

void PdfPane::turnBy(int pages, bool toEnd)
{
    const int before = m_page;
    showPage(m_page + pages);
    if (m_page == before)
        return;
    m_land = toEnd ? Land::End : Land::Top;
    if (m_imagePage == m_page && toEnd)
        m_view->scrollToEnd(); // it was at hand
    Q_EMIT turned(m_page);
}

void PdfPane::zoomBy(int steps)
{
    const double zoom = steps == 0 ? 1.0 : std::clamp(m_view->zoom() * std::pow(zoomStep, steps), leastZoom, mostZoom);
    m_view->setZoom(zoom);
    QSettings().setValue(u"reader/page-zoom"_s, zoom);
    showWords();
}

void PdfPane::ask()
{
    if (m_text && isVisible() && m_view->wantedWidth() > 40)
        m_images->ask(m_page, m_view->wantedWidth());
}

void PdfPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_resizing.start(); // once the layout has settled
}

void PdfPane::take(int page, std::shared_ptr<const PdfPageImage> image)
{
    if (page != m_page)
        return;
    const bool isNew = m_imagePage != page;
    m_image = std::move(image);
    m_imagePage = page;
    setTrouble(nullptr);
    m_view->setImage(m_image);
    mark();
    const Land land = std::exchange(m_land, Land::Stay);
    if (land == Land::Focus)
        m_view->showFramed();
    else if (land == Land::End)
        m_view->scrollToEnd();
    else if (land == Land::Top || isNew)
        m_view->scrollToTop();
}

/// Where the mentions and the cited passage stand on the page that is shown.
void PdfPane::mark()
{
    if (!m_image || !m_text || m_imagePage < 0)
        return;
    const Span page = m_text->content().pages[m_imagePage].span;
    QList<PdfPageMark> marks;
    for (const MentionRow &mention : m_text->content().mentions) {
        if (mention.span.end <= page.begin || mention.span.begin >= page.end)
            continue;
        if (QList<QRectF> boxes = boxesOf(m_image->places, mention.span); !boxes.isEmpty())
            marks.append({mention, std::move(boxes)});
    }
    m_view->setMarks(marks, m_focus.isEmpty() ? QList<QRectF>() : boxesOf(m_image->places, m_focus));
}

void PdfPane::setTrouble(const Error *error)
{
    const bool had = m_hasTrouble;
    m_hasTrouble = error != nullptr;
    m_message->setText(error ? error->message : QString());
    m_message->setVisible(m_hasTrouble);
    m_view->setVisible(!m_hasTrouble);
    for (QWidget *widget : {m_smaller, m_fit, m_larger})
        widget->setEnabled(!m_hasTrouble);
    if (had != m_hasTrouble)
        Q_EMIT troubleChanged();
}

QString PdfPane::label() const { return m_label->text(); }
QString PdfPane::message() const { return m_message->text(); }

void PdfPane::showWords()
{
    const QList<Page> pages = m_text ? m_text->content().pages : QList<Page>();
    const QLocale locale;
    const bool isInside = m_page >= 0 && m_page < pages.size();
    const QString number = locale.toString(m_page + 1);
    const QString printed = isInside ? pages[m_page].label : QString();
    //: %1 the number printed on the page, %2 which page of the file it is, %3 how many there are
    m_label->setText(!isInside ? QString()
                     : printed == QString::number(m_page + 1) || printed.isEmpty() ? tr("Page %1 of %2").arg(number, locale.toString(pages.size()))
                                                                                   : tr("Page %1 (%2 of %3)").arg(printed, number, locale.toString(pages.size())));
    m_view->setAccessibleDescription(m_label->text());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages.size());
    m_fit->setEnabled(!m_hasTrouble && m_view->zoom() != 1.0);
}

} // namespace apacheta
