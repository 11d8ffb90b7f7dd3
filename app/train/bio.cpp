// SPDX-License-Identifier: GPL-3.0-or-later
#include "bio.h"

#include "corpus_file.h"

namespace apacheta::train {

using namespace Qt::StringLiterals;

Result<std::vector<BioSentence>> readBio(const QByteArray &bytes)
{
    std::vector<BioSentence> sentences;
    BioSentence sentence;
    const QString text = QString::fromUtf8(bytes) + u"\n\n"_s;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView content = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (content.isEmpty()) {
            if (!sentence.empty())
                sentences.push_back(std::move(sentence));
            sentence = {};
            continue;
        }
        const qsizetype tab = content.lastIndexOf(u'\t');
        const QStringView tag = tab < 0 ? QStringView() : content.sliced(tab + 1);
        if (tab < 1 || !(tag == u"O"_s || ((tag.startsWith(u"B-"_s) || tag.startsWith(u"I-"_s)) && tag.size() > 2)))
            return Error{Error::Damaged, u"Line %1 is not a word, a tab and a BIO tag."_s.arg(number), content.toString()};
        sentence.push_back({content.first(tab).toString(), tag.toString()});
    }
    return sentences;
}

Result<std::vector<BioSentence>> readBioFile(const QString &path)
{
    const Result<QByteArray> bytes = corpusBytes(path);
    if (!bytes)
        return bytes.error();
    return readBio(*bytes);
}

} // namespace apacheta::train
