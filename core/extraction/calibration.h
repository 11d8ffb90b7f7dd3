// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings.h"

#include <QHash>
#include <QList>

namespace apacheta {

/// What the rules' own confidences were worth: of claims of such a confidence, the share that was right on the gold sets. Straight lines between the
/// points of resources/models/calibration.tsv, which tests/bench/accuracy/fit_calibration.py fits (isotonic regression: Zadrozny and Elkan 2002).
class Calibration final {
public:
    static const Calibration &standard();
    /// From the table's text: kind ("mention", "event", "speech", "relation", "said", "ruled"), tab, raw confidence, tab, share right. A kind without points stays as it is.
    explicit Calibration(const QString &table);

    double mention(double raw) const { return read(m_points.value(QStringLiteral("mention")), raw); }
    double event(double raw) const { return read(m_points.value(QStringLiteral("event")), raw); }
    double relation(double raw) const { return read(m_points.value(QStringLiteral("relation")), raw); }
    /// Of the relation model's sureness.
    double said(double sureness) const { return read(m_points.value(QStringLiteral("said")), sureness); }
    /// The same, of an interaction that the rules state.
    double ruled(double sureness) const { return read(m_points.value(QStringLiteral("ruled")), sureness); }
    /// Events of texts that say "we" all along go by points of their own ("speech"): there what has no name beside it is right as often as the rest.
    double eventInSpeech(double raw) const { return m_points.contains(QStringLiteral("speech")) ? read(m_points.value(QStringLiteral("speech")), raw) : event(raw); }
    void apply(Findings &findings, bool isSpeech = false) const;

private:
    struct Point {
        double raw = 0;
        double right = 0;
    };
    static double read(const QList<Point> &points, double raw);

    QHash<QString, QList<Point>> m_points;
};

} // namespace apacheta
