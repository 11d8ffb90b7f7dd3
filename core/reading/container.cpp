// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/container.h"

#include "reading/reading_text.h"

#include <QUrl>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

Error damaged(const QString &detail)
{
    return {
        Error::Damaged,
        ReadingText::tr("This file is damaged or cut off. Open it in the program that made it and save it "
                        "again, or get the file again."),
        detail};
}

Error unsafePath(const QString &name)
{
    return {Error::Damaged,
            ReadingText::tr(
                "This file holds paths that lead out of it, as no word processor writes them. It was not "
                "read. Get it from a source that you trust."),
            name};
}

Error tooLargeInside(const QString &detail)
{
    return {Error::TooLarge,
            ReadingText::tr(
                "Unpacked, this file would be far larger than any book. It was not read: it may have been "
                "made to harm. Save its text under a new name and import that."),
            detail};
}

Error locked()
{
    return {
        Error::Unreadable,
        ReadingText::tr("This file is protected by a password. Open it in its program, save a copy without "
                        "password, and import the copy."),
        u"encrypted entry"_s};
}

bool leadsOut(const QString &name)
{
    const bool absolute = name.startsWith(u'/') || name.startsWith(u'\\') || name.mid(1, 1) == u":"_s;
    const QStringList steps = QString(name).replace(u'\\', u'/').split(u'/');
    return absolute || steps.contains(".."_L1) || name.contains(QChar(0));
}

/// Whether a part holds text. All others stay packed.
bool isWanted(const QString &name)
{
    static const QStringList endings = {u".xml"_s,   u".rels"_s, u".opf"_s, u".ncx"_s,
                                        u".xhtml"_s, u".html"_s, u".htm"_s};
    return name == "mimetype"_L1 ||
           std::any_of(endings.begin(), endings.end(),
                       [&name](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

class Unpacker final {
public:
    Unpacker(const QByteArray &zip, const ContainerLimits &limits, const std::stop_token &stop)
        : m_zip(zip), m_limits(limits), m_stop(stop), m_archive(archive_read_new())
    {}
    ~Unpacker() { archive_read_free(m_archive); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    Result<Container> take();

private:
    Outcome addEntry(archive_entry *entry);
    Result<QByteArray> dataOf(const QString &name);
    QString fault() const { return QString::fromUtf8(archive_error_string(m_archive)); }

    const QByteArray &m_zip;
    const ContainerLimits &m_limits;
    const std::stop_token &m_stop;
    archive *m_archive;
    qint64 m_unpacked = 0;
    Container m_container;
};

Result<Container> Unpacker::take()
{
    archive_read_support_format_zip(m_archive);
    if (archive_read_open_memory(m_archive, m_zip.constData(), size_t(m_zip.size())) != ARCHIVE_OK)
        return damaged(fault());
    for (;;) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return damaged(fault());
        if (const Outcome outcome = addEntry(entry); !outcome)
            return outcome.error();
    }
    if (m_container.names.isEmpty())
        return damaged(u"no entries"_s);
    return std::move(m_container);
}

Outcome Unpacker::addEntry(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
    if (leadsOut(name))
        return unsafePath(name);
    if (m_container.names.size() >= m_limits.entries)
        return tooLargeInside(u"more than %1 entries"_s.arg(m_limits.entries));
    m_container.names.append(name);
    if (!isWanted(name) || archive_entry_filetype(entry) != AE_IFREG)
        return Done{};
    if (archive_entry_is_encrypted(entry))
        return locked();
    Result<QByteArray> data = dataOf(name);
    if (!data)
        return data.error();
    if (!m_container.parts.contains(name))
        m_container.parts.insert(name, std::move(*data));
    return Done{};
}

/// The part's bytes, counted as they come: what a header says of its size is nothing to rely on.
Result<QByteArray> Unpacker::dataOf(const QString &name)
{
    QByteArray data;
    for (;;) {
        const void *piece = nullptr;
        size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(m_archive, &piece, &size, &offset);
        if (status == ARCHIVE_EOF)
            return data;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return damaged(name + u": "_s + fault());
        if (m_stop.stop_requested())
            return Error{Error::Cancelled, ReadingText::tr("Cancelled."), name};
        m_unpacked += qint64(size);
        const bool swollen = m_unpacked > m_limits.ratioFrom && m_unpacked / m_limits.ratio > m_zip.size();
        if (m_unpacked > m_limits.mostBytes || data.size() + qint64(size) > m_limits.mostBytesOfPart ||
            swollen)
            return tooLargeInside(u"%1: %2 bytes of %3"_s.arg(name).arg(m_unpacked).arg(m_zip.size()));
        data.append(static_cast<const char *>(piece), qsizetype(size));
    }
}

} // namespace

Result<Container> unpacked(const QByteArray &zip, const ContainerLimits &limits, const std::stop_token &stop)
{
    return Unpacker(zip, limits, stop).take();
}

QString partPath(const QString &from, const QString &reference)
{
    const QString path = QUrl::fromPercentEncoding(reference.section(u'#', 0, 0).toUtf8());
    QStringList steps = path.startsWith(u'/') ? QStringList() : from.split(u'/');
    if (!steps.isEmpty())
        steps.removeLast();
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && steps.isEmpty())
            return {};
        if (step == ".."_L1)
            steps.removeLast();
        else if (step != "."_L1)
            steps.append(step);
    }
    return steps.join(u'/');
}

} // namespace apacheta
