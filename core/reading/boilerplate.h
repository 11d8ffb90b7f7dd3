// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace apacheta {

/// Whether a block is no part of what the document says, by its words: an invitation to subscribe, share, donate or accept cookies, a
/// menu's "Read more", a copyright line, advertising. Short blocks only; prose that speaks of such things is left alone.
///
///     "Newsletter Subscribe", "Compartir en Facebook", "© 2019 El Diario. Todos los derechos reservados."
bool isBoilerplateText(QStringView block);

/// Whether a block is a heap of advertising words without a sentence in it ("replica watches cheap handbags outlet ...").
bool isLinkSpam(QStringView block);

/// Whether a short line holds a key or an account number, as under "Donate": letters and digits mixed without sense.
bool holdsAccountNumber(QStringView block);

} // namespace apacheta
