// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bibliographies.h"

#include "text/fold.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// A title without what editions of it differ in: case, accents, marks. Empty for one too short to tell works apart.
QString titleKey(const QString &title)
{
    constexpr qsizetype shortest = 12;
    QString key;
    for (const QChar c : folded(title))
        if (c.isLetterOrNumber())
            key += c;
    return key.size() < shortest ? QString() : key;
}

QString doiKey(const QJsonObject &csl) { return csl.value("DOI"_L1).toString().toLower(); }

QString withoutEnding(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName();
}

} // namespace

Bibliographies Bibliographies::read(const QStringList &paths, const QStringList &asked, QList<FileReport> &notable)
{
    Bibliographies all;
    for (const QString &path : paths) {
        const Result<Bibliography> bibliography = readBibliography(path);
        const bool isOftenOther = path.endsWith(".json"_L1, Qt::CaseInsensitive) || path.endsWith(".rdf"_L1, Qt::CaseInsensitive);
        if (!bibliography) {
            if (!isOftenOther || asked.contains(path))
                notable.append({path, FileOutcome::Skipped, bibliography.error().message});
            continue;
        }
        if (!bibliography->warnings.isEmpty())
            notable.append({path, FileOutcome::Skipped, bibliography->warnings.join(u' ')});
        all.add(path, *bibliography);
    }
    return all;
}

void Bibliographies::add(const QString &path, const Bibliography &bibliography)
{
    const QString folder = QFileInfo(path).absolutePath();
    for (const BibliographyEntry &entry : bibliography.entries) {
        const size_t index = m_entries.size();
        m_entries.push_back({entry, bibliography.name});
        addFiles(folder, entry.files, index);
        if (const QString doi = doiKey(entry.csl); !doi.isEmpty())
            m_dois[doi].append(index);
        if (const QString title = titleKey(entry.csl.value("title"_L1).toString()); !title.isEmpty())
            m_titles[title].append(index);
    }
    if (bibliography.entries.size() == 1)
        m_sidecars[withoutEnding(path)].append(m_entries.size() - 1);
}

void Bibliographies::addFiles(const QString &folder, const QStringList &files, size_t entry)
{
    for (const QString &file : files) {
        const QFileInfo info(QDir(folder), QDir::fromNativeSeparators(file));
        if (info.exists())
            m_paths[info.canonicalFilePath()].append(entry);
        else
            m_names[info.fileName()].append(entry);
    }
}

/// The entry under a key. Several entries are one where they have the same DOI, or are wholly the same.
std::optional<size_t> Bibliographies::theOne(const QHash<QString, QList<size_t>> &index, const QString &key) const
{
    const QList<size_t> found = key.isEmpty() ? QList<size_t>() : index.value(key);
    for (const size_t other : found) {
        const QJsonObject &first = m_entries[found.first()].entry.csl;
        const QJsonObject &csl = m_entries[other].entry.csl;
        if (csl != first && (doiKey(csl).isEmpty() || doiKey(csl) != doiKey(first)))
            return std::nullopt;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<size_t> Bibliographies::entryFor(const QString &path, const DocumentMetadata &metadata) const
{
    for (const QString &beside : {path, withoutEnding(path)})
        if (const auto entry = theOne(m_sidecars, beside))
            return entry;
    if (const auto entry = theOne(m_paths, path))
        return entry;
    if (const auto entry = theOne(m_names, QFileInfo(path).fileName()))
        return entry;
    const QString doi = doiKey(metadata.csl);
    if (const auto entry = theOne(m_dois, doi))
        return entry;
    if (metadata.sources.value(u"title"_s) == "file name"_L1)
        return std::nullopt;
    const auto entry = theOne(m_titles, titleKey(metadata.csl.value("title"_L1).toString()));
    const QString other = entry ? doiKey(m_entries[*entry].entry.csl) : QString();
    return doi.isEmpty() || other.isEmpty() || doi == other ? entry : std::nullopt;
}

bool Bibliographies::describe(const QString &path, DocumentMetadata &metadata) const
{
    const std::optional<size_t> entry = entryFor(path, metadata);
    if (!entry)
        return false;
    const DocumentMetadata before = metadata;
    applyEntry(metadata, m_entries[*entry].entry, m_entries[*entry].name);
    return !(metadata == before);
}

} // namespace apacheta
