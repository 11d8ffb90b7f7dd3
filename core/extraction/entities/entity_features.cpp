// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/entities/entity_features.h"

#include <algorithm>
#include <cstdlib>

namespace apacheta {

namespace {

/// Numbers of the templates: models on disk hold their hashes, so a number keeps its meaning.
enum Template : quint32 {
    Bias = 1,
    Words = 2,                          ///< to Words + 4: two before to two after
    PairBefore = 8, PairAfter, PairAround, PairFarBefore, PairFarAfter,
    Distant = 14,                       ///< and Distant + 1: three or four away
    Ending = 20, Beginning = 30, EndingBefore = 35, EndingAfter,
    Shape = 40, OutlineBefore, OutlineAfter, Outlines, WordOutline, ShapeAfter, ShapeBefore, Writing,
    OutlineWordBefore, OutlineWordAfter, ShapeEnding, FiveOutlines,
    Coarse = 60, Middle = 70, Fine = 80, CoarseOutline = 84,
    CoarsePairBefore = 90, CoarsePairAfter, CoarseAround, MiddlePairAfter, MiddlePairBefore, MiddleOutline,
    Traits = 100, TraitsHere = 104, TraitsBefore = 108, TraitsAfter, TraitsAround, TraitsFirst,
    RunBefore = 120, RunAfter, RunLength, RunLast, RunFirst, RunFarBefore, RunFarAfter, RunLastCoarse, RunLastEnding,
    RunMiddleBefore, RunMiddleAfter, RunTraits, RunTraitsBefore,
    Stem = 140,                         ///< to Stem + 4
    RunStemBefore = 150, RunStemAfter, RunStemFarBefore,
    Near = 155                          ///< before, and after it Near + 1
};

quint64 classOf(QChar c)
{
    return c.isUpper() ? 1 : c.isLetter() ? 2 : c.isDigit() ? 3 : c == u'.' ? 4 : c == u'\'' || c.unicode() == 0x2019 ? 5 : 6;
}

} // namespace

EntityFeatures::EntityFeatures(QStringView units, std::span<const Token> tokens, const WordLexicon &lexicon) : m_size(int(tokens.size()))
{
    m_words.resize(tokens.size() + 2 * margin);
    for (int i = 0; i < margin; ++i) {
        Word &before = m_words[size_t(i)];
        Word &after = m_words[size_t(m_size + margin + i)];
        before.text = before.shape = before.outline = quint64(11 + i);
        after.text = after.shape = after.outline = quint64(15 + i);
    }
    int words = 0;
    int capitals = 0;
    bool isShouted = true;
    for (size_t i = 0; i < tokens.size(); ++i) {
        m_words[i + margin] = wordOf(units, tokens[i], lexicon);
        if (!tokens[i].isWord())
            continue;
        ++words;
        capitals += tokens[i].isCapital();
        isShouted = isShouted && (tokens[i].shape == TokenShape::Upper || tokens[i].folded.size() <= 3);
    }
    m_writing = (words >= 4 && capitals * 10 >= words * 7 ? 1 : 0) + (isShouted ? 2 : 0);
    findRuns();
    findNameTokens();
}

EntityFeatures::Word EntityFeatures::wordOf(QStringView units, const Token &token, const WordLexicon &lexicon) const
{
    Word word;
    QString digitless;
    QStringView text = token.folded;
    if (token.shape == TokenShape::Number) {
        digitless = token.folded;
        for (QChar &c : digitless)
            c = c.isDigit() ? u'0' : c;
        text = digitless;
    }
    word.text = textHash(text);
    word.stem = textHash(text.first(std::min<qsizetype>(5, text.size())));
    word.isWord = token.isWord();
    word.isNumber = token.shape == TokenShape::Number;
    word.isCapital = token.isCapital();
    word.knowledge = lexicon.of(token.folded);
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, text.size()); ++length) {
        word.beginnings[length] = textHash(text.first(length));
        word.endings[length] = textHash(text.last(length));
    }
    quint64 last = 0;
    bool repeated = false;
    const QString written = units.sliced(token.span.begin, token.span.length()).toString().remove(QChar(0x00AD)); // soft hyphens
    for (const QChar c : written) {
        const quint64 kind = classOf(c);
        word.shape = word.shape * 7 + kind;
        if (kind != last)
            word.outline = word.outline * 14 + kind;
        else if (!repeated)
            word.outline = word.outline * 14 + kind + 7;
        repeated = kind == last;
        last = kind;
    }
    if (written.size() > 8)
        word.shape = word.outline + 1000003;
    return word;
}

void EntityFeatures::findRuns()
{
    for (int i = 0; i < m_size;) {
        int past = i;
        while (past < m_size && word(past).isCapital)
            ++past;
        for (int j = i; j < past; ++j) {
            m_words[size_t(j + margin)].runFirst = i;
            m_words[size_t(j + margin)].runPast = past;
        }
        i = std::max(past, i + 1);
    }
}

void EntityFeatures::findNameTokens()
{
    constexpr int longestGap = 4;
    m_mayBeName.assign(size_t(m_size), false);
    int last = -longestGap - 1;
    for (int i = 0; i < m_size; ++i) {
        const Word &here = word(i);
        const bool isFigure = here.isNumber && i - last <= 2; // "Apollo 11", "K-2", "Oslo '52"
        const bool isPlain = !here.isCapital && !isFigure && (here.knowledge.isCommon() || !here.isWord);
        if (isPlain)
            continue;
        if (i - last <= longestGap)
            std::fill(m_mayBeName.begin() + last, m_mayBeName.begin() + i, true);
        m_mayBeName[size_t(i)] = true;
        last = i;
    }
}

void EntityFeatures::gather(int at, std::vector<FeatureKey> &features) const
{
    features.clear();
    features.push_back(featureKey(Bias, 0));
    addWords(at, features);
    addShapes(at, features);
    addKnowledge(at, features);
    if (word(at).isCapital)
        addRun(at, features);
}

void EntityFeatures::addWords(int at, std::vector<FeatureKey> &features) const
{
    const Word &here = word(at);
    for (int i = -2; i <= 2; ++i)
        features.push_back(featureKey(quint32(Words + i + 2), word(at + i).text));
    const auto pair = [&](Template number, int first, int second) {
        features.push_back(featureKey(number, word(at + first).text, word(at + second).text));
    };
    pair(PairBefore, -1, 0);
    pair(PairAfter, 0, 1);
    pair(PairAround, -1, 1);
    pair(PairFarBefore, -2, -1);
    pair(PairFarAfter, 1, 2);
    for (int i = 3; i <= 4; ++i) {
        if (at - i >= 0)
            features.push_back(featureKey(Distant, word(at - i).text));
        if (at + i < m_size)
            features.push_back(featureKey(Distant + 1, word(at + i).text));
    }
    for (quint32 length = 1; length <= 4 && here.endings[length] != 0; ++length) {
        features.push_back(featureKey(Ending + length, here.endings[length]));
        features.push_back(featureKey(Beginning + length, here.beginnings[length]));
    }
    for (const int i : {-2, -1, 1, 2})
        features.push_back(featureKey(quint32(Stem + i + 2), word(at + i).stem));
    for (int i = std::max(0, at - 6); i < std::min(m_size, at + 7); ++i)
        if (std::abs(i - at) > 2 && word(i).isWord && !word(i).isCapital)
            features.push_back(featureKey(i < at ? Near : Near + 1, word(i).stem));
    if (word(at - 1).endings[3] != 0)
        features.push_back(featureKey(EndingBefore, word(at - 1).endings[3]));
    if (word(at + 1).endings[3] != 0)
        features.push_back(featureKey(EndingAfter, word(at + 1).endings[3]));
}

void EntityFeatures::addShapes(int at, std::vector<FeatureKey> &features) const
{
    const Word &before = word(at - 1);
    const Word &here = word(at);
    const Word &after = word(at + 1);
    features.push_back(featureKey(Shape, here.shape));
    features.push_back(featureKey(ShapeBefore, before.shape));
    features.push_back(featureKey(ShapeAfter, after.shape));
    features.push_back(featureKey(OutlineBefore, before.outline, here.outline));
    features.push_back(featureKey(OutlineAfter, here.outline, after.outline));
    features.push_back(featureKey(Outlines, before.outline, here.outline, after.outline));
    features.push_back(featureKey(WordOutline, here.outline, here.text));
    features.push_back(featureKey(Writing, here.outline, m_writing, at == 0 ? 1 : 0));
    features.push_back(featureKey(OutlineWordBefore, here.outline, before.text));
    features.push_back(featureKey(OutlineWordAfter, here.outline, after.text));
    features.push_back(featureKey(ShapeEnding, here.shape, here.endings[3]));
    features.push_back(featureKey(FiveOutlines, joinedHash(word(at - 2).outline, before.outline), here.outline,
                                  joinedHash(after.outline, word(at + 2).outline)));
}

void EntityFeatures::addKnowledge(int at, std::vector<FeatureKey> &features) const
{
    const auto known = [&](int i) -> const WordKnowledge & { return word(at + i).knowledge; };
    const quint64 outline = word(at).outline;
    for (int i = -2; i <= 2; ++i) {
        if (known(i).cluster == 0)
            continue;
        const quint32 place = quint32(i + 2);
        features.push_back(featureKey(Coarse + place, quint64(known(i).coarse())));
        features.push_back(featureKey(Middle + place, quint64(known(i).middle())));
        if (std::abs(i) == 2)
            continue;
        features.push_back(featureKey(Fine + place, quint64(known(i).fine())));
        features.push_back(featureKey(CoarseOutline + place, quint64(known(i).coarse()), outline));
    }
    const auto pair = [&](Template number, int first, int second, int (WordKnowledge::*grain)() const) {
        features.push_back(featureKey(number, quint64((known(first).*grain)()), quint64((known(second).*grain)())));
    };
    pair(CoarsePairBefore, -1, 0, &WordKnowledge::coarse);
    pair(CoarsePairAfter, 0, 1, &WordKnowledge::coarse);
    pair(MiddlePairAfter, 0, 1, &WordKnowledge::middle);
    pair(MiddlePairBefore, -1, 0, &WordKnowledge::middle);
    features.push_back(featureKey(CoarseAround, quint64(known(-1).coarse()), outline, quint64(known(1).coarse())));
    features.push_back(featureKey(MiddleOutline, quint64(known(0).middle()), outline, at == 0 ? 1 : 0));

    const auto outlined = [&](int i) { return joinedHash(word(at + i).outline, known(i).traits); };
    for (int i = -1; i <= 1; ++i) {
        features.push_back(featureKey(quint32(Traits + i + 1), outlined(i)));
        features.push_back(featureKey(quint32(TraitsHere + i + 1), known(i).traits & (WordKnowledge::GivenName | WordKnowledge::FamilyName | WordKnowledge::Frequent), outline));
    }
    features.push_back(featureKey(TraitsBefore, outlined(-1), outlined(0)));
    features.push_back(featureKey(TraitsAfter, outlined(0), outlined(1)));
    features.push_back(featureKey(TraitsAround, outlined(-1), outlined(0), outlined(1)));
    features.push_back(featureKey(TraitsFirst, outlined(0), at == 0 ? 1 : 0));
}

/// The run of capitals that the token stands in: its length, its ends, and the words on either side of it.
void EntityFeatures::addRun(int at, std::vector<FeatureKey> &features) const
{
    const int first = word(at).runFirst;
    const int past = word(at).runPast;
    const Word &last = word(past - 1);
    const auto near = [](int distance) { return quint64(std::min(distance, 3)); };
    features.push_back(featureKey(RunBefore, word(first - 1).text));
    features.push_back(featureKey(RunAfter, word(past).text));
    features.push_back(featureKey(RunLength, quint64(past - first), quint64(at - first)));
    features.push_back(featureKey(RunLast, last.text, near(past - 1 - at)));
    features.push_back(featureKey(RunFirst, word(first).text, near(at - first)));
    if (first > 1)
        features.push_back(featureKey(RunFarBefore, word(first - 2).text, word(first - 1).text));
    if (past + 1 < m_size)
        features.push_back(featureKey(RunFarAfter, word(past).text, word(past + 1).text));
    features.push_back(featureKey(RunLastCoarse, quint64(last.knowledge.coarse())));
    features.push_back(featureKey(RunLastEnding, last.endings[3]));
    const quint64 place = joinedHash(near(at - first), near(past - 1 - at));
    features.push_back(featureKey(RunTraits, word(first).knowledge.traits, last.knowledge.traits, place));
    features.push_back(featureKey(RunTraitsBefore, word(first).knowledge.traits, word(first - 1).text, near(at - first)));
    features.push_back(featureKey(RunStemBefore, word(first - 1).stem));
    features.push_back(featureKey(RunStemAfter, word(past).stem));
    if (first > 1)
        features.push_back(featureKey(RunStemFarBefore, word(first - 2).stem, word(first - 1).text));
    features.push_back(featureKey(RunMiddleBefore, quint64(word(first - 1).knowledge.middle())));
    features.push_back(featureKey(RunMiddleAfter, quint64(word(past).knowledge.middle())));
}

} // namespace apacheta
