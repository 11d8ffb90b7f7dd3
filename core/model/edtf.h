// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace apacheta {

/// A date in EDTF level 1 (ISO 8601-2), as the contract writes it:
///
///     1904   2006-01   2006-01-22   1879/1883   198X   18XX   1904~   1904?   2001/..   ../1879   2001-21 (spring)
///
/// A value is always well formed: it comes from parse() or one of the makers. Pure; any thread.
class EdtfDate final {
public:
    /// Nothing where the text is not EDTF level 1 or names a day that the calendar lacks ("2006-02-30").
    static std::optional<EdtfDate> parse(QStringView text);

    static std::optional<EdtfDate> year(int year);
    static std::optional<EdtfDate> month(int year, int month);
    static std::optional<EdtfDate> day(int year, int month, int day);
    static std::optional<EdtfDate> decade(int firstYear);   ///< 1980 -> 198X
    static std::optional<EdtfDate> century(int firstYear);  ///< 1800 -> 18XX
    /// From the start of one to the end of the other; nothing when they are in the wrong order or themselves
    /// intervals. An empty end is open ("..").
    static std::optional<EdtfDate> interval(const std::optional<EdtfDate> &from, const std::optional<EdtfDate> &to);
    EdtfDate approximate() const; ///< with "~" (on both ends of an interval)
    EdtfDate uncertain() const;   ///< with "?"

    const QString &toString() const { return m_text; }

    /// The first and last day that the date can mean, as year * 10000 + month * 100 + day; open or unknown
    /// ends give the bounds below. For sorting, filters and drawing.
    int earliest() const { return m_earliest; }
    int latest() const { return m_latest; }
    static constexpr int openBegin = 0;
    static constexpr int openEnd = 99991231;

    int firstYear() const { return m_earliest / 10000; }
    int lastYear() const { return m_latest / 10000; }
    bool isInterval() const { return m_text.contains(u'/'); }
    bool isApproximate() const { return m_text.contains(u'~') || m_text.contains(u'%'); }
    bool isUncertain() const { return m_text.contains(u'?') || m_text.contains(u'%'); }
    bool isDay() const { return m_earliest == m_latest; }
    /// Whether the two can mean a common day.
    bool overlaps(const EdtfDate &other) const { return m_earliest <= other.m_latest && other.m_earliest <= m_latest; }

    bool operator==(const EdtfDate &other) const { return m_text == other.m_text; }

private:
    EdtfDate() = default;
    QString m_text;
    int m_earliest = openBegin;
    int m_latest = openEnd;
};

} // namespace apacheta
