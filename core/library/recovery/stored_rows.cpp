// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovery/stored_rows.h"

#include <QStringDecoder>
#include <QtEndian>
#include <cstring>

namespace apacheta {
namespace {

constexpr int fileHeaderSize = 100;
constexpr int mostColumns = 200;

/// SQLite's number of 1 to 9 bytes; moves `at` behind it. Nothing past the end.
std::optional<quint64> number(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (!(byte & 0x80))
            return value;
    }
    return value;
}

qint64 signedNumber(QByteArrayView bytes)
{
    qint64 value = bytes.isEmpty() || !(quint8(bytes[0]) & 0x80) ? 0 : -1;
    for (const char byte : bytes)
        value = qint64((quint64(value) << 8) | quint8(byte));
    return value;
}

/// How many bytes a value of this type has; -1 for a type that there is not.
qint64 sizeOf(quint64 type)
{
    static constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    return type < 12 ? sizes[type] : qint64((type - 12) / 2);
}

QVariant valueOf(quint64 type, const QByteArray &bytes, bool &isWhole)
{
    if (type == 0)
        return {};
    if (type <= 6)
        return signedNumber(bytes);
    if (type == 7)
        return bytes.size() == 8 ? std::bit_cast<double>(qFromBigEndian<quint64>(bytes.constData())) : 0.0;
    if (type <= 9)
        return qint64(type - 8);
    if (type % 2 == 0)
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    isWhole = isWhole && !decoder.hasError();
    return text;
}

/// The values of a record; what lies past its end is cut short.
std::optional<StoredRow> rowOf(const QByteArray &record, bool isWhole)
{
    qsizetype inHeader = 0;
    const auto headerSize = number(record, inHeader);
    if (!headerSize || *headerSize > quint64(record.size()))
        return std::nullopt;
    const QByteArray header = record.first(qsizetype(*headerSize));
    StoredRow row;
    row.isWhole = isWhole;
    qsizetype at = header.size();
    while (inHeader < header.size()) {
        const auto type = number(header, inHeader);
        const qint64 size = type ? sizeOf(*type) : -1;
        if (size < 0 || row.values.size() == mostColumns)
            return std::nullopt;
        if (*type < 12 && at + size > record.size())
            return std::nullopt;
        const QByteArray bytes = record.mid(at, size);
        row.isWhole = row.isWhole && bytes.size() == size;
        row.values.append(valueOf(*type, bytes, row.isWhole));
        at = std::min<qsizetype>(record.size(), at + size);
    }
    return row;
}

} // namespace

TreePage::TreePage(const PageFile &file, quint32 number) : m_file(file), m_page(file.page(number)), m_header(number == 1 ? fileHeaderSize : 0)
{
    if (m_page.size() != file.pageSize())
        return;
    switch (quint8(m_page[m_header])) {
    case 0x02: m_kind = IndexBranch; break;
    case 0x05: m_kind = TableBranch; break;
    case 0x0a: m_kind = IndexLeaf; break;
    case 0x0d: m_kind = TableLeaf; break;
    default: return;
    }
    const int room = (int(m_page.size()) - m_header - (isBranch() ? 12 : 8)) / 2;
    m_cellCount = std::min(int(bigEndian16(m_page, m_header + 3)), room);
}

qsizetype TreePage::cellAt(int cell) const
{
    const qsizetype array = m_header + (isBranch() ? 12 : 8);
    const auto at = qsizetype(bigEndian16(m_page, array + qsizetype(cell) * 2));
    return at >= array && at < m_page.size() ? at : -1;
}

QList<quint32> TreePage::children() const
{
    QList<quint32> pages;
    if (!isBranch())
        return pages;
    for (int cell = 0; cell < m_cellCount; ++cell)
        pages.append(bigEndian32(m_page, cellAt(cell)));
    pages.append(bigEndian32(m_page, m_header + 8));
    return pages;
}

std::optional<StoredRow> TreePage::row(int cell) const
{
    qsizetype at = cellAt(cell);
    if (at < 0 || cell >= m_cellCount || m_kind == Other || m_kind == TableBranch)
        return std::nullopt;
    if (m_kind == IndexBranch)
        at += 4;
    const auto size = number(m_page, at);
    const bool isTable = m_kind == TableLeaf;
    const auto id = isTable ? number(m_page, at) : std::optional<quint64>(0);
    if (!size || !id || *size > quint64(m_file.pageCount()) * quint64(m_file.pageSize()))
        return std::nullopt;
    bool isWhole = true;
    const QByteArray record = payload(at, *size, isTable, isWhole);
    auto row = rowOf(record, isWhole);
    if (row)
        row->id = qint64(*id);
    return row;
}

/// The bytes of a row, from the page and the pages that it flows over to, as far as these can be followed.
QByteArray TreePage::payload(qsizetype at, quint64 size, bool isTable, bool &isWhole) const
{
    const qint64 usable = m_page.size();
    const auto wanted = qint64(size);
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (wanted <= most) {
        isWhole = at + wanted <= usable;
        return m_page.mid(at, wanted);
    }
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (wanted - least) % (usable - 4);
    const qint64 here = fitting <= most ? fitting : least;
    QByteArray bytes = m_page.mid(at, here);
    quint32 next = bigEndian32(m_page, at + here);
    isWhole = at + here + 4 <= usable;
    while (isWhole && bytes.size() < wanted) { // each page adds bytes: a ring of pages comes to an end
        const QByteArray page = m_file.page(next);
        isWhole = page.size() == usable;
        bytes += page.mid(4, wanted - bytes.size());
        next = bigEndian32(page, 0);
    }
    return bytes;
}

} // namespace apacheta
