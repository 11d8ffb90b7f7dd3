// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/paged_model.h"

namespace apacheta {

int PagedModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return entryCount() + (m_error && entryCount() > 0 ? 1 : 0);
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isFailed = index.row() >= entryCount();
    if (role == StateRole)
        return int(isFailed ? RowState::Failed : RowState::Entry);
    if (!isFailed)
        return entryData(index.row(), role);
    if (role == Qt::DisplayRole)
        return tr("The rest could not be read. Press Enter to try again.");
    if (role == Qt::ToolTipRole)
        return m_error->message;
    return {};
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsking && !m_error;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isNewQuestion = false;
    start(*m_next, pageSize);
}

void PagedModel::refresh()
{
    if (m_isAsking && m_isNewQuestion) {
        askNew();
        return;
    }
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_isNewQuestion = !m_hasAnswer;
    // Whole pages, so that what was scrolled to stays; one more row shows whether more came.
    const int pages = std::max(1, (entryCount() + pageSize - 1) / pageSize);
    start({}, pages * pageSize);
    askFacets(m_ticket.get_token());
}

void PagedModel::retry()
{
    setError({});
    m_isNewQuestion = m_after.isStart();
    start(m_after, m_count);
    askFacets(m_ticket.get_token());
}

void PagedModel::clear()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    beginResetModel();
    clearEntries();
    m_next.reset();
    m_error.reset();
    m_facets = {};
    m_hasAnswer = false;
    m_isNewQuestion = true;
    endResetModel();
    setAsking(false);
    Q_EMIT facetsChanged();
}

void PagedModel::askNew()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_isNewQuestion = true;
    start({}, pageSize);
    askFacets(m_ticket.get_token());
}

void PagedModel::start(const Cursor &after, int count)
{
    m_after = after;
    m_count = count;
    setAsking(true);
    ask(after, count, m_ticket.get_token());
}

void PagedModel::beginAnswer(const std::optional<Cursor> &next)
{
    setError({});
    m_next = next;
    m_hasAnswer = true;
}

void PagedModel::endAnswer()
{
    m_isNewQuestion = false;
    setAsking(false);
    Q_EMIT answered();
}

void PagedModel::fail(const Error &error)
{
    if (m_isNewQuestion) {
        beginResetModel();
        clearEntries();
        m_error = error;
        endResetModel();
    } else {
        setError(error);
    }
    m_hasAnswer = true;
    setAsking(false);
    Q_EMIT answered();
}

void PagedModel::takeFacets(const Result<Facets> &facets)
{
    if (!facets)
        return;                         // the rows' own answer says what is wrong
    m_facets = *facets;
    Q_EMIT facetsChanged();
}

void PagedModel::setAsking(bool asking)
{
    if (asking == m_isAsking)
        return;
    m_isAsking = asking;
    Q_EMIT askingChanged();
}

void PagedModel::setError(const std::optional<Error> &error)
{
    const bool hadRow = m_error && entryCount() > 0;
    const bool hasRow = error && entryCount() > 0;
    if (hasRow && !hadRow)
        beginInsertRows({}, entryCount(), entryCount());
    if (!hasRow && hadRow)
        beginRemoveRows({}, entryCount(), entryCount());
    m_error = error;
    if (hasRow && !hadRow)
        endInsertRows();
    if (!hasRow && hadRow)
        endRemoveRows();
}

} // namespace apacheta
