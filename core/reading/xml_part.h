// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace apacheta {

/// Reads an XML part of a document step by step, and refuses what no word processor writes: declared entities (which may swell without bound) and
/// elements nested thousands deep.
class XmlPart final {
public:
    explicit XmlPart(const QByteArray &bytes);
    /// The next step; false at the end or at a fault, which outcome() then tells.
    bool next();
    Outcome outcome(const QString &name) const; ///< Damaged where the part could not be read to its end
    QXmlStreamReader &xml() { return m_xml; }
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    /// The local name of the element that begins or ends: "p" of <w:p>.
    QStringView name() const { return m_xml.name(); }
    /// An attribute by its local name, whatever its prefix; empty where it is not set.
    QString attribute(QLatin1StringView localName) const;
    /// Passes over the element that has just begun.
    void skip();

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isRefused = false;
};

/// The texts of the leaf elements of a small part such as core.xml or meta.xml: local name -> texts, in their order.
QHash<QString, QStringList> leafTexts(const QByteArray &bytes);

} // namespace apacheta
