// SPDX-License-Identifier: GPL-3.0-or-later
#include "disagreements/disagreement_part.h"

#include "disagreements/disagreements_pane.h"
#include "flow/flow_line.h"
#include "library/reader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct DisagreementPart {
    Q_DECLARE_TR_FUNCTIONS(DisagreementPart)
};

/// "2 passages against 1", "3 passages against 2 against 1".
QString strengthText(const Disagreement &one)
{
    const QLocale locale;
    QStringList others;
    for (qsizetype i = 1; i < one.positions.size(); ++i)
        others.append(locale.toString(one.positions[i].evidence.size()));
    //: How many passages take each side of a disagreement: "2 passages against 1"; %1 is the other sides' numbers
    const QString pattern = DisagreementPart::tr("%n passage(s) against %1", nullptr, int(one.positions.first().evidence.size()));
    //: Stands between the numbers of passages of further sides: "1 against 1"
    return pattern.arg(others.join(u' ' + DisagreementPart::tr("against") + u' '));
}

} // namespace

std::function<Result<QList<Disagreement>>(const Reader &, std::stop_token)> disagreementsWith(const DisagreementFilter &filter)
{
    return [filter](const Reader &reader, std::stop_token stop) { return reader.disagreements(filter, stop); };
}

FlowBlocks disagreementPart(const QList<Disagreement> &found)
{
    FlowBlocks blocks;
    for (const Disagreement &one : found) {
        if (one.state == DisagreementState::Dismissed || one.positions.size() < 2)
            continue;
        if (blocks.empty())
            blocks.push_back(partHeading(DisagreementPart::tr("Sources disagree")));
        QStringList claims;
        for (const DisagreementPosition &side : one.positions)
            claims.append(claimText(side));
        const FlowPiece way = linkTo(claims.join(u" / "_s), DisagreementTarget{one.key}, DisagreementPart::tr("Open the sides with their passages"));
        blocks.push_back(FlowLine(FlowRole::Row).add(way).take());
        blocks.push_back(FlowLine(FlowRole::Detail)
                             .addJoined({quiet(one.title), quiet(strengthText(one)),
                                         quiet(one.state == DisagreementState::Settled ? stateText(one) : QString())},
                                        dot())
                             .take());
    }
    return blocks;
}

} // namespace apacheta
