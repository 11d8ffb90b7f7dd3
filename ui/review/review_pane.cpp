// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_pane.h"

#include "review/review_desk.h"
#include "review/review_words.h"

using namespace Qt::StringLiterals;

namespace apacheta {

ReviewModel::ReviewModel(Session &session, QObject *parent) : PagedRows(session, &Reader::reviewEntries, &Reader::reviewFacets, parent) {}

QVariant ReviewModel::rowData(const ReviewEntry &row, int role) const
{
    //: Two names in a list
    const QString name = row.second.isEmpty() ? row.first : tr("%1 and %2").arg(row.first, row.second);
    switch (role) {
    case Qt::DisplayRole: return name;
    case QuietRole: return questionKindName(row.kind);
    case KindRole: return -1;
    case ConfidenceRole: return 1.0;
    case TargetRole: return QVariant::fromValue(Target(ReviewTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(name, questionKindName(row.kind));
    case Qt::AccessibleTextRole: return u"%1, %2"_s.arg(name, questionKindName(row.kind));
    default: return {};
    }
}

ReviewPane::ReviewPane(Session &session, QWidget *parent)
    : ListPane(new ReviewModel(session), RowDelegate::Under, tr("Review"), parent), m_session(session),
      m_questions(static_cast<ReviewModel *>(model()))
{
    setFilterHint(tr("Actor or event"));
    addFacet(u"kind"_s, tr("What is asked"), FacetPanel::Left);
    addSort(tr("Most important first"), 0);
    connect(&session, &Session::reviewSkipped, this, [this] { applyFilter(); });
}

void ReviewPane::applyFilter()
{
    ReviewFilter filter;
    filter.text = filterText();
    for (const QString &value : facets()->chosen(u"kind"_s))
        if (const std::optional<QuestionKind> kind = questionKindOf(value))
            filter.kinds.append(*kind);
    filter.skipped = ReviewDesk::skippedIn(m_session.path());
    m_questions->setFilter(filter);
}

QList<FacetEntry> ReviewPane::entriesOf(const QString &, const QList<FacetCount> &counts) const
{
    QList<FacetEntry> entries;
    for (const FacetCount &line : counts)
        if (const std::optional<QuestionKind> kind = questionKindOf(line.value))
            entries.append({line.value, questionKindName(*kind), {}, line.count});
    return entries;
}

QString ReviewPane::countText(int count) const { return tr("%Ln question(s)", nullptr, count); }
QString ReviewPane::emptyTitle() const { return tr("Nothing to review yet"); }

} // namespace apacheta
