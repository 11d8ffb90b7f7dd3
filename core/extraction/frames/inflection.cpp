// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frames/inflection.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

bool isVowel(QChar c) { return u"aeiouáéíóú"_s.contains(c); }

bool endsWithOneOf(const QString &word, std::initializer_list<QLatin1StringView> endings)
{
    for (const QLatin1StringView ending : endings)
        if (word.endsWith(ending))
            return true;
    return false;
}

QString withS(const QString &word)
{
    if (word.endsWith(u'y') && word.size() > 1 && !isVowel(word[word.size() - 2]))
        return word.chopped(1) + u"ies"_s;
    if (endsWithOneOf(word, {"s"_L1, "x"_L1, "z"_L1, "ch"_L1, "sh"_L1, "o"_L1}))
        return word + u"es"_s;
    return word + u's';
}

/// "ban" -> "bann", "map" -> "mapp": one vowel between consonants in a word of one syllable.
QString doubled(const QString &word)
{
    const qsizetype n = word.size();
    const bool short1 = n >= 3 && n <= 4 && !isVowel(word[n - 1]) && isVowel(word[n - 2]) && !isVowel(word[n - 3])
        && !endsWithOneOf(word, {"w"_L1, "x"_L1, "y"_L1}) && (n == 3 || !isVowel(word[0]));
    return short1 ? word + word.back() : word;
}

/// A Spanish verb cut into its stem and its theme vowel.
struct SpanishVerb {
    QString stem;
    QChar theme; // a, e or i
    QString strong; // the stem when it bears the stress: "cierr"
    QString weak;   // the stem of third persons past: "elig"
};

QString withVowelChanged(const QString &stem, QStringView change)
{
    const qsizetype at = stem.lastIndexOf(change.front());
    return at < 0 ? stem : stem.first(at) + change.sliced(2).toString() + stem.sliced(at + 1);
}

/// The stem before an ending with e: "rechaz" -> "rechac", "public" -> "publiqu", "entreg" -> "entregu".
QString beforeE(const QString &stem)
{
    if (stem.endsWith(u'z'))
        return stem.chopped(1) + u'c';
    if (stem.endsWith(u'c'))
        return stem.chopped(1) + u"qu"_s;
    if (stem.endsWith(u'g'))
        return stem + u'u';
    return stem;
}

/// The stem before an ending with a, of verbs in -er and -ir: "eleg" -> "elij", "reconoc" -> "reconozc".
QString beforeA(const QString &stem)
{
    if (stem.size() > 1 && stem.endsWith(u'c') && isVowel(stem[stem.size() - 2]))
        return stem.chopped(1) + u"zc"_s;
    if (stem.endsWith("gu"_L1)) // "persigu" -> "persig"
        return stem.chopped(1);
    if (stem.endsWith(u'g') && !stem.endsWith("ng"_L1))
        return stem.chopped(1) + u'j';
    return stem;
}

struct IrregularFamily {
    QLatin1StringView ending;
    QLatin1StringView past, present, subjunctive, future, participle, gerund;
};

/// Verbs whose compounds share their forms: stems of the past ("impus-o"), the present, the subjunctive, the future.
constexpr IrregularFamily families[] = {
    {"poner"_L1, "pus"_L1, "pone"_L1, "ponga"_L1, "pondr"_L1, "puesto"_L1, "poniendo"_L1},
    {"venir"_L1, "vin"_L1, "viene"_L1, "venga"_L1, "vendr"_L1, "venido"_L1, "viniendo"_L1},
    {"tener"_L1, "tuv"_L1, "tiene"_L1, "tenga"_L1, "tendr"_L1, "tenido"_L1, "teniendo"_L1},
    {"hacer"_L1, "hic"_L1, "hace"_L1, "haga"_L1, "har"_L1, "hecho"_L1, "haciendo"_L1},
    {"decir"_L1, "dij"_L1, "dice"_L1, "diga"_L1, "dir"_L1, "dicho"_L1, "diciendo"_L1},
    {"ducir"_L1, "duj"_L1, "duce"_L1, "duzca"_L1, "ducir"_L1, "ducido"_L1, "duciendo"_L1},
    {"traer"_L1, "traj"_L1, "trae"_L1, "traiga"_L1, "traer"_L1, "tra\xED" "do"_L1, "trayendo"_L1},
    {"querer"_L1, "quis"_L1, "quiere"_L1, "quiera"_L1, "querr"_L1, "querido"_L1, "queriendo"_L1},
};

class SpanishForms final {
public:
    void add(const QString &word, WordForm form) { m_forms.append({word, form}); }

    void participle(const QString &word)
    {
        add(word, WordForm::Participle);
        add(word + u's', WordForm::Participle);
        add(word.chopped(1) + u'a', WordForm::Participle);
        add(word.chopped(1) + u"as"_s, WordForm::Participle);
    }

    void future(const QString &stem)
    {
        for (const QString &ending : {u"á"_s, u"án"_s, u"emos"_s})
            add(stem + ending, WordForm::Future);
        for (const QString &ending : {u"ía"_s, u"ían"_s})
            add(stem + ending, WordForm::Conditional);
    }

    /// "firmar", "firmarse", "entregarle"
    void infinitive(const QString &lemma)
    {
        add(lemma, WordForm::Base);
        for (const QLatin1StringView pronoun : {"se"_L1, "lo"_L1, "la"_L1, "los"_L1, "las"_L1, "le"_L1, "les"_L1})
            add(lemma + pronoun, WordForm::Base);
    }

    void family(const QString &prefix, const IrregularFamily &family)
    {
        infinitive(prefix + family.ending);
        add(prefix + family.present, WordForm::Present);
        add(prefix + family.present + u'n', WordForm::Present);
        add(prefix + QString(family.subjunctive).chopped(1) + u'o', WordForm::Present); // "propongo"
        add(prefix + family.past + u'e', WordForm::Past);                               // "propuse"
        const bool j = family.past.endsWith("j"_L1); // "dijeron"
        add(prefix + (family.ending == "hacer"_L1 ? u"hizo"_s : family.past + u'o'), WordForm::Past);
        add(prefix + family.past + (j ? u"eron"_s : u"ieron"_s), WordForm::Past);
        add(prefix + family.past + u"imos"_s, WordForm::Past);
        add(prefix + family.subjunctive, WordForm::Subjunctive);
        add(prefix + family.subjunctive + u'n', WordForm::Subjunctive);
        add(prefix + family.past + (j ? u"era"_s : u"iera"_s), WordForm::Subjunctive);
        add(prefix + family.past + (j ? u"eran"_s : u"ieran"_s), WordForm::Subjunctive);
        future(prefix + family.future);
        const QString stem = QString(family.ending).chopped(2);
        add(prefix + stem + u"ía"_s, WordForm::Imperfect);
        add(prefix + stem + u"ían"_s, WordForm::Imperfect);
        add(prefix + family.gerund, WordForm::Gerund);
        participle(prefix + family.participle);
    }

    void dar()
    {
        infinitive(u"dar"_s);
        future(u"dar"_s);
        participle(u"dado"_s);
        for (const QString &word : {u"da"_s, u"dan"_s, u"damos"_s})
            add(word, WordForm::Present);
        for (const QString &word : {u"dio"_s, u"dieron"_s, u"dimos"_s})
            add(word, WordForm::Past);
        for (const QString &word : {u"daba"_s, u"daban"_s})
            add(word, WordForm::Imperfect);
        for (const QString &word : {u"dé"_s, u"den"_s, u"diera"_s, u"dieran"_s})
            add(word, WordForm::Subjunctive);
        add(u"dando"_s, WordForm::Gerund);
    }

    void firstConjugation(const SpanishVerb &verb)
    {
        add(verb.strong + u'a', WordForm::Present);
        add(verb.strong + u"an"_s, WordForm::Present);
        add(verb.strong + u'o', WordForm::Present);
        add(verb.stem + u'ó', WordForm::Past);
        add(verb.stem + u"aron"_s, WordForm::Past);
        add(verb.stem + u"amos"_s, WordForm::Past);
        add(beforeE(verb.stem) + u'é', WordForm::Past);
        add(verb.stem + u"aba"_s, WordForm::Imperfect);
        add(verb.stem + u"aban"_s, WordForm::Imperfect);
        add(beforeE(verb.strong) + u'e', WordForm::Subjunctive);
        add(beforeE(verb.strong) + u"en"_s, WordForm::Subjunctive);
        add(verb.stem + u"ara"_s, WordForm::Subjunctive);
        add(verb.stem + u"aran"_s, WordForm::Subjunctive);
        add(verb.stem + u"ando"_s, WordForm::Gerund);
        add(verb.stem + u"ándose"_s, WordForm::Gerund);
    }

    /// `y`: the stem ends in a vowel ("constituir", "leer", "desoír"): "constituyó", "leyó".
    void otherConjugation(const SpanishVerb &verb, bool y)
    {
        const QString glide = y ? u"y"_s : u"i"_s;
        const bool uir = y && verb.stem.endsWith(u'u') && verb.theme == u'i';
        const bool oir = y && verb.stem.endsWith(u'o');
        const QString present = uir || oir ? verb.stem + u'y' : verb.strong;
        add(present + u'e', WordForm::Present);
        add(present + u"en"_s, WordForm::Present);
        add(verb.stem + (verb.theme == u'e' ? u"emos"_s : u"imos"_s), WordForm::Present);
        add(verb.weak + glide + u'ó', WordForm::Past);
        add(verb.weak + glide + u"eron"_s, WordForm::Past);
        add(verb.stem + (y && !uir ? u"ímos"_s : u"imos"_s), WordForm::Past);
        add(verb.stem + u'í', WordForm::Past);
        add(verb.stem + u"ía"_s, WordForm::Imperfect);
        add(verb.stem + u"ían"_s, WordForm::Imperfect);
        const QString subjunctive = uir ? verb.stem + u'y' : oir || verb.stem.endsWith("ca"_L1) ? verb.stem + u"ig"_s : beforeA(verb.strong);
        add(subjunctive + u'o', WordForm::Present); // "agradezco", "exijo", "pido"
        add(subjunctive + u'a', WordForm::Subjunctive);
        add(subjunctive + u"an"_s, WordForm::Subjunctive);
        add(verb.weak + glide + u"era"_s, WordForm::Subjunctive);
        add(verb.weak + glide + u"eran"_s, WordForm::Subjunctive);
        add(verb.weak + glide + u"endo"_s, WordForm::Gerund);
        add(verb.weak + glide + u"éndose"_s, WordForm::Gerund);
    }

    QList<InflectedForm> take() { return std::move(m_forms); }

private:
    QList<InflectedForm> m_forms;
};

} // namespace

QList<InflectedForm> englishVerbForms(const QString &lemma, QStringView irregular)
{
    QStringList pasts;
    QStringList gerunds;
    QStringList without;
    for (const QStringView word : irregular.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-'))
            without.append(word.sliced(1).toString());
        else if (word.endsWith(u"ing") && word != lemma)
            gerunds.append(word.toString());
        else
            pasts.append(word.toString());
    }
    const bool dropE = lemma.endsWith(u'e') && !endsWithOneOf(lemma, {"ee"_L1, "ye"_L1, "oe"_L1});
    const bool toI = lemma.endsWith(u'y') && lemma.size() > 1 && !isVowel(lemma[lemma.size() - 2]);
    if (pasts.isEmpty())
        pasts.append(lemma.endsWith(u'e') ? lemma + u'd' : toI ? lemma.chopped(1) + u"ied"_s : doubled(lemma) + u"ed"_s);
    if (gerunds.isEmpty())
        gerunds.append(dropE ? lemma.chopped(1) + u"ing"_s : lemma.endsWith("ie"_L1) ? lemma.chopped(2) + u"ying"_s : doubled(lemma) + u"ing"_s);
    QList<InflectedForm> forms = {{lemma, WordForm::Base}, {withS(lemma), WordForm::Present}};
    for (const QString &gerund : std::as_const(gerunds))
        forms.append({gerund, WordForm::Gerund});
    for (const QString &past : pasts.first(pasts.size() - 1))
        forms.append({past, WordForm::Past});
    forms.append({pasts.back(), WordForm::Participle}); // one form for both is given as the participle
    forms.removeIf([&](const InflectedForm &form) { return without.contains(form.word); });
    return forms;
}

QList<InflectedForm> spanishVerbForms(const QString &lemma, QStringView irregular)
{
    SpanishForms forms;
    if (lemma == "dar"_L1) {
        forms.dar();
        return forms.take();
    }
    for (const IrregularFamily &family : families) {
        if (lemma.endsWith(family.ending)) {
            forms.family(lemma.chopped(family.ending.size()), family);
            return forms.take();
        }
    }
    SpanishVerb verb{lemma.chopped(2), lemma[lemma.size() - 2], {}, {}};
    verb.strong = verb.stem;
    verb.weak = verb.stem;
    QString participle;
    for (const QStringView word : irregular.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u"part:"))
            participle = word.sliced(5).toString();
        if (word.size() < 3 || word[1] != u'>')
            continue;
        verb.strong = withVowelChanged(verb.stem, word);
        if (verb.theme == u'i' && (word.front() == u'e' || word.front() == u'o'))
            verb.weak = withVowelChanged(verb.stem, word == u"o>ue" ? u"o>u" : u"e>i");
    }
    if (verb.theme == u'í')
        verb.theme = u'i';
    const bool y = verb.theme != u'a' && isVowel(verb.stem.back()) && !verb.stem.endsWith("gu"_L1) && !verb.stem.endsWith("qu"_L1);
    forms.infinitive(lemma);
    forms.future(lemma.chopped(2) + verb.theme + u'r');
    if (verb.theme == u'a')
        forms.firstConjugation(verb);
    else
        forms.otherConjugation(verb, y);
    if (participle.isEmpty())
        participle = verb.theme == u'a' ? verb.stem + u"ado"_s
            : y && !verb.stem.endsWith(u'u') ? verb.stem + u"ído"_s : verb.stem + u"ido"_s;
    if (verb.stem.endsWith("scrib"_L1))
        participle = verb.stem.chopped(1) + u"to"_s;
    forms.participle(participle);
    return forms.take();
}

QList<InflectedForm> englishNounForms(const QString &lemma)
{
    if (endsWithOneOf(lemma, {"talks"_L1, "hostilities"_L1, "sanctions"_L1, "consultations"_L1, "offices"_L1, "conversations"_L1, "demonstrations"_L1}))
        return {{lemma, WordForm::Noun}};
    return {{lemma, WordForm::Noun}, {lemma == "crisis"_L1 ? u"crises"_s : withS(lemma), WordForm::Noun}};
}

QList<InflectedForm> spanishNounForms(const QString &lemma)
{
    QList<InflectedForm> forms = {{lemma, WordForm::Noun}};
    if (lemma.endsWith(u"ón"))
        forms.append({lemma.chopped(2) + u"ones"_s, WordForm::Noun});
    else if (lemma.endsWith(u"ín"))
        forms.append({lemma.chopped(2) + u"ines"_s, WordForm::Noun});
    else if (isVowel(lemma.back()))
        forms.append({lemma + u's', WordForm::Noun});
    else if (!lemma.endsWith(u's'))
        forms.append({(lemma.endsWith(u'z') ? lemma.chopped(1) + u'c' : lemma) + u"es"_s, WordForm::Noun});
    return forms;
}

} // namespace apacheta
