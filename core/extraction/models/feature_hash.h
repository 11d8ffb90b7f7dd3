// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace apacheta {

/// A feature of a linear model: the hash of its template's number and of what stands there ("the word before is 'de'").
/// The same on every machine and in every version: models on disk hold these values.
using FeatureKey = quint32;

/// A hash of a word's UTF-16 units; 0 for the empty word. Take it once a word and build the features from it.
inline quint64 textHash(QStringView text)
{
    quint64 hash = 0;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL;
    return hash;
}

constexpr quint64 mixedHash(quint64 value)
{
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93ULL;
    return value ^ (value >> 32);
}

constexpr quint64 joinedHash(quint64 first, quint64 second) { return mixedHash(first * 0x9E3779B97F4A7C15ULL + second + 0x2545F491ULL); }

/// The feature of `number` (each template of a model has its own) with up to three values.
constexpr FeatureKey featureKey(quint32 number, quint64 first)
{
    return FeatureKey(mixedHash(first * 0xBF58476D1CE4E5B9ULL + number + 1));
}

constexpr FeatureKey featureKey(quint32 number, quint64 first, quint64 second)
{
    return featureKey(number, joinedHash(first, second));
}

constexpr FeatureKey featureKey(quint32 number, quint64 first, quint64 second, quint64 third)
{
    return featureKey(number, joinedHash(joinedHash(first, second), third));
}

} // namespace apacheta
