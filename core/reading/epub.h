// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "reading/container.h"

namespace apacheta {

/// The text of an e-book (EPUB 2 and 3): its chapters in the order of the spine, each read as an HTML page; the book's own table of contents is boilerplate.
/// Pages where the book marks those of its printed edition. Metadata from its package file (OPF).
/// Errors: Damaged (no package file, chapters missing), Unreadable (copy protection).
Result<DocumentText> readEpub(const Container &container);

} // namespace apacheta
