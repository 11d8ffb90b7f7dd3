// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dates/date_words.h"
#include "extraction/dates/dateline.h"
#include "extraction/dates/dates.h"
#include "extraction/extraction.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

using Tokens = std::span<const Token>;

bool isCapitalWord(const Token &token) { return token.isCapital() && token.folded.size() > 1; }

/// "p.", "pp", "par": what follows a citation's year.
bool isLocatorWord(const QString &word)
{
    static const QSet<QString> words = {u"p"_s, u"pp"_s, u"pag"_s, u"pags"_s, u"par"_s, u"paragraph"_s, u"parr"_s, u"p."_s, u"pp."_s};
    return words.contains(word);
}

/// A year that stands in a reference to a work: "(Medrano, 2009, p. 14)", "Harlow (2010)", "Quiroga, T. (2017)."
class CitationYears final {
public:
    explicit CitationYears(const Annotation &annotation) : m_annotation(annotation)
    {
        for (const AnnotatedSentence &sentence : annotation.sentences)
            for (qsizetype at = sentence.first; at < sentence.past; ++at)
                m_count += isYear(at) && isBehindAuthor(at, sentence);
    }

    bool contains(qsizetype at, const AnnotatedSentence &sentence) const
    {
        return isBehindAuthor(at, sentence) || isAfterAuthor(at, sentence);
    }

private:
    const Token &token(qsizetype at) const { return m_annotation.tokens[at]; }
    bool isYear(qsizetype at) const { return yearOf(token(at).folded).has_value(); }

    /// "(Medrano, 2009", "(cited in Weiss, 2016", "(Quiroga & Lund, 2014"
    bool isBehindAuthor(qsizetype at, const AnnotatedSentence &sentence) const
    {
        if (at < sentence.first + 3 || token(at - 1).folded != ","_L1 || !isCapitalWord(token(at - 2)) || monthOf(token(at - 2)))
            return false;
        bool bracket = false;
        for (qsizetype i = at - 2; i >= std::max(sentence.first, at - 25) && !bracket; --i) {
            if (token(i).folded == ")"_L1)
                return false;
            bracket = token(i).folded == "("_L1;
        }
        const QString next = at + 1 < sentence.past ? token(at + 1).folded : QString();
        return bracket && (next == ")"_L1 || next == ","_L1 || next == ";"_L1 || next == ":"_L1 || isLocatorWord(next));
    }

    /// "Harlow (2010)", "Vera (2011)", "Quiroga, T. (2017)."
    bool isAfterAuthor(qsizetype at, const AnnotatedSentence &sentence) const
    {
        if (at < sentence.first + 1 || at + 1 >= sentence.past || token(at - 1).folded != "("_L1)
            return false;
        if (at == sentence.first + 1) // the initial before it was taken for the end of a sentence
            return token(at + 1).folded == ")"_L1 && at + 2 < sentence.past && token(at + 2).folded == "."_L1;
        const QString &next = token(at + 1).folded;
        if (next == ","_L1 && at + 2 < sentence.past && isLocatorWord(token(at + 2).folded))
            return true;
        if (next != ")"_L1)
            return false;
        const Token &before = token(at - 2);
        const bool initial = before.folded == "."_L1 || (before.isCapital() && before.folded.endsWith(u'.'));
        if (initial)
            return at + 2 < sentence.past ? token(at + 2).folded == "."_L1 : true;
        if (!isCapitalWord(before) && before.folded != "al"_L1)
            return false;
        const auto &mentions = m_annotation.findings.mentions;
        const auto mention = std::lower_bound(mentions.begin(), mentions.end(), before.span.end,
                                              [](const FoundMention &m, qsizetype end) { return m.span.end < end; });
        const bool named = mention != mentions.end() && mention->span.contains(before.span);
        if (named)
            return m_annotation.findings.actors[mention->actor].kind == ActorKind::Person;
        return m_count >= 3 && at + 2 < sentence.past && token(at + 2).shape == TokenShape::Lower;
    }

    const Annotation &m_annotation;
    int m_count = 0;
};

/// How many blocks (headings, captions, paragraphs) a year holds in a story.
constexpr int blocksFar = 3;

/// Goes through the sentences in order, so that each date has the ones before it as its context.
class DateFinder final {
public:
    explicit DateFinder(Annotation &annotation) : m_annotation(annotation), m_citations(annotation) {}

    QList<FoundDate> find()
    {
        m_context.written = m_annotation.written;
        if (!m_context.written)
            m_context.latest = latestDate();
        QList<FoundDate> dates;
        for (const AnnotatedSentence &sentence : m_annotation.sentences)
            readSentence(sentence, dates);
        return dates;
    }

private:
    static bool isMonthSure(const EdtfDate &date) { return date.earliest() / 100 == date.latest() / 100; }

    /// The latest day or month named, if no later year is.
    std::optional<EdtfDate> latestDate()
    {
        std::optional<EdtfDate> latest;
        int lastYear = 0;
        QList<FoundDate> dates;
        for (const AnnotatedSentence &sentence : m_annotation.sentences)
            readSentence(sentence, dates);
        for (const FoundDate &found : std::as_const(dates)) {
            if (found.date.latest() != EdtfDate::openEnd)
                lastYear = std::max(lastYear, found.date.lastYear());
            if (!found.date.isInterval() && isMonthSure(found.date) && (!latest || latest->earliest() < found.date.earliest()))
                latest = found.date;
        }
        m_last.reset();
        return latest && latest->firstYear() >= lastYear ? latest : std::nullopt;
    }

    /// The date that one without a year in this sentence goes on from. News go on from the day of writing, unless they tell a story of long
    /// ago: a full date of an earlier year, or two years, just before.
    std::optional<EdtfDate> lastFor(const AnnotatedSentence &sentence) const
    {
        if (!m_last || sentence.block - m_lastBlock > (isNews() ? 1 : blocksFar))
            return std::nullopt;
        const bool near = m_lastSentence >= sentence.first - 1 || sentence.block == m_lastBlock;
        if (m_context.written && !isMonthSure(*m_last) && !near)
            return std::nullopt;
        return m_last;
    }

    bool isNews() const { return m_context.written && m_context.written->isDay(); }

    void readSentence(const AnnotatedSentence &sentence, QList<FoundDate> &dates)
    {
        const Tokens tokens(m_annotation.tokens.data() + sentence.first, sentence.past - sentence.first);
        if (sentence.block - m_lastBlock > 1)
            m_story = 0;
        qsizetype next = -1; // the next token that may hold a date
        for (qsizetype at = 0; at < qsizetype(tokens.size());) {
            if (next < at) {
                next = at;
                while (next < qsizetype(tokens.size()) && !isDateWord(tokens[size_t(next)]))
                    ++next;
                if (next >= qsizetype(tokens.size()))
                    return;
                at = std::max(at, next - 8);
            }
            m_context.last = lastFor(sentence);
            m_context.language = sentence.language;
            m_context.isStory = !isNews() || m_story >= 2;
            const auto match = dateAt(tokens, at, m_context);
            if (!match) {
                ++at;
                continue;
            }
            if (!isCitation(sentence, at, match->tokens))
                take(sentence, {tokens[at].span.begin, tokens[at + match->tokens - 1].span.end}, *match, dates);
            at += match->tokens;
        }
    }

    bool isCitation(const AnnotatedSentence &sentence, qsizetype at, qsizetype count) const
    {
        for (qsizetype i = at; i < at + count; ++i)
            if (yearOf(m_annotation.tokens[sentence.first + i].folded) && m_citations.contains(sentence.first + i, sentence))
                return true;
        return false;
    }

    void take(const AnnotatedSentence &sentence, Span span, const DateMatch &match, QList<FoundDate> &dates)
    {
        dates.append({span, match.date, match.confidence});
        if (match.date.isInterval() && match.date.toString().contains(".."_L1)) { // "until 28 August 1929" goes on from that day
            const QString text = match.date.toString();
            if (const auto end = EdtfDate::parse(text.startsWith(".."_L1) ? QStringView(text).sliced(3) : QStringView()); end && end->isDay()) {
                m_last = end;
                m_lastBlock = sentence.block;
                m_lastSentence = sentence.past;
            }
            return;
        }
        if (match.date.isUncertain() || match.date.firstYear() != match.date.lastYear())
            return;
        const bool isOld = isNews() && !match.isRelative && match.date.firstYear() < m_context.written->firstYear() - 1;
        m_story = isOld ? m_story + (isMonthSure(match.date) ? 2 : 1) : match.isRelative ? m_story : 0;
        if (!match.isRelative && isPartOfName(span)) // "the Treaty of 1929"
            return;
        m_last = match.date.isInterval() ? EdtfDate::year(match.date.firstYear()) : match.date;
        m_lastBlock = sentence.block;
        m_lastSentence = sentence.past;
    }

    /// Whether an instrument's name holds the date: the text does not tell of that time.
    bool isPartOfName(Span span) const
    {
        const auto &mentions = m_annotation.findings.mentions;
        auto it = std::lower_bound(mentions.begin(), mentions.end(), span.end, [](const FoundMention &m, qsizetype end) { return m.span.end < end; });
        return it != mentions.end() && it->span.begin <= span.begin && m_annotation.findings.actors[it->actor].kind == ActorKind::Instrument;
    }

    Annotation &m_annotation;
    CitationYears m_citations;
    DateContext m_context;
    std::optional<EdtfDate> m_last;
    int m_story = 0;                    ///< how much the last dates, all of earlier years, make a story
    int m_lastBlock = 0;
    qsizetype m_lastSentence = 0;
};

} // namespace

void findDates(Annotation &annotation)
{
    if (const auto day = datelineOf(annotation))
        annotation.written = day;
    annotation.findings.dates = DateFinder(annotation).find();
}

} // namespace apacheta
