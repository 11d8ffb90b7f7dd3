// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/office_words.h"

#include "text/word_set.h"

using namespace Qt::StringLiterals;

namespace apacheta {
std::optional<Category> tieOfOffice(const QString &word)
{
    static const QSet<QString> heads = wordSet(
        u"president presidents pope papa king kings queen emperor empress tsar czar tsarina tsaritsa sultan shah duke dukes duchess count counts viceroy sovereign monarch caudillo cacique caciques minister ministers premier chancellor chancellors mayor mayors mayoress governor governors dictator director chief chiefs leader leaders head chairman "
        "chairwoman chairperson chair rector secretary secretaries protector prefect commander ruler "
        "presidente presidenta presidentes ministro ministra ministros canciller cancilleres alcalde alcaldesa alcaldes gobernador gobernadora gobernadores rey reyes reina emperador emperatriz zar zarina duque duques duquesa conde virrey sultan monarca directora jefe jefa lider "
        "lideres mandatario mandataria mandatarios dirigente secretario secretaria prefecto intendente intendenta protector comandante titular");
    static const QSet<QString> representatives = wordSet(
        u"ambassador ambassadors captain admiral lieutenant capitan almirante teniente deputy senator senators consul representative representatives prosecutor spokesman spokeswoman spokesperson delegate delegates envoy envoys plenipotentiary plenipotentiaries legate emissary lawyer attorney adviser advisor officer general colonel councillor "
        "councilor congressman congresswoman diplomat diplomats negotiator negotiators marshal researcher professor official agent viceminister viceministro viceministra vicepresidente vicepresidenta vicecanciller subsecretario subsecretaria "
        "embajador embajadora embajadores diputado diputada senador senadora representante representantes fiscal vocero vocera portavoz delegado delegada delegados enviado enviada enviados plenipotenciario plenipotenciarios emisario abogado abogada asesor asesora funcionario "
        "concejal concejales coronel mariscal diplomatico agente negociador negociadora negociadores profesor profesora investigador investigadora viceconsul");
    static const QSet<QString> members = wordSet(u"member members militant miembro miembros integrante integrantes militante socio socia");
    static const QSet<QString> founders = wordSet(u"founder founders cofounder fundador fundadora fundadores cofundador cofundadora");
    if (word.size() > 6 && word.startsWith("ex"_L1)) // "expresidente"
        return tieOfOffice(word.sliced(2));
    if (heads.contains(word))
        return Category::Leads;
    if (founders.contains(word))
        return Category::Founded;
    if (representatives.contains(word) || isCalling(word))
        return Category::Represents;
    if (members.contains(word))
        return Category::MemberOf;
    return std::nullopt;
}

bool isCalling(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"politician activist journalist reporter correspondent economist engineer historian lecturer scholar analyst expert specialist scientist anthropologist archaeologist sociologist "
        "executive employee commissioner coordinator columnist editor activista periodista corresponsal economista ingeniero ingeniera historiador historiadora academico academica analista "
        "experto experta especialista cientifico cientifica antropologo antropologa arqueologo arqueologa sociologo sociologa catedratico catedratica docente politologo politologa comisionado "
        "comisionada coordinador coordinadora columnista editor editora");
    return words.contains(word);
}

bool servesPersons(const QString &word)
{
    static const QSet<QString> words = wordSet(u"lawyer attorney spokesman spokeswoman spokesperson envoy adviser advisor emissary abogado abogada vocero vocera portavoz enviado enviada asesor asesora emisario");
    return words.contains(word);
}

bool rulesPeoples(const QString &word)
{
    static const QSet<QString> words = wordSet(u"chief chiefs cacique caciques king kings queen emperor mallku malku lonko jefe jefes rey reyes emperador");
    return words.contains(word);
}

bool coversMatters(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"minister ministers secretary secretaries undersecretary director viceminister ministro ministra ministros secretario secretaria subsecretario subsecretaria viceministro viceministra "
        u"director directora encargado encargada canciller");
    return words.contains(word);
}

bool isMilitaryRank(const QString &word)
{
    static const QSet<QString> words = wordSet(u"commander general colonel marshal captain admiral lieutenant major comandante coronel mariscal capitan almirante teniente");
    return words.contains(word);
}

bool isDeputyWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"vice deputy sub assistant under acting");
    return words.contains(word);
}

bool isFormerWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"former ex outgoing then entonces antiguo saliente late ousted deposed");
    return words.contains(word);
}

bool isElectWord(const QString &word)
{
    static const QSet<QString> words = wordSet(u"elect electo electa candidate candidato candidata candidates entrante");
    return words.contains(word);
}

} // namespace apacheta
