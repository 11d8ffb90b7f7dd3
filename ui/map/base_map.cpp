// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/base_map.h"

#include "map/land_lines.h"
#include "map/map_geometry.h"
#include "map/map_projection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr double firstScale = 0.05;     // pixels a kilometre of the coarsest step; each next one is twice as fine
constexpr double tolerance = 0.5;       // pixels
constexpr double smallestArea = 1.0;    // pixels across
constexpr double touchingStates = 2.5;  // km between the borders of states from two layers of Natural Earth
constexpr double touchingMunicipalities = 0.05;
constexpr double borderError = 7;       // km that Natural Earth's border lies beside that of the municipalities, which is better
constexpr int betterFrom = 4;           // step from which on one sees the difference

QPolygonF lineOf(const QJsonArray &coordinates)
{
    QPolygonF line;
    line.reserve(coordinates.size());
    for (const QJsonValue &point : coordinates)
        line.append(projected({point.toArray().at(1).toDouble(), point.toArray().at(0).toDouble()}));
    return line;
}

/// The rings or lines of any geometry but points. Holes are rings like others: none of the files has one that matters.
QList<QPolygonF> linesOfGeometry(const QJsonObject &geometry)
{
    const QString type = geometry.value("type"_L1).toString();
    const QJsonArray coordinates = geometry.value("coordinates"_L1).toArray();
    QList<QPolygonF> lines;
    const auto addAll = [&lines](const QJsonArray &parts) {
        for (const QJsonValue &part : parts)
            lines.append(lineOf(part.toArray()));
    };
    if (type == "LineString"_L1)
        lines.append(lineOf(coordinates));
    else if (type == "MultiLineString"_L1 || type == "Polygon"_L1)
        addAll(coordinates);
    else if (type == "MultiPolygon"_L1) {
        for (const QJsonValue &polygon : coordinates)
            addAll(polygon.toArray());
    }
    return lines;
}

} // namespace

/// Fills a BaseMap from the files.
class BaseMapReading final {
public:
    Result<std::shared_ptr<const BaseMap>> read();

private:
    using Layer = BaseMap::Layer;
    using Placing = std::function<Layer(const QJsonObject &properties)>;
    std::optional<Error> readFile(const QString &name, const Placing &layerOf);
    void addShape(Layer layer, const QPolygonF &points, int feature, int rank = 0, int firstStep = 0, int pastStep = BaseMap::steps);
    QList<QPolygonF> shores() const;
    void addLines(Layer layer, const QList<QPolygonF> &lines, int firstStep = 0, int pastStep = BaseMap::steps);

    std::shared_ptr<BaseMap> m_map = std::make_shared<BaseMap>();
    QList<OwnedRing> m_rings[BaseMap::layers];
};

void BaseMapReading::addShape(Layer layer, const QPolygonF &points, int feature, int rank, int firstStep, int pastStep)
{
    const QRectF box = points.boundingRect();
    const bool isArea = layer <= BaseMap::SaltFlats;
    for (int step = firstStep; step < pastStep; ++step) {
        const double scale = firstScale * std::pow(2, step);
        const bool isLast = step == BaseMap::steps - 1;
        if (isArea && !isLast && std::max(box.width(), box.height()) * scale < smallestArea)
            continue;
        m_map->m_shapes[layer][step].append({isLast ? points : simplified(points, tolerance / scale), box, feature, rank});
    }
}

void BaseMapReading::addLines(Layer layer, const QList<QPolygonF> &lines, int firstStep, int pastStep)
{
    for (const QPolygonF &line : lines)
        addShape(layer, line, -1, 0, firstStep, pastStep);
}

std::optional<Error> BaseMapReading::readFile(const QString &name, const Placing &layerOf)
{
    QFile file(u":/map/"_s + name);
    QJsonParseError parsed;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Damaged, u"The map that comes with Apacheta is damaged. Install Apacheta again."_s, name};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{Error::Damaged, u"The map that comes with Apacheta is damaged. Install Apacheta again."_s, name + u": "_s + parsed.errorString()};
    const QJsonArray features = document.object().value("features"_L1).toArray();
    for (const QJsonValue &value : features) {
        const QJsonObject properties = value.toObject().value("properties"_L1).toObject();
        const Layer layer = layerOf(properties);
        const int index = int(m_map->m_features.size());
        BaseMap::Feature feature{layer, properties.value("id"_L1).toString(), properties.value("name"_L1).toString(),
                                 properties.value("country"_L1).toString(), {}, 0};
        const int rank = properties.value("scalerank"_L1).toInt(4);
        for (const QPolygonF &points : linesOfGeometry(value.toObject().value("geometry"_L1).toObject())) {
            const QRectF box = points.boundingRect();
            if (const double size = std::hypot(box.width(), box.height()); size > feature.size) {
                feature.size = size;
                feature.middle = layer <= BaseMap::SaltFlats ? middleOf(points) : halfWay(points);
            }
            addShape(layer, points, index, rank);
            if (layer == BaseMap::States || layer == BaseMap::Municipalities)
                m_rings[layer].append({points, index});
        }
        m_map->m_features.append(feature);
    }
    return std::nullopt;
}

/// Municipalities end at the shore, and leave the salt flats out: there the border is that of Natural Earth.
QList<QPolygonF> BaseMapReading::shores() const
{
    QList<QPolygonF> rings;
    for (const BaseMap::Layer layer : {BaseMap::Lakes, BaseMap::SaltFlats}) {
        for (const BaseMap::Shape &shape : m_map->m_shapes[layer].back())
            rings.append(shape.points);
    }
    return rings;
}

Result<std::shared_ptr<const BaseMap>> BaseMapReading::read()
{
    const auto always = [](Layer layer) { return [layer](const QJsonObject &) { return layer; }; };
    const std::pair<QString, Placing> files[] = {
        {u"states.geojson"_s, always(BaseMap::States)},
        {u"admin1.geojson"_s, always(BaseMap::Divisions)},
        {u"municipalities-bo.geojson"_s, always(BaseMap::Municipalities)},
        {u"lakes.geojson"_s, [](const QJsonObject &lake) { return lake.value("kind"_L1) == "lake"_L1 ? BaseMap::Lakes : BaseMap::SaltFlats; }},
        {u"borders.geojson"_s, [](const QJsonObject &line) { return line.value("kind"_L1) == "state"_L1 ? BaseMap::StateBorders : BaseMap::DivisionBorders; }},
        {u"rivers.geojson"_s, always(BaseMap::Rivers)},
        {u"railways.geojson"_s, always(BaseMap::Railways)},
        {u"roads.geojson"_s, always(BaseMap::Roads)},
    };
    for (const auto &[name, layerOf] : files) {
        if (std::optional<Error> error = readFile(name, layerOf))
            return *std::move(error);
    }
    for (auto &shapes : m_map->m_shapes[BaseMap::StateBorders])
        shapes.clear();                 // those of all states come from their outlines
    const LandLines states = linesOf(m_rings[BaseMap::States], touchingStates);
    addLines(BaseMap::Coasts, states.outer);
    const LandLines municipalities = linesOf(m_rings[BaseMap::Municipalities], touchingMunicipalities);
    addLines(BaseMap::StateBorders, states.inner, 0, betterFrom);
    addLines(BaseMap::StateBorders, withBetter(states.inner, awayFrom(municipalities.outer, shores(), borderError), borderError), betterFrom, BaseMap::steps);
    addLines(BaseMap::MunicipalityBorders, municipalities.inner);
    addLines(BaseMap::MunicipalityBorders, municipalities.outer);
    for (const BaseMap::Shape &land : m_map->m_shapes[BaseMap::States].back())
        m_map->m_bounds |= land.box;
    return std::shared_ptr<const BaseMap>(m_map);
}

Result<std::shared_ptr<const BaseMap>> BaseMap::shared()
{
    static const Result<std::shared_ptr<const BaseMap>> map = BaseMapReading().read();
    return map;
}

const QList<BaseMap::Shape> &BaseMap::shapes(Layer layer, double scale) const
{
    const int step = std::clamp(int(std::ceil(std::log2(std::max(scale, firstScale) / firstScale))), 0, steps - 1);
    return m_shapes[layer][step];
}

const BaseMap::Feature *BaseMap::at(Layer layer, QPointF point) const
{
    for (const Shape &shape : m_shapes[layer].back()) {
        if (shape.box.contains(point) && shape.points.containsPoint(point, Qt::OddEvenFill))
            return &m_features[shape.feature];
    }
    return nullptr;
}

} // namespace apacheta
