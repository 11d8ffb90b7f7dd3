// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_page.h"

#include "common/theme.h"
#include "network/way_panel.h"
#include "reader/bar_button.h"
#include "session/scope.h"
#include "session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double fewest = 5;
constexpr double mostShown = 2000;
constexpr int shownAtFirst = 45;
constexpr int farthest = 3;
constexpr int ends = 100;               // of the slider: it goes by factors, so that few can be told as well as many

int countAt(int position)
{
    const double count = fewest * std::pow(mostShown / fewest, double(position) / ends);
    return int(std::lround(count < 100 ? count : std::round(count / 10) * 10));
}

int positionOf(int count) { return int(std::lround(ends * std::log(count / fewest) / std::log(mostShown / fewest))); }

/// Those whose ties all lead to actors that are not shown say nothing here.
void dropUntied(Net &net, const QList<ActorId> &centres)
{
    QSet<ActorId> tied(centres.cbegin(), centres.cend());
    for (const NetTie &tie : std::as_const(net.ties))
        tied << tie.subject << tie.object;
    net.actorsLeftOut += int(net.actors.removeIf([&tied](const NetActor &actor) { return !tied.contains(actor.id); }));
}

} // namespace

NetworkPage::NetworkPage(Session &session, QWidget *parent)
    : ViewPage(session, tr("Network"), parent), m_most(new QSlider(Qt::Horizontal, this)), m_mostLabel(new QLabel(this)), m_steps(new QSpinBox(this)),
      m_size(new QComboBox(this)), m_group(new QComboBox(this)), m_allTies(new QCheckBox(this)),
      m_wayButton(barButton(u"pair"_s, tr("Way"), tr("How two actors are connected: pick both (the second with Ctrl), then press this"), this, true)),
      m_note(new QLabel(this)), m_way(new WayPanel(session, this))
{
    m_most->setRange(0, ends);
    m_most->setValue(positionOf(shownAtFirst));
    m_most->setMaximumWidth(gridUnit(this) * 7);
    m_most->setAccessibleName(tr("How many actors"));
    m_most->setToolTip(tr("How many actors, those with most passages first"));
    m_mostLabel->setMinimumWidth(m_mostLabel->fontMetrics().horizontalAdvance(QLocale().toString(int(mostShown))));
    m_mostLabel->setText(QLocale().toString(count()));
    m_steps->setRange(1, farthest);
    m_steps->setSuffix(tr(" steps"));
    m_steps->setToolTip(tr("How many ties away from the actor in the middle"));
    m_steps->setAccessibleName(m_steps->toolTip());
    m_steps->hide();
    const auto add = [](QComboBox *box, const QString &words, int value, const QString &meaning) {
        box->addItem(words, value);
        box->setItemData(box->count() - 1, meaning, Qt::ToolTipRole);
    };
    add(m_size, tr("Size: named"), NetworkOptions::ByMentions, tr("The more often an actor is named, the larger it is"));
    add(m_size, tr("Size: ties"), NetworkOptions::ByTies, tr("The more others an actor is tied to here, the larger it is (degree)"));
    add(m_size, tr("Size: go-between"), NetworkOptions::ByGoingBetween,
        tr("The more of the shortest ways between two others lead through an actor, the larger it is: without it they would be further apart (betweenness)"));
    m_size->setAccessibleName(tr("What size means"));
    m_size->setToolTip(tr("What the size of an actor means"));
    add(m_group, tr("Not grouped"), NetworkOptions::Nothing, tr("Those who are tied lie near each other"));
    add(m_group, tr("By country"), NetworkOptions::ByCountry, tr("Those of one country lie together"));
    add(m_group, tr("By level"), NetworkOptions::ByLevel, tr("National, regional, municipal ... each lie together"));
    add(m_group, tr("Communities"), NetworkOptions::ByCommunity, tr("Those who have more ties among themselves than with the rest lie together (modularity)"));
    m_group->setAccessibleName(tr("Grouping"));
    m_group->setToolTip(tr("Who lies together"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_allTies->setText(tr("All ties"));
    m_allTies->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_most, m_mostLabel, m_steps, m_size, m_group, m_allTies, m_wayButton, m_note})
        addBarWidget(widget);
    m_way->hide();
    addBeside(m_way);

    connect(m_most, &QSlider::valueChanged, this, [this] {
        m_mostLabel->setText(QLocale().toString(count()));
        redraw();
    });
    connect(m_allTies, &QCheckBox::toggled, this, [this] { redraw(); });
    connect(m_steps, &QSpinBox::valueChanged, this, [this] { redraw(); });
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] { redraw(); });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_options.before.clear(); // another order altogether
        redraw(false);
    });
    connect(view(), &PictureView::menuRequested, this, &NetworkPage::addMenu);
    connect(view(), &PictureView::markMoved, this, &NetworkPage::move);
    view()->setMovesMarks(true);
    connect(m_wayButton, &QToolButton::clicked, this, [this] {
        QList<ActorId> picked = this->session().scope().selected().values();
        std::ranges::sort(picked);
        if (picked.size() == 2)
            showWay(picked[0], picked[1]);
    });
    connect(&session.scope(), &Scope::selectionChanged, this, &NetworkPage::showSelection);
    connect(m_way, &WayPanel::targetRequested, this, &PageView::targetRequested);
    connect(m_way, &WayPanel::trailOffered, this, &PageView::trailOffered);
    connect(m_way, &WayPanel::found, this, [this](const QList<ActorId> &way) {
        m_options.way = way;
        redraw();
    });
    connect(m_way, &WayPanel::closed, this, [this] {
        m_way->hide();
        m_options.way.clear();
        redraw();
    });
    connect(&session, &Session::libraryOpened, this, &NetworkPage::startAnew);
    showSelection();
}

/// Another library: nobody is hidden, pinned or in the middle.
void NetworkPage::startAnew()
{
    m_centres.clear();
    m_hidden.clear();
    m_options.pinned.clear();
    m_options.before.clear();
    m_options.way.clear();
    m_way->hide();
}

void NetworkPage::showSelection()
{
    m_wayButton->setEnabled(session().scope().selected().size() == 2);
}

int NetworkPage::count() const { return countAt(m_most->value()); }

ViewPage::ViewQuestion NetworkPage::question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const
{
    QList<ActorId> centres = m_centres;
    if (actor.isValid() && !centres.contains(actor))
        centres.prepend(actor);
    m_steps->setVisible(!centres.isEmpty());
    NetworkOptions options = m_options;
    options.size = NetworkOptions::Size(m_size->currentData().toInt());
    options.group = NetworkOptions::Group(m_group->currentData().toInt());
    options.allTies = m_allTies->isChecked();
    options.font = frame.font;
    return [filter, centres, hidden = m_hidden, steps = m_steps->value(), most = count() + int(m_hidden.size()), options](
               const Reader &reader, std::stop_token stop) -> Result<Drawn> {
        auto net = centres.isEmpty() ? reader.net(filter, most, stop) : reader.netAround(centres, steps, filter, most, stop);
        if (!net)
            return net.error();
        if (!options.way.isEmpty()) { // those on the way are there, whoever else is
            ViewFilter onWay = filter;
            onWay.actors.clear();
            const auto along = reader.netAround(options.way, 0, onWay, int(options.way.size()), stop);
            if (!along)
                return along.error();
            for (const NetActor &one : along->actors) {
                const bool isKnown = std::ranges::any_of(net->actors, [&](const NetActor &known) { return known.id == one.id; });
                if (!isKnown)
                    net->actors.append(one);
            }
            for (const NetTie &tie : along->ties) {
                if (!net->ties.contains(tie))
                    net->ties.append(tie);
            }
        }
        net->actors.removeIf([&](const NetActor &one) { return hidden.contains(one.id); });
        net->ties.removeIf([&](const NetTie &tie) { return hidden.contains(tie.subject) || hidden.contains(tie.object); });
        dropUntied(*net, centres);
        if (net->ties.isEmpty() && centres.isEmpty())
            return Drawn();
        return Drawn(NetworkPicture::of(*net, options, stop));
    };
}

void NetworkPage::drawn()
{
    const NetworkPicture *picture = network();
    if (!picture)
        return;
    m_options.before = picture->places();
    QStringList notes;
    if (picture->leftOut() > 0)
        notes.append(tr("%Ln more", nullptr, picture->leftOut()));
    if (!m_hidden.isEmpty())
        notes.append(tr("%Ln hidden", nullptr, int(m_hidden.size())));
    m_note->setText(notes.join(u" · "_s));
    m_allTies->setVisible(picture->weakTies() > 0);
    m_allTies->setToolTip(tr("Of %Ln pair(s) the tie is weak here: it is drawn when you point at or pick an actor, or all of them with this", nullptr, picture->weakTies()));
}

void NetworkPage::move(int mark, QPointF place)
{
    const ActorId actor = view()->picture()->marks()[mark].actor;
    if (!actor.isValid())
        return;
    m_options.before.insert(actor, place);
    m_options.pinned.insert(actor);
    view()->setPicture(network()->withMoved(mark, place), true);
}

const NetworkPicture *NetworkPage::network() const { return static_cast<const NetworkPicture *>(view()->picture().get()); }

void NetworkPage::addMenu(int mark, QMenu *menu)
{
    const ActorId actor = mark >= 0 ? view()->picture()->marks()[mark].actor : ActorId();
    if (actor.isValid()) {
        if (m_centres.contains(actor))
            menu->addAction(tr("Collapse what lies around it"), this, [this, actor] {
                m_centres.removeAll(actor);
                redraw();
            });
        else
            menu->addAction(m_centres.isEmpty() && !this->actor().isValid() ? tr("Show only what lies around it") : tr("Expand around it"), this, [this, actor] {
                m_centres.append(actor);
                redraw();
            });
        if (m_options.pinned.contains(actor))
            menu->addAction(tr("Let it move again"), this, [this, actor] {
                m_options.pinned.remove(actor);
                redraw();
            });
        menu->addAction(tr("Hide"), this, [this, actor] {
            m_hidden.insert(actor);
            redraw();
        });
        const QSet<ActorId> picked = session().scope().selected();
        if (picked.size() == 1 && !picked.contains(actor))
            menu->addAction(icon(u"pair"_s, palette()), tr("Way from the picked one to here"), this, [this, from = *picked.begin(), actor] { showWay(from, actor); });
        menu->addSeparator();
    }
    if (!m_centres.isEmpty())
        menu->addAction(tr("Show the whole network"), this, [this] {
            m_centres.clear();
            redraw(false);
        });
    if (!m_hidden.isEmpty())
        menu->addAction(tr("Show those that are hidden"), this, [this] {
            m_hidden.clear();
            redraw();
        });
    menu->addAction(tr("Lay out anew"), this, [this] {
        m_options.before.clear();
        m_options.pinned.clear();
        redraw(false);
    });
}

void NetworkPage::showWay(ActorId from, ActorId to)
{
    m_way->show();
    m_way->ask(from, to);
}

QString NetworkPage::emptyText() const { return tr("When documents are read that tell who does what to whom, they are drawn here."); }

} // namespace apacheta
