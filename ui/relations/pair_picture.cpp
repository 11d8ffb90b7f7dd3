// SPDX-License-Identifier: GPL-3.0-or-later
#include "relations/pair_picture.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairPicture)
};

constexpr double height = 220;          // pixels; only time is zoomed
constexpr double top = 6;
constexpr double foot = 24;             // years
constexpr double columnWidth = 24;
constexpr double barWidth = 18;
constexpr double side = 4;
constexpr double leastUnits = 200;      // of the scene: few columns do not become walls
constexpr int linesOfTip = 6;

QColor inkOf(Quadrant quadrant, const QPalette &palette)
{
    switch (quadrant) {
    case Quadrant::MaterialCooperation: return categoryInk(Category::Cooperate, palette);
    case Quadrant::VerbalCooperation: return categoryInk(Category::Agree, palette);
    case Quadrant::VerbalConflict: return categoryInk(Category::Accuse, palette);
    case Quadrant::MaterialConflict: return categoryInk(Category::Assault, palette);
    case Quadrant::Standing: break;
    }
    return categoryInk(Category::PartOf, palette);
}

QString quadrantName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::MaterialCooperation: return Words::tr("cooperation in deeds");
    case Quadrant::VerbalCooperation: return Words::tr("cooperation in words");
    case Quadrant::VerbalConflict: return Words::tr("conflict in words");
    case Quadrant::MaterialConflict: return Words::tr("conflict in deeds");
    case Quadrant::Standing: break;
    }
    return {};
}

} // namespace

std::shared_ptr<const PairPicture> PairPicture::of(const PairDetail &pair)
{
    auto picture = std::make_shared<PairPicture>();
    QSet<EventId> told;
    for (const RelationRow &row : pair.interactions) {
        told.insert(row.event);
        picture->add({row.predicate, row.polarity, row.date}, RelationTarget{row.id}, relationSentence(row));
    }
    for (const EventRow &row : pair.events) {
        if (!told.contains(row.id))
            picture->add({row.type, row.polarity, row.date}, EventTarget{row.id}, row.label);
    }
    picture->m_time = deedsOverTime(picture->m_deeds);
    if (picture->m_time.bars.isEmpty())
        return nullptr;
    //: The title of a picture of two actors
    picture->m_title = Words::tr("%1 and %2: cooperation and conflict over time").arg(pair.first.name, pair.second.name);
    picture->makeMarks({pair.first.id, pair.second.id});
    return picture;
}

void PairPicture::add(const Deed &deed, const Target &claim, const QString &words)
{
    m_deeds.append(deed);
    m_claims.append(claim);
    m_words.append(deed.date ? words + u", "_s + dateText(deed.date) : words);
}

QRectF PairPicture::bounds() const
{
    return {-side, 0, std::max(leastUnits, double(m_time.columns.size()) * columnWidth) + 2 * side, height};
}

double PairPicture::unit() const { return (height - top - foot) / (m_time.mostAbove + m_time.mostBelow); }
double PairPicture::line() const { return top + m_time.mostAbove * unit(); }

QString PairPicture::yearsOf(int mark) const
{
    const DeedColumn &years = m_time.columns[m_time.bars[mark].column];
    return years.isUndated                     ? Words::tr("undated")
         : years.firstYear == years.lastYear ? QString::number(years.firstYear)
                                             : Words::tr("%1 to %2").arg(years.firstYear).arg(years.lastYear);
}

QList<Target> PairPicture::claimsOf(int mark) const
{
    QList<Target> claims;
    if (mark < 0 || mark >= m_time.bars.size())
        return claims;
    for (const int deed : m_time.bars[mark].deeds)
        claims.append(m_claims[deed]);
    return claims;
}

void PairPicture::makeMarks(const PairTarget &pair)
{
    for (int i = 0; i < m_time.bars.size(); ++i) {
        const DeedBar &bar = m_time.bars[i];
        const double high = bar.weight * unit();
        const double y = bar.isBelow ? line() + bar.from * unit() : line() - bar.from * unit() - high;
        const QRectF rect(bar.column * columnWidth + (columnWidth - barWidth) / 2, y, barWidth, high);
        QStringList lines;
        QString head = yearsOf(i) + u" · "_s + quadrantName(bar.quadrant);
        if (bar.polarity != Polarity::Asserted)
            head += u" · "_s + polarityName(bar.polarity).toLower();
        lines.append(head);
        for (const int deed : bar.deeds.mid(0, linesOfTip))
            lines.append(m_words[deed]);
        if (bar.deeds.size() > linesOfTip)
            lines.append(Words::tr("and %n more", nullptr, int(bar.deeds.size()) - linesOfTip));
        const Target target = bar.deeds.size() == 1 ? m_claims[bar.deeds.first()] : Target(pair);
        m_marks.append({rect, target, {}, lines.join(u'\n')});
    }
}

int PairPicture::markAt(QPointF point, const PictureStyle &) const
{
    for (int i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].rect.adjusted(-3, -1, 3, 1).contains(point))
            return i;
    }
    return -1;
}

void PairPicture::paint(QPainter &painter, const QRectF &exposed, const PictureStyle &style) const
{
    const double scale = style.scale > 0 ? style.scale : 1;
    for (int i = 0; i < m_marks.size(); ++i) {
        const DeedBar &bar = m_time.bars[i];
        const QRectF rect = m_marks[i].rect.adjusted(0, 0.4, 0, -0.4);
        if (!rect.intersects(exposed.adjusted(-2, -2, 2, 2)))
            continue;
        const QColor ink = inkOf(bar.quadrant, style.palette);
        QPen outline(ink, 1.4);
        outline.setCosmetic(true);
        if (bar.polarity == Polarity::Asserted) {
            painter.fillRect(rect, ink);
        } else {
            if (bar.polarity == Polarity::Planned)
                outline.setDashPattern({3, 2});
            painter.setBrush(Qt::NoBrush);
            painter.setPen(outline);
            painter.drawRect(rect);
            if (bar.polarity == Polarity::Negated)
                painter.drawLine(rect.bottomLeft(), rect.topRight());
        }
        if (i == style.hovered || i == style.current) {
            QPen frame(style.palette.color(QPalette::Text), 2);
            frame.setCosmetic(true);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(frame);
            painter.drawRect(rect);
        }
    }
    QPen axis(quietText(style.palette), 1);
    axis.setCosmetic(true);
    painter.setPen(axis);
    painter.drawLine(QPointF(bounds().left(), line()), QPointF(bounds().right(), line()));

    // The years, as many as have room; the undated column keeps its word.
    const QFontMetricsF metrics(style.font);
    const int last = int(m_time.columns.size()) - 1;
    const bool hasUndated = m_time.columns[last].isUndated;
    const auto write = [&](int column, const QString &words) {
        painter.save();
        painter.translate((column + 0.5) * columnWidth, height - 6);
        painter.scale(1 / scale, 1);
        painter.setFont(style.font);
        painter.setPen(quietText(style.palette));
        const double half = metrics.horizontalAdvance(words) / 2;
        const double room = (bounds().right() - (column + 0.5) * columnWidth) * scale; // words stay inside
        painter.drawText(QPointF(std::min(-half, room - 2 * half), 0), words);
        painter.restore();
    };
    const QString undated = Words::tr("undated");
    const double undatedFrom = hasUndated ? bounds().right() * scale - metrics.horizontalAdvance(undated) * 1.2 - metrics.height() / 2 : 1e9;
    double free = -1e9;
    for (int column = 0; column <= last; ++column) {
        if (m_time.columns[column].isUndated) {
            write(column, undated);
            continue;
        }
        const QString label = QString::number(m_time.columns[column].firstYear);
        const double middle = (column + 0.5) * columnWidth * scale;
        const double half = metrics.horizontalAdvance(label) / 2;
        if (middle - half < free || middle + half > undatedFrom)
            continue;
        write(column, label);
        free = middle + half + metrics.height() * 0.7;
    }
}

QList<LegendEntry> PairPicture::legend(const QPalette &palette) const
{
    QList<LegendEntry> entries;
    for (const Quadrant quadrant : {Quadrant::MaterialCooperation, Quadrant::VerbalCooperation, Quadrant::VerbalConflict, Quadrant::MaterialConflict}) {
        if (std::ranges::any_of(m_time.bars, [quadrant](const DeedBar &bar) { return bar.quadrant == quadrant; }))
            entries.append({LegendEntry::Bar, inkOf(quadrant, palette), quadrantName(quadrant), {}});
    }
    const auto has = [this](Polarity polarity) { return std::ranges::any_of(m_time.bars, [polarity](const DeedBar &bar) { return bar.polarity == polarity; }); };
    if (has(Polarity::Planned))
        entries.append({LegendEntry::DashedLine, quietText(palette), Words::tr("planned"), {}});
    if (has(Polarity::Negated))
        entries.append({LegendEntry::HollowLine, quietText(palette), Words::tr("denied"), {}});
    return entries;
}

} // namespace apacheta
