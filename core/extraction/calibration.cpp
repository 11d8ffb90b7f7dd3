// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/calibration.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

// A static library's resources are not found of themselves.
static void initCalibrationResources() { Q_INIT_RESOURCE(calibration); }

namespace apacheta {

const Calibration &Calibration::standard()
{
    static const Calibration calibration = [] {
        initCalibrationResources();
        QFile file(u":/calibration/calibration.tsv"_s);
        return Calibration(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return calibration;
}

Calibration::Calibration(const QString &table)
{
    for (const QStringView line : QStringView(table).split(u'\n')) {
        const auto cells = line.split(u'\t');
        if (cells.size() != 3 || line.startsWith(u'#'))
            continue;
        bool isRaw = false;
        bool isShare = false;
        const Point point{cells[1].toDouble(&isRaw), cells[2].toDouble(&isShare)};
        if (isRaw && isShare)
            m_points[cells[0].toString()].append(point);
    }
    for (QList<Point> &points : m_points)
        std::sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.raw < b.raw; });
}

double Calibration::read(const QList<Point> &points, double raw)
{
    if (points.isEmpty())
        return raw;
    const auto above = std::find_if(points.begin(), points.end(), [&](const Point &point) { return point.raw >= raw; });
    if (above == points.begin())
        return points.front().right;
    if (above == points.end())
        return points.back().right;
    const Point &below = *(above - 1);
    const double part = (raw - below.raw) / std::max(above->raw - below.raw, 1e-9);
    return below.right + part * (above->right - below.right);
}

void Calibration::apply(Findings &findings, bool isSpeech) const
{
    // The gold sets judge names. Of what refers back 86 % was right on the English coreference of GUM.
    constexpr double backReference = 0.86;
    for (FoundMention &found : findings.mentions) {
        const bool isName = found.form != MentionForm::Pronoun && found.form != MentionForm::Title;
        found.confidence = isName ? mention(found.confidence) : std::min(mention(found.confidence), backReference);
    }
    for (FoundEvent &found : findings.events)
        for (FoundEvidence &evidence : found.evidence)
            evidence.confidence = isSpeech ? eventInSpeech(evidence.confidence) : event(evidence.confidence);
    for (FoundRelation &found : findings.relations)
        for (FoundEvidence &evidence : found.evidence)
            evidence.confidence = relation(evidence.confidence);
}

} // namespace apacheta
