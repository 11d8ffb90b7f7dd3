// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/picture_view.h"
#include "library/reader.h"
#include "pages/page_view.h"

#include <QTimer>
#include <functional>
#include <memory>
#include <stop_token>

class QHBoxLayout;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace apacheta {

class EmptyState;
class LegendStrip;
class ScopeChips;
class ScopePanel;
class ThinBar;

/// What a picture is laid out for.
struct PictureFrame {
    QSizeF size;                            ///< of the view, pixels
    QFont font;
};

/// A page that is a picture of the library under the window's filter. It asks and lays out off the GUI thread, keeps the picture before until
/// the new one is there, follows filter and selection, and offers zooming, legend, narrowing, copying and exporting.
///
///     class NetworkPage final : public ViewPage {
///         ViewQuestion question() const override { return [..](const Reader &reader, std::stop_token stop) { ... }; }
class ViewPage : public PageView {
    Q_OBJECT
public:
    using Drawn = std::shared_ptr<const Picture>;
    /// Reads and lays out, on a reader thread. A null picture: there is nothing to draw.
    using ViewQuestion = std::function<Result<Drawn>(const Reader &, std::stop_token)>;

    ~ViewPage() override;
    /// Of one actor where one is said, else of all.
    void show(ActorId actor);
    using QWidget::show;
    PictureView *view() const { return m_view; }
    EmptyState *empty() const { return m_empty; }
    ScopePanel *scopePanel() const { return m_panel; }
    bool isAsking() const { return m_isAsking; }
    /// Why there is no picture, a sentence; empty when there is one.
    QString whyNothing() const;
    /// Asks anew; with `keepsPlace` one goes on looking where one looked.
    void redraw(bool keepsPlace = true);
    /// Writes the picture as it is laid out; asks for a name when none is given.
    void exportPicture(const QString &path = {});

Q_SIGNALS:
    void said(const QString &words, const QString &file);
    void failed(const apacheta::Error &error);
    void answered();                        ///< a picture is there, or there is none to draw, or an error is shown

protected:
    ViewPage(Session &session, const QString &name, QWidget *parent);

    virtual ViewQuestion question(const ViewFilter &filter, ActorId actor, const PictureFrame &frame) const = 0;
    /// The title of the page.
    virtual QString titleOf(const Picture *picture) const;
    /// After another picture has come in.
    virtual void drawn() {}
    /// What to say where nothing is to be drawn under no filter at all.
    virtual QString emptyText() const = 0;
    virtual QString iconName() const = 0;
    /// Whether another size of the window asks for another layout.
    virtual bool dependsOnSize() const { return false; }

    QHBoxLayout *bar() const { return m_bar; }          ///< own controls go to its left
    void addBarWidget(QWidget *widget);
    void addBeside(QWidget *widget);                    ///< to the right of the picture
    void addBelow(QWidget *widget);                     ///< under the picture, above the legend
    ActorId actor() const { return m_actor; }
    PictureFrame frame() const;

    void reload() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBar(const QString &name);
    void fill(const Result<Drawn> &picture, bool keepsPlace);
    void showEmpty(const Error *error);
    void pick(ActorId actor, bool adds);
    void cancel();

    QHBoxLayout *m_bar;
    ScopeChips *m_chips;
    ScopePanel *m_panel;
    ThinBar *m_busy;
    QToolButton *m_cancel;
    PictureView *m_view;
    QSplitter *m_beside;
    QWidget *m_below;
    LegendStrip *m_legend;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ActorId m_actor;
    bool m_isShown = false;
    bool m_isAsking = false;
    bool m_isStale = false;                 ///< asked for while it was hidden
    bool m_hasError = false;
    QTimer m_resized;
    QTimer m_patience;                      ///< a second: then it can be cancelled
    std::stop_source m_ticket;
};

} // namespace apacheta
