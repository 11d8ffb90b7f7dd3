// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

/// A zip file, written by hand, so that a test can write a bad one: DOCX, ODT, EPUB and worse.
class ZipFile final {
public:
    ZipFile &add(const QByteArray &name, const QByteArray &bytes, bool deflate = true)
    {
        m_entries.append({name, bytes, deflate});
        return *this;
    }
    QByteArray bytes() const;

private:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        bool deflate = true;
    };

    static quint32 crc(const QByteArray &bytes)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> values{};
            for (quint32 i = 0; i < values.size(); ++i) {
                quint32 value = i;
                for (int bit = 0; bit < 8; ++bit)
                    value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
                values[i] = value;
            }
            return values;
        }();
        quint32 sum = 0xFFFFFFFFU;
        for (const char c : bytes)
            sum = table[(sum ^ uchar(c)) & 0xFF] ^ (sum >> 8);
        return ~sum;
    }
    static QByteArray number(quint64 value, int size)
    {
        QByteArray bytes;
        for (; size > 0; --size, value >>= 8)
            bytes += char(value & 0xFF);
        return bytes;
    }
    /// What stands alike in an entry's own head and in the list at the end.
    static QByteArray head(const Entry &entry, const QByteArray &packed)
    {
        return number(20, 2) + number(0x800, 2) + number(entry.deflate ? 8 : 0, 2) + number(0, 4) +
               number(crc(entry.bytes), 4) + number(quint64(packed.size()), 4) +
               number(quint64(entry.bytes.size()), 4) + number(quint64(entry.name.size()), 2) + number(0, 2);
    }
    static QByteArray packed(const Entry &entry)
    {
        if (!entry.deflate)
            return entry.bytes;
        constexpr qsizetype before = 4 + 2; // Qt's length, zlib's head
        constexpr qsizetype after = 4;      // zlib's sum
        const QByteArray zlib = qCompress(entry.bytes, 9);
        return zlib.sliced(before, zlib.size() - before - after);
    }

    QList<Entry> m_entries;
};

inline QByteArray ZipFile::bytes() const
{
    QByteArray file;
    QByteArray list;
    for (const Entry &entry : m_entries) {
        const QByteArray data = packed(entry);
        // Ten zeros: no comment, the first disk, no attributes.
        list += "PK\x01\x02" + number(20, 2) + head(entry, data) + QByteArray(10, 0) +
                number(quint64(file.size()), 4) + entry.name;
        file += "PK\x03\x04" + head(entry, data) + entry.name + data;
    }
    const QByteArray count = number(quint64(m_entries.size()), 2);
    return file + list + "PK\x05\x06" + number(0, 4) + count + count + number(quint64(list.size()), 4) +
           number(quint64(file.size()), 4) + number(0, 2);
}
