// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include "text/fold.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

// All of these are as folded() gives them.

/// Before a name: never the end.
const QSet<QString> &titles()
{
    static const QSet<QString> words =
        wordSet(u"sr sra srta sres sras dr dra drs dres mr mrs ms messrs prof profa gen gral genl col cnel "
                u"crnl lt lic ing arq abg dn dna excmo excma ilmo ilma hon rev mons pbro fr fray hno hna "
                u"capt cmdte tcnl tte sgt maj brig adm alm pdte pdta presid gov gob sen rep dip emb amb st "
                u"sta sto ste mt ft ud uds vd vds sgto subof");
    return words;
}

/// Before a number, a name or a title in references: not the end, whatever follows.
const QSet<QString> &references()
{
    static const QSet<QString> words =
        wordSet(u"pp pag pags vol vols num nums nro nros parr parrs figs arts cf cfr vid vide ibid op vs ca "
                u"aprox approx dept depto dpto tel avda eds coord coords comp comps trad trads resp incl viz "
                u"ej p.ej e.g i.e v.gr s.f apdo esq edo edit univ");
    return words;
}

/// Words in their own right, abbreviations only before a number ("no. 5", "art. 8", "p. 14", "s. XIX", "Dec. 8").
const QSet<QString> &beforeNumbers()
{
    static const QSet<QString> words = wordSet(
        u"no nos n art p pg fig cap caps ch chap sec secs par inc lit t tomo lib l f ff fol fols s ss "
        u"v c res ds d.s r.m d.l ed est min max km jan feb apr jun jul aug sep sept oct nov "
        u"dec ene abr ago set dic av ave");
    return words;
}

/// What may end a sentence; a word that begins one must follow ("Inc. The", not "Inc. Magazine").
const QSet<QString> &companies()
{
    static const QSet<QString> words = wordSet(u"inc ltd co corp cia ltda bros jr hnos al cit loc");
    return words;
}

/// Capitalised, these begin a sentence rather than go on with a name.
const QSet<QString> &starters()
{
    static const QSet<QString> words =
        wordSet(u"the a an this that these those it its he she they we i you there here in on at by for "
                u"from with after before during since until when while where what who why how if as but "
                u"and or so yet however although though because both one two many some most all his her "
                u"their our my your not no nor to of under between among according despite moreover "
                u"furthermore el los las un una unos unas este esta estos estas ese esa esos esas aquel "
                u"aquella lo le les se su sus en con por para sin sobre segun desde hasta entre tras ante "
                u"durante cuando donde mientras aunque pero sino porque como si y o ni que quien quienes "
                u"cual tambien ademas asi asimismo luego entonces hoy ayer ahora ya es fue son eran era "
                u"hay ha han al del otro otra otros otras todo todos toda todas cada muchos muchas "
                u"nosotros ellos ellas usted ustedes yo mi nuestro nuestra la no");
    return words;
}

bool isTerminal(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'‼' || c == u'⁇';
}

bool isCloser(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u')':
    case u']':
    case u'}':
    case u'”':
    case u'’':
    case u'»':
    case u'›':
    case u'*':
    case u'_':
        return true;
    default:
        return false;
    }
}

bool isOpener(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case u'(':
    case u'[':
    case u'{':
    case u'“':
    case u'‘':
    case u'„':
    case u'«':
    case u'‹':
    case u'¿':
    case u'¡':
    case u'*':
    case u'_':
    case u'•':
        return true;
    default:
        return c.category() == QChar::Punctuation_Dash;
    }
}

bool isOfAWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == QChar(0x00AD); }

bool isRoman(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return u"IVXLCDM"_s.contains(c); });
}

bool isAbbreviation(const QString &key)
{
    return titles().contains(key) || references().contains(key) || beforeNumbers().contains(key);
}

/// Half of a doubled plural: "EE. UU.", "FF. AA.", "RR. EE."
bool isDoubled(QStringView word)
{
    return word.size() == 2 && word[0] == word[1] && word[0].isUpper() && word[0] != u'I' && word[0] != u'X';
}

/// One block's text and the sentence that is being read in it.
class Splitter final {
public:
    Splitter(QStringView units, qsizetype base) : m_units(units), m_base(base) {}
    QList<Span> sentences();

private:
    qsizetype pastSpace(qsizetype at) const;
    qsizetype pastMarks(qsizetype at) const;
    qsizetype pastClosers(qsizetype at) const;
    qsizetype pastNoteMarks(qsizetype stop, qsizetype at) const;
    QStringView wordBefore(qsizetype stop) const;
    QStringView wordFrom(qsizetype at) const;
    bool beginsSentence(qsizetype at) const;
    bool ends(qsizetype stop, qsizetype pastMark, qsizetype past) const;
    bool endsGlued(qsizetype stop, qsizetype past) const;
    bool endsAfter(QStringView word, qsizetype wordBegin, qsizetype next) const;
    void close(qsizetype past);

    QStringView m_units;
    qsizetype m_base;
    qsizetype m_begin = 0;
    QList<Span> m_sentences;
};

qsizetype Splitter::pastSpace(qsizetype at) const
{
    while (at < m_units.size() && m_units[at].isSpace())
        ++at;
    return at;
}

qsizetype Splitter::pastMarks(qsizetype at) const
{
    while (at < m_units.size() && isTerminal(m_units[at]))
        ++at;
    return at;
}

/// Past quotation marks and brackets that close at `at`; « » are set with a space inside by some.
qsizetype Splitter::pastClosers(qsizetype at) const
{
    while (at < m_units.size()) {
        if (isCloser(m_units[at])) {
            ++at;
            continue;
        }
        const qsizetype next = pastSpace(at);
        if (next == at || next - at > 1 || next >= m_units.size() || m_units[next] != u'»')
            break;
        at = next + 1;
    }
    return at;
}

/// Past note marks set close after the stop and its closers: "[24]", "[a]", "²", "12" before a space (but not "p.14", "2.5").
qsizetype Splitter::pastNoteMarks(qsizetype stop, qsizetype at) const
{
    qsizetype i = at;
    while (i < m_units.size() && m_units[i] == u'[') {
        const qsizetype bracket = m_units.sliced(i, std::min<qsizetype>(6, m_units.size() - i)).indexOf(u']');
        if (bracket < 0)
            return i;
        i += bracket + 1;
    }
    if (i > at)
        return i;
    while (i < m_units.size() && m_units[i].category() == QChar::Number_Other)
        ++i;
    const QString word = folded(wordBefore(stop));
    if (i > at || word.isEmpty() || word.back().isDigit() || isAbbreviation(word))
        return i;
    while (i < m_units.size() && m_units[i].isDigit() && i - at < 4)
        ++i;
    const bool loose = i > at && (i == m_units.size() || m_units[i].isSpace());
    return loose ? i : at;
}

/// The word that ends right before `stop`, with the dots inside it ("EE.UU" of "EE.UU.").
QStringView Splitter::wordBefore(qsizetype stop) const
{
    constexpr qsizetype longest = 40;
    qsizetype begin = stop;
    while (begin > m_begin && stop - begin < longest) {
        const QChar c = m_units[begin - 1];
        const bool dot = c == u'.' && begin < stop && begin - 1 > m_begin && m_units[begin - 2].isLetter();
        if (!isOfAWord(c) && !dot)
            break;
        --begin;
    }
    return m_units.sliced(begin, stop - begin);
}

QStringView Splitter::wordFrom(qsizetype at) const
{
    qsizetype past = at;
    while (past < m_units.size() && isOfAWord(m_units[past]))
        ++past;
    return m_units.sliced(at, past - at);
}

/// Whether the word at `at` begins a sentence rather than goes on with a name.
bool Splitter::beginsSentence(qsizetype at) const
{
    const QStringView word = wordFrom(at);
    const bool initial = word.size() == 1 && at + 1 < m_units.size() && m_units[at + 1] == u'.';
    return !initial && starters().contains(folded(word));
}

/// Whether a sentence ends with the full stop after `word`, when the next word is at `next`.
bool Splitter::endsAfter(QStringView word, qsizetype wordBegin, qsizetype next) const
{
    if (word.isEmpty())
        return true;
    const QString key = folded(word);
    const QStringView nextWord = wordFrom(next);
    const bool number = m_units[next].isNumber() || (isRoman(nextWord) && nextWord.size() > 1);
    if (titles().contains(key) || references().contains(key) || (number && beforeNumbers().contains(key)))
        return false;
    if (key == "a.m"_L1 || key == "p.m"_L1 || key == "a.c"_L1 || key == "d.c"_L1)
        return true;
    if (isDoubled(word) && isDoubled(nextWord))
        return false;
    // "a. C.", "d. J.C."
    if (word.size() == 1 && word[0].isLower() && next + 1 < m_units.size() && m_units[next + 1] == u'.')
        return false;
    if (companies().contains(key) || word.contains(u'.') || isDoubled(word))
        return beginsSentence(next);
    // "1. To meet again", "II. Antecedentes": the number of the sentence that follows.
    const bool first = m_begin + 1 >= wordBegin;
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (first && ((digits && word.size() <= 3) || isRoman(word) || word.size() == 1))
        return false;
    const bool initial = word.size() == 1 && word[0].isUpper() && !m_units[next].isNumber();
    return !initial || beginsSentence(next);
}

/// Whether a sentence ends at a stop after which no space comes: "frontera.El", "¿Sí?¿Cuándo".
bool Splitter::endsGlued(qsizetype stop, qsizetype past) const
{
    const QChar next = m_units[past];
    if (next == u'¿' || next == u'¡' || next == u'“' || next == u'«')
        return true;
    if (m_units[stop] == u'…' || past + 1 >= m_units.size() || !next.isUpper() ||
        !m_units[past + 1].isLower())
        return false;
    const QStringView word = wordBefore(stop);
    const auto isLower = [](QChar c) { return c.isLower(); };
    return word.size() >= 3 && std::all_of(word.begin(), word.end(), isLower) && word != u"www";
}

/// Whether the marks from `stop` to `pastMark` end the sentence, `past` being past its closers and note marks.
bool Splitter::ends(qsizetype stop, qsizetype pastMark, qsizetype past) const
{
    if (past >= m_units.size())
        return true;
    if (!m_units[past].isSpace())
        return endsGlued(stop, past);
    qsizetype at = pastSpace(past);
    while (at < m_units.size() && (isOpener(m_units[at]) || m_units[at].isSpace()))
        ++at;
    if (at >= m_units.size())
        return true;
    const QChar next = m_units[at];
    const bool asks = m_units[pastSpace(past)] == u'¿' || m_units[pastSpace(past)] == u'¡';
    if (next.isLower() && !asks)
        return false;
    // "[...]" and "(…)" stand for what was left out.
    const bool ellipsis = m_units[stop] == u'…' || pastMark - stop > 1;
    if (ellipsis && stop > 0 && (m_units[stop - 1] == u'[' || m_units[stop - 1] == u'('))
        return false;
    if (m_units[stop] != u'.' || ellipsis)
        return true;
    const QStringView word = wordBefore(stop);
    return endsAfter(word, stop - word.size(), at);
}

void Splitter::close(qsizetype past)
{
    qsizetype end = past;
    while (end > m_begin && m_units[end - 1].isSpace())
        --end;
    if (end > m_begin)
        m_sentences.append({m_base + m_begin, m_base + end});
    m_begin = pastSpace(past);
}

QList<Span> Splitter::sentences()
{
    m_begin = pastSpace(0);
    qsizetype at = m_begin;
    while (at < m_units.size()) {
        if (!isTerminal(m_units[at])) {
            ++at;
            continue;
        }
        const qsizetype pastMark = pastMarks(at);
        const qsizetype closed = pastClosers(pastMark);
        const qsizetype past = pastNoteMarks(at, closed);
        if (ends(at, pastMark, past))
            close(past);
        at = std::max(pastMark, m_begin);
    }
    close(m_units.size());
    return m_sentences;
}

} // namespace

QList<Span> sentencesOf(QStringView units, Language, qsizetype base)
{
    return Splitter(units, base).sentences();
}

} // namespace apacheta
