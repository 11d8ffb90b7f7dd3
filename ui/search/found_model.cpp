// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/found_model.h"

#include "actors/actors_model.h"
#include "common/theme.h"
#include "library/plain_words.h"
#include "search/snippet.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int actorsShown = 6;
constexpr int eventsShown = 5;
constexpr int passagesShown = 6;
constexpr int snippetLength = 90;

} // namespace

FoundModel::FoundModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void FoundModel::setText(const QString &text)
{
    m_text = text.trimmed();
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_waiting = 0;
    if (m_text.isEmpty()) {
        m_actors.reset();
        m_events.reset();
        m_passages.reset();
        layOut();
        return;
    }
    ask<QList<ActorRow>>([asked = m_text](const Reader &reader, std::stop_token stop) { return reader.actorsNamed(asked, actorsShown, stop); },
                         &FoundModel::m_actors);
    ask<QList<EventRow>>([asked = m_text](const Reader &reader, std::stop_token stop) { return reader.eventsNamed(asked, eventsShown, stop); },
                         &FoundModel::m_events);
    ask<SearchAnswer>([asked = m_text](const Reader &reader, std::stop_token stop) { return reader.search(asked, passagesShown, stop); },
                      &FoundModel::m_passages);
}

template <class Value>
void FoundModel::ask(std::function<Result<Value>(const Reader &, std::stop_token)> question, std::optional<Value> FoundModel::*place)
{
    ++m_waiting;
    m_session.ask<Value>(std::move(question), m_ticket.get_token(), this, [this, place](const Result<Value> &answer) {
        --m_waiting;
        this->*place = answer ? std::optional<Value>(*answer) : std::nullopt;
        layOut();
        Q_EMIT answered();
    });
}

void FoundModel::layOut()
{
    QList<Row> rows;
    addActors(rows);
    addEvents(rows);
    addPassages(rows);
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void FoundModel::addActors(QList<Row> &rows) const
{
    if (!m_actors || m_actors->isEmpty())
        return;
    rows.append({true, tr("Actors"), {}, {}, -1, {}});
    for (const ActorRow &actor : *m_actors)
        rows.append({false, actor.name, quietWords(actor), ActorTarget{actor.id}, int(actor.kind), {}});
}

void FoundModel::addEvents(QList<Row> &rows) const
{
    if (!m_events || m_events->isEmpty())
        return;
    rows.append({true, tr("Events"), {}, {}, -1, {}});
    for (const EventRow &event : *m_events)
        rows.append({false, event.label, dateText(event.date), EventTarget{event.id}, -1, categoryInk(event.type, QGuiApplication::palette())});
}

void FoundModel::addPassages(QList<Row> &rows) const
{
    if (m_text.isEmpty())
        return;
    if (m_passages && !m_passages->hits.isEmpty()) {
        rows.append({true, tr("Passages"), {}, {}, -1, {}});
        for (const SearchHit &hit : m_passages->hits) {
            const Snippet snippet = snippetOf(hit, snippetLength);
            rows.append({false, snippet.text, hit.documentTitle, passageTarget(hit), -1, {}});
        }
    }
    const QString all = m_passages ? tr("All %Ln passage(s) with “%1”", nullptr, int(m_passages->total)) : tr("All passages with “%1”");
    rows.append({false, all.arg(m_text), {}, SearchTarget{m_text}, -1, {}});
}

int FoundModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::ToolTipRole: return row.quiet.isEmpty() ? row.text : u"%1\n%2"_s.arg(row.text, row.quiet);
    case Qt::AccessibleTextRole: return row.quiet.isEmpty() ? row.text : u"%1, %2"_s.arg(row.text, row.quiet);
    case TargetRole: return QVariant::fromValue(row.target);
    case IsHeadingRole: return row.isHeading;
    case QuietRole: return row.quiet;
    case KindRole: return row.kind;
    case InkRole: return row.ink.isValid() ? QVariant(row.ink) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].isHeading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace apacheta
