// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/bibliography/bibliography.h"

namespace apacheta {

// One parser a format, each tolerant: what it cannot read it names in `warnings` and passes over.

void readBibtex(const QString &text, Bibliography &bibliography);
void readRis(const QString &text, Bibliography &bibliography);
/// An array of CSL items, or an object with "items". False for other JSON.
bool readCslJson(const QByteArray &bytes, Bibliography &bibliography);
void readZoteroRdf(const QByteArray &bytes, Bibliography &bibliography);

} // namespace apacheta
