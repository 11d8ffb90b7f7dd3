// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citing.h"

#include "citing/style_dialog.h"
#include "exchange/works.h"
#include "session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWorks = 1000; // of a library's list of works: beyond that formatting takes minutes

Result<Formatted> entryOf(CitationProcessor &processor, const CitedSource &source, const QString &style, const QString &locale)
{
    auto entry = processor.bibliography({source.csl}, style, locale);
    if (entry && !entry->plain.trimmed().isEmpty())
        return entry;
    return processor.citation({{source.csl, {}}}, style, locale);
}

Formatted withKeys(const QList<CitedSource> &sources, QuotationForm form)
{
    QStringList paragraphs;
    for (const CitedSource &source : sources) {
        if (source.csl.isEmpty())
            paragraphs.append(quotation(source.quote, source.language, {}).plain);
        else if (form == QuotationForm::Markdown)
            paragraphs.append(quotationInMarkdown(source.quote, source.language, {{source.csl, source.locator}}).trimmed());
        else
            paragraphs.append(quotationInLatex(source.quote, source.language, {{source.csl, source.locator}}));
    }
    return {{}, paragraphs.join(u"\n\n"_s)};
}

/// Each a paragraph: words, then citation.
Result<Formatted> quotations(CitationProcessor &processor, const QList<CitedSource> &sources, const QString &style, const QStringList &locales,
                             QuotationForm form, const std::stop_token &ticket)
{
    QStringList html, plain;
    for (qsizetype index = 0; index < sources.size(); ++index) {
        const CitedSource &source = sources[index];
        if (ticket.stop_requested())
            return Error{Error::Cancelled, {}, {}};
        Formatted citation;
        if (!source.csl.isEmpty()) {
            auto made = processor.citation({{source.csl, source.locator}}, style, locales[index]);
            if (!made)
                return made.error();
            citation = std::move(*made);
        }
        const Formatted words = quotation(source.quote, source.language, citation);
        html.append(sources.size() == 1 ? words.html : u"<p>%1</p>"_s.arg(words.html));
        plain.append(words.plain);
    }
    const QString rich = html.join(u"\n"_s), text = plain.join(u"\n\n"_s);
    switch (form) {
    case QuotationForm::Plain: return Formatted{{}, text};
    case QuotationForm::Html: return Formatted{{}, rich};
    default: return Formatted{rich, text};
    }
}

Result<QList<CitedSource>> sourcesOf(const Reader &reader, const QList<DocumentId> &documents, std::stop_token stop)
{
    QList<CitedSource> sources;
    QStringList taken;
    for (const DocumentId document : documents) {
        auto source = wholeSource(reader, document, taken, stop);
        if (!source)
            return source.error();
        taken.append(source->csl.value("id"_L1).toString());
        sources.append(std::move(*source));
    }
    return sources;
}

} // namespace

Citing::Citing(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    const QSettings settings;
    m_style = settings.value(u"citing/style"_s, defaultStyleId()).toString();
    m_locale = settings.value(u"citing/locale"_s).toString();
}

Citing::~Citing()
{
    m_ticket.request_stop();
}

QString Citing::styleId() const { return m_style; }
QString Citing::locale() const { return m_locale; }

QString Citing::localeFor(const QString &language) const
{
    if (!m_locale.isEmpty())
        return m_locale;
    return languageOf(language) == Language::Spanish ? u"es-ES"_s : u"en-US"_s;
}

void Citing::setStyle(const QString &id, const QString &locale)
{
    if (id == m_style && locale == m_locale)
        return;
    m_style = id;
    m_locale = locale;
    QSettings settings;
    settings.setValue(u"citing/style"_s, id);
    settings.setValue(u"citing/locale"_s, locale);
    Q_EMIT styleChanged();
}

std::stop_token Citing::newTicket()
{
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    return m_ticket.get_token();
}

/// Onto the clipboard.
void Citing::put(const Result<Formatted> &answer, const QString &said)
{
    if (!answer) {
        if (answer.error().kind != Error::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(*answer));
    Q_EMIT copied(said);
}

void Citing::copyQuotations(const QList<QuotedPlace> &places, QuotationForm form)
{
    const std::stop_token ticket = newTicket();
    if (places.isEmpty())
        return;
    formatQuotations(places, form, ticket, this, [this, count = int(places.size())](const Result<Formatted> &answer) {
        put(answer, count == 1 ? tr("Quotation copied with its citation.") : tr("%n quotation(s) copied with their citations.", nullptr, count));
    });
}

void Citing::formatQuotations(const QList<QuotedPlace> &places, QuotationForm form, std::stop_token ticket, QObject *receiver,
                              std::function<void(const Result<Formatted> &)> answered)
{
    using Sources = QList<CitedSource>;
    const bool wantsKeys = form == QuotationForm::Markdown || form == QuotationForm::Latex;
    m_session.ask<Sources>(
        [places, wantsKeys, library = m_session.path()](const Reader &reader, std::stop_token stop) {
            return wantsKeys ? keyedSources(reader, library, places, stop) : quotedSources(reader, places, stop);
        },
        ticket, receiver,
        [self = QPointer(this), form, wantsKeys, ticket, guard = QPointer(receiver), answered = std::move(answered)](const Result<Sources> &sources) {
            if (!sources) {
                answered(sources.error());
                return;
            }
            if (wantsKeys) {
                answered(withKeys(*sources, form));
                return;
            }
            if (!self) // the window closes
                return;
            QStringList locales;
            for (const CitedSource &source : *sources)
                locales.append(self->localeFor(source.language));
            self->m_session.cite<Formatted>(
                [sources = *sources, locales, style = self->m_style, form, ticket](CitationProcessor &processor) {
                    return quotations(processor, sources, style, locales, form, ticket);
                },
                ticket, guard, answered);
        });
}

void Citing::formatPlace(const QuotedPlace &place, std::stop_token ticket, QObject *receiver, std::function<void(const Result<Formatted> &)> answered)
{
    m_session.ask<CitedSource>(
        [place](const Reader &reader, std::stop_token stop) { return quotedSource(reader, place.document, place.span, stop); }, ticket, receiver,
        [self = QPointer(this), ticket, guard = QPointer(receiver), answered = std::move(answered)](const Result<CitedSource> &source) {
            if (!source) {
                answered(source.error());
                return;
            }
            if (!self) // the window closes
                return;
            self->m_session.cite<Formatted>(
                [source = *source, style = self->m_style, locale = self->localeFor(source->language)](CitationProcessor &processor) {
                    return processor.citation({{source.csl, source.locator}}, style, locale);
                },
                ticket, guard, answered);
        });
}

void Citing::formatCitation(DocumentId document, std::stop_token ticket, QObject *receiver,
                            std::function<void(const Result<Formatted> &)> answered)
{
    m_session.ask<CitedSource>(
        [document](const Reader &reader, std::stop_token stop) { return wholeSource(reader, document, {}, stop); }, ticket, receiver,
        [self = QPointer(this), ticket, guard = QPointer(receiver), answered = std::move(answered)](const Result<CitedSource> &source) {
            if (!source) {
                answered(source.error());
                return;
            }
            if (!self) // the window closes
                return;
            self->m_session.cite<Formatted>(
                [source = *source, style = self->m_style, locale = self->localeFor(source->language)](CitationProcessor &processor) {
                    return entryOf(processor, source, style, locale);
                },
                ticket, guard, answered);
        });
}

void Citing::copyKey(DocumentId document, QuotationForm form)
{
    m_session.ask<Formatted>(
        [document, form, library = m_session.path()](const Reader &reader, std::stop_token stop) -> Result<Formatted> {
            auto source = wholeSource(reader, document, {}, stop);
            if (!source)
                return source.error();
            const auto keys = citationKeys(library, {document}, stop);
            if (!keys)
                return keys.error();
            source->csl.insert(u"id"_s, keys->value(document));
            const QList<CitedItem> items{{source->csl, {}}};
            return Formatted{{}, form == QuotationForm::Markdown ? pandocCitation(items, source->language) : latexCitation(items, source->language)};
        },
        newTicket(), this, [this](const Result<Formatted> &answer) { put(answer, answer ? tr("Copied: %1").arg(answer->plain) : QString()); });
}

void Citing::copyCitation(DocumentId document, QuotationForm form)
{
    if (form == QuotationForm::Markdown || form == QuotationForm::Latex) {
        copyKey(document, form);
        return;
    }
    formatCitation(document, newTicket(), this, [this](const Result<Formatted> &answer) { put(answer, tr("Citation copied.")); });
}

void Citing::copyBibliography(const QList<DocumentId> &documents)
{
    copyList([documents](const Reader &reader, std::stop_token stop) { return sourcesOf(reader, documents, stop); });
}

void Citing::copyLibraryBibliography()
{
    copyList([](const Reader &reader, std::stop_token stop) -> Result<QList<CitedSource>> {
        const auto rows = reader.documents({}, {}, mostWorks, stop);
        if (!rows)
            return rows.error();
        QList<DocumentId> documents;
        for (const DocumentRow &row : rows->rows)
            documents.append(row.id);
        return sourcesOf(reader, documents, stop);
    });
}

void Citing::copyList(std::function<Result<QList<CitedSource>>(const Reader &, std::stop_token)> question)
{
    const std::stop_token ticket = newTicket();
    m_session.ask<QList<CitedSource>>(std::move(question), ticket, this, [this, ticket](const Result<QList<CitedSource>> &sources) {
        if (!sources) {
            put(sources.error(), {});
            return;
        }
        QList<QJsonObject> items;
        for (const CitedSource &source : *sources)
            items.append(source.csl);
        // A list has one language: the chosen one, else that of the window's words.
        const QString locale = localeFor(QLocale().name().left(2));
        m_session.cite<Formatted>([items, style = m_style, locale](CitationProcessor &processor) {
            return processor.bibliography(items, style, locale);
        }, ticket, this, [this, count = int(items.size())](const Result<Formatted> &answer) {
            put(answer, tr("List of %n work(s) copied.", nullptr, count));
        });
    });
}

void Citing::chooseStyle(QWidget *parent)
{
    if (!m_dialog) {
        m_dialog = new StyleDialog(m_session, m_style, m_locale, parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &StyleDialog::chosen, this, &Citing::setStyle);
    }
    m_dialog->open();
    m_dialog->raise();
}

} // namespace apacheta
