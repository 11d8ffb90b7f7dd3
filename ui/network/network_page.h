// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network_picture.h"
#include "views/view_page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace apacheta {

class WayPanel;

/// The network of the library, or around one actor: how many are shown, how far around, what size and grouping mean; pin by dragging, hide,
/// expand, and the way between two with its passages.
class NetworkPage final : public ViewPage {
    Q_OBJECT
public:
    explicit NetworkPage(Session &session, QWidget *parent = nullptr);

    /// The way between the two that are picked, beside the picture.
    void showWay(ActorId from, ActorId to);
    WayPanel *way() const { return m_way; }
    QSlider *most() const { return m_most; }
    int count() const;                      ///< how many actors are asked for
    const NetworkPicture *network() const;  ///< null before the first one is there

protected:
    ViewQuestion question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const override;
    void drawn() override;
    QString emptyText() const override;
    QString iconName() const override { return QStringLiteral("network"); }

private:
    void addMenu(int mark, QMenu *menu);
    void move(int mark, QPointF place);
    void showSelection();
    void startAnew();

    QSlider *m_most;
    QLabel *m_mostLabel;
    QSpinBox *m_steps;
    QComboBox *m_size;
    QComboBox *m_group;
    QCheckBox *m_allTies;
    QToolButton *m_wayButton;
    QLabel *m_note;
    WayPanel *m_way;
    QList<ActorId> m_centres;           ///< around whom, beside the page's own
    QSet<ActorId> m_hidden;
    NetworkOptions m_options;
};

} // namespace apacheta
