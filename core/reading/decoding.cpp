// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/decoding.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Utf8Census {
    qsizetype valid = 0;    ///< sequences of more than one byte
    qsizetype invalid = 0;  ///< bytes that belong to none
    qsizetype controls = 0; ///< control characters that no text file has
};

bool isTextControl(uchar c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0x1B || c == 0x1A;
}

/// The length of the well-formed UTF-8 sequence at `at`, 0 for none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [bytes](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const auto isTail = [](uchar c) { return (c & 0xC0) == 0x80; };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xC2 && first <= 0xDF   ? 2
                             : first >= 0xE0 && first <= 0xEF ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
    for (qsizetype i = 1; i < length; ++i)
        if (!isTail(byte(at + i)))
            return 0;
    const uchar second = byte(at + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return overlong || outside ? 0 : length;
}

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        const uchar c = uchar(bytes[i]);
        census.valid += length > 1;
        census.invalid += length == 0;
        census.controls += (c < 0x20 && !isTextControl(c)) || c == 0x7F;
        i += std::max<qsizetype>(length, 1);
    }
    return census;
}

/// "UTF-16LE" or "UTF-16BE" where every other byte of the first kilobytes is zero, as in Latin text; else empty.
QString utf16Kind(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (size < 8)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    const qsizetype many = size / 2 * 7 / 10;
    const qsizetype few = size / 2 / 20;
    if (odd >= many && even <= few)
        return u"UTF-16LE"_s;
    return even >= many && odd <= few ? u"UTF-16BE"_s : QString();
}

Decoded byConverter(QByteArrayView bytes, QStringConverter::Encoding encoding, const QString &name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::ConvertInitialBom);
    return {decoder.decode(bytes), name};
}

/// Windows-1252, of which Latin-1 is a part but for control characters. A table of our own: not every Qt has this codec.
QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t upper[32] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        text[i] = c >= 0x80 && c < 0xA0 ? QChar(upper[c - 0x80]) : QChar(char16_t(c));
    }
    return text;
}

bool isLatin1Name(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower.isEmpty() || lower == "iso-8859-1" || lower == "latin1" || lower == "windows-1252" ||
           lower == "us-ascii" || lower == "ascii";
}

} // namespace

bool looksBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || !utf16Kind(bytes).isEmpty())
        return false;
    const Utf8Census census = censusOf(bytes.first(std::min<qsizetype>(bytes.size(), 1 << 20)));
    const qsizetype size = std::min<qsizetype>(bytes.size(), 1 << 20);
    // Text with a stray NUL has no more than that; what is no valid UTF-8 either is given less credit.
    return census.invalid > 0 ? census.controls * 50 > size : census.controls * 3 > size;
}

Decoded decoded(const QByteArray &bytes, const QByteArray &declared)
{
    const QByteArrayView view(bytes);
    if (view.startsWith("\xEF\xBB\xBF"))
        return byConverter(view.sliced(3), QStringConverter::Utf8, u"UTF-8"_s);
    if (view.startsWith("\xFF\xFE"))
        return byConverter(view.sliced(2), QStringConverter::Utf16LE, u"UTF-16LE"_s);
    if (view.startsWith("\xFE\xFF"))
        return byConverter(view.sliced(2), QStringConverter::Utf16BE, u"UTF-16BE"_s);
    const QString utf16 = utf16Kind(view);
    if (!utf16.isEmpty())
        return byConverter(
            view, utf16.endsWith("LE"_L1) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, utf16);
    const Utf8Census census = censusOf(view);
    // One broken byte in a file of UTF-8 must not turn every accent of it into two signs.
    if (census.invalid == 0 || census.valid >= 8 * census.invalid) {
        Decoded result = byConverter(view, QStringConverter::Utf8, u"UTF-8"_s);
        result.unreadable = census.invalid;
        return result;
    }
    if (!isLatin1Name(declared)) {
        QStringDecoder decoder(declared.constData());
        if (decoder.isValid() && declared.toLower() != "utf-8") {
            QString text = decoder.decode(view);
            if (!decoder.hasError())
                return {std::move(text), QString::fromLatin1(declared)};
        }
    }
    return {fromWindows1252(view), u"windows-1252"_s};
}

QString cleaned(QString text)
{
    qsizetype to = 0;
    QChar *units = text.data();
    for (qsizetype from = 0; from < text.size(); ++from) {
        QChar c = units[from];
        const ushort code = c.unicode();
        if (code == u'\r') {
            if (from + 1 < text.size() && units[from + 1] == u'\n')
                continue;
            c = u'\n';
        } else if ((code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0)) {
            c = u' ';
        } else if (c.isHighSurrogate() && !(from + 1 < text.size() && units[from + 1].isLowSurrogate())) {
            c = QChar(0xFFFD);
        } else if (c.isLowSurrogate() && !(to > 0 && units[to - 1].isHighSurrogate())) {
            c = QChar(0xFFFD);
        }
        units[to++] = c;
    }
    text.truncate(to);
    return text;
}

QString withoutLigatures(QString text)
{
    static const std::pair<char16_t, const char16_t *> ligatures[] = {
        {0xFB00, u"ff"},  {0xFB01, u"fi"}, {0xFB02, u"fl"}, {0xFB03, u"ffi"},
        {0xFB04, u"ffl"}, {0xFB05, u"st"}, {0xFB06, u"st"}};
    const bool holdsSome =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\uFB00' && c <= u'\uFB06'; });
    for (const auto &[ligature, letters] : ligatures)
        if (holdsSome)
            text.replace(QChar(ligature), QString::fromUtf16(letters));
    return text;
}

} // namespace apacheta
