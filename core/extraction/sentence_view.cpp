// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sentence_view.h"

#include "text/split_words.h"
#include "text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// The sentence's tree; an empty one for words that only a tagger has seen.
const SyntaxTree *treeOf(const Annotation &annotation, const AnnotatedSentence &sentence)
{
    static const SyntaxTree none;
    const size_t index = size_t(&sentence - annotation.sentences.data());
    if (index >= annotation.trees.size())
        return &none;
    const std::vector<SyntacticWord> &words = annotation.trees[index].words;
    const bool parsed = words.size() == 1 || std::any_of(words.begin(), words.end(), [](const SyntacticWord &word) { return word.head >= 0; });
    return parsed ? &annotation.trees[index] : &none;
}

} // namespace

SentenceView::SentenceView(const Annotation &annotation, const AnnotatedSentence &sentence)
    : m_annotation(annotation), m_sentence(sentence), m_tree(treeOf(annotation, sentence)),
      m_tokens(annotation.tokens.data() + sentence.first, size_t(sentence.past - sentence.first)),
      m_mentionAt(m_tokens.size(), -1), m_dateAt(m_tokens.size(), -1)
{
    const auto &mentions = annotation.findings.mentions;
    const auto firstIn = [&](const auto &list) {
        return std::lower_bound(list.begin(), list.end(), sentence.span.begin,
                                [](const auto &found, qsizetype begin) { return found.span.end <= begin; });
    };
    for (auto it = firstIn(mentions); it != mentions.end() && it->span.begin < sentence.span.end; ++it) {
        const int index = int(it - mentions.begin());
        m_mentions.push_back(index);
        for (qsizetype i = tokenFrom(it->span.begin); i < size() && token(i).span.begin < it->span.end; ++i)
            m_mentionAt[size_t(i)] = index;
    }
    const auto &dates = annotation.findings.dates;
    for (auto it = firstIn(dates); it != dates.end() && it->span.begin < sentence.span.end; ++it) {
        const int index = int(it - dates.begin());
        m_dates.push_back(index);
        for (qsizetype i = tokenFrom(it->span.begin); i < size() && token(i).span.begin < it->span.end; ++i)
            m_dateAt[size_t(i)] = index;
    }
}

qsizetype SentenceView::tokenFrom(qsizetype codePoint) const
{
    const auto it = std::lower_bound(m_tokens.begin(), m_tokens.end(), codePoint,
                                     [](const Token &token, qsizetype at) { return token.span.end <= at; });
    return it - m_tokens.begin();
}

const QString &SentenceView::word(qsizetype at) const
{
    static const QString none;
    return has(at) ? token(at).folded : none;
}

QString SentenceView::written(qsizetype at) const
{
    return has(at) ? onOneLine(m_annotation.source.units(token(at).span).toString().toLower()) : QString();
}

QString SentenceView::text(qsizetype first, qsizetype past) const
{
    if (!has(first) || past <= first)
        return {};
    return onOneLine(m_annotation.source.quote({token(first).span.begin, token(std::min(past, size()) - 1).span.end}));
}

qsizetype SentenceView::firstOf(int mention) const { return tokenFrom(this->mention(mention).span.begin); }
qsizetype SentenceView::pastOf(int mention) const { return tokenFrom(this->mention(mention).span.end - 1) + 1; }
qsizetype SentenceView::firstOfDate(int date) const { return tokenFrom(m_annotation.findings.dates[date].span.begin); }
qsizetype SentenceView::pastOfDate(int date) const { return tokenFrom(m_annotation.findings.dates[date].span.end - 1) + 1; }
const FoundActor &SentenceView::actorOf(int mention) const { return m_annotation.findings.actors[this->mention(mention).actor]; }

bool SentenceView::isStop(qsizetype at) const
{
    const QString &w = word(at);
    if (w.size() != 1)
        return false;
    if (w == "-"_L1)
        return token(at).spaceBefore && (!has(at + 1) || token(at + 1).spaceBefore);
    return w == ";"_L1 || w == ":"_L1 || w == "."_L1 || w == "?"_L1 || w == "!"_L1 || w == u"•"_s;
}

bool isDeterminer(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"the a an this that these those its their his her our my some any each every both several many most all el la los las un una unos "
        "unas este esta estos estas ese esa esos esas aquel aquella su sus dicho dicha cada ambos ambas otro otra otros otras algun alguna "
        "algunos varios varias nuestro nuestra nuestros nuestras 's ' another first second third last primer primera segundo segunda ultimo "
        "ultima nuevo nueva new");
    return words.contains(word);
}

bool isPreposition(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"of in on at to for from with by against between among into over under through during after before about without within towards toward "
        "upon across via near since until than like as de del en a al con por para contra entre sobre desde hasta hacia sin tras ante durante "
        "bajo segun mediante");
    return words.contains(word);
}

bool isCoordinator(const QString &word)
{
    static const QSet<QString> words = wordSet(u"and y e & or o u nor ni");
    return words.contains(word);
}

bool isRelative(const QString &word)
{
    static const QSet<QString> words = wordSet(u"who which that whom whose que quien quienes cual cuales cuyo cuya where donde");
    return words.contains(word);
}

bool isSubordinator(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"when while although though because if unless whereas whether cuando mientras aunque porque si pues once but pero sino");
    return words.contains(word);
}

bool isOurs(const QString &word)
{
    static const QSet<QString> words = wordSet(u"our nuestro nuestra nuestros nuestras");
    return words.contains(word);
}

bool isWe(const QString &word)
{
    static const QSet<QString> words = wordSet(u"we us ours ourselves nosotros nosotras nos");
    return words.contains(word) || isOurs(word);
}

bool isPronounSubject(const QString &word)
{
    static const QSet<QString> words = wordSet(u"he she it they we i you el ella ellos ellas nosotros este esta estos");
    return words.contains(word);
}

bool isCommonFinite(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"is are was were be been has have had will would can could may might must shall should do does did said says say became become becomes "
        "remains remained seems led leads led gave gives made makes took takes got gets went goes came comes held holds saw sees knew thought "
        "told tells kept brought began felt continues includes included including provides provided means meant shows showed notes noted argues "
        "argued claims claimed stated explained added described announced indicated emphasized pointed called needs needed wants wanted believes "
        "es son fue fueron era eran ser sera seran ha han habia habian hay hubo esta estan estaba estuvo tiene tienen tuvo tenia puede pueden "
        "podria debe deben dijo dice dijeron afirmo senalo explico indico agrego sostuvo preciso aseguro manifesto destaco considera dio dan hizo "
        "hace hacen hacia llego llevo lleva quiere quieren sabe sigue siguen conecta busca incluye permite permitio recuerda");
    return words.contains(word);
}

bool isOfficeNoun(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"government governments president presidents minister ministers ministry mayor mayors authorities leader leaders leadership people army "
        "troops forces navy representatives representative delegation delegates ambassador ambassadors king queen congress parliament senate "
        "chancellor chancellery foreign officials official administration state republic party parties members side municipality municipalities "
        "region department province communities community companies company organization governor governors regime junta embassy consul "
        "gobierno gobiernos presidente presidentes presidenta ministro ministros ministra ministerio alcalde alcaldes alcaldesa autoridades lider "
        "lideres pueblo pueblos ejercito tropas fuerzas armada representantes delegacion embajador embajadores embajadora rey congreso parlamento "
        "canciller cancilleres cancilleria cancillerias estado republica partido miembros municipio municipios region departamento provincia "
        "comunidad comunidades empresas empresa organizacion gobernador gobernadores regimen junta mandatario mandatarios mandataria embajada "
        "consul ciudad city town port puerto vicepresidente vice jefe jefes head heads general "
        "prefect prefects intendant intendants premier premiers secretary secretaries consuls emperor viceminister viceministers vicepresident envoy envoys monarch dictator "
        "prefecto prefectos prefecta intendente intendentes intendenta secretario secretaria secretarios subsecretario subsecretaria consules viceministro viceministra viceministros "
        "vicecanciller vicepresidenta vicepresidentes embajadoras gobernadora gobernadoras alcaldesas emperador dictador comuna comunas");
    return words.contains(word);
}

} // namespace apacheta
