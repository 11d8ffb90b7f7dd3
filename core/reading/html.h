// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QByteArray>

namespace apacheta {

/// The text of an HTML page, built from its elements: a block a paragraph, heading, list item, table row; entities decoded, white space
/// as a browser shows it. Menus, banners, footers, sharing, related links and what lies outside the main part stay in the text, marked as
/// boilerplate. `page` is the decoded page.
DocumentText readHtml(const QString &page);

/// The encoding that a page or an XML declaration names in its first kilobytes; empty for none.
QByteArray declaredEncoding(const QByteArray &bytes);

} // namespace apacheta
