// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/known_names.h"

namespace apacheta {

std::optional<KnownMatch> KnownNames::eventAt(std::span<const Token>) const { return std::nullopt; }

const KnownEvent *KnownNames::event(const QString &) const { return nullptr; }

WordTraits KnownNames::traitsOf(const QString &) const { return {}; }

} // namespace apacheta
