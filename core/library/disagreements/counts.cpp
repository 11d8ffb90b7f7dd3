// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/disagreements/counts.h"

#include "library/connection.h"
#include "library/library_text.h"
#include "library/reader_private.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double farApart = 5;          ///< times as many: something else is counted
constexpr int yearsOfOneTime = 5;
constexpr double likely = 0.5;

/// Known measures, so that they are translated.
constexpr const char *measureNames[] = {
    QT_TRANSLATE_NOOP("Library", "population"), QT_TRANSLATE_NOOP("Library", "members"), QT_TRANSLATE_NOOP("Library", "member states"),
    QT_TRANSLATE_NOOP("Library", "municipalities"), QT_TRANSLATE_NOOP("Library", "communes"), QT_TRANSLATE_NOOP("Library", "provinces"),
    QT_TRANSLATE_NOOP("Library", "regions"), QT_TRANSLATE_NOOP("Library", "departments"), QT_TRANSLATE_NOOP("Library", "districts"),
    QT_TRANSLATE_NOOP("Library", "cantons"), QT_TRANSLATE_NOOP("Library", "communities"), QT_TRANSLATE_NOOP("Library", "villages"),
    QT_TRANSLATE_NOOP("Library", "families"), QT_TRANSLATE_NOOP("Library", "households"), QT_TRANSLATE_NOOP("Library", "dwellings"),
    QT_TRANSLATE_NOOP("Library", "islands"), QT_TRANSLATE_NOOP("Library", "languages"), QT_TRANSLATE_NOOP("Library", "speakers"),
    QT_TRANSLATE_NOOP("Library", "seats"), QT_TRANSLATE_NOOP("Library", "deputies"), QT_TRANSLATE_NOOP("Library", "senators"),
    QT_TRANSLATE_NOOP("Library", "students"), QT_TRANSLATE_NOOP("Library", "schools"), QT_TRANSLATE_NOOP("Library", "hospitals"),
    QT_TRANSLATE_NOOP("Library", "employees"), QT_TRANSLATE_NOOP("Library", "voters"), QT_TRANSLATE_NOOP("Library", "soldiers"),
    QT_TRANSLATE_NOOP("Library", "ships"), QT_TRANSLATE_NOOP("Library", "volcanoes"), QT_TRANSLATE_NOOP("Library", "indigenous peoples"),
    QT_TRANSLATE_NOOP("Library", "border"), QT_TRANSLATE_NOOP("Library", "coast"), QT_TRANSLATE_NOOP("Library", "area"),
    QT_TRANSLATE_NOOP("Library", "length"), QT_TRANSLATE_NOOP("Library", "height"), QT_TRANSLATE_NOOP("Library", "depth"),
    QT_TRANSLATE_NOOP("Library", "membership")};

struct Figure {
    qint64 id = 0;
    double low = 0;
    double high = 0;
    double slack = 0;
    int year = 0;                       ///< of the document; 0 for none
    QString qualifiers;
};

double typical(const Figure &figure)
{
    return std::isinf(figure.high) ? figure.low : figure.low > 0 ? (figure.low + figure.high) / 2 : figure.high;
}

bool agree(const Figure &a, const Figure &b)
{
    return a.low - a.slack <= b.high + b.slack && b.low - b.slack <= a.high + a.slack;
}

/// Whether two that differ can mean the same thing at the same time.
bool areOfOneThing(const Figure &a, const Figure &b)
{
    const double less = std::min(typical(a), typical(b));
    const double more = std::max(typical(a), typical(b));
    return less > 0 && more <= less * farApart && (a.year == 0 || b.year == 0 || std::abs(a.year - b.year) <= yearsOfOneTime);
}

/// The sides that figures take: each agrees with all of its side. What fits two takes none. Fewer than two sides: nothing.
QList<QList<Figure>> sidesOf(const QList<Figure> &figures)
{
    QList<QList<Figure>> sides;
    // The most exact first: "more than 50" finds its side among those that are there.
    QList<Figure> sorted = figures;
    std::ranges::stable_sort(sorted, std::less(), [](const Figure &figure) { return (figure.high - figure.low) + figure.slack; });
    for (const Figure &figure : sorted) {
        QList<qsizetype> fitting;
        bool isOther = false;
        for (qsizetype i = 0; i < sides.size(); ++i) {
            if (std::ranges::all_of(sides[i], [&](const Figure &one) { return agree(one, figure); }))
                fitting.append(i);
            else if (std::ranges::any_of(sides[i], [&](const Figure &one) { return !areOfOneThing(one, figure); }))
                isOther = true;
        }
        if (fitting.size() == 1)
            sides[fitting.first()].append(figure);
        else if (fitting.isEmpty() && !isOther)
            sides.append({figure});
    }
    std::ranges::stable_sort(sides, std::greater(), [](const QList<Figure> &side) { return side.size(); });
    return sides;
}

/// One measure of one actor at one time.
struct Group {
    ActorId actor;
    QString measure;
    QString date;
    DocumentId within; ///< "the committee" of two documents may be two; else none
    bool operator<(const Group &other) const
    {
        return std::tie(actor.value, measure, date, within.value) < std::tie(other.actor.value, other.measure, other.date, other.within.value);
    }
};

} // namespace

QString nameOfMeasure(const QString &measure) { return LibraryText::tr(measure.toUtf8().constData()); }

Result<QList<Disagreement>> disagreeingCounts(const Reader &reader, const Connection &connection, std::stop_token stop)
{
    std::map<Group, std::map<QString, QList<Figure>>> groups; // then by qualifiers
    const Outcome read = connection.forEach(R"sql(
        select coalesce(actor.merged_into, actor.id), figure.measure, figure.qualifiers, figure.date, figure.id, figure.low, figure.high, figure.slack, document.earliest,
               case when actor.kind = 'organization' and actor.origin = 'discovered' and actor.merged_into is null then document.id end
          from figure
          cross join actor on actor.id = figure.actor
          cross join document on document.id = figure.document
         where figure.confidence >= 0.5
         order by figure.id)sql", {}, [&groups](const Row &row) {
            const double high = row.isNull(6) ? std::numeric_limits<double>::infinity() : row.real(6);
            const Group group{row.id<ActorId>(0), row.text(1), row.text(3), row.id<DocumentId>(9)};
            groups[group][row.text(2)].append({row.number(4), row.real(5), high, row.real(7), int(row.number(8) / 10000), row.text(2)});
            return true;
        });
    if (!read)
        return read.error();
    QList<Disagreement> found;
    for (auto &[group, byQualifiers] : groups)
        for (auto &[qualifiers, figures] : byQualifiers) {
            if (figures.size() < 2)
                continue;
            QList<QList<Figure>> sides = sidesOf(figures);
            if (sides.size() < 2)
                continue;
            // Others that say the same number of it, in other words.
            for (const auto &[others, further] : byQualifiers)
                if (others != qualifiers)
                    for (const Figure &figure : further)
                        for (QList<Figure> &side : sides)
                            if (std::isfinite(figure.high) && figure.low > 0 && std::ranges::all_of(side, [&](const Figure &one) { return agree(one, figure); })) {
                                side.append(figure);
                                break;
                            }
            const auto actor = reader.actor(group.actor, stop);
            if (!actor && actor.error().kind == Error::NotFound)
                continue;
            if (!actor)
                return actor.error();
            if (actor->row.confidence < likely)
                continue;
            const QString words = qualifiers.isEmpty() ? nameOfMeasure(group.measure) : nameOfMeasure(group.measure) + u" ("_s + qualifiers + u')';
            Disagreement one{u"count:%1|%2|%3|%4"_s.arg(actor->row.key, group.measure, qualifiers, group.date), DisagreementKind::Count,
                             group.date.isEmpty() ? u"%1: %2"_s.arg(actor->row.name, words) : u"%1: %2, %3"_s.arg(actor->row.name, words, group.date), {},
                             {{group.actor, actor->row.name, actor->row.kind, Role::Party}}, {}};
            for (const QList<Figure> &side : std::as_const(sides)) {
                DisagreementPosition position;
                for (const Figure &figure : side) {
                    const auto place = connection.row(R"sql(
                        select figure.document, figure.sentence_first, figure.sentence_past, substr(document_text.text, figure.first + 1, figure.past - figure.first), figure.confidence
                          from figure cross join document_text on document_text.document = figure.document where figure.id = :id)sql", {{":id", figure.id}},
                        [](const Row &row) { return std::tuple(row.id<DocumentId>(0), Span{row.number(1), row.number(2)}, row.text(3), row.real(4)); });
                    if (!place)
                        return place.error();
                    if (!*place)
                        continue;
                    auto evidence = reader.passageAt(std::get<0>(**place), std::get<1>(**place), stop);
                    if (!evidence)
                        return evidence.error();
                    evidence->confidence = std::get<3>(**place);
                    if (position.claim.isEmpty())
                        position.claim = std::get<2>(**place).simplified();
                    position.evidence.append(*evidence);
                }
                one.positions.append(position);
            }
            found.append(one);
        }
    return found;
}

} // namespace apacheta
