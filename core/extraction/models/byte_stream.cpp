// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/models/byte_stream.h"

#include <bit>

namespace apacheta {

void ByteWriter::fixed32(quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8)
        byte(quint8(value >> shift));
}

void ByteWriter::real(float value) { fixed32(std::bit_cast<quint32>(value)); }

void ByteWriter::number(quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        byte(quint8(value | 0x80));
    byte(quint8(value));
}

void ByteWriter::signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }

void ByteWriter::text(QStringView value) { blob(value.toUtf8()); }

void ByteWriter::blob(QByteArrayView value)
{
    number(quint64(value.size()));
    m_bytes.append(value.data(), value.size());
}

quint8 ByteReader::byte()
{
    if (m_at >= m_bytes.size())
        fail();
    return m_good ? quint8(m_bytes[m_at++]) : quint8(0);
}

quint32 ByteReader::fixed32()
{
    quint32 value = 0;
    for (int shift = 0; shift < 32; shift += 8)
        value |= quint32(byte()) << shift;
    return value;
}

float ByteReader::real() { return std::bit_cast<float>(fixed32()); }

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 part = byte();
        value |= quint64(part & 0x7F) << shift;
        if (!(part & 0x80))
            return m_good ? value : 0;
    }
    fail();
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 value = number();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

qsizetype ByteReader::count(qsizetype leastBytes)
{
    const quint64 value = number();
    if (value > quint64((m_bytes.size() - m_at) / leastBytes))
        fail();
    return m_good ? qsizetype(value) : 0;
}

QString ByteReader::text() { return QString::fromUtf8(blob()); }

QByteArrayView ByteReader::blob()
{
    const qsizetype size = count();
    const QByteArrayView value = m_bytes.sliced(m_at, size);
    m_at += size;
    return value;
}

void ByteReader::fail()
{
    m_good = false;
    m_at = m_bytes.size();
}

} // namespace apacheta
