// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"

#include <QObject>
#include <optional>

class QMenu;
class QKeyEvent;

namespace apacheta {

class FlowView;
class MentionCard;
class ReaderText;
class Session;
struct FlowLink;

/// What can be mended in the text that is open: the card beside a mention, and new mentions, events, relations and evidence of the words that
/// are selected.
class ReaderMending final : public QObject {
    Q_OBJECT
public:
    ReaderMending(Session &session, FlowView *view, QWidget *dialogParent);

    void setText(const ReaderText *text);
    /// The event or relation on the page, of which selected words can be evidence; any other target: none.
    void setClaim(const Target &target, const QString &name);
    QString claimName() const { return m_claimName; }
    MentionCard *card() const { return m_card; }

    /// Shows the card for a link that is a mention.
    void showCard(const FlowLink &link);
    void newMention();
    void newEvent();
    void newRelation();
    void addEvidence();
    void writeNote();                   ///< on the selected words
    bool hasSelection() const;
    void fillMenu(QMenu &menu);
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void begun();                       ///< a dialog is open: what floats over the text may go

private:
    template <class Dialog> void open();
    Span selectedSpan() const;

    Session &m_session;
    FlowView *m_view;
    QWidget *m_dialogParent;
    const ReaderText *m_text = nullptr;
    MentionCard *m_card;
    Target m_claim;
    QString m_claimName;
};

} // namespace apacheta
