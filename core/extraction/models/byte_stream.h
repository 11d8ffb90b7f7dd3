// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace apacheta {

/// Puts values into bytes, little endian on every machine.
class ByteWriter final {
public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void fixed32(quint32 value);
    void real(float value);             ///< IEEE 754, as 32 bits
    void number(quint64 value);         ///< 7 bits a byte, small ones take one
    void signedNumber(qint64 value);    ///< small ones of either sign take one byte
    void text(QStringView value);       ///< length, UTF-8
    void blob(QByteArrayView value);    ///< length, bytes
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Takes them out again and never reads past the end: after a damaged or short value everything is 0 or empty, and isGood() false.
class ByteReader final {
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    quint8 byte();
    quint32 fixed32();
    float real();
    quint64 number();
    qint64 signedNumber();
    /// A number of things that follow, each of at least `leastBytes`: more than the rest can hold is damage, not an allocation.
    qsizetype count(qsizetype leastBytes = 1);
    QString text();
    QByteArrayView blob();              ///< a view into the bytes read from

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    qsizetype rest() const { return m_bytes.size() - m_at; }
    void fail();                        ///< what was read makes no sense

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace apacheta
