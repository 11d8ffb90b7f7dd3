// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/kind_nouns.h"

#include "text/fold.h"

#include <QHash>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// One row a noun; the first word stands for all.
const QHash<QString, QString> &nouns()
{
    static const QHash<QString, QString> table = [] {
        constexpr const char16_t *rows[] = {
            u"country nation pais nacion", u"region", u"department departamento", u"province provincia", u"city ciudad", u"town",
            u"municipality municipio", u"commune comuna", u"district distrito", u"port puerto", u"lake lago", u"river rio", u"volcano volcan",
            u"island isla", u"desert desierto", u"valley valle", u"organization organisation organizacion organismo", u"alliance alianza",
            u"association asociacion", u"federation federacion", u"confederation confederacion", u"union", u"council consejo", u"commission comision",
            u"committee comite", u"court corte tribunal", u"ministry ministerio", u"university universidad", u"company empresa compania", u"party partido",
            u"bank banco", u"agency agencia", u"institute instituto", u"foundation fundacion", u"congress congreso", u"parliament parlamento",
            u"senate senado", u"assembly asamblea", u"embassy embajada", u"consulate consulado", u"newspaper diario periodico", u"bloc bloque",
            u"movement movimiento", u"network red", u"community comunidad", u"league liga", u"treaty tratado", u"agreement acuerdo", u"convention convenio convencion",
            u"pact pacto", u"protocol protocolo", u"declaration declaracion", u"decree decreto", u"constitution constitucion", u"charter carta",
            u"chamber camara", u"corporation corporacion", u"forum foro", u"school escuela", u"museum museo", u"church iglesia", u"hospital", u"airport aeropuerto",
            u"cooperative cooperativa", u"club", u"coalition coalicion", u"front frente", u"tribe tribu"};
        QHash<QString, QString> result;
        for (const char16_t *row : rows) {
            const QStringList words = QString::fromUtf16(row).split(u' ');
            for (const QString &word : words)
                result.insert(word, words.constFirst());
        }
        return result;
    }();
    return table;
}

void addNounsIn(QStringList &found, const QString &name)
{
    const QStringList words = nameKey(name).split(u' ');
    // The head: first in Spanish and before "of", else last.
    for (const QString &word : {words.constFirst(), words.constLast()})
        if (const QString noun = kindNoun(word); !noun.isEmpty() && !found.contains(noun))
            found.append(noun);
    const qsizetype of = words.indexOf(u"of"_s);
    if (of > 0)
        if (const QString noun = kindNoun(words[of - 1]); !noun.isEmpty() && !found.contains(noun))
            found.append(noun);
}

} // namespace

QString kindNoun(const QString &word) { return nouns().value(word); }

QStringList kindNounsOf(const FoundActor &actor, const KnownActor *known)
{
    QStringList found;
    const QString subtype = known ? known->subtype : QString();
    switch (actor.kind) {
    case ActorKind::State:
        return {u"country"_s};
    case ActorKind::Person:
    case ActorKind::People:
        return {};
    case ActorKind::Municipality:
        found = {u"municipality"_s, u"city"_s, u"town"_s, u"commune"_s};
        break;
    case ActorKind::Region:
        // Which of the words is the country's own is known from the pack alone.
        if (subtype.isEmpty())
            found = {u"region"_s};
        break;
    case ActorKind::Organization:
        found = {u"organization"_s};
        if (subtype == "IGO"_L1) // "the bloc" of a common market, of a community
            found.append(u"bloc"_s);
        break;
    case ActorKind::Place:
    case ActorKind::Instrument:
        break;
    }
    if (!subtype.isEmpty())
        addNounsIn(found, subtype);
    addNounsIn(found, actor.name);
    if (actor.kind == ActorKind::Municipality || actor.kind == ActorKind::Region)
        return found;
    for (const QString &alias : actor.aliases)
        addNounsIn(found, alias);
    return found;
}

} // namespace apacheta
