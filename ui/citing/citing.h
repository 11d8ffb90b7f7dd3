// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/cited_source.h"
#include "citing/quotation_form.h"
#include "model/ids.h"
#include "model/result.h"
#include "model/span.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <stop_token>

namespace apacheta {

class Reader;
class Session;
class StyleDialog;

/// Takes citations away: quotations, citations and bibliographies to the clipboard, as rich and as plain text at once, in the style that the
/// researcher chose (remembered). Asynchronous: each copy ends in copied() or failed(); a later copy replaces one under way.
class Citing final : public QObject {
    Q_OBJECT
public:
    explicit Citing(Session &session, QObject *parent = nullptr);
    ~Citing() override;

    /// The source's words in `span`, then the citation with its page, else its paragraph.
    void copyQuotation(DocumentId document, Span span) { copyQuotations({{document, span, {}}}); }
    /// Several, each a paragraph with its citation.
    void copyQuotations(const QList<QuotedPlace> &places, QuotationForm form = QuotationForm::Formatted);
    /// The same for whom it is not the clipboard. Revoking the ticket drops it.
    void formatQuotations(const QList<QuotedPlace> &places, QuotationForm form, std::stop_token ticket, QObject *receiver,
                          std::function<void(const Result<Formatted> &)> answered);
    /// As in a list of works; with Markdown and Latex the key by which a text cites the whole work.
    void copyCitation(DocumentId document, QuotationForm form = QuotationForm::Formatted);
    void copyBibliography(const QList<DocumentId> &documents);
    /// The list of works of the whole library, its first 1,000 documents.
    void copyLibraryBibliography();

    /// The citation of a place alone, as it stands behind a quotation.
    void formatPlace(const QuotedPlace &place, std::stop_token ticket, QObject *receiver, std::function<void(const Result<Formatted> &)> answered);

    /// The document's entry in a list of works (where the style has no such list, its citation), for showing. Revoking the ticket drops it.
    void formatCitation(DocumentId document, std::stop_token ticket, QObject *receiver,
                        std::function<void(const Result<Formatted> &)> answered);

    /// Opens the list of styles, without waiting for its answer; ends in styleChanged() when another is chosen.
    void chooseStyle(QWidget *parent);
    QString styleId() const;                        ///< "apa"
    QString locale() const;                         ///< "en-US", "es-ES"; empty: each document's own language
    void setStyle(const QString &id, const QString &locale);
    /// The locale for a document in that language code.
    QString localeFor(const QString &language) const;

Q_SIGNALS:
    void copied(const QString &what);               ///< a sentence: "Quotation copied with its citation."
    void failed(const apacheta::Error &error);
    void styleChanged();

private:
    std::stop_token newTicket();
    void put(const Result<Formatted> &answer, const QString &said);
    void copyKey(DocumentId document, QuotationForm form);
    void copyList(std::function<Result<QList<CitedSource>>(const Reader &, std::stop_token)> question);

    Session &m_session;
    std::stop_source m_ticket;
    QString m_style;
    QString m_locale;
    QPointer<StyleDialog> m_dialog;
};

} // namespace apacheta
