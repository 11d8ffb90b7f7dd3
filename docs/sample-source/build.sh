#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sample library's PDF from its groff source (Debian package: groff). The same source gives the same bytes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export SOURCE_DATE_EPOCH=1718409600 TZ=UTC # 15 June 2024, the article's date
groff -Kutf8 -ms -Tpdf -dpaper=a5 -P-pa5 "$here/rails-to-the-sea.ms" > "$here/../../resources/sample/rails-to-the-sea.pdf"
