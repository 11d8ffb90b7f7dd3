// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/facet_panel.h"

#include <QWidget>
#include <stop_token>

class QCheckBox;
class QComboBox;

namespace apacheta {

class EdtfField;
class Session;

/// Where everything is narrowed at once: kinds, levels and countries of actors, categories and polarities of claims, time, confidence.
class ScopePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ScopePanel(Session &session, QWidget *parent = nullptr);
    ~ScopePanel() override;
    FacetPanel *facets() const { return m_facets; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void apply();
    void follow();

    Session &m_session;
    FacetPanel *m_facets;
    EdtfField *m_from;
    EdtfField *m_to;
    QCheckBox *m_undated;
    QComboBox *m_confidence;
    bool m_isFollowing = false;
    std::stop_source m_ticket;
};

} // namespace apacheta
