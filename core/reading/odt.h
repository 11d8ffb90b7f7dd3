// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/container.h"

namespace apacheta {

/// The text of an OpenDocument text (ODT): headings, lists, quotations and tables; tracked deletions and comments are left out; notes stand after the text,
/// "[1]" where they are called. Metadata from meta.xml. No pages. Unreadable for a file with a password.
Result<DocumentText> readOdt(const Container &container);

} // namespace apacheta
