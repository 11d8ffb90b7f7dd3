// SPDX-License-Identifier: GPL-3.0-or-later
#include "conllu.h"

#include "corpus_file.h"
#include "extraction/syntax/ud_names.h"

#include <algorithm>

namespace apacheta::train {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 10;

bool hasSpaceAfter(QStringView misc) { return !misc.split(u'|').contains(u"SpaceAfter=No"); }

/// Takes a line of a sentence; false where it makes no sense.
bool takeLine(QStringView line, TreebankSentence &sentence)
{
    const QList<QStringView> fields = line.split(u'\t');
    if (fields.size() != columns)
        return false;
    if (fields[0].contains(u'.'))
        return true;
    if (const QList<QStringView> ends = fields[0].split(u'-'); ends.size() == 2) {
        const int first = ends[0].toInt() - 1;
        const int past = ends[1].toInt();
        if (first != int(sentence.words.size()) || past <= first)
            return false;
        sentence.ranges.push_back({first, past, fields[1].toString(), hasSpaceAfter(fields[9])});
        return true;
    }
    bool isNumber = false;
    const int head = fields[6] == u"_"_s ? 0 : fields[6].toInt(&isNumber);
    if (fields[0].toInt() != int(sentence.words.size()) + 1 || (fields[6] != u"_"_s && !isNumber))
        return false;
    sentence.words.push_back({fields[1].toString(), fields[2].toString(), partOfSpeechOf(fields[3]), fields[4].toString(), fields[5].toString(), head - 1,
                              fields[7].toString(), fields[9].toString(), hasSpaceAfter(fields[9])});
    return true;
}

bool isSound(const TreebankSentence &sentence)
{
    const int count = int(sentence.words.size());
    return std::all_of(sentence.words.begin(), sentence.words.end(), [&](const TreebankWord &word) { return word.head >= -1 && word.head < count; }) &&
           std::all_of(sentence.ranges.begin(), sentence.ranges.end(), [&](const TreebankRange &range) { return range.past <= count; });
}

} // namespace

bool TreebankSentence::hasTree() const { return !words.empty() && words.front().relation != u"_"_s; }

Result<std::vector<TreebankSentence>> readConllu(const QByteArray &bytes)
{
    std::vector<TreebankSentence> sentences;
    TreebankSentence sentence;
    QString document;
    const QString text = QString::fromUtf8(bytes) + u"\n\n"_s;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView content = line.endsWith(u'\r') ? line.chopped(1) : line;
        bool isGood = true;
        if (content.isEmpty()) {
            isGood = isSound(sentence);
            if (!sentence.words.empty())
                sentences.push_back(std::move(sentence));
            sentence = {};
            sentence.document = document;
        } else if (content.startsWith(u'#')) {
            if (content.startsWith(u"# newdoc"_s))
                sentence.document = document = content.sliced(content.indexOf(u'=') + 1).trimmed().toString();
            if (content.startsWith(u"# sent_id"_s))
                sentence.id = content.sliced(content.indexOf(u'=') + 1).trimmed().toString();
        } else {
            isGood = takeLine(content, sentence);
        }
        if (!isGood)
            return Error{Error::Damaged, u"Line %1 of a treebank is not CoNLL-U."_s.arg(number), content.toString()};
    }
    return sentences;
}

Result<std::vector<TreebankSentence>> readTreebank(const QString &path)
{
    const Result<QByteArray> bytes = corpusBytes(path);
    if (!bytes)
        return bytes.error();
    return readConllu(*bytes);
}

} // namespace apacheta::train
