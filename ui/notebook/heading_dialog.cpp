// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/heading_dialog.h"

#include "common/theme.h"
#include "session/session.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

HeadingDialog::HeadingDialog(Session &session, const QString &title, const QString &current, QWidget *parent)
    : QDialog(parent), m_session(session), m_field(new QComboBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setMinimumWidth(gridUnit(this) * 18);
    m_field->setAccessibleName(tr("Heading"));
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->setEditText(current);
    m_field->lineEdit()->selectAll();
    m_field->lineEdit()->setPlaceholderText(tr("Without a heading"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Heading:"), m_field);
    auto *hint = new QLabel(tr("One that is there, or a new one. What stands under the same heading stands together."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_field->currentText().simplified());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addSpacing(gridUnit(this) / 2);
    column->addWidget(buttons);
    m_session.ask<QStringList>(
        [](const Reader &reader, std::stop_token stop) -> Result<QStringList> {
            const auto entries = reader.notebook(stop);
            if (!entries)
                return entries.error();
            QStringList headings;
            for (const NotebookEntry &entry : *entries)
                if (!entry.heading.isEmpty() && (headings.isEmpty() || headings.last() != entry.heading))
                    headings.append(entry.heading);
            return headings;
        },
        m_ticket.get_token(), this, [this](const Result<QStringList> &headings) {
            if (!headings)
                return;
            const QString typed = m_field->currentText(); // the list comes a moment later than the first letter
            m_field->addItems(*headings);
            m_field->setEditText(typed);
            if (!m_field->lineEdit()->isModified())
                m_field->lineEdit()->selectAll();
        });
}

HeadingDialog::~HeadingDialog() { m_ticket.request_stop(); }

} // namespace apacheta
