// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scope_panel.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "mending/edtf_field.h"
#include "session/scope.h"
#include "session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What there is to choose, each with its count in the whole library.
struct Choices {
    QList<FacetCount> kinds;
    QList<FacetCount> levels;
    QList<FacetCount> countries;
    QList<FacetCount> categories;
    QList<FacetCount> polarities;
};

Result<Choices> choicesIn(const Reader &reader, std::stop_token stop)
{
    const auto actors = reader.actorFacets({}, stop);
    if (!actors)
        return actors.error();
    const auto events = reader.eventFacets({}, stop);
    if (!events)
        return events.error();
    const auto relations = reader.relationFacets({}, stop);
    if (!relations)
        return relations.error();
    Choices choices{actors->counts[u"kind"_s], actors->counts[u"level"_s], actors->counts[u"country"_s], relations->counts[u"predicate"_s],
                    relations->counts[u"polarity"_s]};
    for (const FacetCount &line : events->counts[u"type"_s]) {
        const bool isKnown = std::ranges::any_of(choices.categories, [&](const FacetCount &known) { return known.value == line.value; });
        if (!isKnown)
            choices.categories.append(line);
    }
    return choices;
}

template <class Value, class Read, class Say>
QList<FacetEntry> entriesOf(const QList<FacetCount> &lines, Read read, Say say, const std::function<QIcon(Value)> &iconOf = {})
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : lines) {
        if (const std::optional<Value> value = read(line.value))
            entries.append({line.value, say(*value), iconOf ? iconOf(*value) : QIcon(), line.count});
    }
    return entries;
}

template <class Value> QStringList wordsOf(const QList<Value> &values)
{
    QStringList words;
    for (const Value value : values)
        words.append(word(value));
    return words;
}

template <class Value, class Read> QList<Value> valuesOf(const QStringList &words, Read read)
{
    QList<Value> values;
    for (const QString &one : words) {
        if (const std::optional<Value> value = read(one))
            values.append(*value);
    }
    return values;
}

} // namespace

ScopePanel::ScopePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_facets(new FacetPanel(this)), m_from(new EdtfField(this)), m_to(new EdtfField(this)),
      m_undated(new QCheckBox(tr("Those without a date too"), this)), m_confidence(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facets);
    m_facets->addSection(u"kind"_s, tr("Kind"), FacetPanel::Left);
    m_facets->addSection(u"country"_s, tr("Country"), FacetPanel::Left);
    m_facets->addSection(u"level"_s, tr("Level"), FacetPanel::Left);
    m_facets->addSection(u"category"_s, tr("What happened or holds"), FacetPanel::Right);
    m_facets->addSection(u"polarity"_s, tr("Stated as"), FacetPanel::Right);
    m_from->field()->setAccessibleName(tr("From"));
    m_to->field()->setAccessibleName(tr("To"));
    auto *span = new QWidget(m_facets);
    auto *spanColumn = new QVBoxLayout(span);
    spanColumn->setContentsMargins(0, 0, 0, 0);
    spanColumn->setSpacing(gridUnit(this) / 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_to, m_undated})
        spanColumn->addWidget(widget);
    m_from->field()->setPlaceholderText(tr("From: 1879"));
    m_to->field()->setPlaceholderText(tr("To: 1884"));
    m_facets->addWidget(tr("Time"), span, FacetPanel::Right);
    m_confidence->addItem(tr("Any"), 0.0);
    m_confidence->addItem(tr("50 % or more"), ViewFilter().minimumConfidence);
    m_confidence->addItem(tr("80 % or more"), 0.8);
    m_confidence->setAccessibleName(tr("Confidence"));
    m_facets->addWidget(tr("Confidence"), m_confidence, FacetPanel::Right);
    follow();
    connect(m_facets, &FacetPanel::changed, this, &ScopePanel::apply);
    connect(m_from->field(), &QLineEdit::editingFinished, this, &ScopePanel::apply);
    connect(m_to->field(), &QLineEdit::editingFinished, this, &ScopePanel::apply);
    connect(m_undated, &QCheckBox::toggled, this, &ScopePanel::apply);
    connect(m_confidence, &QComboBox::currentIndexChanged, this, &ScopePanel::apply);
    connect(&session.scope(), &Scope::filterChanged, this, &ScopePanel::follow);
    connect(&session, &Session::libraryChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

ScopePanel::~ScopePanel() { m_ticket.request_stop(); }

void ScopePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ScopePanel::ask()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_session.ask<Choices>(choicesIn, m_ticket.get_token(), this, [this](const Result<Choices> &choices) {
        if (!choices)
            return;
        const auto country = [](const QString &value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
        const auto level = [](const QString &value) {
            const std::optional<Level> known = levelOf(value);
            return known == Level::None ? std::nullopt : known;
        };
        m_facets->setEntries(u"kind"_s, entriesOf<ActorKind>(choices->kinds, actorKindOf, kindNamePlural, [this](ActorKind kind) { return kindIcon(kind, palette()); }));
        m_facets->setEntries(u"level"_s, entriesOf<Level>(choices->levels, level, levelName));
        m_facets->setEntries(u"country"_s, entriesOf<QString>(choices->countries, country, countryName));
        m_facets->setEntries(u"category"_s, entriesOf<Category>(choices->categories, categoryOf, categoryName));
        m_facets->setEntries(u"polarity"_s, entriesOf<Polarity>(choices->polarities, polarityOf, polarityName));
        follow();
    });
}

void ScopePanel::apply()
{
    if (m_isFollowing)
        return;
    ViewFilter filter = m_session.scope().filter();
    filter.kinds = valuesOf<ActorKind>(m_facets->chosen(u"kind"_s), actorKindOf);
    filter.levels = valuesOf<Level>(m_facets->chosen(u"level"_s), levelOf);
    filter.countries = m_facets->chosen(u"country"_s);
    filter.categories = valuesOf<Category>(m_facets->chosen(u"category"_s), categoryOf);
    filter.polarities = valuesOf<Polarity>(m_facets->chosen(u"polarity"_s), polarityOf);
    if (m_from->isAcceptable())
        filter.from = m_from->date();
    if (m_to->isAcceptable())
        filter.to = m_to->date();
    filter.undated = m_undated->isChecked();
    filter.minimumConfidence = m_confidence->currentData().toDouble();
    m_session.scope().setFilter(filter);
}

/// Shows the filter as it is, whoever changed it.
void ScopePanel::follow()
{
    const ViewFilter &filter = m_session.scope().filter();
    m_isFollowing = true;
    m_facets->setChosen(u"kind"_s, wordsOf(filter.kinds));
    m_facets->setChosen(u"level"_s, wordsOf(filter.levels));
    m_facets->setChosen(u"country"_s, filter.countries);
    m_facets->setChosen(u"category"_s, wordsOf(filter.categories));
    m_facets->setChosen(u"polarity"_s, wordsOf(filter.polarities));
    if (m_from->date() != filter.from)
        m_from->setDate(filter.from);
    if (m_to->date() != filter.to)
        m_to->setDate(filter.to);
    m_undated->setChecked(filter.undated);
    m_confidence->setCurrentIndex(std::max(0, m_confidence->findData(filter.minimumConfidence)));
    m_isFollowing = false;
}

} // namespace apacheta
