// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_file.h"

#include <QtEndian>
#include <array>

namespace apacheta {
namespace {

quint32 checksum(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 byte = 0; byte < made.size(); ++byte) {
            quint32 value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            made[byte] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFFU] ^ (sum >> 8U);
    return sum ^ 0xFFFFFFFFU;
}

template <class Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What both an entry and the list at the end say of it: version, flags (names are UTF-8), not packed, 1 January 1980, sum, sizes, length of the name.
QByteArray facts(const ZipEntry &entry)
{
    QByteArray bytes;
    append<quint16>(bytes, 20);
    append<quint16>(bytes, 0x0800);
    append<quint16>(bytes, 0);
    append<quint16>(bytes, 0);
    append<quint16>(bytes, 0x0021);
    append<quint32>(bytes, checksum(entry.content));
    append<quint32>(bytes, quint32(entry.content.size()));
    append<quint32>(bytes, quint32(entry.content.size()));
    append<quint16>(bytes, quint16(entry.name.toUtf8().size()));
    append<quint16>(bytes, 0);          // nothing further
    return bytes;
}

} // namespace

QByteArray zipFile(const QList<ZipEntry> &entries)
{
    QByteArray archive;
    QByteArray list;
    for (const ZipEntry &entry : entries) {
        list += QByteArray("PK\x01\x02\x14\x00", 6) + facts(entry) + QByteArray(10, '\0');
        append<quint32>(list, quint32(archive.size()));
        list += entry.name.toUtf8();
        archive += QByteArray("PK\x03\x04", 4) + facts(entry) + entry.name.toUtf8() + entry.content;
    }
    const quint32 begin = quint32(archive.size());
    archive += list + QByteArray("PK\x05\x06\x00\x00\x00\x00", 8);
    append<quint16>(archive, quint16(entries.size()));
    append<quint16>(archive, quint16(entries.size()));
    append<quint32>(archive, quint32(list.size()));
    append<quint32>(archive, begin);
    append<quint16>(archive, 0);
    return archive;
}

} // namespace apacheta
