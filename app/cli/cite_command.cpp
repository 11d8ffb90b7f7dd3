// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "citation/citation.h"
#include "exchange/works.h"
#include "library/reader.h"

#include <QCommandLineOption>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace apacheta::cli {
namespace {

enum class Form { Bibliography, Citation, Note, Notes, Markdown, Latex };

/// A document or a passage of it, as the call names it.
struct Wanted {
    DocumentId document;
    PassageId passage; ///< none for a whole document
    CitedItem item;
};

Result<qint64> idOf(const QString &option, const QString &value)
{
    bool ok = false;
    const qint64 id = value.toLongLong(&ok);
    if (!ok || id <= 0)
        return Error{Error::BadInput,
                     u"--%1 wants a number, as search and export give it, not “%2”."_s.arg(option, value)};
    return id;
}

Locator locatorOf(const EvidenceRow &passage)
{
    if (!passage.page.isEmpty())
        return {u"page"_s, passage.page};
    return passage.paragraph > 0 ? Locator{u"paragraph"_s, QString::number(passage.paragraph)} : Locator{};
}

Result<QJsonObject> itemOf(const Reader &reader, DocumentId id, const QStringList &taken)
{
    const Result<DocumentContent> content = reader.document(id);
    if (!content)
        return content.error();
    const Language language = content->row.language;
    const QString code =
        language == Language::English || language == Language::Spanish ? word(language) : QString();
    return cslItemOf(content->metadata.csl, QFileInfo(content->row.path).fileName(), code, taken);
}

Result<QList<Wanted>> wantedOf(const Call &call, const Reader &reader)
{
    QList<Wanted> wanted;
    for (const QString &value : call.values(u"document"_s)) {
        const Result<qint64> id = idOf(u"document"_s, value);
        if (!id)
            return id.error();
        wanted.append({DocumentId{*id}, {}, {}});
    }
    for (const QString &value : call.values(u"passage"_s)) {
        const Result<qint64> id = idOf(u"passage"_s, value);
        if (!id)
            return id.error();
        const Result<EvidenceRow> passage = reader.passage(PassageId{*id});
        if (!passage)
            return passage.error();
        wanted.append({passage->document, PassageId{*id}, {{}, locatorOf(*passage)}});
    }
    QHash<DocumentId, QJsonObject> items;
    QStringList keys;
    for (Wanted &one : wanted) {
        if (!items.contains(one.document)) {
            const Result<QJsonObject> item = itemOf(reader, one.document, keys);
            if (!item)
                return item.error();
            items.insert(one.document, *item);
            keys << item->value("id"_L1).toString();
        }
        one.item.csl = items.value(one.document);
    }
    return wanted;
}

Result<Form> formOf(const Call &call)
{
    const QString said = call.value(u"as"_s);
    if (said.isEmpty())
        return call.has(u"passage"_s) ? Form::Citation : Form::Bibliography;
    if (said == "bibliography"_L1)
        return Form::Bibliography;
    if (said == "citation"_L1)
        return Form::Citation;
    if (said == "note"_L1)
        return Form::Note;
    if (said == "notes"_L1)
        return Form::Notes;
    if (said == "markdown"_L1)
        return Form::Markdown;
    if (said == "latex"_L1)
        return Form::Latex;
    return Error{Error::BadInput, u"--as wants bibliography, citation, note, notes, markdown or latex, not “%1”."_s.arg(said)};
}

/// The style asked for. A note needs a note style, so without --style it is Chicago's.
Result<QString> styleOf(const Call &call, Form form)
{
    const QString style = call.value(u"style"_s);
    if (style.isEmpty())
        return form == Form::Note || form == Form::Notes ? u"chicago-fullnote-bibliography"_s : defaultStyleId();
    const Result<QList<CitationStyle>> styles = installedStyles();
    if (!styles)
        return styles.error();
    for (const CitationStyle &known : *styles) {
        if (known.id != style)
            continue;
        if ((form == Form::Note || form == Form::Notes) && !known.isNote)
            return Error{
                Error::BadInput,
                u"“%1” has no notes. Take a note style such as chicago-fullnote-bibliography, or --as citation."_s
                    .arg(style)};
        return style;
    }
    return Error{
        Error::BadInput,
        u"There is no style “%1”. Styles are named as their files are: apa, chicago-author-date, modern-language-association ..."_s
            .arg(style)};
}

/// The language asked for; else the style's own, else the system's.
QString localeOf(const Call &call, const QString &style)
{
    if (call.has(u"locale"_s))
        return call.value(u"locale"_s);
    if (const Result<QList<CitationStyle>> styles = installedStyles()) {
        for (const CitationStyle &known : *styles) {
            if (known.id == style && !known.defaultLocale.isEmpty())
                return known.defaultLocale;
        }
    }
    return QLocale::system().language() == QLocale::C ? u"en-US"_s : QLocale::system().bcp47Name();
}

QJsonObject jsonOf(const Wanted &one, const Formatted &words)
{
    return {
        {u"document"_s, one.document.value},
        {u"passage"_s, one.passage.isValid() ? QJsonValue(one.passage.value) : QJsonValue(QJsonValue::Null)},
        {u"plain"_s, words.plain},
        {u"html"_s, words.html}};
}

Status printBibliography(const Call &call, CitationProcessor &processor, const QList<Wanted> &wanted,
                         const QString &style, const QString &locale)
{
    QList<QJsonObject> items;
    for (const Wanted &one : wanted) {
        if (!items.contains(one.item.csl))
            items << one.item.csl;
    }
    const Result<Formatted> list = processor.bibliography(items, style, locale);
    if (!list)
        return call.failed(list.error());
    if (call.isJson())
        call.print({{u"plain"_s, list->plain}, {u"html"_s, list->html}});
    else
        call.out() << list->plain << '\n';
    return Done;
}

/// The works in one citation with --together, else a citation each.
QList<QList<CitedItem>> clustersOf(const Call &call, const QList<Wanted> &wanted)
{
    QList<QList<CitedItem>> clusters;
    for (const Wanted &one : wanted) {
        if (clusters.isEmpty() || !call.has(u"together"_s))
            clusters.append(QList<CitedItem>{});
        clusters.last().append(one.item);
    }
    return clusters;
}

Result<QList<Wanted>> withKeysOfExports(const QString &library, QList<Wanted> wanted)
{
    QSet<DocumentId> documents;
    for (const Wanted &one : wanted)
        documents.insert(one.document);
    const auto keys = citationKeys(library, documents);
    if (!keys)
        return keys.error();
    for (Wanted &one : wanted)
        one.item.csl.insert(u"id"_s, keys->value(one.document));
    return wanted;
}

/// Keys for texts that another program formats.
Status printKeys(const Call &call, Form form, const QList<Wanted> &wanted)
{
    for (const QList<CitedItem> &cluster : clustersOf(call, wanted)) {
        const QString language = call.has(u"locale"_s) ? call.value(u"locale"_s).left(2) : cluster.constFirst().csl.value("language"_L1).toString();
        const QString words = form == Form::Markdown ? pandocCitation(cluster, language) : latexCitation(cluster, language);
        if (call.isJson())
            call.print({{u"plain"_s, words}});
        else
            call.out() << words << '\n';
    }
    return Done;
}

/// The citations as those of one text: "ibid." and short forms as the style has them.
Status printSequence(const Call &call, CitationProcessor &processor, const QList<Wanted> &wanted, const QString &style, const QString &locale)
{
    const auto all = processor.citations(clustersOf(call, wanted), style, locale);
    if (!all)
        return call.failed(all.error());
    for (const Formatted &words : *all) {
        if (call.isJson())
            call.print({{u"plain"_s, words.plain}, {u"html"_s, words.html}});
        else
            call.out() << words.plain << '\n';
    }
    return Done;
}

Status cite(const Call &call)
{
    if (!call.has(u"document"_s) && !call.has(u"passage"_s))
        return call.wordsOff(u"Say what to cite: --document ID or --passage ID."_s);
    const Result<Form> form = formOf(call);
    if (!form)
        return call.failed(form.error());
    const Result<QString> style = styleOf(call, *form);
    if (!style)
        return call.failed(style.error());
    const Result<std::unique_ptr<Reader>> reader = call.openReader();
    if (!reader)
        return call.failed(reader.error());
    const Result<QList<Wanted>> wanted = wantedOf(call, **reader);
    if (!wanted)
        return call.failed(wanted.error());
    if (*form == Form::Markdown || *form == Form::Latex) {
        const auto keyed = withKeysOfExports(call.library(), *wanted);
        return keyed ? printKeys(call, *form, *keyed) : call.failed(keyed.error());
    }
    const Result<std::unique_ptr<CitationProcessor>> processor = CitationProcessor::create();
    if (!processor)
        return call.failed(processor.error());
    const QString locale = localeOf(call, *style);
    if (*form == Form::Bibliography)
        return printBibliography(call, **processor, *wanted, *style, locale);
    if (*form == Form::Notes || call.has(u"together"_s))
        return printSequence(call, **processor, *wanted, *style, locale);
    for (const Wanted &one : *wanted) {
        const Result<Formatted> words = (*processor)->citation({one.item}, *style, locale);
        if (!words)
            return call.failed(words.error());
        if (call.isJson())
            call.print(jsonOf(one, *words));
        else
            call.out() << words->plain << '\n';
    }
    return Done;
}

} // namespace

QList<Command> citeCommands()
{
    return {
        {u"cite"_s,
         u"(--document ID | --passage ID)... [--style NAME] [--locale LANG] [--as bibliography|citation|note|notes|markdown|latex] [--together]"_s,
         u"Formatted citations, with locators for passages"_s,
         u"Documents are given as a bibliography, passages as citations with page or paragraph, unless --as says otherwise. With notes they are those of one text, in order: ibid. and short forms as the style has them. markdown and latex give citation keys, for pandoc and biblatex, as export --format biblatex has them."_s,
         {{u"document"_s, u"A document by its number; may be given again."_s, u"ID"_s},
          {u"passage"_s, u"A passage by the number that search gives; may be given again."_s, u"ID"_s},
          {u"style"_s, u"The name of a CSL style. Without it: apa."_s, u"NAME"_s},
          {u"locale"_s, u"Language of the citation: en-US, es-ES ..."_s, u"LANG"_s},
          {u"as"_s, u"bibliography, citation, note, notes, markdown or latex."_s, u"FORM"_s},
          {u"together"_s, u"All in one citation."_s}},
         0,
         0,
         &cite}};
}

} // namespace apacheta::cli
