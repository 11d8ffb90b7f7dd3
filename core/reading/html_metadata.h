// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/html_tree.h"

namespace apacheta {

/// What a page's head says of it, the surer source first: meta tags of scholarly publishing (citation_*), JSON-LD, Dublin Core, Open Graph
/// and article:*, plain meta tags, <title>, <html lang>, <time>, a byline.
DocumentMetadata htmlMetadata(const HtmlTree &tree);

} // namespace apacheta
