// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/metadata_dialog.h"

#include "common/theme.h"
#include "documents/csl_fields.h"
#include "documents/metadata_values.h"
#include "library/plain_words.h"
#include "mending/edtf_field.h"
#include "session/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apacheta {

MetadataDialog::MetadataDialog(Session &session, DocumentId document, QWidget *parent)
    : MendingDialog(session, tr("About the source"), tr("&Keep"), parent), m_document(document)
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(gridUnit(this) / 4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &csl : metadataFields())
        addLine(grid, row++, csl);
    addWhole(form, 1);
    resize(gridUnit(this) * 40, sizeHint().height());
    acceptButton()->setEnabled(false);
    setKeptFor(QString::number(document.value));
    ask();
}

MetadataDialog::~MetadataDialog() { m_ticket.request_stop(); }

QWidget *MetadataDialog::makeField(const QString &csl)
{
    if (csl == "issued"_L1) {
        auto *date = new EdtfField(this);
        connect(date, &EdtfField::changed, this, [this, csl] { edited(csl); });
        return date;
    }
    if (csl == "author"_L1) {
        auto *authors = new QPlainTextEdit(this);
        authors->setTabChangesFocus(true);
        authors->setPlaceholderText(tr("A line each: Family names, Given names\nInstitutions as they are called"));
        authors->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
        connect(authors, &QPlainTextEdit::textChanged, this, [this, csl] { edited(csl); });
        return authors;
    }
    if (csl == "type"_L1 || csl == "language"_L1) {
        auto *box = new QComboBox(this);
        box->addItem(tr("Not known"), QString());
        if (csl == "type"_L1) {
            for (const QString &type : cslTypes())
                box->addItem(cslValueText(csl, type), type);
        } else {
            for (const Language language : {Language::English, Language::Spanish})
                box->addItem(languageName(language), word(language));
        }
        connect(box, &QComboBox::currentIndexChanged, this, [this, csl] { edited(csl); });
        return box;
    }
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, [this, csl] { edited(csl); });
    return line;
}

void MetadataDialog::addLine(QGridLayout *grid, int row, const QString &csl)
{
    Line line;
    line.widget = makeField(csl);
    line.widget->setAccessibleName(cslFieldName(csl));
    line.origin = new QLabel(this);
    line.origin->setForegroundRole(QPalette::PlaceholderText);
    line.origin->setMinimumWidth(gridUnit(this) * 8);
    line.back = new QToolButton(this);
    line.back->setAutoRaise(true);
    line.back->setIcon(icon(u"undo"_s, palette()));
    line.back->setAccessibleName(tr("What the file says: %1").arg(cslFieldName(csl)));
    connect(line.back, &QToolButton::clicked, this, [this, csl] { setText(csl, formText(csl, m_content.read.csl.value(csl))); });
    auto *label = new QLabel(tr("%1:").arg(cslFieldName(csl)), this);
    label->setBuddy(line.widget->focusProxy() ? line.widget->focusProxy() : line.widget);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    if (csl == "author"_L1) {
        auto *both = new QWidget(this);
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(line.widget);
        m_authors = new QLabel(both);
        m_authors->setForegroundRole(QPalette::PlaceholderText);
        m_authors->setAccessibleName(tr("How the authors were understood"));
        m_authors->setMinimumHeight(fontMetrics().lineSpacing());
        column->addWidget(m_authors);
        grid->addWidget(both, row, 1);
    } else {
        grid->addWidget(line.widget, row, 1);
    }
    grid->addWidget(line.origin, row, 2, Qt::AlignTop);
    grid->addWidget(line.back, row, 3, Qt::AlignTop);
    m_lines.insert(csl, line);
}

void MetadataDialog::ask()
{
    session().ask<Content>([id = m_document](const Reader &reader, std::stop_token stop) -> Result<Content> {
        const auto document = reader.document(id, stop);
        if (!document)
            return document.error();
        const auto read = reader.metadataAsRead(id);
        if (!read)
            return read.error();
        return Content{document->metadata, *read, document->row.language};
    }, m_ticket.get_token(), this, [this](const Result<Content> &content) {
        if (content)
            fill(*content);
    });
}

void MetadataDialog::fill(const Content &content)
{
    m_content = content;
    for (const QString &csl : metadataFields()) {
        setText(csl, formText(csl, content.now.csl.value(csl)));
        m_lines[csl].before = textOf(csl);
    }
    m_isFilled = true;
    for (const QString &csl : metadataFields())
        edited(csl);
    m_lines.value(u"title"_s).widget->setFocus();
}

QString MetadataDialog::textOf(const QString &csl) const
{
    QWidget *widget = m_lines.value(csl).widget;
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text();
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        return text->toPlainText();
    const auto *date = static_cast<EdtfField *>(widget);
    return date->date() ? date->date()->toString() : date->field()->text();
}

void MetadataDialog::setText(const QString &csl, const QString &text)
{
    QWidget *widget = m_lines.value(csl).widget;
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        if (box->findData(text) < 0)
            box->addItem(cslValueText(csl, text), text);
        box->setCurrentIndex(box->findData(text));
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
        lines->setPlainText(text);
    } else {
        static_cast<EdtfField *>(widget)->field()->setText(text);
    }
}

void MetadataDialog::edited(const QString &csl)
{
    if (!m_isFilled)
        return;
    const Line &line = m_lines[csl];
    const QString text = textOf(csl);
    const QString origin = text == line.before ? m_content.now.sources.value(csl) : u"by hand"_s;
    const QString problem = csl == "issued"_L1 ? QString() : fieldProblem(csl, text, m_content.language);
    //: Where a value of the metadata was found, e.g. "from: front matter"
    line.origin->setText(text.isEmpty() && origin.isEmpty() ? QString() : tr("from: %1").arg(originName(origin)));
    line.widget->setToolTip(problem);
    const QString read = formText(csl, m_content.read.csl.value(csl));
    line.back->setEnabled(text != read);
    line.back->setToolTip(tr("Take what the file says: %1").arg(read.isEmpty() ? tr("nothing") : read));
    if (csl == "author"_L1) {
        const QString meaning = authorsMeaning(text, m_content.language);
        m_authors->setText(meaning);
        m_authors->setMinimumHeight(int(fontMetrics().lineSpacing() * (meaning.count(u'\n') + 1)));
    }
    showMissing();
}

QString MetadataDialog::missing() const
{
    if (!m_isFilled)
        return tr("Reading …");
    for (const QString &csl : metadataFields()) {
        const QString problem = textOf(csl) == m_lines.value(csl).before ? QString() : fieldProblem(csl, textOf(csl), m_content.language);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

MendingDialog::Make MetadataDialog::decisions() const
{
    QList<QPair<QString, QJsonValue>> changed;
    for (const QString &csl : metadataFields()) {
        if (textOf(csl) != m_lines.value(csl).before)
            changed.append({csl, valueOf(csl, textOf(csl), m_content.language)});
    }
    return [id = m_document, changed](const Reader &reader) -> Result<QList<Decision>> {
        const auto ref = reader.refOf(id);
        if (!ref)
            return ref.error();
        QList<Decision> decisions;
        for (const auto &[csl, value] : changed)
            decisions.append(CorrectDocument{*ref, csl, value});
        return decisions;
    };
}

} // namespace apacheta
