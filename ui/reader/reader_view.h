// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"

#include <QList>
#include <QWidget>
#include <memory>
#include <optional>

namespace apacheta {

class Citing;
class Session;

/// The source text of a document: mentions coloured by kind, the cited passage framed, page and paragraph numbers in the
/// margin. The text is the source's own; what is copied is unchanged.
///
/// Documents of any length: paragraphs are laid out when they come into sight.
class ReaderView final : public QWidget {
    Q_OBJECT
public:
    explicit ReaderView(Session &session, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Opens the document there, `focus` framed and in the middle; an empty focus opens its beginning.
    /// A document that is open already is only scrolled.
    void show(DocumentId document, Span focus);
    using QWidget::show;
    void clear();
    /// The mentions of the actor selected in the window glow.
    void setHighlightedActor(std::optional<ActorId> actor);
    /// The list from which a passage was opened: "previous" and "next" walk it. Empty hides them.
    void setTrail(const QList<apacheta::PassageTarget> &passages);
    void setCiting(Citing *citing);

    DocumentId document() const;      ///< none when nothing is open
    Span focus() const;
    /// Where the reader stands, for back and forward: the first passage in sight when nothing is framed.
    PassageTarget position() const;

public Q_SLOTS:
    void openFind();                  ///< the bar to find in this text
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void chooseFont();
    void copyQuotation();             ///< the selection, else the framed passage, with its citation

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void titleChanged(const QString &title);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace apacheta
