// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decision_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString decisionGroupName(DecisionGroup group)
{
    switch (group) {
    case DecisionGroup::Actors: return History::tr("Actors");
    case DecisionGroup::Mentions: return History::tr("Mentions");
    case DecisionGroup::Events: return History::tr("Events");
    case DecisionGroup::Relations: return History::tr("Relations");
    case DecisionGroup::Documents: return History::tr("Documents");
    case DecisionGroup::Disagreements: return History::tr("Disagreements");
    case DecisionGroup::Notes: return History::tr("Notes and tags");
    case DecisionGroup::Notebook: return History::tr("Notebook");
    case DecisionGroup::Other: break;
    }
    //: Decisions of a kind that this version does not know
    return History::tr("Others");
}

QString decisionTime(const QDateTime &time)
{
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    //: A date and a time of day
    return History::tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), locale.toString(local.time(), QLocale::ShortFormat));
}

FlowPiece historyPiece(const HistoryTarget &target)
{
    return linkTo(History::tr("History"), target, History::tr("What you decided about this, and how to take it back"));
}

} // namespace apacheta
