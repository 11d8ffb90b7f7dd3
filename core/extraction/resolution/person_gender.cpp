// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resolution/person_gender.h"

#include "extraction/names/name_words.h"
#include "text/fold.h"
#include "text/word_set.h"

namespace apacheta {

using namespace Qt::StringLiterals;

Gender genderOfGivenName(const QString &word)
{
    static const QSet<QString> men = wordSet(
        u"aaron abel abraham adam adrian alan albert alex alexander alfred allan amadeus amos andre andres andrew angel antoine anton antonin "
        u"arthur augustin axel barack bautista ben benedict benjamin bernard bill bob boris brian bruce carl carlos charles chris christian "
        u"christopher cesar clement colin cristian cristobal craig cyril damian dan daniel dave david dennis denis didier diogenes donald douglas "
        u"ed edgar edmund eduard edward efrain eliseus elias emanuel emil emmanuel enrique eric erik ernest esteban etienne ezequiel felipe "
        u"felix fidel florian francis francois frank franklin fred frederick friedrich gabriel gary gaspar george georges gerald gerard gilles giovanni "
        u"german gilbert gonzalo graham greg gregory guy hans harold harry hector helmut hendrik henri henry herman hernan hugh ian igor inocencio isaac "
        u"isaias ismael israel ivan jack jacob jacques jaime james jan jason javier jean jeff jefferson jeremy jerome jesus jim jimmy joachim joe joel johann "
        u"johannes john johnny jon jonas jonathan jorge jose joseph joshua josue juan julian karl keith ken kenneth kevin klaus lars lawrence lee len "
        u"leon leonard leonel lionel louis lucas luis luke malcolm manuel marcel marcus mark martin mateo mathew mathias matias matthew max maximilian michael "
        u"michel miguel mike miles mitchell moises nahum neil nestor nicholas nicolas nikita nils noah noel norman oliver omar oscar otto owen patrick paul pedro "
        u"percy peter phil philip philippe pierre rafael ralph ramon ramses ray raul raymond rene richard rob robert robin rodolphe roger roland rolf ron ronald roman "
        u"ruben rudolf rufus russell ryan salomon sam samuel saul scott sean sebastian serge simon stanley stephen steve steven stuart "
        u"ted theodore thomas tim timothy tobias tom tomas tony ulises valentin vicente victor vincent vladimir wagner walter wayne wilfred "
        u"will william wilson winston wolfgang xavier yuri luca elisha bautista jeremias zacarias nehemias mustafa joao jair inacio felipillo evo");
    static const QSet<QString> women = wordSet(
        u"abigail agnes alice alison amelie amy andree anabel ann anne annie araceli audrey beatrice beatriz belen bernadette bertha beth betty bridget brigitte carmen "
        u"carol caroline catherine cecile cecily charlotte cher chloe christine claire clare colette concepcion consuelo cristal cruz cynthia dawn deborah denise "
        u"diane dolores doris dorothy edith eileen eleanor elen elisabeth elizabeth ellen eloise emily esperanza esther ethel eunice eve evelyn fatima felicity "
        u"fleur flor florence frances gertrude gladys grace gwen harriet heather helen hilary hillary ines ingrid irene iris isabel isabelle jane janet janice "
        u"jacqueline jennifer jessica jill joan joanne josephine joyce judith judy julie karen kate katherine kathleen kathryn kim kristen laurence leonor lily linda "
        u"lisbeth liz lorraine louise lourdes lucie lucy luz lynn mabel madeleine madison margaret margot maribel marie marilyn marion marisol marjorie mary maud "
        u"megan mercedes michele michelle miriam monique muriel nancy naomi natalie nicole nieves noemi nora odette olive pamela patience paz pearl peggy penelope "
        u"phyllis pilar rachel raquel rebecca rhiannon rosalind rosario rose rosemary ruth sally salome sarah sharon shirley soledad sophie stephanie sue "
        u"susan suzanne sylvie tess theresa therese tracy trinidad ursule valerie veronique virginie violet wendy xiomara yasmin yvette yvonne zoe ruth "
        u"ester maruja consuelo rocio");
    if (men.contains(word))
        return Gender::Masculine;
    if (women.contains(word))
        return Gender::Feminine;
    if (word.size() < 3)
        return Gender::None;
    return word.endsWith(u'o') ? Gender::Masculine : word.endsWith(u'a') ? Gender::Feminine : Gender::None;
}

Gender genderOfTitle(const QString &word)
{
    static const QSet<QString> men = wordSet(
        u"mandatario gobernante mr sir lord king prince pope father brother monk friar chairman spokesman businessman statesman congressman nobleman don sr senor rey principe "
        u"papa padre fray obispo arzobispo cardinal cardenal monsenor ministro viceministro senador diputado alcalde gobernador embajador prefecto "
        u"secretario director rector profesor doctor abogado delegado vocero candidato consejero licenciado ingeniero historiador sociologo escritor "
        u"expresidente exministro presidente vicepresidente intendente jefe subsecretario man boy son husband uncle nephew grandfather hombre hijo esposo "
        u"marido hermano tio sobrino abuelo nino actor emperor emperador duke duque");
    static const QSet<QString> women = wordSet(
        u"mandataria mrs ms miss lady queen princess mother sister nun chairwoman spokeswoman businesswoman stateswoman congresswoman dona sra senora srta senorita reina "
        u"princesa madre sor presidenta vicepresidenta ministra viceministra senadora diputada alcaldesa gobernadora embajadora prefecta secretaria "
        u"directora rectora profesora doctora dra abogada delegada vocera candidata consejera licenciada ingeniera historiadora sociologa escritora jefa "
        u"jueza subsecretaria intendenta woman girl daughter wife aunt niece grandmother mujer hija esposa hermana tia sobrina abuela nina actress actriz empress "
        u"emperatriz duchess duquesa");
    return men.contains(word) ? Gender::Masculine : women.contains(word) ? Gender::Feminine : Gender::None;
}

std::vector<Gender> gendersOf(const Annotation &annotation)
{
    const QList<FoundActor> &actors = annotation.findings.actors;
    std::vector<int> balance(size_t(actors.size()), 0); // above zero: a man
    const auto count = [&](int actor, Gender gender) {
        balance[size_t(actor)] += gender == Gender::Masculine ? 1 : gender == Gender::Feminine ? -1 : 0;
    };
    for (int i = 0; i < int(actors.size()); ++i)
        if (const QStringList words = nameKey(actors[i].name).split(u' '); actors[i].kind == ActorKind::Person && words.size() > 1)
            count(i, genderOfGivenName(words.constFirst()));
    size_t at = 0;
    const std::vector<Token> &tokens = annotation.tokens;
    for (const FoundMention &mention : annotation.findings.mentions) {
        while (at < tokens.size() && tokens[at].span.begin < mention.span.begin)
            ++at;
        if (at == 0 || actors[mention.actor].kind != ActorKind::Person)
            continue;
        const bool dot = tokens[at - 1].folded == u"." && at > 1;
        count(mention.actor, genderOfTitle(tokens[at - (dot ? 2 : 1)].folded));
    }
    std::vector<Gender> genders;
    for (const int value : balance)
        genders.push_back(value > 0 ? Gender::Masculine : value < 0 ? Gender::Feminine : Gender::None);
    return genders;
}

} // namespace apacheta
