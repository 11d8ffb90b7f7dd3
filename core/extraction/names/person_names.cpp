// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/names/person_names.h"

#include "extraction/names/name_words.h"
#include "text/fold.h"

#include <algorithm>

namespace apacheta {

using namespace Qt::StringLiterals;

void PersonNames::add(int actor, const QString &name, const QString &family)
{
    const auto put = [&](const QString &surname) {
        if (surname.isEmpty())
            return;
        if (QList<int> &persons = m_surnames[surname]; !persons.contains(actor))
            persons.append(actor);
    };
    QStringList words = nameKey(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    QStringList surnames = nameKey(family).split(u' ', Qt::SkipEmptyParts);
    if (surnames.isEmpty()) {
        surnames = words;
        if (words.size() > 1) {
            m_givenNames[words.constFirst()].insert(actor);
            surnames.removeFirst();
        }
        // "Juan José Vera", "Luis Quispe Mamani": with three words the last two may be surnames or not.
        for (qsizetype i = 0; i < surnames.size(); ++i)
            put(surnames.sliced(i).join(u' '));
        for (const QString &surname : std::as_const(surnames))
            if (!isNameParticle(surname) && surname.size() > 2)
                put(surname);
        return;
    }
    if (words.size() > surnames.size())
        m_givenNames[words.constFirst()].insert(actor);
    put(surnames.join(u' '));
    for (qsizetype i = 1; i < surnames.size(); ++i)
        if (isNameParticle(surnames[i - 1]))
            put(surnames.sliced(i).join(u' '));
    for (qsizetype i = 0; i < surnames.size(); ++i)
        if (!isNameParticle(surnames[i])) {
            put(surnames[i]);
            break;
        }
}

std::optional<int> PersonNames::bySurname(const QString &name) const
{
    const QList<int> persons = m_surnames.value(name);
    return persons.isEmpty() ? std::nullopt : std::optional(persons.constFirst());
}

QList<int> PersonNames::allBySurname(const QString &name) const { return m_surnames.value(name); }

std::optional<int> PersonNames::byGivenName(const QString &name) const
{
    const auto found = m_givenNames.constFind(name);
    return found == m_givenNames.cend() || found->size() != 1 ? std::nullopt : std::optional(*found->begin());
}

std::optional<int> PersonNames::likeliest(const QStringList &keys, const Annotation &annotation, const KnownNames &known) const
{
    QHash<QString, int> countries;
    for (const FoundMention &mention : annotation.findings.mentions) {
        const FoundActor &actor = annotation.findings.actors[mention.actor];
        if (actor.kind == ActorKind::State)
            for (const QString &country : actor.countries)
                ++countries[country];
    }
    std::optional<int> best;
    double most = 0.5;
    for (int i = 0; i < int(keys.size()); ++i) {
        const KnownActor *person = known.actor(keys[i]);
        if (!person || person->actor.kind != ActorKind::Person)
            continue;
        double score = 0.3 * person->weight - 0.01 * i;
        for (const QString &country : person->actor.countries)
            score += countries.value(country) > 0 ? 0.4 : 0;
        if (annotation.written)
            for (const KnownOffice &office : person->offices) {
                const int from = office.from ? office.from->firstYear() : 0;
                const int until = office.until ? office.until->lastYear() : from + 5;
                const int year = annotation.written->firstYear();
                if (from > 0 && year >= from && year <= until + 1)
                    score += 0.3;
            }
        if (score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

} // namespace apacheta
