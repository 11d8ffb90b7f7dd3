// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QList>
#include <QScrollArea>

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace apacheta {

/// One value by which a list can be narrowed.
struct FacetEntry {
    QString value;                      ///< the word of the contract
    QString label;
    QIcon icon;
    int count = 0;
};

/// A titled group of values to tick; those with most entries come first, the rest behind "More".
class FacetSection final : public QWidget {
    Q_OBJECT
public:
    explicit FacetSection(const QString &title, QWidget *parent = nullptr);
    void setSingleChoice() { m_isSingleChoice = true; }
    void setEntries(const QList<FacetEntry> &entries);
    QStringList chosen() const;
    /// Ticks just these; says nothing of it.
    void setChosen(const QStringList &values);
    void clearChosen() { setChosen({}); }

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QWidget *row = nullptr;
        QCheckBox *box = nullptr;
        QLabel *count = nullptr;
    };
    Line &lineFor(const FacetEntry &entry);
    void showLines();
    void untickOthers(const QCheckBox *ticked);

    bool m_isSingleChoice = false;
    QString m_title;
    QVBoxLayout *m_column;
    QToolButton *m_more;
    QHash<QString, Line> m_lines;
    QStringList m_order;
};

/// All groups of a list, in two columns.
class FacetPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);
    enum Side { Left, Right };
    enum Choice { Several, Single };
    void addSection(const QString &name, const QString &title, Side side, Choice choice = Several);
    /// A group that is no list of values: confidence, years.
    void addWidget(const QString &title, QWidget *widget, Side side);
    void setEntries(const QString &name, const QList<FacetEntry> &entries);
    QStringList chosen(const QString &name) const;
    void setChosen(const QString &name, const QStringList &values);
    int chosenCount() const;
    void clearChosen();
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(QWidget *widget, Side side);

    QGridLayout *m_grid;
    QList<QVBoxLayout *> m_columns;
    QHash<QString, FacetSection *> m_sections;
};

} // namespace apacheta
