// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/notebook_model.h"

#include "citing/quotation_drag.h"
#include "library/plain_words.h"
#include "text/fold.h"

#include <QMimeData>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString keysType = u"application/x-apacheta-quotations"_s;

bool matches(const NotebookEntry &entry, const NotebookFilter &filter, const QStringList &words)
{
    if (!filter.headings.isEmpty() && !filter.headings.contains(entry.heading))
        return false;
    if (!filter.tags.isEmpty() && std::ranges::none_of(entry.tags, [&filter](const QString &tag) { return filter.tags.contains(tag); }))
        return false;
    if (words.isEmpty())
        return true;
    const QString text = folded(QStringList{entry.quoted.surface, entry.heading, entry.documentTitle, entry.documentAuthors, entry.notes.join(u'\n'), entry.tags.join(u'\n')}.join(u'\n'));
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

} // namespace

QString sourceText(const NotebookEntry &entry)
{
    if (!entry.document.isValid())
        return NotebookModel::tr("Its text is no longer in the library");
    const QString locator = locatorText(entry.page, entry.paragraph);
    return locator.isEmpty() ? entry.documentTitle : entry.documentTitle + u" · "_s + locator;
}

NotebookModel::NotebookModel(Session &session, QObject *parent) : PagedModel(parent), m_session(session) {}

void NotebookModel::setFilter(const NotebookFilter &filter)
{
    m_filter = filter;
    askNew();
}

const NotebookEntry *NotebookModel::entry(const QModelIndex &index) const
{
    const bool isQuotation = index.isValid() && index.row() < m_shown.rows.size() && !m_shown.rows[index.row()].isHeading;
    return isQuotation ? &m_shown.rows[index.row()].entry : nullptr;
}

bool NotebookModel::isHeading(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.rows.size() && m_shown.rows[index.row()].isHeading;
}

QString NotebookModel::heading(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.rows.size() ? m_shown.rows[index.row()].entry.heading : QString();
}

QList<NotebookEntry> NotebookModel::entriesOf(const QModelIndexList &rows) const
{
    QSet<QString> headings;
    QSet<int> chosen;
    for (const QModelIndex &index : rows) {
        chosen.insert(index.row());
        if (isHeading(index))
            headings.insert(heading(index));
    }
    QList<NotebookEntry> entries;
    for (int row = 0; row < m_shown.rows.size(); ++row) {
        const Line &line = m_shown.rows[row];
        if (!line.isHeading && (chosen.contains(row) || headings.contains(line.entry.heading)))
            entries.append(line.entry);
    }
    return entries;
}

int NotebookModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_shown.rows.size(); ++row)
        if (!m_shown.rows[row].isHeading && m_shown.rows[row].entry.quotation.key == key)
            return row;
    return -1;
}

QVariant NotebookModel::entryData(int row, int role) const
{
    const Line &line = m_shown.rows[row];
    const NotebookEntry &entry = line.entry;
    if (line.isHeading) {
        switch (role) {
        case Qt::DisplayRole: return entry.heading.isEmpty() ? tr("Without a heading") : entry.heading;
        case Qt::ToolTipRole: return entry.heading;
        case Qt::AccessibleTextRole: return tr("Heading %1, %n quotation(s)", nullptr, line.count).arg(entry.heading);
        case IsHeadingRole: return true;
        case CountRole: return QLocale().toString(line.count);
        case TargetRole: return QVariant::fromValue(Target());
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return line.words;
    case QuietRole: return entry.document.isValid() ? entry.documentTitle : sourceText(entry);
    case LocatorRole: return entry.document.isValid() ? locatorText(entry.page, entry.paragraph) : QString();
    case IsHeadingRole: return false;
    case NotesRole: return entry.notes.join(u" · "_s).simplified();
    case TagsRole: return entry.tags;
    case KindRole: return -1;
    case ConfidenceRole: return entry.document.isValid() ? 1.0 : 0.4;
    case TargetRole: return QVariant::fromValue(Target(QuotationTarget{entry.quotation.key, entry.document, entry.quoted.span}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(line.words, sourceText(entry));
    case Qt::AccessibleTextRole: return QStringList{line.words, sourceText(entry), entry.notes.join(u", "_s), entry.tags.join(u", "_s)}.join(u", "_s);
    default: return {};
    }
}

// ---- what is shown ----

Result<NotebookModel::Shown> NotebookModel::shownOf(const Reader &reader, const NotebookFilter &filter, std::stop_token stop)
{
    const auto entries = reader.notebook(stop);
    if (!entries)
        return entries.error();
    const QStringList words = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    const bool hasHeadings = std::ranges::any_of(*entries, [](const NotebookEntry &entry) { return !entry.heading.isEmpty(); });
    Shown shown;
    QMap<QString, int> tags;
    QList<FacetCount> headings;
    qsizetype head = -1;
    for (const NotebookEntry &entry : *entries) {
        if (headings.isEmpty() || headings.last().value != entry.heading)
            headings.append({entry.heading, 0});
        ++headings.last().count;
        for (const QString &tag : entry.tags)
            ++tags[tag];
        if (!matches(entry, filter, words))
            continue;
        const bool isNew = head < 0 || shown.rows[head].entry.heading != entry.heading;
        if (hasHeadings && isNew) {
            head = shown.rows.size();
            Line line{true, 0, {}, {}};
            line.entry.heading = entry.heading;
            shown.rows.append(line);
        }
        if (hasHeadings)
            ++shown.rows[head].count;
        shown.rows.append({false, 0, entry, entry.quoted.surface.simplified()});
        ++shown.facets.total;
    }
    shown.facets.counts.insert(u"heading"_s, hasHeadings ? headings : QList<FacetCount>());
    for (auto [tag, count] : tags.asKeyValueRange())
        shown.facets.counts[u"tag"_s].append({tag, count});
    return shown;
}

void NotebookModel::ask(const Cursor &, int, std::stop_token ticket)
{
    m_session.ask<Shown>([filter = m_filter](const Reader &reader, std::stop_token stop) { return shownOf(reader, filter, stop); }, ticket, this,
                         [this](const Result<Shown> &answer) { take(answer); });
}

void NotebookModel::take(const Result<Shown> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    beginAnswer(std::nullopt);
    if (isNewQuestion()) {
        beginResetModel();
        m_shown = *answer;
        endResetModel();
    } else {
        bringUpToDate(answer->rows);
    }
    takeFacets(answer->facets);
    endAnswer();
}

/// Told finely, so that what is chosen and the place in the list stay.
void NotebookModel::bringUpToDate(const QList<Line> &fresh)
{
    QHash<QString, int> places;
    for (int row = 0; row < fresh.size(); ++row)
        places.insert(fresh[row].key(), row);
    QSet<QString> known;
    for (int row = int(m_shown.rows.size()) - 1; row >= 0; --row) {
        if (places.contains(m_shown.rows[row].key())) {
            known.insert(m_shown.rows[row].key());
            continue;
        }
        beginRemoveRows({}, row, row);
        m_shown.rows.removeAt(row);
        endRemoveRows();
    }
    QList<Line> added;
    std::ranges::copy_if(fresh, std::back_inserter(added), [&known](const Line &line) { return !known.contains(line.key()); });
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_shown.rows.size()), int(m_shown.rows.size() + added.size()) - 1);
        m_shown.rows += added;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(old.row() < m_shown.rows.size() ? index(places.value(m_shown.rows[old.row()].key())) : old);
    m_shown.rows = fresh;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    if (!fresh.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(fresh.size()) - 1));
}

void NotebookModel::clearEntries() { m_shown = {}; }

// ---- dragging ----

Qt::ItemFlags NotebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = PagedModel::flags(index);
    if (index.row() >= m_shown.rows.size())
        return usual;
    return usual | Qt::ItemIsDragEnabled | (isHeading(index) ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList NotebookModel::mimeTypes() const { return {keysType, QuotationDrag::placesType()}; }

QMimeData *NotebookModel::mimeData(const QModelIndexList &rows) const
{
    QMimeData *data = m_drag ? m_drag->mimeData() : nullptr;
    if (!data)
        data = new QMimeData;
    QStringList keys;
    for (const NotebookEntry &entry : entriesOf(rows))
        keys.append(entry.quotation.key);
    data->setData(keysType, keys.join(u'\n').toUtf8());
    return data;
}

/// Where a thing lands that is dropped before a row: behind the one above it.
NotebookPlace NotebookModel::placeBefore(int row) const
{
    if (m_shown.rows.isEmpty())
        return {};
    if (row <= 0)
        return {m_shown.rows.first().entry.heading, {}};
    const Line &above = m_shown.rows[std::min(row, int(m_shown.rows.size())) - 1];
    return {above.entry.heading, above.isHeading ? QString() : above.entry.quotation.key};
}

bool NotebookModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const NotebookPlace place = placeBefore(row >= 0 ? row : parent.isValid() ? parent.row() + 1 : entryCount());
    if (data->hasFormat(keysType))
        Q_EMIT moveWanted(QString::fromUtf8(data->data(keysType)).split(u'\n', Qt::SkipEmptyParts), place);
    else if (const QList<QuotedPlace> places = QuotationDrag::placesIn(data); !places.isEmpty())
        Q_EMIT keepWanted(places, place);
    return false;                       // the rows come anew when it is decided
}

} // namespace apacheta
