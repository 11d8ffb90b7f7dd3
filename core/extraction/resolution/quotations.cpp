// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/quotations.h"

namespace apacheta {

std::vector<bool> quotedTokens(const Annotation &annotation)
{
    std::vector<bool> quoted(annotation.tokens.size(), false);
    int block = -1;
    bool open = false;
    for (const AnnotatedSentence &sentence : annotation.sentences) {
        if (sentence.block != block)
            open = false;
        block = sentence.block;
        for (qsizetype i = sentence.first; i < sentence.past; ++i) {
            const QStringView mark = annotation.source.units(annotation.tokens[size_t(i)].span);
            if (mark.size() == 1) {
                const char16_t c = mark.front().unicode();
                if (c == u'"')
                    open = !open;
                else if (c == 0x201c || c == 0xab)
                    open = true;
                else if (c == 0x201d || c == 0xbb)
                    open = false;
            }
            quoted[size_t(i)] = open;
        }
    }
    return quoted;
}

} // namespace apacheta
