// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/boilerplate.h"

#include "reading/lines.h"
#include "text/fold.h"
#include "text/word_set.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whole blocks, as folded() gives them, without the marks at their ends: regular expressions, one of which fits.
constexpr const char16_t *wholeBlocks[] = {
    u"(?:about|acerca de|sobre) (?:this article|este articulo)",
    u"newsletter(?: (?:subscribe|sign ?up|subscription))?",
    u"subscribe(?: now| here| today)?",
    u"suscribete(?: ahora| aqui| ya)?",
    u"suscrib(?:irse|ase)(?: a nuestro boletin)?",
    u"(?:the )?latest (?:news|posts|articles)|more (?:news|stories|from .{1,40})",
    u"ultimas noticias|mas noticias|noticias relacionadas",
    u"related (?:articles|posts|links|news|content|stories)",
    u"(?:articulos|notas|entradas|contenidos?|enlaces) relacionad[oa]s?",
    u"most (?:read|popular)|lo mas (?:leido|visto)|recommended(?: for you)?",
    u"(?:tambien )?(?:te|le) puede interesar|you (?:may|might) also like",
    u"read more|continue reading|see more|show more|load more",
    u"leer mas|ver mas|ver todo|seguir leyendo|cargar mas",
    u"share(?: this)?(?: article| post| story| page)?|share on [a-z ,]{1,60}",
    u"compartir|comparte(?: esta nota| este articulo| esto)?|compartir en [a-z ,]{1,60}",
    u"(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|youtube|tiktok|reddit|rss|reels"
    u"|e-?mail|correo|print|imprimir|enviar por (?:correo|e-?mail)|copy link|copiar enlace"
    u"|cite|citar|edit(?: this entry)?|editar|[,|·/ -])+",
    u"follow us(?: on [a-z ,]{1,60})?|siguenos(?: en [a-z ,]{1,60})?",
    u"donate(?: now| here| today| bitcoins?)?|support us",
    u"donar(?: ahora)?|dona(?: ahora)?|haz (?:una|tu) donacion|apoyanos",
    u"advertisement|advertising|advertorial|sponsored(?: content)?",
    u"publicidad|anuncio|contenido patrocinado",
    u"accept(?: all)?(?: cookies)?|reject all",
    u"aceptar(?: todo| todas)?(?: las cookies)?|rechazar todo",
    u"leave a (?:comment|reply)|(?:deja|dejar|escribe) un(?: comentario|a respuesta)",
    u"(?:\\d+ )?(?:comments?|comentarios?|respuestas?)(?: ?\\(\\d+\\))?",
    u"skip to (?:main )?content|(?:saltar|ir) al contenido(?: principal)?",
    u"back to top|go to top|volver arriba",
    u"(?:main )?menu|menu principal",
    u"search(?: this site| for)?|buscar|busca en .{1,40}",
    u"log ?in|sign in|iniciar sesion|registrarse",
    u"(?:previous|next) (?:article|post|page|story)",
    u"(?:articulo|nota|entrada|pagina) (?:anterior|siguiente)",
    u"\\S+\\.(?:jpe?g|png|gif|svg|webp|tiff?)|\\[?\\d{1,3}\\]?",
    u"privacy policy|terms (?:of use|and conditions)|contact us|about us",
    u"politica de privacidad|aviso legal|terminos y condiciones|quienes somos",
};

/// How blocks begin that are nothing but boilerplate however they go on.
constexpr const char16_t *beginnings[] = {
    u"subscribe to (?:our|the|get|receive|this)|subscribe (?:and|now|today) ",
    u"sign up (?:for|to) (?:our|the|receive|get)|get (?:our|the) (?:latest|newsletter|daily)",
    u"suscribete (?:a|al|y|para) |inscribete (?:a|en) nuestro",
    u"recibe (?:nuestro boletin|las noticias en tu|en tu (?:correo|mail))",
    u"donate (?:to|via|with|by|bitcoin|now|today)",
    u"support (?:our|this) (?:work|site|journalism|website)|apoya nuestro (?:trabajo|periodismo)",
    u"(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? (?:[a-z]+ )?cookies",
    u"(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)) (?:[a-z]+ )?cookies",
    u"we value your privacy|valoramos tu privacidad|we and our (?:\\d+ )?partners",
    u"(?:share|compartir|comparte)(?: on| en)?:? "
    u"(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|correo|and|y)\\b[ ,|·/-]*)+$",
    u"(?:tambien )?(?:te|le) puede interesar ?:|you (?:may|might) also like ?:",
    u"categor(?:y|ies|ia|ias) ?:",
    u"share this (?:article|post|story|page|on)|share on:?",
    u"(?:comparte|compartir) (?:esta|este|en|esto)",
    u"© ?.{0,80}\\d{4}|copyright (?:©|\\(c\\)|\\d{4})",
    u".{0,80}(?:all rights reserved|todos los derechos reservados)[.!]?$",
    u"follow us on|siguenos en|join our (?:whatsapp|telegram|mailing)",
    u"unete a nuestro (?:canal|grupo)|unete al canal",
    u"(?:read|see|leer|lea|lee|ver|vea) (?:also|more|tambien|mas)(?: ?:| ?»| ?>)",
    u"this article was (?:crafted|written|generated|created|produced) (?:using|with|by) "
    u"(?:an? |the help of |human|ai\\b).{0,80}\\b(?:ai|artificial intelligence)\\b",
    u"este (?:articulo|texto) (?:fue|ha sido) (?:creado|escrito|generado|elaborado) (?:con|por|mediante) "
    u".{0,60}(?:\\bia\\b|inteligencia artificial)",
    u"click here (?:to|for)|haz clic (?:aqui|para)|haga clic (?:aqui|para)",
    u"download (?:our|the) app|descarga (?:nuestra|la) app",
    u"related links?:|enlaces relacionados:|powered by |tags?: |etiquetas?: |filed under:",
};

template <size_t count> QRegularExpression oneOf(const char16_t *const (&forms)[count], const QString &after)
{
    QStringList alternatives;
    for (const char16_t *form : forms)
        alternatives.append(QString::fromUtf16(form));
    return QRegularExpression(u"^(?:"_s + alternatives.join(u'|') + u")"_s + after);
}

bool isWholeBlock(const QString &text)
{
    static const QRegularExpression form = oneOf(wholeBlocks, u"$"_s);
    return form.match(text).hasMatch();
}

bool beginsAsBoilerplate(const QString &text)
{
    static const QRegularExpression form = oneOf(beginnings, QString());
    return form.match(text).hasMatch();
}

QString withoutEndMarks(QString text)
{
    const auto isMark = [](QChar c) { return !c.isLetterOrNumber() && c != u')'; };
    while (!text.isEmpty() && isMark(text.back()))
        text.chop(1);
    qsizetype begin = 0;
    while (begin < text.size() && isMark(text[begin]) && text[begin] != u'©' && text[begin] != u'(')
        ++begin;
    return text.sliced(begin);
}

const QSet<QString> &wordsOfAdvertising()
{
    static const QSet<QString> words = wordSet(
        u"replica replicas cheap outlet fake handbags handbag watches sunglasses viagra cialis levitra "
        u"casino "
        u"casinos poker slots betting sale discount online store uggs louis vuitton gucci rolex hublot "
        u"chanel "
        u"prada jerseys nike shoes boots buy wholesale coupon loans payday porn escort escorts seo backlinks "
        u"baratos baratas apuestas comprar barato descuento zapatillas relojes imitacion");
    return words;
}

/// Words without which no sentence of some length is made, in English or Spanish.
bool isGlue(const QString &word)
{
    static const QSet<QString> words =
        wordSet(u"the of and to in is was that with by a el la los de del que y en se por con");
    return words.contains(word);
}

/// A phrase of its own: all of a block, or an item of a menu in one line.
bool isBoilerplatePhrase(const QString &text)
{
    constexpr qsizetype longest = 90;
    return !text.isEmpty() && text.size() <= longest && isWholeBlock(text);
}

/// "Imprimir | Enviar por correo | Suscríbase": most of the items of a line are such phrases.
bool isMenuLine(const QString &text)
{
    static const QRegularExpression separator(u" [|·•»›] "_s);
    const QStringList items = text.split(separator, Qt::SkipEmptyParts);
    const auto phrases = std::count_if(items.begin(), items.end(), [](const QString &item) {
        const QString bare = withoutEndMarks(item);
        return isBoilerplatePhrase(bare) || beginsAsBoilerplate(bare);
    });
    return items.size() > 1 && phrases * 2 > items.size();
}

} // namespace

bool isBoilerplateText(QStringView block)
{
    constexpr qsizetype longest = 600;
    if (block.size() < 2 || block.size() > longest)
        return false;
    const QString text = withoutEndMarks(folded(block));
    return isBoilerplatePhrase(text) || beginsAsBoilerplate(text) || isMenuLine(text);
}

bool isLinkSpam(QStringView block)
{
    constexpr int fewestWords = 10;
    int words = 0;
    int glue = 0;
    int advertising = 0;
    const QString text = folded(block);
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString bare = withoutEndMarks(word.toString());
        ++words;
        glue += isGlue(bare);
        advertising += wordsOfAdvertising().contains(bare);
    }
    return words >= fewestWords && advertising >= 4 && advertising * 6 >= words && glue * 12 <= words;
}

bool holdsAccountNumber(QStringView block)
{
    constexpr qsizetype longest = 160;
    if (block.size() > longest)
        return false;
    for (const QStringView word : block.split(u' ', Qt::SkipEmptyParts)) {
        const auto count = [word](auto isKind) { return std::count_if(word.begin(), word.end(), isKind); };
        const auto digits = count([](QChar c) { return c.isDigit(); });
        const auto upper = count([](QChar c) { return c.isUpper(); });
        const auto lower = count([](QChar c) { return c.isLower(); });
        if (word.size() >= 15 && digits >= 2 && upper >= 2 && lower >= 2 &&
            digits + upper + lower == word.size())
            return true;
    }
    return false;
}

} // namespace apacheta
