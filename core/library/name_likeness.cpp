// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/name_likeness.h"

#include "text/fold.h"
#include "text/word_set.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr qsizetype mostInBlock = 40;   // names that more share than this tell nothing

constexpr double oneWithinTheOther = 0.75;
constexpr double sameWords = 0.85;
constexpr double sameInitials = 0.7;
constexpr double givenByInitial = 0.65;
constexpr double aLetterApart = 0.6;
constexpr double familyNameAlone = 0.4;

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = wordSet(u"a al and da das de del do dos e el en for in la las los of on the to y");
    return words;
}

const QSet<QString> &titles()
{
    static const QSet<QString> words = wordSet(
        u"presidente presidenta president sr sra mr mrs ms dr dra don dona general gral ministro ministra minister senador senadora senator "
        u"alcalde alcaldesa mayor embajador embajadora ambassador coronel colonel capitan captain professor profesor ex");
    return words;
}

/// Words in which the two languages name institutions, to one word.
const QHash<QString, QString> &translations()
{
    static const QHash<QString, QString> words = [] {
        const QString pairs = u"ministerio ministry universidad university gobierno government comite committee camara chamber congreso congress "
                              u"ejercito army corte court tribunal court tratado treaty acuerdo agreement convenio agreement convencion convention "
                              u"comunidad community comunidades communities alianza alliance consejo council federacion federation asociacion "
                              u"association organizacion organization organisation organization naciones nations unidas united estados states "
                              u"nacional national internacional international regional regional municipal municipal municipalidad municipality "
                              u"republica republic justicia justice defensa defence defense defence exteriores foreign relaciones relations "
                              u"desarrollo development economico economic economica economic social social americana american americano american "
                              u"andino andean andina andean banco bank comision commission instituto institute centro centre center centre "
                              u"partido party movimiento movement union union cumbre summit paz peace amistad friendship limites boundaries "
                              u"frontera border fronteras borders sin without europea european europeo european central central fuerza force "
                              u"fuerzas forces armadas armed policia police secretaria secretariat derechos rights humanos human pueblos peoples "
                              u"indigenas indigenous salud health educacion education comercio trade energia energy agua water cooperacion "
                              u"cooperation integracion integration provincia province departamento department oficina office norte north sur "
                              u"south este east oeste west guerra war pacifico pacific america america latina latin mundial world"_s;
        QHash<QString, QString> map;
        const QStringList list = pairs.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < list.size(); i += 2)
            map.insert(list[i], list[i + 1]);
        return map;
    }();
    return words;
}

bool hasDigit(const QString &word) { return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }); }

/// One letter more, less, other, or two beside each other exchanged.
bool isALetterApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b)
        return false;
    qsizetype from = 0;
    while (from < a.size() && a[from] == b[from])
        ++from;
    if (a.size() < b.size())
        return a.sliced(from) == b.sliced(from + 1);
    const bool exchanged = from + 1 < a.size() && a[from] == b[from + 1] && a[from + 1] == b[from] && a.sliced(from + 2) == b.sliced(from + 2);
    return exchanged || a.sliced(from + 1) == b.sliced(from + 1);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : nameKey(name).split(u' ', Qt::SkipEmptyParts))
        if (!smallWords().contains(word))
            initials += word.front();
    return initials;
}

bool isAcronym(const QString &name)
{
    return name.size() >= 3 && name.size() <= 8 && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
}

/// A name made ready to be compared.
struct Compared {
    qsizetype actor = 0;
    QStringList words;                  ///< telling ones, in order
    bool isShown = false;
};

QStringList wordsOfPerson(const QString &name)
{
    QStringList words;
    for (const QString &word : nameKey(QString(name).replace(u'.', u' ')).split(u' ', Qt::SkipEmptyParts))
        if (!smallWords().contains(word) && !(words.isEmpty() && titles().contains(word)))
            words.append(word);
    return words;
}

bool isWithin(const QStringList &few, const QStringList &many)
{
    qsizetype at = 0;
    for (const QString &word : many)
        if (at < few.size() && few[at] == word)
            ++at;
    return at == few.size();
}

/// 0 where the given names differ.
double likenessOfPersons(const QStringList &a, const QStringList &b)
{
    const QStringList &few = a.size() <= b.size() ? a : b;
    const QStringList &many = a.size() <= b.size() ? b : a;
    if (few.size() < 2)
        return 0;
    if (few == many)
        return sameWords;
    static const QSet<QString> ofAnother = wordSet(u"jr sr junior senior ii iii iv hijo nieto");
    if (few.first() == many.first() && isWithin(few, many))
        return ofAnother.contains(many.last()) && few.last() != many.last() ? 0 : oneWithinTheOther;
    const bool byInitial = few.last() == many.last() && (few.first().size() == 1 || many.first().size() == 1)
                        && few.first().front() == many.first().front();
    if (byInitial)
        return givenByInitial;
    if (few.size() != many.size())
        return 0;
    qsizetype apart = 0;
    for (qsizetype i = 0; i < few.size(); ++i) {
        if (few[i] == many[i])
            continue;
        if (std::min(few[i].size(), many[i].size()) < 4 || !isALetterApart(few[i], many[i]))
            return 0;
        ++apart;
    }
    // "Mario" and "Maria" are two persons.
    const bool givenNamesOfTwo = few.first() != many.first() && few.first().size() == many.first().size();
    return apart == 1 && !givenNamesOfTwo ? aLetterApart : 0;
}

class Likeness final {
public:
    explicit Likeness(const QList<NamedActor> &actors) : m_actors(actors) {}

    QList<LikeActors> pairs()
    {
        for (qsizetype i = 0; i < m_actors.size(); ++i)
            take(i);
        comparePersons();
        compareWordSets();
        compareInitials();
        QList<LikeActors> found;
        for (const auto &[pair, likeness] : m_found)
            found.append({pair.first, pair.second, likeness});
        return found;
    }

private:
    void take(qsizetype index)
    {
        const NamedActor &actor = m_actors[index];
        for (qsizetype i = 0; i < actor.names.size(); ++i) {
            const QString &name = actor.names[i];
            if (actor.kind == ActorKind::Person) {
                const QStringList words = wordsOfPerson(name);
                if (words.isEmpty())
                    continue;
                const Compared compared{index, words, i == 0};
                for (qsizetype word = std::max<qsizetype>(words.size() - 2, words.size() > 1 ? 1 : 0); word < words.size(); ++word)
                    m_families[words[word]].append(compared);
                if (words.size() > 1) // a slip in the family name
                    m_families[words.first() + u' ' + words.last().left(4)].append(compared);
                continue;
            }
            if (i == 0 && isAcronym(name))
                m_acronyms[name.toLower()].append(index);
            QStringList words = tellingWords(name);
            if (words.size() >= 3)
                m_initials[initialsOf(name)].append(index);
            words.sort();
            words.removeDuplicates();
            if (!words.isEmpty())
                m_wordSets[words.join(u' ')].append({index, words, i == 0});
        }
        // The same name as another kind of thing.
        if (!actor.names.isEmpty())
            m_names[nameKey(actor.names.first())].append(index);
    }

    void add(qsizetype a, qsizetype b, double likeness)
    {
        if (a == b || likeness <= 0 || (m_actors[a].isKnown && m_actors[b].isKnown))
            return;
        if (m_actors[a].mentions < m_actors[b].mentions || (m_actors[a].mentions == m_actors[b].mentions && a > b))
            std::swap(a, b);
        double &best = m_found[{a, b}];
        best = std::max(best, likeness);
    }

    void comparePersons()
    {
        for (const QList<Compared> &family : std::as_const(m_families)) {
            if (family.size() > mostInBlock)
                continue;
            for (qsizetype i = 0; i < family.size(); ++i)
                for (qsizetype j = i + 1; j < family.size(); ++j)
                    add(family[i].actor, family[j].actor, likenessOfPersons(family[i].words, family[j].words));
            compareFamilyName(family);
        }
        for (const QList<qsizetype> &same : std::as_const(m_names))
            if (same.size() <= 4)
                for (qsizetype i = 1; i < same.size(); ++i)
                    if (m_actors[same[0]].kind != m_actors[same[i]].kind)
                        add(same[0], same[i], sameWords);
    }

    /// "Quispe" may be "Juana Quispe" where nobody else has that name.
    void compareFamilyName(const QList<Compared> &family)
    {
        QSet<qsizetype> whole, alone;
        for (const Compared &one : family)
            (one.words.size() > 1 ? whole : alone).insert(one.actor);
        alone -= whole;
        if (whole.size() != 1)
            return;
        for (const qsizetype actor : std::as_const(alone))
            if (m_actors[actor].names.size() == 1)
                add(*whole.begin(), actor, familyNameAlone);
    }

    bool mayBeOne(qsizetype a, qsizetype b) const
    {
        const NamedActor &first = m_actors[a];
        const NamedActor &second = m_actors[b];
        if (first.kind != second.kind)
            return false;
        if (first.countries.isEmpty() || second.countries.isEmpty())
            return true;
        return std::ranges::any_of(first.countries, [&](const QString &country) { return second.countries.contains(country); });
    }

    void compareWordSets()
    {
        QHash<QString, QList<QPair<QString, const Compared *>>> butOne; // the other words -> the one left out
        for (const QList<Compared> &same : std::as_const(m_wordSets)) {
            for (qsizetype i = 1; i < same.size() && i < mostInBlock; ++i)
                if (mayBeOne(same[0].actor, same[i].actor))
                    add(same[0].actor, same[i].actor, sameWords);
            for (const Compared &one : same) {
                if (!one.isShown || one.words.size() > 6)
                    continue;
                for (const QString &word : one.words) {
                    QStringList rest = one.words;
                    rest.removeOne(word);
                    const QString key = rest.isEmpty() ? u'^' + word.left(4) : rest.join(u' ');
                    butOne[key].append({word, &one});
                }
            }
        }
        for (const auto &block : std::as_const(butOne)) {
            if (block.size() > mostInBlock)
                continue;
            for (qsizetype i = 0; i < block.size(); ++i)
                for (qsizetype j = i + 1; j < block.size(); ++j)
                    compareDifferingWord(block[i], block[j]);
        }
    }

    void compareDifferingWord(const QPair<QString, const Compared *> &a, const QPair<QString, const Compared *> &b)
    {
        const bool isLong = std::min(a.first.size(), b.first.size()) >= 6;
        if (isLong && !hasDigit(a.first) && !hasDigit(b.first) && isALetterApart(a.first, b.first) && mayBeOne(a.second->actor, b.second->actor))
            add(a.second->actor, b.second->actor, aLetterApart);
    }

    void compareInitials()
    {
        for (auto acronym = m_acronyms.cbegin(); acronym != m_acronyms.cend(); ++acronym) {
            const QList<qsizetype> names = m_initials.value(acronym.key());
            if (names.size() > 3)
                continue;
            for (const qsizetype acronymOf : acronym.value())
                for (const qsizetype name : names)
                    if (mayBeOne(acronymOf, name))
                        add(acronymOf, name, sameInitials);
        }
    }

    const QList<NamedActor> &m_actors;
    QHash<QString, QList<Compared>> m_families;
    QHash<QString, QList<Compared>> m_wordSets;
    QHash<QString, QList<qsizetype>> m_acronyms;
    QHash<QString, QList<qsizetype>> m_initials;
    QHash<QString, QList<qsizetype>> m_names;
    std::map<std::pair<qsizetype, qsizetype>, double> m_found;
};

} // namespace

QStringList tellingWords(const QString &name)
{
    QStringList words;
    for (const QString &word : nameKey(name).split(u' ', Qt::SkipEmptyParts))
        if (!smallWords().contains(word))
            words.append(translations().value(word, word));
    return words;
}

QList<LikeActors> likeActors(const QList<NamedActor> &actors) { return Likeness(actors).pairs(); }

} // namespace apacheta
