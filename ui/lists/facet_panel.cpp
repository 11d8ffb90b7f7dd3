// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/facet_panel.h"

#include "common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace apacheta {
namespace {

constexpr int shownAtFirst = 8;

QLabel *sectionTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

FacetSection::FacetSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this)), m_more(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
    m_column->addWidget(sectionTitle(title, this));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More of: %1").arg(title));
    m_more->hide();
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setText(isOpen ? tr("Fewer") : tr("More"));
        showLines();
    });
}

void FacetSection::setEntries(const QList<FacetEntry> &entries)
{
    m_order.clear();
    QSet<QString> named;
    for (const FacetEntry &entry : entries) {
        Line &line = lineFor(entry);
        const QString count = QLocale().toString(entry.count);
        line.count->setText(count);
        //: Screen reader: a value to filter by and how many entries have it
        line.box->setAccessibleName(tr("%1: %2, %3").arg(m_title, entry.label, count));
        m_order.append(entry.value);
        named.insert(entry.value);
    }
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (named.contains(line.key()))
            continue;
        line->count->setText(QLocale().toString(0));
        if (line->box->isChecked())
            m_order.append(line.key());
    }
    setVisible(!m_order.isEmpty());     // no title over nothing
    showLines();
    setVisible(!m_order.isEmpty());     // a title alone says nothing
}

FacetSection::Line &FacetSection::lineFor(const FacetEntry &entry)
{
    Line &line = m_lines[entry.value];
    if (line.row)
        return line;
    line.row = new QWidget(this);
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    line.box = new QCheckBox(entry.label, line.row);
    line.box->setIcon(entry.icon);
    line.box->setToolTip(entry.label);
    line.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line.count = new QLabel(line.row);
    line.count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(line.box, 1);
    layout->addWidget(line.count);
    connect(line.box, &QCheckBox::toggled, this, [this, box = line.box](bool isTicked) {
        if (isTicked && m_isSingleChoice)
            untickOthers(box);
        Q_EMIT changed();
    });
    return line;
}

void FacetSection::untickOthers(const QCheckBox *ticked)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line.box);
        if (line.box != ticked)
            line.box->setChecked(false);
    }
}

void FacetSection::showLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        m_column->removeWidget(line.row);
        line.row->hide();
    }
    int shown = 0;
    QWidget *before = m_more;
    for (const QString &value : std::as_const(m_order)) {
        const Line &line = m_lines[value];
        const bool isShown = shown < shownAtFirst || m_more->isChecked() || line.box->isChecked();
        if (!isShown)
            continue;
        m_column->insertWidget(1 + shown, line.row);
        line.row->show();
        setTabOrder(before, line.box);
        before = line.box;
        ++shown;
    }
    m_more->setVisible(m_order.size() > shownAtFirst);
}

QStringList FacetSection::chosen() const
{
    QStringList values;
    for (const QString &value : m_order) {
        if (m_lines[value].box->isChecked())
            values.append(value);
    }
    return values;
}

void FacetSection::setChosen(const QStringList &values)
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QSignalBlocker quiet(line->box);
        line->box->setChecked(values.contains(line.key()));
    }
}

FacetPanel::FacetPanel(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    const int unit = gridUnit(this);
    m_grid->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 2);
    m_grid->setHorizontalSpacing(unit);
    for (int column = 0; column < 2; ++column) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(unit / 2);
        layout->addStretch(1);
        m_columns.append(layout);
        m_grid->addLayout(layout, 0, column);
        m_grid->setColumnStretch(column, column == 0 ? 6 : 5); // names of kinds are longest
    }
    setWidget(content);
    content->installEventFilter(this);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setBackgroundRole(QPalette::Window);
}

void FacetPanel::place(QWidget *widget, Side side)
{
    QVBoxLayout *column = m_columns[side];
    column->insertWidget(column->count() - 1, widget);
}

void FacetPanel::addSection(const QString &name, const QString &title, Side side, Choice choice)
{
    auto *section = new FacetSection(title, widget());
    if (choice == Single)
        section->setSingleChoice();
    m_sections.insert(name, section);
    place(section, side);
    connect(section, &FacetSection::changed, this, &FacetPanel::changed);
}

void FacetPanel::addWidget(const QString &title, QWidget *body, Side side)
{
    auto *section = new QWidget(widget());
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit(this) / 4);
    QLabel *label = sectionTitle(title, section);
    label->setBuddy(body);
    column->addWidget(label);
    column->addWidget(body);
    place(section, side);
}

void FacetPanel::setEntries(const QString &name, const QList<FacetEntry> &entries)
{
    if (FacetSection *section = m_sections.value(name))
        section->setEntries(entries);
    updateGeometry();
}

QStringList FacetPanel::chosen(const QString &name) const
{
    const FacetSection *section = m_sections.value(name);
    return section ? section->chosen() : QStringList();
}

void FacetPanel::setChosen(const QString &name, const QStringList &values)
{
    if (FacetSection *section = m_sections.value(name))
        section->setChosen(values);
}

int FacetPanel::chosenCount() const
{
    int count = 0;
    for (const FacetSection *section : m_sections)
        count += int(section->chosen().size());
    return count;
}

void FacetPanel::clearChosen()
{
    for (FacetSection *section : std::as_const(m_sections))
        section->clearChosen();
    Q_EMIT changed();
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();               // as high as its lines, until the list needs the room
    return QScrollArea::eventFilter(watched, event);
}

QSize FacetPanel::sizeHint() const { return widget()->sizeHint() + QSize(2, 2); }

} // namespace apacheta
