// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrix_page.h"

#include "common/theme.h"
#include "matrix/matrix_picture.h"
#include "session/scope.h"
#include "session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int fewestActors = 5;
constexpr int mostActors = 200;
constexpr int shownAtFirst = 30;

} // namespace

MatrixPage::MatrixPage(Session &session, QWidget *parent)
    : ViewPage(session, tr("Matrix"), parent), m_most(new QSlider(Qt::Horizontal, this)), m_mostLabel(new QLabel(this)), m_order(new QComboBox(this)),
      m_note(new QLabel(this))
{
    m_most->setRange(fewestActors, mostActors);
    m_most->setValue(shownAtFirst);
    m_most->setMaximumWidth(gridUnit(this) * 7);
    m_most->setAccessibleName(tr("How many actors"));
    m_most->setToolTip(tr("How many actors, those with most passages first"));
    m_mostLabel->setMinimumWidth(m_mostLabel->fontMetrics().horizontalAdvance(u"000"_s));
    m_mostLabel->setText(QLocale().toString(m_most->value()));
    const auto add = [this](const QString &words, MatrixOrder order, const QString &meaning) {
        m_order->addItem(words, int(order));
        m_order->setItemData(m_order->count() - 1, meaning, Qt::ToolTipRole);
    };
    add(tr("By country"), MatrixOrder::ByCountry, tr("Those of one country stand together, those named most first"));
    add(tr("By level"), MatrixOrder::ByLevel, tr("International, national, regional, municipal ... each stand together"));
    add(tr("By name"), MatrixOrder::ByName, tr("In the order of the alphabet"));
    add(tr("By similarity"), MatrixOrder::BySimilarity, tr("Those who have ties with the same others stand beside each other: blocks show who keeps to whom"));
    m_order->setAccessibleName(tr("Order of the actors"));
    m_order->setToolTip(tr("In which order the actors stand"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_most, m_mostLabel, m_order, m_note})
        addBarWidget(widget);

    connect(m_most, &QSlider::valueChanged, this, [this](int value) {
        m_mostLabel->setText(QLocale().toString(value));
        redraw(false);
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { redraw(false); });
    connect(view(), &PictureView::actorPicked, this, &MatrixPage::pickBoth);
}

ViewPage::ViewQuestion MatrixPage::question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const
{
    return [filter, actor, count = m_most->value(), order = MatrixOrder(m_order->currentData().toInt()), font = frame.font](
               const Reader &reader, std::stop_token stop) -> Result<Drawn> {
        const auto net = actor.isValid() ? reader.netAround({actor}, 1, filter, count, stop) : reader.net(filter, count, stop);
        if (!net)
            return net.error();
        if (net->ties.isEmpty())
            return Drawn();
        return Drawn(MatrixPicture::of(*net, order, font, stop));
    };
}

/// A cell is of two actors.
void MatrixPage::pickBoth(ActorId actor, bool adds)
{
    const auto *picture = static_cast<const MatrixPicture *>(view()->picture().get());
    const int mark = view()->current();
    if (!actor.isValid() || !picture || mark < 0 || mark >= picture->layout().cells.size())
        return;
    const MatrixCell &cell = picture->layout().cells[mark];
    QSet<ActorId> picked = adds ? session().scope().selected() : QSet<ActorId>();
    picked << picture->layout().actors[cell.row].id << picture->layout().actors[cell.column].id;
    session().scope().select(picked);
}

void MatrixPage::drawn()
{
    const auto *picture = static_cast<const MatrixPicture *>(view()->picture().get());
    m_note->setText(picture && picture->leftOut() > 0 ? tr("%Ln more", nullptr, picture->leftOut()) : QString());
}

QString MatrixPage::emptyText() const { return tr("When documents are read that tell who does what to whom, a matrix of them is drawn here."); }

} // namespace apacheta
