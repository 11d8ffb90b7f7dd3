// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_output.h"

#include "exchange/whole_file.h"

using namespace Qt::StringLiterals;

namespace apacheta::cli {

QList<QCommandLineOption> dossierOptions(const QString &formatHelp)
{
    return {{u"format"_s, formatHelp, u"FORMAT"_s},
            {u"style"_s, u"A citation style; chicago-fullnote-bibliography when not given."_s, u"STYLE"_s},
            {u"locale"_s, u"Language of the citations: en-US (the default), es-ES ..."_s, u"LOCALE"_s},
            {u"output"_s, u"A file, which appears whole or not at all. Without it: standard output."_s, u"FILE"_s}};
}

bool isDossierFormat(const QString &format) { return format == "html"_L1 || format == "markdown"_L1 || format == "odt"_L1; }

Status wrongDossierFormat(const Call &call)
{
    return call.wordsOff(u"--format wants html, markdown or odt, not “%1”."_s.arg(call.value(u"format"_s)));
}

Status writeDossier(const Call &call, Dossier dossier, const QString &format, std::stop_token stop)
{
    const Result<std::unique_ptr<CitationProcessor>> processor = CitationProcessor::create();
    if (!processor)
        return call.failed(processor.error());
    const QString style = call.has(u"style"_s) ? call.value(u"style"_s) : u"chicago-fullnote-bibliography"_s;
    const QString locale = call.has(u"locale"_s) ? call.value(u"locale"_s) : u"en-US"_s;
    if (const Outcome outcome = cite(dossier, **processor, style, locale, {}, std::move(stop)); !outcome)
        return call.failed(outcome.error());
    const QByteArray bytes = format == "html"_L1 ? dossierHtml(dossier, locale.left(2))
                           : format == "odt"_L1  ? dossierOdt(dossier, locale.left(2))
                                                 : dossierMarkdown(dossier);
    const QString path = call.value(u"output"_s);
    if (path.isEmpty() || path == "-"_L1) {
        call.out().flush();
        call.out().device()->write(bytes);
        return Done;
    }
    if (const Outcome written = writeWhole(path, bytes); !written)
        return call.failed({written.error().kind, u"%1 cannot be written. Choose another place, or make room on the disk."_s.arg(path), written.error().detail});
    return Done;
}

} // namespace apacheta::cli
