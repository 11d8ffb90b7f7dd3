// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook as a document: what she kept, under her headings, with her notes, each cited.
#include "exchange/dossier.h"
#include "exchange/dossier_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

Locator locatorOf(const NotebookEntry &entry)
{
    if (!entry.page.isEmpty())
        return {u"page"_s, entry.page};
    return entry.paragraph > 0 ? Locator{u"paragraph"_s, QString::number(entry.paragraph)} : Locator{};
}

QString codeOf(Language language)
{
    return language == Language::English || language == Language::Spanish ? word(language) : QString();
}

} // namespace

Result<Dossier> gatheredNotebook(const Reader &reader, const DossierOptions &options, std::stop_token stop)
{
    const auto entries = reader.notebook(stop);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{Error::NotFound, DossierText::tr("The notebook is empty. Select a passage in a document and add it to the notebook."), {}};
    const auto info = reader.info();
    if (!info)
        return info.error();
    Dossier dossier;
    dossier.title = DossierText::tr("Notebook");
    dossier.under = DossierText::tr("Quotations: %1").arg(QLocale().toString(entries->size()));
    dossier.colophon = madeWith(*info, options.day);
    QStringList keys;
    QHash<DocumentId, QString> languages;
    for (const NotebookEntry &entry : *entries) {
        if (dossier.parts.isEmpty() || dossier.parts.last().heading != entry.heading)
            dossier.parts.append({entry.heading, {}, {DossierGroup{}}});
        DossierPassage passage{entry.quoted.surface.simplified(), {}, 0};
        if (entry.document.isValid()) {
            if (!dossier.works.contains(entry.document)) {
                const auto content = reader.document(entry.document, stop);
                if (!content)
                    return content.error();
                const QString language = codeOf(content->row.language);
                const QJsonObject csl = cslItemOf(content->metadata.csl, QFileInfo(content->row.path).fileName(), language, keys);
                keys.append(csl.value("id"_L1).toString());
                dossier.works.insert(entry.document, csl);
                languages.insert(entry.document, language);
            }
            dossier.notes.append({entry.document, locatorOf(entry), {}});
            passage.note = int(dossier.notes.size());
            passage.language = languages.value(entry.document);
        }
        DossierClaim claim;
        claim.passages = {passage};
        claim.ownNotes = entry.notes;
        claim.tags = entry.tags;
        dossier.parts.last().groups.last().claims.append(claim);
    }
    return dossier;
}

} // namespace apacheta
