// SPDX-License-Identifier: GPL-3.0-or-later
// What a matrix consists of; how it is painted stands in matrix_painting.cpp.
#include "matrix/matrix_picture.h"

#include "common/theme.h"
#include "library/plain_words.h"
#include "matrix/matrix_measures.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

QString yearsOf(const MatrixCell &cell)
{
    if (cell.earliest == 0 && cell.latest == 0)
        return {};
    const int from = (cell.earliest == 0 ? cell.latest : cell.earliest) / 10000;
    const int to = (cell.latest == 0 ? cell.earliest : cell.latest) / 10000;
    //: Years from first to last
    return from == to ? QString::number(from) : Words::tr("%1 to %2").arg(from).arg(to);
}

} // namespace

std::shared_ptr<const MatrixPicture> MatrixPicture::of(const Net &net, MatrixOrder order, const QFont &font, std::stop_token stop)
{
    if (net.actors.isEmpty())
        return nullptr;
    auto picture = std::make_shared<MatrixPicture>();
    picture->m_layout = matrixLayout(net, order, stop);
    picture->m_order = order;
    picture->m_leftOut = net.actorsLeftOut;
    picture->placeActors(font);
    picture->makeMarks();
    return picture;
}

void MatrixPicture::placeActors(const QFont &font)
{
    double at = 0;
    for (const MatrixGroup &group : std::as_const(m_layout.groups)) {
        at += group.begin > 0 ? MatrixMeasures::groupGap : 0;
        for (int i = group.begin; i < group.end; ++i, at += MatrixMeasures::cell)
            m_places.append(at);
    }
    for (; m_places.size() < m_layout.actors.size(); at += MatrixMeasures::cell)
        m_places.append(at);
    m_side = at;
    const QFontMetricsF metrics(font);
    const double letters = MatrixMeasures::cell * MatrixMeasures::lettersOfCell / QFontInfo(font).pixelSize(); // scene units a pixel of the font
    double longest = 0;
    for (const NetActor &actor : std::as_const(m_layout.actors))
        longest = std::max(longest, metrics.horizontalAdvance(actor.name));
    longest = std::min(longest, metrics.averageCharWidth() * MatrixMeasures::longestName);
    m_headWidth = longest * letters + MatrixMeasures::cell * 1.4;
    double widest = 0;
    for (const MatrixGroup &group : std::as_const(m_layout.groups))
        widest = std::max(widest, metrics.horizontalAdvance(groupName(group)));
    m_groupWidth = widest > 0 ? widest * letters + MatrixMeasures::cell * 1.2 : MatrixMeasures::cell / 2;
    m_bounds = QRectF(-m_headWidth, -m_headWidth, m_headWidth + m_side + m_groupWidth, m_headWidth + m_side + MatrixMeasures::cell / 2);
}

QRectF MatrixPicture::cellRect(int row, int column) const
{
    return {m_places[column], m_places[row], MatrixMeasures::cell, MatrixMeasures::cell};
}

QString MatrixPicture::groupName(const MatrixGroup &group) const
{
    if (group.name.isEmpty())
        return m_layout.groups.size() < 2 ? QString() : m_order == MatrixOrder::ByLevel ? Words::tr("no level") : Words::tr("several or none");
    return m_order == MatrixOrder::ByLevel ? levelName(levelOf(group.name).value_or(Level::None)) : countryName(group.name);
}

/// "Bolivia → Chile: 12 claims, 3 cooperation, 9 conflict, 1904 to 2018"
QString MatrixPicture::tipOf(const MatrixCell &cell) const
{
    QStringList parts = {Words::tr("%Ln claim(s)", nullptr, cell.claims)};
    const QLocale locale;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(locale.toString(count)));
    };
    add(cell.cooperation, Words::tr("%1 cooperation"));
    add(cell.conflict, Words::tr("%1 conflict"));
    //: Standing ties in a cell of the matrix: part of, borders ...
    add(cell.standing, Words::tr("%1 standing"));
    add(cell.denied, Words::tr("%1 denied"));
    add(cell.planned, Words::tr("%1 planned"));
    if (const QString years = yearsOf(cell); !years.isEmpty())
        parts.append(years);
    //: A cell of the matrix: from whom to whom, then what
    return Words::tr("%1 → %2: %3").arg(m_layout.actors[cell.row].name, m_layout.actors[cell.column].name, parts.join(u", "_s));
}

void MatrixPicture::makeMarks()
{
    for (qsizetype i = 0; i < m_layout.cells.size(); ++i) {
        const MatrixCell &cell = m_layout.cells[i];
        m_cellAt.insert({cell.row, cell.column}, int(i));
        const ActorId row = m_layout.actors[cell.row].id;
        m_marks.append({cellRect(cell.row, cell.column), PairTarget{row, m_layout.actors[cell.column].id}, row, tipOf(cell)});
    }
    struct Side {
        int claims = 0;
        int others = 0;
    };
    for (const bool isRow : {true, false}) {
        std::map<int, Side> sides;
        for (const MatrixCell &cell : std::as_const(m_layout.cells)) {
            Side &side = sides[isRow ? cell.row : cell.column];
            side.claims += cell.claims;
            side.others += 1;
        }
        for (int i = 0; i < m_layout.actors.size(); ++i) {
            const NetActor &actor = m_layout.actors[i];
            QStringList lines = {actor.name, kindName(actor.kind)};
            if (!actor.countries.isEmpty())
                lines.last() += u" · "_s + countryName(actor.countries.first());
            lines.append(isRow ? Words::tr("%Ln claim(s) of what it does", nullptr, sides[i].claims)
                               : Words::tr("%Ln claim(s) of what is done to it", nullptr, sides[i].claims));
            const QRectF rect = isRow ? QRectF(-m_headWidth, m_places[i], m_headWidth, MatrixMeasures::cell)
                                      : QRectF(m_places[i], -m_headWidth, MatrixMeasures::cell, m_headWidth);
            m_marks.append({rect, ActorTarget{actor.id}, actor.id, lines.join(u'\n')});
        }
    }
}

int MatrixPicture::markAt(QPointF point, const PictureStyle &style) const
{
    const Heads heads = headsAt(style);
    const auto indexAt = [this](double at) {
        const auto next = std::upper_bound(m_places.begin(), m_places.end(), at);
        const int index = int(next - m_places.begin()) - 1;
        return index >= 0 && at < m_places[index] + MatrixMeasures::cell ? index : -1;
    };
    const bool isInRowHeads = point.x() >= heads.left && point.x() < heads.left + heads.width;
    const bool isInColumnHeads = point.y() >= heads.top && point.y() < heads.top + heads.height;
    const int row = indexAt(point.y());
    const int column = indexAt(point.x());
    const int cells = int(m_layout.cells.size());
    const int actors = int(m_layout.actors.size());
    if (isInRowHeads && isInColumnHeads)
        return -1;
    if (isInRowHeads)
        return row < 0 ? -1 : cells + row;
    if (isInColumnHeads)
        return column < 0 ? -1 : cells + actors + column;
    return row < 0 || column < 0 ? -1 : m_cellAt.value({row, column}, -1);
}

QRectF MatrixPicture::markRect(int mark, const PictureStyle &style) const
{
    const int head = mark - int(m_layout.cells.size());
    if (head < 0 || mark >= m_marks.size())
        return m_marks.value(mark).rect;
    const Heads heads = headsAt(style);
    const int actors = int(m_layout.actors.size());
    return head < actors ? QRectF(heads.left, m_places[head], heads.width, MatrixMeasures::cell)
                         : QRectF(m_places[head - actors], heads.top, MatrixMeasures::cell, heads.height);
}

/// From a cell to the next one in its row or column that has claims, at its end to the head of that row or column; from head to head, and into the cells.
int MatrixPicture::neighbour(int mark, Qt::Key arrow) const
{
    if (mark < 0 || mark >= m_marks.size())
        return m_marks.isEmpty() ? -1 : 0;
    const int cells = int(m_layout.cells.size());
    const int actors = int(m_layout.actors.size());
    const bool isAcross = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const int step = arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
    int row = -1;
    int column = -1;
    if (mark < cells)
        std::tie(row, column) = std::pair(m_layout.cells[mark].row, m_layout.cells[mark].column);
    else
        (mark < cells + actors ? row : column) = (mark - cells) % actors;
    int &moving = isAcross ? column : row;
    const bool isAlongHeads = (isAcross ? row : column) < 0;
    for (moving += step; moving >= 0 && moving < actors; moving += step) {
        if (isAlongHeads)
            return isAcross ? cells + actors + column : cells + row;
        if (const int cell = m_cellAt.value({row, column}, -1); cell >= 0)
            return cell;
    }
    if (moving >= actors || isAlongHeads || mark >= cells)
        return mark;
    return isAcross ? cells + row : cells + actors + column;
}

QString MatrixPicture::title() const { return Words::tr("Matrix of %Ln actor(s)", nullptr, int(m_layout.actors.size())); }

QList<LegendEntry> MatrixPicture::legend(const QPalette &palette) const
{
    QList<LegendEntry> entries;
    entries.append({LegendEntry::Area, balanceInk(1, palette), Words::tr("cooperation"), {}});
    entries.append({LegendEntry::Area, balanceInk(0, palette), Words::tr("both alike, denied or planned"), {}});
    entries.append({LegendEntry::Area, balanceInk(-1, palette), Words::tr("conflict"), {}});
    QPainterPath corner;
    corner.addPolygon(QPolygonF({QPointF(1, -1), QPointF(1, 1), QPointF(-1, -1), QPointF(1, -1)}));
    entries.append({LegendEntry::Disc, quietText(palette), Words::tr("standing tie"), corner});
    entries.append({LegendEntry::Area, QColor(Qt::transparent), Words::tr("the more claims, the stronger; rows act, columns are acted upon"), {}});
    return entries;
}

} // namespace apacheta
