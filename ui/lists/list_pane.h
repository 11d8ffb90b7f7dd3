// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "lists/facet_panel.h"
#include "lists/paged_model.h"
#include "lists/row_delegate.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace apacheta {

class EmptyState;
class Scope;
class ScopeChips;
class ThinBar;

/// A list of the middle column: the field that narrows it, facets, sorting, the entries. A kind of list says in a subclass
/// which facets and orders it has and how they become its filter.
class ListPane : public QWidget {
    Q_OBJECT
public:
    /// Asks anew for what is shown; does nothing before the first askFresh().
    void refresh();
    /// Another library: forgets the rows and the narrowing, and asks.
    void askFresh();
    void focusFilter();
    void selectTarget(const Target &target);
    QListView *view() const { return m_view; }
    PagedModel *model() const { return m_model; }
    QLineEdit *filterField() const { return m_filter; }
    FacetPanel *facets() const { return m_facets; }
    EmptyState *emptyState() const { return m_empty; }

    /// The passages that keys such as Ctrl+Shift+C mean while the list has the focus.
    virtual QList<QuotedPlace> chosenQuotations() const { return {}; }

    QVariantMap saved() const;          ///< order, facets open or not, least confidence
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void targetRequested(const apacheta::Target &target, apacheta::OpenMode mode);
    void importRequested();             ///< the empty library's one next step

protected:
    ListPane(PagedModel *model, RowDelegate::Layout layout, const QString &name, QWidget *parent);

    /// The list follows what the window is narrowed to, and says so at its head. `filter.scope` is then the subclass' to set.
    void follow(Scope &scope);
    const ViewFilter &scopeFilter() const;              ///< what it follows; narrows nothing where it follows none

    /// Makes the filter from the field, the facets, the order and sets it on the model.
    virtual void applyFilter() = 0;
    /// The facets' words and icons for their values.
    virtual QList<FacetEntry> entriesOf(const QString &facet, const QList<FacetCount> &counts) const = 0;
    /// "190 actors"
    virtual QString countText(int count) const = 0;
    virtual QString emptyTitle() const = 0;
    /// Where the library has nothing for this list: what to do, and the one next step.
    virtual QString emptyIcon() const;
    virtual QString emptyAdvice() const;
    virtual QString emptyStep() const;
    virtual void takeEmptyStep();
    /// Adds what this list offers for its selected entries; nothing by default.
    virtual void addContextActions(QMenu &menu, const QModelIndexList &selected);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void setFilterHint(const QString &placeholder);
    void addSort(const QString &title, int id);         ///< a list without any has no button to sort it
    void addTool(QWidget *tool);                        ///< beside the filters
    void addConfidence();
    QString filterText() const;
    int sortId() const;
    double leastConfidence() const;
    virtual bool isNarrowed() const;
    /// Takes back all that isNarrowed() tells of, and asks anew; first what the subclass added, without asking, then this.
    virtual void clearNarrowing();
    /// Narrows again, shortly after the last key was pressed.
    void filterSoon() { m_typing.start(); }
    void addFacet(const QString &name, const QString &title, FacetPanel::Side side, FacetPanel::Choice choice = FacetPanel::Several);

private:
    void buildHeader(const QString &name);
    void buildList(RowDelegate::Layout layout, const QString &name);
    void buildBody();
    void showContextMenu(QPoint position);
    void activate(const QModelIndex &index, OpenMode mode);
    void showAnswer();
    void showFacets();
    void showCount();
    void showChosenCount();

    PagedModel *m_model;
    Scope *m_scope = nullptr;
    ScopeChips *m_chips = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_header = nullptr;
    QTimer m_typing;
    bool m_hasAsked = false;
    bool m_isBehind = false;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_facetsButton = nullptr;
    QToolButton *m_sortButton = nullptr;
    QActionGroup *m_sorts = nullptr;
    QComboBox *m_confidence = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_clear = nullptr;
    FacetPanel *m_facets = nullptr;
    QStringList m_facetNames;
    ThinBar *m_busy = nullptr;
    QStackedLayout *m_stack = nullptr;
    QListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_skeleton = nullptr;
};

} // namespace apacheta
