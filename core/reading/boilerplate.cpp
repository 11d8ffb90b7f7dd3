// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/boilerplate.h"

#include "reading/lines.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Whole blocks, as folded() gives them, without the marks at their ends.
const QRegularExpression &wholeBlock()
{
    static const QRegularExpression form(
        u"^(?:"
        "about this article|acerca de este articulo|sobre este articulo"
        "|newsletter(?: (?:subscribe|sign ?up|subscription))?|subscribe(?: now| here| today)?|suscribete(?: ahora| aqui| ya)?|suscribirse"
        "|(?:the )?latest (?:news|posts|articles)|ultimas noticias|noticias relacionadas|related (?:articles|posts|links|news|content|stories)"
        "|(?:articulos|notas|entradas|contenidos?|enlaces) relacionad[oa]s?|mas noticias|more (?:news|stories|from .{1,40})"
        "|most (?:read|popular)|lo mas (?:leido|visto)|(?:te|le) puede interesar|tambien te puede interesar|you may also like|recommended(?: for you)?"
        "|read more|leer mas|ver mas|ver todo|seguir leyendo|continue reading|see more|show more|load more|cargar mas"
        "|share(?: this)?(?: article| post| story| page)?|compartir|comparte(?: esta nota| este articulo)?|comparte esto|share on [a-z ,]{1,60}|compartir en [a-z ,]{1,60}"
        "|(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|instagram|youtube|tiktok|reddit|e-?mail|correo|print|imprimir|copy link|copiar enlace|rss|reels"
        "|[,|·/ -])+"
        "|follow us(?: on [a-z ,]{1,60})?|siguenos(?: en [a-z ,]{1,60})?"
        "|donate(?: now| here| today| bitcoins?)?|donar(?: ahora)?|dona(?: ahora)?|haz (?:una|tu) donacion|support us|apoyanos"
        "|advertisement|advertising|publicidad|anuncio|sponsored(?: content)?|contenido patrocinado|advertorial"
        "|accept(?: all)?(?: cookies)?|aceptar(?: todo| todas)?(?: las cookies)?|reject all|rechazar todo"
        "|(?:deja|dejar|escribe) un(?: comentario|a respuesta)|leave a (?:comment|reply)|(?:\\d+ )?(?:comments?|comentarios?|respuestas?)(?: ?\\(\\d+\\))?"
        "|skip to (?:main )?content|(?:saltar|ir) al contenido(?: principal)?|back to top|volver arriba|go to top"
        "|(?:main )?menu|menu principal|search(?: this site| for)?|buscar|busca en .{1,40}|log ?in|sign in|iniciar sesion|registrarse"
        "|(?:previous|next) (?:article|post|page|story)|(?:articulo|nota|entrada|pagina) (?:anterior|siguiente)"
        "|privacy policy|terms (?:of use|and conditions)|politica de privacidad|aviso legal|terminos y condiciones|contact us|about us|quienes somos"
        ")$"_s);
    return form;
}

/// How a block begins that is nothing but boilerplate however it goes on.
const QRegularExpression &beginOfBlock()
{
    static const QRegularExpression form(
        u"^(?:"
        "subscribe to (?:our|the|get|receive|this)|subscribe (?:and|now|today) |sign up (?:for|to) (?:our|the|receive|get)|get (?:our|the) (?:latest|newsletter|daily)"
        "|suscribete (?:a|al|y|para) |recibe (?:nuestro boletin|las noticias en tu|en tu (?:correo|mail))|inscribete (?:a|en) nuestro"
        "|donate (?:to|via|with|by|bitcoin|now|today)|support (?:our|this) (?:work|site|journalism|website)|apoya nuestro (?:trabajo|periodismo)"
        "|(?:we|this (?:web)?site|our (?:web)?site|our partners) (?:and our partners )?uses? (?:[a-z]+ )?cookies|(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza)) (?:[a-z]+ )?cookies"
        "|we value your privacy|valoramos tu privacidad|we and our (?:\\d+ )?partners"
        "|share this (?:article|post|story|page|on)|comparte (?:esta|este|en|esto)|compartir (?:esta|este|en|esto)|share on:?"
        "|© ?.{0,80}\\d{4}|copyright (?:©|\\(c\\)|\\d{4})|.{0,80}(?:all rights reserved|todos los derechos reservados)[.!]?$"
        "|follow us on|siguenos en|join our (?:whatsapp|telegram|mailing)|unete a nuestro (?:canal|grupo)|unete al canal"
        "|(?:read|see|leer|lea|lee|ver|vea) (?:also|more|tambien|mas)(?: ?:| ?»| ?>)"
        "|this article was (?:crafted|written|generated|created|produced) (?:using|with|by) (?:an? |the help of |human|ai\\b).{0,80}\\b(?:ai|artificial intelligence)\\b"
        "|este (?:articulo|texto) (?:fue|ha sido) (?:creado|escrito|generado|elaborado) (?:con|por|mediante) .{0,60}(?:\\bia\\b|inteligencia artificial)"
        "|click here (?:to|for)|haz clic (?:aqui|para)|haga clic (?:aqui|para)|download (?:our|the) app|descarga (?:nuestra|la) app"
        "|related links?:|enlaces relacionados:|powered by |tags?: |etiquetas?: |filed under:"
        ")"_s);
    return form;
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
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QStringView word : QStringView(u"replica replicas cheap outlet fake handbags handbag watches sunglasses viagra cialis levitra casino "
                                                  "casinos poker slots betting sale discount online store uggs louis vuitton gucci rolex hublot chanel "
                                                  "prada jerseys nike shoes boots buy wholesale coupon loans payday porn escort escorts seo backlinks "
                                                  "baratos baratas apuestas comprar barato descuento zapatillas relojes imitacion")
                                          .split(u' '))
            all.insert(word.toString());
        return all;
    }();
    return words;
}

/// Words without which no sentence of some length is made, in English or Spanish.
bool isGlue(const QString &word)
{
    static const QSet<QString> words = {u"the"_s, u"of"_s,  u"and"_s, u"to"_s, u"in"_s,  u"is"_s,  u"was"_s, u"that"_s, u"with"_s, u"by"_s, u"a"_s,
                                        u"el"_s,  u"la"_s,  u"los"_s, u"de"_s, u"del"_s, u"que"_s, u"y"_s,   u"en"_s,   u"se"_s,   u"por"_s, u"con"_s};
    return words.contains(word);
}

} // namespace

bool isBoilerplateText(QStringView block)
{
    constexpr qsizetype longestWhole = 90;
    constexpr qsizetype longest = 600;
    if (block.size() < 2 || block.size() > longest)
        return false;
    const QString text = withoutEndMarks(folded(block));
    if (text.isEmpty())
        return false;
    return (text.size() <= longestWhole && wholeBlock().match(text).hasMatch()) || beginOfBlock().match(text).hasMatch();
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
        if (word.size() >= 15 && digits >= 2 && upper >= 2 && lower >= 2 && digits + upper + lower == word.size())
            return true;
    }
    return false;
}

} // namespace apacheta
