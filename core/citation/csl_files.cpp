// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/csl_files.h"

#include "citation/citation.h"
#include "citation/citation_text.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

Error stylesMissing()
{
    return Error{Error::Unavailable,
                 CitationText::tr("No citation styles are installed. Install the packages "
                                  "citation-style-language-styles and citation-style-language-locales.")};
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the head of a style file says of it.
struct StyleHead {
    QString title;
    QString parent; ///< id, of dependent styles
    QString defaultLocale;
    bool isNote = false;
};

QString idOfAddress(QStringView address) { return address.mid(address.lastIndexOf(u'/') + 1).toString(); }

/// Reads the style's attributes and its <info>, then stops; nothing for what is no style.
std::optional<StyleHead> readHead(QXmlStreamReader &xml)
{
    if (!xml.readNextStartElement() || xml.name() != u"style"_s)
        return std::nullopt;
    StyleHead head;
    head.isNote = xml.attributes().value("class"_L1) == "note"_L1;
    head.defaultLocale = xml.attributes().value("default-locale"_L1).toString();
    if (!xml.readNextStartElement() || xml.name() != u"info"_s)
        return std::nullopt;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"title"_s) {
            head.title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            continue;
        }
        if (xml.name() == u"link"_s && attributes.value("rel"_L1) == "independent-parent"_L1)
            head.parent = idOfAddress(attributes.value("href"_L1));
        if (xml.name() == u"category"_s && attributes.value("citation-format"_L1) == "note"_L1)
            head.isNote = true;
        xml.skipCurrentElement();
    }
    if (head.title.isEmpty())
        return std::nullopt;
    return head;
}

std::optional<StyleHead> headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // The <info> of a style stands in its first kilobytes; the rest is not read.
    QXmlStreamReader xml(file.read(16384));
    return readHead(xml);
}

QString pathOfStyle(const QString &id)
{
    if (id.isEmpty() || id.contains(u'/'))
        return {};
    const QString styles = cslFolder() + "/styles/"_L1;
    for (const QString &folder : {styles, QString(styles + "dependent/"_L1)}) {
        if (QFileInfo::exists(folder + id + ".csl"_L1))
            return folder + id + ".csl"_L1;
    }
    return {};
}

/// The present id of a style that was renamed, where the distribution ships the list of renamings.
QString renamed(const QString &id)
{
    QFile file(cslFolder() + "/styles/renamed-styles.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return id;
    return QJsonDocument::fromJson(file.readAll()).object().value(id).toString(id);
}

void appendStyles(QList<CitationStyle> &styles, const QString &folder)
{
    const QString ending = u".csl"_s;
    QDirIterator files(folder, {u'*' + ending});
    while (files.hasNext()) {
        const QString path = files.next();
        if (const auto head = headOf(path))
            styles.append(
                {files.fileName().chopped(ending.size()), head->title, head->isNote, head->defaultLocale});
    }
}

QList<CitationStyle> readStyles()
{
    QList<CitationStyle> styles;
    appendStyles(styles, cslFolder() + "/styles"_L1);
    appendStyles(styles, cslFolder() + "/styles/dependent"_L1);
    QCollator collator(QLocale(QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
    order.reserve(size_t(styles.size()));
    for (qsizetype i = 0; i < styles.size(); ++i)
        order.emplace_back(collator.sortKey(styles.at(i).title), i);
    std::sort(order.begin(), order.end(), [&styles](const auto &a, const auto &b) {
        const int way = a.first.compare(b.first);
        return way != 0 ? way < 0 : styles.at(a.second).id < styles.at(b.second).id;
    });
    QList<CitationStyle> sorted;
    sorted.reserve(styles.size());
    for (const auto &entry : order)
        sorted.append(styles.at(entry.second));
    return sorted;
}

} // namespace

QString citeprocFile()
{
    const QString name = u"/citeproc_commonjs.js"_s;
    QStringList folders;
    if (qEnvironmentVariableIsSet("APACHETA_CITEPROC"))
        folders << qEnvironmentVariable("APACHETA_CITEPROC");
    if (QCoreApplication::instance()) {
        folders << QCoreApplication::applicationDirPath() + "/../citeproc"_L1
                << QCoreApplication::applicationDirPath() + "/../share/apacheta/citeproc"_L1;
    }
    folders << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"apacheta/citeproc"_s,
                                         QStandardPaths::LocateDirectory);
    for (const QString &folder : std::as_const(folders)) {
        if (QFileInfo::exists(folder + name))
            return folder + name;
    }
    return {};
}

QString cslFolder()
{
    static const QString folder = [] {
        QStringList places =
            QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"citation-style-language"_s,
                                      QStandardPaths::LocateDirectory);
        places << u"/usr/share/citation-style-language"_s;
        for (const QString &place : std::as_const(places)) {
            if (QFileInfo::exists(place + "/styles"_L1) && QFileInfo::exists(place + "/locales"_L1))
                return place;
        }
        return QString();
    }();
    return folder;
}

Result<StyleSource> styleSource(const QString &id)
{
    if (cslFolder().isEmpty())
        return stylesMissing();
    QString path = pathOfStyle(id);
    if (path.isEmpty())
        path = pathOfStyle(renamed(id));
    if (path.isEmpty())
        return Error{Error::NotFound, CitationText::tr("There is no citation style “%1”. Its name is that of "
                                                       "its file, such as apa or chicago-author-date.")
                                          .arg(id)};
    const std::optional<StyleHead> head = headOf(path);
    if (!head)
        return Error{Error::Damaged,
                     CitationText::tr("The citation style “%1” cannot be read. Choose another.").arg(id),
                     path};
    if (head->parent.isEmpty())
        return StyleSource{readText(path), head->defaultLocale};

    QString parent = pathOfStyle(head->parent);
    if (parent.isEmpty())
        parent = pathOfStyle(renamed(head->parent));
    const std::optional<StyleHead> parentHead = parent.isEmpty() ? std::nullopt : headOf(parent);
    if (!parentHead || !parentHead->parent.isEmpty())
        return Error{
            Error::Damaged,
            CitationText::tr("The citation style “%1” rests on “%2”, which is not installed. Choose another.")
                .arg(id, head->parent),
            path};
    return StyleSource{readText(parent),
                       head->defaultLocale.isEmpty() ? parentHead->defaultLocale : head->defaultLocale};
}

QString nearestLocale(const QString &code)
{
    const QString wanted = QString(code).replace(u'_', u'-');
    const auto exists = [](const QString &locale) {
        return QFileInfo::exists(cslFolder() + "/locales/locales-"_L1 + locale + ".xml"_L1);
    };
    if (!wanted.isEmpty() && exists(wanted))
        return wanted;
    const QString language = wanted.section(u'-', 0, 0).toLower();
    if (language.isEmpty() || language == "en"_L1)
        return u"en-US"_s;
    if (exists(language + u'-' + language.toUpper()))
        return language + u'-' + language.toUpper();
    const QStringList others =
        QDir(cslFolder() + "/locales"_L1)
            .entryList({"locales-"_L1 + language + "-*.xml"_L1}, QDir::Files, QDir::Name);
    return others.isEmpty() ? u"en-US"_s : others.constFirst().section(u'-', 1).chopped(4);
}

QString localeXml(const QString &locale)
{
    return locale.contains(u'/') ? QString()
                                 : readText(cslFolder() + "/locales/locales-"_L1 + locale + ".xml"_L1);
}

Result<QList<CitationStyle>> installedStyles()
{
    static QMutex mutex;
    static QList<CitationStyle> styles;
    const QMutexLocker lock(&mutex);
    if (styles.isEmpty() && !cslFolder().isEmpty())
        styles = readStyles();
    if (styles.isEmpty())
        return stylesMissing();
    return styles;
}

QString defaultStyleId() { return u"apa"_s; }

} // namespace apacheta
