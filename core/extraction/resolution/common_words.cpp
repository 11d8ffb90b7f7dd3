// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/common_words.h"

#include "text/word_set.h"

#include <QHash>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// One row a word: English first, then its Spanish forms and the plurals of both that no rule makes.
constexpr const char16_t *heads[] = {
    u"ministry ministerio", u"viceministry viceministerio", u"university universidad", u"court corte", u"tribunal tribunal", u"committee comite",
    u"commission comision comisiones", u"council consejo concejo", u"association asociacion asociaciones", u"alliance alianza", u"party partido parties",
    u"movement movimiento", u"federation federacion federaciones", u"confederation confederacion", u"union sindicato", u"institute instituto",
    u"center centro centre", u"foundation fundacion", u"bank banco", u"company empresa compania companies", u"corporation corporacion", u"chamber camara",
    u"congress congreso", u"senate senado", u"assembly asamblea assemblies", u"parliament parlamento", u"embassy embajada", u"consulate consulado",
    u"office oficina", u"agency agencia", u"organization organizacion organisation organizaciones", u"community comunidad communities comunidades",
    u"league liga", u"network red", u"forum foro", u"group grupo", u"police policia", u"army ejercito", u"municipality municipalidad municipio",
    u"academy academia", u"school escuela", u"faculty facultad", u"board junta", u"society sociedad", u"museum museo", u"library biblioteca", u"church iglesia",
    u"hospital", u"summit cumbre", u"conference conferencia", u"bloc bloque", u"coalition coalicion", u"cooperative cooperativa", u"fund fondo",
    u"treaty tratado treaties", u"agreement acuerdo", u"convention convencion", u"protocol protocolo", u"pact pacto", u"declaration declaracion", u"law ley leyes",
    u"decree decreto", u"constitution constitucion", u"charter carta", u"plan", u"program programa programme", u"project proyecto", u"strategy estrategia",
    u"lake lago", u"river rio", u"hill cerro", u"volcano volcan", u"valley valle", u"island isla", u"desert desierto", u"mount monte", u"bay bahia", u"strait estrecho",
    u"airport aeropuerto", u"station estacion", u"bridge puente", u"railway ferrocarril railroad", u"route ruta", u"square plaza", u"palace palacio",
    u"newspaper diario periodico", u"magazine revista", u"customs aduana", u"house casa", u"front frente"};

constexpr const char16_t *others[] = {
    u"without sin", u"border frontera fronteriza fronterizo fronterizas fronterizos", u"foreign exteriores", u"affairs asuntos", u"relations relaciones",
    u"national nacional nacionales", u"regional regionales", u"international internacional internacionales", u"indigenous indigena indigenas",
    u"native originario originaria originarios originarias", u"people pueblo pueblos peoples", u"women mujer mujeres woman", u"worker trabajador trabajadores trabajadora",
    u"peasant campesino campesina campesinos campesinas", u"strategic estrategica estrategico", u"economic economica economico economicas", u"social sociales",
    u"political politica politico", u"cultural culturales", u"development desarrollo", u"integration integracion", u"cooperation cooperacion", u"education educacion",
    u"health salud", u"defense defensa defence", u"justice justicia", u"labor trabajo labour", u"mining mineria minera minero", u"mine minas mina",
    u"energy energia", u"agriculture agricultura", u"agricultural agraria agrario agricola", u"environment ambiente", u"environmental ambiental", u"water agua aguas",
    u"land tierra tierras lands", u"territory territorio territorial", u"trade comercio", u"commerce", u"industry industria", u"tourism turismo", u"transport transporte transportes",
    u"culture cultura culturas", u"science ciencia ciencias", u"technology tecnologia", u"research investigacion investigaciones", u"study estudios estudio studies",
    u"human humano humanos humana", u"right derechos derecho", u"peace paz", u"friendship amistad", u"limit limites boundary", u"commercial comercial", u"free libre",
    u"joint mixta mixto conjunta", u"permanent permanente", u"technical tecnica tecnico", u"general generales", u"supreme suprema supremo", u"constitutional constitucional",
    u"electoral", u"central", u"north norte", u"south sur", u"east este", u"west oeste", u"northern septentrional", u"andean andino andina andinos andinas", u"american americano americana americanos",
    u"latin latino latina latinoamericano latinoamericana", u"state estado estados states", u"united unidas unidos", u"nation nacion naciones", u"public publico publica", u"private privado privada",
    u"popular", u"democratic democratica democratico", u"socialist socialista", u"liberal", u"communist comunista", u"revolutionary revolucionario revolucionaria", u"christian cristiana cristiano",
    u"sea mar", u"maritime maritimo maritima", u"rural rurales", u"youth juventud juventudes", u"student estudiantil estudiantes", u"teacher maestros docentes", u"farmer agricultores productores producers",
    u"municipal municipales", u"government gobierno", u"planning planificacion", u"finance finanzas", u"treasury hacienda", u"interior", u"security seguridad", u"road caminos camino", u"mutual",
    u"action accion", u"support apoyo", u"aid ayuda", u"assistance asistencia", u"service servicio servicios", u"statistics estadistica estadisticas", u"heritage patrimonio", u"highland altiplano altiplanica",
    u"bolivian boliviano boliviana bolivianos", u"chilean chileno chilena chilenos", u"peruvian peruano peruana peruanos", u"argentine argentino argentina argentinian",
    u"brazilian brasileno brasilena", u"world mundial", u"new nuevo nueva", u"great gran grande", u"red rojo roja", u"white blanco blanca", u"black negro negra", u"high alto alta", u"low bajo baja"};

QHash<QString, CommonWord> makeWords()
{
    QHash<QString, CommonWord> words;
    const auto put = [&](const char16_t *row, bool head) {
        const QStringList forms = QString::fromUtf16(row).split(u' ');
        for (const QString &form : forms)
            if (!words.contains(form))
                words.insert(form, {forms.constFirst(), head});
    };
    for (const char16_t *row : heads)
        put(row, true);
    for (const char16_t *row : others)
        put(row, false);
    return words;
}

} // namespace

CommonWord commonWord(const QString &word)
{
    static const QHash<QString, CommonWord> words = makeWords();
    const auto found = words.constFind(word);
    if (found != words.cend())
        return *found;
    return word.size() > 3 && word.endsWith(u's') ? words.value(word.chopped(1)) : CommonWord{};
}

bool isLinkWord(const QString &word)
{
    static const QSet<QString> links = wordSet(u"of the and for in on to a an de del la el los las y e para en por a al con");
    return links.contains(word);
}

} // namespace apacheta
