// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/actor_facts.h"

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &key, const KnownNames &known)
{
    const KnownActor *actor = known.actor(key);
    return actor ? actor->actor.name : key;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.sliced(0, names.size() - 1).join(u", "_s) + u" and "_s + names.constLast();
}

QString yearOf(const EdtfDate &date)
{
    return (date.isApproximate() ? u"about %1"_s : u"%1"_s).arg(date.firstYear());
}

/// ", 2006 to 2019"; ", since 2025" is not said: an open end may only be unknown.
QString yearsOf(const KnownOffice &office)
{
    if (!office.from && !office.until)
        return {};
    if (!office.until)
        return u", from %1"_s.arg(yearOf(*office.from));
    if (!office.from)
        return u", until %1"_s.arg(yearOf(*office.until));
    if (office.from->firstYear() == office.until->firstYear())
        return u", %1"_s.arg(yearOf(*office.from));
    return u", %1 to %2"_s.arg(yearOf(*office.from), yearOf(*office.until));
}

QString kindLine(const KnownActor &actor, const KnownNames &known)
{
    QString what = actor.subtype;
    if (what.isEmpty() && actor.actor.kind != ActorKind::Person && actor.actor.kind != ActorKind::Organization)
        what = word(actor.actor.kind);
    if (what.isEmpty())
        return {};
    if (!actor.parent.isEmpty())
        return u"%1 of %2"_s.arg(capitalised(what), nameOf(actor.parent, known));
    return capitalised(what);
}

QString lifetimeLine(const KnownActor &actor)
{
    if (!actor.exists || (actor.exists->earliest() == EdtfDate::openBegin && actor.exists->latest() == EdtfDate::openEnd))
        return {};
    if (actor.exists->latest() == EdtfDate::openEnd)
        return u"Since %1"_s.arg(actor.exists->firstYear());
    if (actor.exists->earliest() == EdtfDate::openBegin)
        return u"Until %1"_s.arg(actor.exists->lastYear());
    return u"From %1 to %2"_s.arg(actor.exists->firstYear()).arg(actor.exists->lastYear());
}

} // namespace

QStringList factsOfActor(const PackActor &entry, const KnownNames &known)
{
    const KnownActor &actor = entry.known;
    QStringList lines;
    const auto add = [&](const QString &line) {
        if (!line.isEmpty())
            lines.append(line);
    };
    add(kindLine(actor, known));
    add(lifetimeLine(actor));
    for (const KnownOffice &office : actor.offices)
        add(u"%1%2%3"_s.arg(capitalised(office.role), office.of.isEmpty() ? QString() : u" of "_s + nameOf(office.of, known),
                            yearsOf(office)));
    if (actor.date)
        add(u"Date: %1"_s.arg(actor.date->toString()));
    if (!actor.parties.isEmpty()) {
        QStringList names;
        for (const QString &party : actor.parties)
            names.append(nameOf(party, known));
        add(u"Parties: %1"_s.arg(joined(names)));
    }
    // "capital: tacna" points to another row of the pack.
    if (const QString capital = u"capital: "_s; entry.note.startsWith(capital))
        add(u"Capital: %1"_s.arg(nameOf(entry.note.mid(capital.size()).section(u';', 0, 0).trimmed(), known)));
    else
        add(capitalised(entry.note));
    return lines;
}

} // namespace apacheta
