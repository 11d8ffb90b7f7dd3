// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dossier_text.h"

#include "library/plain_words.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta {

QString underline(const ActorRow &actor)
{
    QStringList parts = {kindName(actor.kind)};
    if (actor.kind != ActorKind::State) {
        for (const QString &country : actor.countries)
            parts.append(countryName(country));
    }
    return parts.join(u" · "_s);
}

int decadeKey(const std::optional<EdtfDate> &date)
{
    if (!date)
        return EdtfDate::openEnd;
    return date->earliest() == EdtfDate::openBegin ? 0 : date->firstYear() / 10;
}

QString decadeHeading(const std::optional<EdtfDate> &date)
{
    if (!date)
        return DossierText::tr("Undated");
    if (date->earliest() == EdtfDate::openBegin)
        return DossierText::tr("Beginning not known");
    QString heading = dateText(EdtfDate::decade(date->firstYear() / 10 * 10));
    heading[0] = heading[0].toUpper();
    return heading;
}

QString counted(qint64 number) { return QLocale().toString(number); }

QString disputeSide(const Disagreement &dispute, const DisagreementPosition &side)
{
    const bool isDate = dispute.kind == DisagreementKind::EventDate && side.date;
    const bool isPolarity = dispute.kind == DisagreementKind::Contradiction && side.claim == word(side.polarity);
    const QString says = isDate ? dateText(side.date) : isPolarity ? polarityName(side.polarity) : side.claim;
    //: One side of a disagreement and how many passages say so
    return DossierText::tr("%1 (passages: %2)").arg(says, QLocale().toString(side.evidence.size()));
}

QString disputeState(const Disagreement &dispute)
{
    if (dispute.state != DisagreementState::Settled)
        return DossierText::tr("open");
    const auto date = EdtfDate::parse(dispute.settledAs);
    const auto polarity = polarityOf(dispute.settledAs);
    //: A disagreement that she settled
    return DossierText::tr("settled: %1").arg(date ? dateText(date) : polarity ? polarityName(*polarity) : dispute.settledAs);
}

QString madeWith(const LibraryInfo &info, QDate day)
{
    const QString library = QFileInfo(info.path).completeBaseName();
    return DossierText::tr("Made with Apacheta from the library %1 (documents: %2) on %3.")
        .arg(library, QLocale().toString(info.documents), dateText(EdtfDate::day(day.year(), day.month(), day.day())));
}

QString colophon(const LibraryInfo &info, const DossierOptions &options)
{
    QString words = madeWith(info, options.day);
    if (!options.filterWords.isEmpty())
        words += u' ' + DossierText::tr("Narrowed to: %1.").arg(options.filterWords);
    if (options.filter.minimumConfidence > 0)
        words += u' ' + DossierText::tr("Claims that are less than %1 % sure are left out.").arg(qRound(options.filter.minimumConfidence * 100));
    return words + u' ' + DossierText::tr("Claims were found by a program; each is given with the passages that state it.");
}

QString quoted(const DossierPassage &passage)
{
    return passage.language == "es"_L1 ? u"«"_s + passage.quote + u"»"_s : u"“"_s + passage.quote + u"”"_s;
}

} // namespace apacheta
