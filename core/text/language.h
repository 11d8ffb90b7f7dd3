// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vocabulary.h"

#include <QStringView>

namespace apacheta {

/// The language of a paragraph by its function words; Unknown where there are too few to tell. Pure; any thread.
Language languageOfText(QStringView text);

} // namespace apacheta
