// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/relations/office_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

QSet<QString> wordSet(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace

std::optional<Category> tieOfOffice(const QString &word)
{
    static const QSet<QString> heads = wordSet(
        u"president presidents minister ministers premier chancellor chancellors mayor mayors mayoress governor governors king queen emperor dictator director chief leader leaders head chairman "
        "chairwoman chairperson chair rector secretary protector prefect commander ruler "
        "presidente presidenta presidentes ministro ministra ministros canciller cancilleres alcalde alcaldesa alcaldes gobernador gobernadora gobernadores rey reina directora jefe jefa lider "
        "lideres mandatario mandataria mandatarios dirigente secretario secretaria prefecto intendente intendenta protector comandante titular");
    static const QSet<QString> representatives = wordSet(
        u"ambassador ambassadors captain admiral lieutenant capitan almirante teniente deputy senator senators consul representative representatives prosecutor spokesman spokeswoman spokesperson delegate envoy adviser advisor officer general colonel councillor "
        "councilor congressman congresswoman diplomat negotiator marshal researcher professor official agent viceminister viceministro viceministra vicepresidente vicepresidenta vicecanciller subsecretario subsecretaria "
        "embajador embajadora embajadores diputado diputada senador senadora representante representantes fiscal vocero vocera portavoz delegado delegada enviado asesor asesora funcionario "
        "concejal concejales coronel mariscal diplomatico agente negociador profesor profesora investigador investigadora viceconsul");
    static const QSet<QString> members = wordSet(u"member members militant miembro miembros integrante integrantes militante socio socia");
    static const QSet<QString> founders = wordSet(u"founder founders cofounder fundador fundadora fundadores cofundador cofundadora");
    if (heads.contains(word))
        return Category::Leads;
    if (founders.contains(word))
        return Category::Founded;
    if (representatives.contains(word))
        return Category::Represents;
    if (members.contains(word))
        return Category::MemberOf;
    return std::nullopt;
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
    static const QSet<QString> words = wordSet(u"elect elected electo electa candidate candidato candidata candidates entrante");
    return words.contains(word);
}

} // namespace apacheta
