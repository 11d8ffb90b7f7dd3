// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy/plover.h"

#include "accuracy/plain_reading.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace apacheta::bench {
namespace {

constexpr double shownByDefault = 0.5;
constexpr std::array surer{0.6, 0.68, 0.7, 0.8};  ///< of what is as sure as that, how much is right for how much false

struct GoldSentence {
    QString id;
    QString text;
    QString category;                   ///< ours, see today()
    QString trigger;
    bool isHeld = false;                ///< in the half that is not worked on
};

/// The sentences were coded with the names of 2016; the table of 2021 that comes with them folds some into one.
QString today(const QString &category)
{
    static const QHash<QString, QString> renamed = {{u"demand"_s, u"request"_s}, {u"disapprove"_s, u"accuse"_s}, {u"investigate"_s, u"accuse"_s},
                                                    {u"fight"_s, u"assault"_s}};
    const QString name = category.toLower();
    return renamed.value(name, name);
}

/// What PLOVER, which has no polarity, makes of an event of ours: it codes a stated intent as AGREE or THREATEN, a refusal as REJECT, a lawsuit as ACCUSE, a
/// signature as SUPPORT (057)
/// (PLOVER_MANUAL.tex, CAMEO2PLOVER-2021.txt).
Category foldedCategory(const FoundEvent &event, const QString &trigger)
{
    if (event.type == Category::Agree && event.polarity == Polarity::Asserted && (trigger.startsWith("sign"_L1) || trigger.startsWith("ratif"_L1)))
        return Category::Support;
    const Quadrant quadrant = isPlover(event.type) ? quadrantOf(event.type) : Quadrant::Standing;
    const bool cooperates = quadrant == Quadrant::MaterialCooperation || quadrant == Quadrant::VerbalCooperation;
    if (event.type == Category::Litigate)
        return Category::Accuse;
    if (event.polarity == Polarity::Planned && quadrant != Quadrant::Standing && event.type != Category::Request)
        return cooperates ? Category::Agree : Category::Threaten;
    return event.polarity == Polarity::Negated && cooperates ? Category::Reject : event.type;
}

Result<QList<GoldSentence>> sentencesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, u"The gold sentences cannot be read."_s, path};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isArray())
        return Error{Error::Damaged, u"The gold sentences are no JSON list."_s, error.errorString()};
    QList<GoldSentence> sentences;
    for (const QJsonValue &value : json.array())
        if (const QString text = value["text"_L1].toString(); !text.isEmpty())
            sentences.append({value["id"_L1].toString(), text.simplified(), today(value["event"_L1].toString()), value["eventText"_L1].toString()});
    const auto hash = [](const GoldSentence &s) { return QCryptographicHash::hash(s.text.toUtf8(), QCryptographicHash::Sha1); };
    QList<GoldSentence> order = sentences;
    std::sort(order.begin(), order.end(), [&](const GoldSentence &a, const GoldSentence &b) { return hash(a) < hash(b); });
    for (qsizetype i = order.size() / 2; i < order.size(); ++i)
        order[i].isHeld = true;
    return order;
}

struct Counts {
    int all = 0;
    int right = 0;
    int wrong = 0;

    void add(bool isRight, bool isSilent)
    {
        ++all;
        right += isRight;
        wrong += !isRight && !isSilent;
    }
    QString line() const
    {
        return u"%1 sentences  right %2 %  false %3 %  silent %4 %"_s.arg(all, 4).arg(percent(right, all), 5).arg(percent(wrong, all), 5)
            .arg(percent(all - right - wrong, all), 5);
    }
};

struct Tally {
    std::array<Counts, 2> halves;
    Counts all;
    QMap<QString, Counts> categories;

    void add(const GoldSentence &gold, const QStringList &found)
    {
        const bool right = found.contains(gold.category);
        for (Counts *counts : {&halves[size_t(gold.isHeld)], &all, &categories[gold.category]})
            counts->add(right, found.isEmpty());
    }
    void print(const QString &title) const
    {
        out() << title << '\n';
        for (auto it = categories.cbegin(); it != categories.cend(); ++it)
            out() << "  " << it.key().leftJustified(12) << it->line() << '\n';
        out() << "  worked on   " << halves[0].line() << "\n  held out    " << halves[1].line() << "\n  together    " << all.line() << '\n';
    }
};

} // namespace

int measurePlover(const KnowledgePack &pack, const QString &archive, bool list)
{
    QTemporaryDir folder;
    if (const auto unpacked = unpack(archive, QDir(folder.path())); !unpacked) {
        out() << unpacked.error().message << ' ' << unpacked.error().detail << '\n';
        return 1;
    }
    const auto sentences = sentencesOf(fileBelow(QDir(folder.path()), u"PLOVER_GSR_CAMEO.txt"_s));
    if (!sentences) {
        out() << sentences.error().message << ' ' << sentences.error().detail << '\n';
        return 1;
    }
    Tally plain, foldedTally, shownTally, ploverTally;
    std::array<Tally, surer.size()> surerTallies;
    for (const GoldSentence &gold : *sentences) {
        const Findings findings = findingsOf(documentOf(gold.text, Language::English), pack);
        QStringList found, foldedFound, shown, ofPlover, said;
        std::array<QStringList, surer.size()> ofPloverSurer;
        for (const FoundEvent &event : findings.events) {
            const QString trigger = gold.text.mid(event.trigger.begin, event.trigger.length());
            const Category category = foldedCategory(event, trigger);
            found.append(word(event.type));
            foldedFound.append(word(category));
            if (isPlover(category))
                ofPlover.append(word(category));
            const auto isSure = [&](double least) { return std::ranges::any_of(event.evidence, [&](const FoundEvidence &one) { return one.confidence >= least; }); };
            if (isSure(shownByDefault))
                shown.append(word(category));
            for (size_t i = 0; i < surer.size(); ++i)
                if (isPlover(category) && isSure(surer[i]))
                    ofPloverSurer[i].append(word(category));
            said.append(word(event.type) + u'/' + word(event.polarity) + u'/' + trigger);
        }
        plain.add(gold, found);
        foldedTally.add(gold, foldedFound);
        shownTally.add(gold, shown);
        ploverTally.add(gold, ofPlover);
        for (size_t i = 0; i < surer.size(); ++i)
            surerTallies[i].add(gold, ofPloverSurer[i]);
        if (list && !gold.isHeld && !foldedFound.contains(gold.category))
            out() << gold.category << " [" << gold.trigger << "] found " << said.join(u", "_s) << "\n    " << gold.text << '\n';
    }
    plain.print(u"PLOVER gold sentences, event types as they are"_s);
    foldedTally.print(u"PLOVER gold sentences, intents and refusals folded as PLOVER codes them"_s);
    ploverTally.print(u"The same, without events of kinds that PLOVER does not code (elections, foundings, births ...)"_s);
    shownTally.print(u"The same, of what every view shows: confidence of a half and more"_s);
    out() << "Of kinds that PLOVER codes, by confidence\n";
    for (size_t i = 0; i < surer.size(); ++i)
        out() << u"  from %1 on  "_s.arg(surer[i], 0, 'f', 2) << surerTallies[i].all.line() << '\n';
    return 0;
}

} // namespace apacheta::bench
