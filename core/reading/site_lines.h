// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

namespace apacheta {

/// Gives a saved page the name of its site from the site's own lines around the text, where its metadata has none.
///
///     "Busca en El Ciudadano", "Search on The Lake Post"           -> container-title
///     "© 2019 El Diario del Lago. Todos los derechos reservados."  -> publisher
void addSiteName(DocumentText &document);

} // namespace apacheta
