// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow_block.h"
#include "library/rows.h"

namespace apacheta {

/// A piece of a line: words, how they look, and what they lead to.
struct FlowPiece {
    QString text;
    FlowInk ink = {};
    bool bold = false;
    bool italic = false;
    bool struck = false;
    std::optional<FlowLink> link = {};  ///< its positions are set by the line
};

FlowPiece quiet(const QString &text);
FlowPiece dot();                        ///< between two facts on one line
FlowPiece linkTo(const QString &text, const Target &target, const QString &tip = {});
/// An actor's name in the ink of its kind; the tip says name and kind.
FlowPiece actorPiece(const ActorLink &actor);
FlowPiece actionPiece(const QString &text, int action, qint64 argument = 0, const QString &tip = {});

/// Writes a block piece by piece.
///
///     FlowLine(FlowRole::Row).fill(tr("%1 with %2"), {linkTo(label, target), actorPiece(actor)}).take()
class FlowLine final {
public:
    explicit FlowLine(FlowRole role) { m_block.role = role; }

    FlowLine &add(const FlowPiece &piece);
    FlowLine &add(const QString &text) { return add(FlowPiece{text}); }
    /// The pattern's %1, %2 ... replaced by the pieces, in whatever order the language wants them.
    FlowLine &fill(const QString &pattern, const QList<FlowPiece> &pieces);
    /// The pieces that are not empty, with the separator between them.
    FlowLine &addJoined(const QList<FlowPiece> &pieces, const FlowPiece &separator);
    FlowLine &mark(FlowMarker marker);
    FlowBlock take() { return std::move(m_block); }

private:
    FlowBlock m_block;
};

FlowMarker kindMarker(ActorKind kind);
FlowMarker categoryMarker(Category category, Polarity polarity);

} // namespace apacheta
