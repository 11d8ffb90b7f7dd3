// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/rows.h"
#include "mending/mending_dialog.h"

#include <stop_token>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace apacheta {

class ActorChooser;

/// What merging some actors brings together, which of them keeps its name, and the button that does it. Begun from one actor it first asks
/// for the other.
class MergeDialog final : public MendingDialog {
    Q_OBJECT
public:
    /// The one most named is proposed as the one to keep.
    MergeDialog(Session &session, QList<ActorRow> actors, QWidget *parent = nullptr);
    ActorChooser *chooser() const { return m_chooser; }
    ActorId kept() const { return m_kept; }
    QString summary() const;

protected:
    QString missing() const override;
    Make decisions() const override;

private:
    void chooseOther();
    void ask();
    void show(const MergePreview &preview);
    void clearParts();

    QList<ActorId> m_actors;
    ActorId m_kept;
    bool m_hasPreview = false;
    ActorChooser *m_chooser = nullptr;
    QScrollArea *m_area;
    QGridLayout *m_parts;
    QButtonGroup *m_choices;
    QLabel *m_summary;
    std::stop_source m_ticket;
};

} // namespace apacheta
