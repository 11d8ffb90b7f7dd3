// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/iris.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// What may stand in a URN.
QString encoded(const QString &key) { return QString::fromLatin1(QUrl::toPercentEncoding(key, ":"_ba)); }

} // namespace

QString actorIri(const QString &key) { return "urn:apacheta:actor:"_L1 + encoded(key); }
QString textIri(const QString &sha256) { return "urn:sha256:"_L1 + sha256; }
QString passageIri(const QString &sha256, Span span) { return textIri(sha256) + u"#char=%1,%2"_s.arg(span.begin).arg(span.end); }
QString claimIri(const QString &sort, const QString &key) { return "urn:apacheta:"_L1 + sort + u':' + encoded(key); }

} // namespace apacheta
