// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/quotation_form.h"

#include "common/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuotationForm)
};

} // namespace

void addCopyActions(QMenu &menu, bool enabled, const std::function<void(QuotationForm)> &copy)
{
    QAction *usual = menu.addAction(icon(u"copy-quote"_s, menu.palette()), Words::tr("Copy quotation with citation"), [copy] { copy(QuotationForm::Formatted); });
    usual->setEnabled(enabled);
    //: A menu: the forms in which a quotation is copied
    QMenu *forms = menu.addMenu(Words::tr("Copy quotation as"));
    forms->setEnabled(enabled);
    const std::pair<QuotationForm, QString> rows[] = {{QuotationForm::Markdown, Words::tr("Markdown with citation key (pandoc)")},
                                                      {QuotationForm::Latex, Words::tr("LaTeX with citation key (biblatex)")},
                                                      {QuotationForm::Plain, Words::tr("Plain text")},
                                                      {QuotationForm::Html, Words::tr("HTML source")}};
    for (const auto &[form, text] : rows)
        forms->addAction(text, [copy, chosen = form] { copy(chosen); });
}

QMimeData *mimeDataOf(const Formatted &words)
{
    auto *data = new QMimeData;
    if (!words.html.isEmpty())
        data->setHtml(words.html);
    data->setText(words.plain);
    return data;
}

} // namespace apacheta
