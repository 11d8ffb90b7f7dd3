// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/xml_part.h"

#include "reading/reading_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {

XmlPart::XmlPart(const QByteArray &bytes) : m_xml(bytes)
{
    constexpr int expansion = 1024;
    m_xml.setEntityExpansionLimit(expansion);
}

bool XmlPart::next()
{
    constexpr int deepest = 2000;
    if (m_isRefused || m_xml.atEnd())
        return false;
    m_xml.readNext();
    if (m_xml.hasError())
        return false;
    m_depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
    m_isRefused = m_depth > deepest || (m_xml.isDTD() && !m_xml.entityDeclarations().isEmpty());
    return !m_isRefused && !m_xml.atEnd();
}

Outcome XmlPart::outcome(const QString &name) const
{
    if (m_isRefused)
        return Error{Error::Damaged,
                     ReadingText::tr("This file declares parts that swell when they are read, as no word "
                                     "processor writes them. It was not read. Get it from a source that you "
                                     "trust."),
                     name};
    if (m_xml.hasError())
        return Error{
            Error::Damaged,
            ReadingText::tr("This file is damaged inside. Open it in the program that made it and save "
                            "it again, or get the file again."),
            name + u": "_s + m_xml.errorString()};
    return Done{};
}

QString XmlPart::attribute(QLatin1StringView localName) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &one : attributes)
        if (one.name() == localName)
            return one.value().toString();
    return {};
}

void XmlPart::skip()
{
    const int around = m_depth - 1;
    while (m_depth > around && next()) {
    }
}

QHash<QString, QStringList> leafTexts(const QByteArray &bytes)
{
    QHash<QString, QStringList> texts;
    QString text;
    XmlPart part(bytes);
    while (part.next()) {
        if (part.isStart()) {
            text.clear();
        } else if (part.isEnd()) {
            if (const QString plain = text.simplified(); !plain.isEmpty())
                texts[part.name().toString()].append(plain);
            text.clear();
        } else if (part.xml().isCharacters()) {
            text += part.xml().text();
        }
    }
    return texts;
}

} // namespace apacheta
