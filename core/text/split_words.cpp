// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/split_words.h"

#include "text/fold.h"

#include <QSet>
#include <optional>

namespace apacheta {
namespace {

constexpr QChar softHyphen(0x00AD);
constexpr qsizetype fewestLetters = 4;  ///< of a word set wide

bool isLetter(QStringView text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetter(); }

bool isVowel(QChar letter) { return QStringView(u"aeiouáéíóú").contains(letter); }

/// The words of a text that stand in one piece, folded.
QSet<QString> wholeWordsOf(QStringView text)
{
    QSet<QString> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype past = at;
        while (isLetter(text, past))
            ++past;
        words.insert(folded(text.sliced(at, past - at)));
        at = past;
    }
    return words;
}

/// The word that begins before a hyphen and goes on `length` units after it.
QString joinedAt(QStringView text, qsizetype hyphen, qsizetype length)
{
    qsizetype begin = hyphen;
    while (isLetter(text, begin - 1))
        --begin;
    qsizetype past = hyphen + length;
    while (isLetter(text, past))
        ++past;
    return folded(text.sliced(begin, hyphen - begin)) + folded(text.sliced(hyphen + length, past - hyphen - length));
}

/// Past the last letter of a word set wide that begins at a letter; that letter's own place where none does.
qsizetype pastWide(QStringView text, qsizetype at)
{
    if (!isLetter(text, at) || (at > 0 && text[at - 1].isLetterOrNumber()))
        return at;
    qsizetype last = at;
    while (last + 2 < text.size() && text[last + 1] == u' ' && text[last + 2].isLower() && (last + 3 == text.size() || !text[last + 3].isLetterOrNumber()))
        last += 2;
    // "B r a s i l y P e r ú": the word that joins them
    const bool isJoining = last - at >= 4 && text[last] == u'y' && last + 2 < text.size() && text[last + 1] == u' ' && text[last + 2].isUpper() && !isVowel(text[last - 2]);
    if (isJoining)
        last -= 2;
    return (last - at) / 2 + 1 >= fewestLetters ? last + 1 : at;
}

} // namespace

qsizetype lineEndHyphenLength(QStringView text, qsizetype at)
{
    const ushort c = text[at].unicode();
    if (at == 0 || !text[at - 1].isLetter() || (c != u'-' && c != 0x2010 && c != 0x00AD && c != 0x00AC))
        return 0;
    qsizetype past = at + 1;
    while (past < text.size() && (text[past] == u' ' || text[past] == u'\t'))
        ++past;
    if (past >= text.size() || text[past] != u'\n')
        return 0;
    while (past < text.size() && text[past].isSpace())
        ++past;
    return past < text.size() && text[past].isLower() ? past - at : 0;
}

QString withWholeWords(const QString &text, Language language)
{
    QString whole = text;
    std::optional<QSet<QString>> words;
    const auto isWord = [&](const QString &word) {
        if (!words)
            words = wholeWordsOf(text);
        return words->contains(word);
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype length = lineEndHyphenLength(text, at); length > 0 && (language != Language::English || isWord(joinedAt(text, at, length)))) {
            for (qsizetype i = at; i < at + length; ++i)
                whole[i] = softHyphen;
            at += length - 1;
        } else if (const qsizetype past = pastWide(text, at); past > at) {
            for (qsizetype i = at + 1; i < past; i += 2)
                whole[i] = softHyphen;
            at = past - 1;
        }
    }
    return whole;
}

QString onOneLine(const QString &text)
{
    QString line = text;
    return line.remove(softHyphen).simplified();
}

} // namespace apacheta
