// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/style_model.h"

#include "text/fold.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

int rankOf(const QString &id)
{
    static const QStringList first = {u"apa"_s,
                                      u"chicago-author-date"_s,
                                      u"chicago-fullnote-bibliography"_s,
                                      u"chicago-note-bibliography"_s,
                                      u"modern-language-association"_s,
                                      u"iso690-author-date-es"_s,
                                      u"iso690-author-date-en"_s,
                                      u"harvard-cite-them-right"_s,
                                      u"vancouver"_s};
    const qsizetype at = first.indexOf(id);
    return at < 0 ? int(first.size()) : int(at);
}

} // namespace

StyleModel::StyleModel(QObject *parent) : QAbstractListModel(parent) {}

void StyleModel::setStyles(QList<CitationStyle> styles)
{
    std::stable_sort(styles.begin(), styles.end(),
                     [](const CitationStyle &a, const CitationStyle &b) { return rankOf(a.id) < rankOf(b.id); });
    beginResetModel();
    m_styles = std::move(styles);
    m_keys.clear();
    for (const CitationStyle &style : std::as_const(m_styles))
        m_keys.append(u' ' + nameKey(style.title) + u' ' + nameKey(style.id));
    m_rows = matching(m_typed);
    endResetModel();
}

void StyleModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_rows = matching(typed);
    endResetModel();
}

QList<int> StyleModel::matching(const QString &typed) const
{
    const QStringList words = nameKey(typed).split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (int i = 0; i < m_keys.size(); ++i) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) { return m_keys[i].contains(u' ' + word); });
        if (all)
            rows.append(i);
    }
    return rows;
}

int StyleModel::rowOf(const QString &id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](int style) { return m_styles[style].id == id; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int StyleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StyleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CitationStyle &style = m_styles[m_rows[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return style.title;
    case IdRole: return style.id;
    case NoteRole: return style.isNote;
    case LocaleRole: return style.defaultLocale;
    default: return {};
    }
}

} // namespace apacheta
