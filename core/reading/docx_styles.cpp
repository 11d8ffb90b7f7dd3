// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docx_styles.h"

#include "reading/xml_part.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Declared {
    DocxStyle style;
    QString base;
};

/// What the name says: Word keeps the English names of its own styles in every language.
void readName(const QString &name, DocxStyle &style)
{
    static const QRegularExpression heading(u"^heading (\\d)$"_s);
    const QString lower = name.toLower();
    if (const auto match = heading.match(lower); match.hasMatch())
        style.headingLevel = std::clamp(match.captured(1).toInt(), 1, 6);
    style.isTitle = style.isTitle || lower == "title"_L1;
    style.isQuotation = style.isQuotation || lower.contains("quot"_L1) || lower == "block text"_L1;
    style.isContents = style.isContents || lower.startsWith("toc "_L1) || lower.startsWith("contents "_L1);
}

void readElement(XmlPart &part, Declared &declared)
{
    const QStringView element = part.name();
    const QString value = part.attribute("val"_L1);
    const bool isOn = value != "0"_L1 && value != "false"_L1;
    if (element == "name"_L1)
        readName(value, declared.style);
    else if (element == "basedOn"_L1)
        declared.base = value;
    else if (element == "outlineLvl"_L1 && value.toInt() < 6 && declared.style.headingLevel == 0)
        declared.style.headingLevel = value.toInt() + 1;
    else if (element == "numId"_L1 && isOn)
        declared.style.isListItem = true;
    else if (element == "b"_L1 && isOn)
        declared.style.isBold = true;
}

DocxStyle inherited(const QHash<QString, Declared> &all, const QString &id)
{
    DocxStyle style = all.value(id).style;
    QSet<QString> seen{id};
    for (QString base = all.value(id).base; all.contains(base) && !seen.contains(base);
         base = all[base].base) {
        seen.insert(base);
        const DocxStyle &from = all[base].style;
        if (style.headingLevel == 0)
            style.headingLevel = from.headingLevel;
        style.isQuotation = style.isQuotation || from.isQuotation;
        style.isListItem = style.isListItem || from.isListItem;
        style.isContents = style.isContents || from.isContents;
        style.isBold = style.isBold || from.isBold;
    }
    return style;
}

} // namespace

QHash<QString, DocxStyle> docxStyles(const QByteArray &bytes)
{
    QHash<QString, Declared> all;
    QString id;
    XmlPart part(bytes);
    while (part.next()) {
        if (part.isStart() && part.name() == "style"_L1)
            id = part.attribute("type"_L1) == "paragraph"_L1 ? part.attribute("styleId"_L1) : QString();
        else if (part.isStart() && !id.isEmpty())
            readElement(part, all[id]);
        else if (part.isEnd() && part.name() == "style"_L1)
            id.clear();
    }
    QHash<QString, DocxStyle> styles;
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        styles.insert(one.key(), inherited(all, one.key()));
    return styles;
}

} // namespace apacheta
