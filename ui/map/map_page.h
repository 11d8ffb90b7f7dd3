// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_layout.h"
#include "views/view_page.h"

class QComboBox;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace apacheta {

class MapPicture;
class TimeBrush;

/// The map of the library, or of one actor: layers, how many ties, what size means, a strip of time under it, and who has no place.
class MapPage final : public ViewPage {
    Q_OBJECT
public:
    explicit MapPage(Session &session, QWidget *parent = nullptr);

    const MapChoice &choice() const { return m_choice; }
    void setChoice(const MapChoice &choice);
    TimeBrush *brush() const { return m_brush; }
    QToolButton *layers() const { return m_layers; }
    QToolButton *beyond() const { return m_beyond; }
    QToolButton *unplaced() const { return m_unplaced; }

protected:
    ViewQuestion question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const override;
    void drawn() override;
    QString emptyText() const override;
    QString iconName() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void addLayer(QMenu *menu, const QString &words, bool MapChoice::*layer);
    void fillBrush();
    void fillBeyond(const MapPicture &map);
    void fillUnplaced(const MapPicture &map);
    void listActors(QMenu *menu, const QList<NetActor> &actors);
    const MapPicture *map() const;

    MapChoice m_choice;
    QToolButton *m_layers;
    QSlider *m_ties;
    QLabel *m_tiesLabel;
    QComboBox *m_size;
    QToolButton *m_beyond;
    QToolButton *m_unplaced;
    TimeBrush *m_brush;
    ViewFilter m_brushFilter;
    bool m_hasBrush = false;
    std::stop_source m_brushTicket;
};

} // namespace apacheta
