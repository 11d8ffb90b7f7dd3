// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/target.h"
#include "library/rows.h"
#include "session/session.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <optional>
#include <stop_token>

namespace apacheta {

/// A list that comes from the library in pages. The rows are values; data() reads nothing else. While a question is under way
/// the rows before stay. A later page that fails leaves a last row that says so; retry() asks again.
class PagedModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        TargetRole = Qt::UserRole + 1,  ///< Target: what a click opens
        QuietRole,                      ///< QString: kind, level, participants ... in the quiet colour
        CountRole,                      ///< QString: a number, right-aligned
        DateRole,                       ///< QString
        KindRole,                       ///< int of ActorKind; none for -1
        InkRole,                        ///< QColor of the mark of an event or relation
        PolarityRole,                   ///< int of Polarity
        ConfidenceRole,                 ///< double
        StateRole                       ///< int of RowState
    };
    enum class RowState { Entry, Failed };
    static constexpr int pageSize = 100;

    bool isAsking() const { return m_isAsking; }
    bool hasAnswer() const { return m_hasAnswer; }      ///< the first page came, or failed
    const std::optional<Error> &error() const { return m_error; }
    const Facets &facets() const { return m_facets; }
    Target target(const QModelIndex &index) const { return index.data(TargetRole).value<Target>(); }

    /// Asks anew for what is shown; rows, selection and scrolling stay where they can.
    void refresh();
    void retry();
    /// Forgets everything: another library.
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void askingChanged();
    void answered();                    ///< rows or an error came
    void facetsChanged();

protected:
    explicit PagedModel(QObject *parent) : QAbstractListModel(parent) {}

    virtual int entryCount() const = 0;
    virtual QVariant entryData(int row, int role) const = 0;
    virtual void ask(const Cursor &after, int count, std::stop_token ticket) = 0;
    virtual void askFacets(std::stop_token ticket) = 0;
    virtual void clearEntries() = 0;

    /// A new question: the rows of its first page replace all.
    void askNew();
    void beginAnswer(const std::optional<Cursor> &next);    ///< before the rows of a good answer are taken in
    void endAnswer();
    void fail(const Error &error);
    void takeFacets(const Result<Facets> &facets);
    bool isNewQuestion() const { return m_isNewQuestion; }
    bool isFirstPage() const { return m_after.isStart(); }

private:
    void start(const Cursor &after, int count);
    void setAsking(bool asking);
    void setError(const std::optional<Error> &error);

    std::stop_source m_ticket;
    Cursor m_after;                     ///< where the page under way begins
    int m_count = pageSize;
    std::optional<Cursor> m_next;
    std::optional<Error> m_error;
    Facets m_facets;
    bool m_isAsking = false;
    bool m_hasAnswer = false;
    bool m_isNewQuestion = true;
};

/// The pages of one kind of row under one kind of filter.
template <class Row, class Filter> class PagedRows : public PagedModel {
public:
    using Question = Result<Rows<Row>> (Reader::*)(const Filter &, const Cursor &, int, std::stop_token) const;
    using FacetQuestion = Result<Facets> (Reader::*)(const Filter &, std::stop_token) const;

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter)
    {
        m_filter = filter;
        askNew();
    }
    /// Nothing for a row that is none.
    const Row *row(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }

protected:
    PagedRows(Session &session, Question question, FacetQuestion facetQuestion, QObject *parent)
        : PagedModel(parent), m_session(session), m_question(question), m_facetQuestion(facetQuestion)
    {
    }

    virtual QVariant rowData(const Row &row, int role) const = 0;

    int entryCount() const final { return int(m_rows.size()); }
    QVariant entryData(int index, int role) const final { return rowData(m_rows[index], role); }
    void clearEntries() final { m_rows.clear(); }

    void ask(const Cursor &after, int count, std::stop_token ticket) final
    {
        m_session.ask<Rows<Row>>([question = m_question, filter = m_filter, after, count](const Reader &reader, std::stop_token stop) {
                                     return (reader.*question)(filter, after, count, stop);
                                 },
                                 ticket, this, [this](const Result<Rows<Row>> &answer) { take(answer); });
    }

    void askFacets(std::stop_token ticket) final
    {
        m_session.ask<Facets>([question = m_facetQuestion, filter = m_filter](const Reader &reader, std::stop_token stop) {
                                  return (reader.*question)(filter, stop);
                              },
                              ticket, this, [this](const Result<Facets> &answer) { takeFacets(answer); });
    }

private:
    void take(const Result<Rows<Row>> &answer)
    {
        if (!answer) {
            fail(answer.error());
            return;
        }
        beginAnswer(answer->next);
        if (isNewQuestion()) {
            beginResetModel();
            m_rows = answer->rows;
            endResetModel();
        } else if (isFirstPage()) {
            bringUpToDate(answer->rows);
        } else {
            append(answer->rows);
        }
        endAnswer();
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    /// Told finely, so that the selection and the place in the list stay: rows that went, rows that came, the order, the figures.
    void bringUpToDate(const QList<Row> &fresh)
    {
        QHash<qint64, int> places;
        for (int place = 0; place < fresh.size(); ++place)
            places.insert(fresh[place].id.value, place);
        QSet<qint64> known;
        for (int index = int(m_rows.size()) - 1; index >= 0; --index) {
            const qint64 id = m_rows[index].id.value;
            if (places.contains(id)) {
                known.insert(id);
                continue;
            }
            beginRemoveRows({}, index, index);
            m_rows.removeAt(index);
            endRemoveRows();
        }
        QList<Row> added;
        std::ranges::copy_if(fresh, std::back_inserter(added), [&](const Row &row) { return !known.contains(row.id.value); });
        append(added);
        putInOrder(fresh, places);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }

    void putInOrder(const QList<Row> &fresh, const QHash<qint64, int> &places)
    {
        const bool isOrdered = std::ranges::equal(m_rows, fresh, {}, &Row::id, &Row::id);
        if (isOrdered) {
            m_rows = fresh;
            return;
        }
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.append(old.row() < m_rows.size() ? index(places.value(m_rows[old.row()].id.value)) : old);
        m_rows = fresh;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

    Session &m_session;
    Question m_question;
    FacetQuestion m_facetQuestion;
    Filter m_filter;
    QList<Row> m_rows;
};

} // namespace apacheta
