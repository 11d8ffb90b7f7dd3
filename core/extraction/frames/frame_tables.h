// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/frames/frames.h"
#include "model/result.h"

#include <QList>
#include <QStringView>

namespace apacheta {

/// Lines of resources/frames, read strictly: whatever a column does not know is an error (BadInput) that says what is wrong, without the line's number.

/// A line of words.tsv before its forms are made.
struct FrameLine {
    FrameWord word;
    QStringList parts;                  ///< the lemma's words
    QString irregular;
    bool inflects = true;
};

inline constexpr int frameColumns = 6;
inline constexpr int leastWordColumns = 7; ///< "roles" is the eighth and may be left out

Result<Frame> frameOfLine(const QList<QStringView> &fields);
/// `frame` is the frame that the line names; null is an error too.
Result<FrameLine> wordOfLine(const QList<QStringView> &fields, const Frame *frame);

} // namespace apacheta
