// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/mending_dialog.h"

#include "common/kept_texts.h"
#include "common/theme.h"
#include "mending/evidence_label.h"
#include "session/session.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {

MendingDialog::MendingDialog(Session &session, const QString &title, const QString &acceptWord, QWidget *parent)
    : QDialog(parent), m_session(session), m_column(new QVBoxLayout(this)), m_form(new QFormLayout), m_note(new QLabel(this)),
      m_accept(new QPushButton(acceptWord, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = gridUnit(this);
    m_column->setSpacing(unit / 2);
    m_column->addLayout(m_form);
    m_form->setVerticalSpacing(unit / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MendingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addStretch(0);
    m_column->addWidget(m_note);
    m_column->addWidget(buttons);
    setMinimumWidth(unit * 26);
}

void MendingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_kept)
        return;
    m_kept = new KeptTexts(this, QString::fromLatin1(metaObject()->className()).section(u':', -1) + m_keptFor);
    connect(this, &QDialog::finished, m_kept, &KeptTexts::forget);
    if (m_kept->hasLeft())
        offerLeftTexts();
}

void MendingDialog::offerLeftTexts()
{
    auto *offer = new QPushButton(tr("Put back what I was typing when the program ended"), this);
    offer->setAutoDefault(false);
    connect(offer, &QPushButton::clicked, this, [this, offer] {
        m_kept->giveBack();
        offer->hide();
        showMissing();
    });
    m_column->insertWidget(m_column->count() - 2, offer);
}

void MendingDialog::setEvidence(const QString &words) { m_column->insertWidget(0, evidenceLabel(words, this)); }

void MendingDialog::addField(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    m_form->addRow(label, field);
    if (m_lastField)
        setTabOrder(m_lastField, field);
    m_lastField = field;
}

void MendingDialog::addWhole(QWidget *widget, int stretch) { m_column->insertWidget(m_column->count() - 3, widget, stretch); }

void MendingDialog::say(const QString &text, bool isTrouble)
{
    m_note->setText(text);
    QPalette shades = palette();
    shades.setColor(QPalette::WindowText, isTrouble ? categoryInk(Category::Assault, palette()) : quietText(palette()));
    m_note->setPalette(shades);
}

QString MendingDialog::trouble() const { return m_note->text(); }

void MendingDialog::showMissing()
{
    const QString text = missing();
    say(text, false);
    m_accept->setEnabled(text.isEmpty() && !m_isWriting);
}

void MendingDialog::accept()
{
    if (!missing().isEmpty() || m_isWriting) {
        showMissing();
        return;
    }
    m_isWriting = true;
    m_accept->setEnabled(false);
    m_session.decide(decisions(), this, [this](const Result<QList<DecisionEntry>> &entries) {
        m_isWriting = false;
        if (entries) {
            Q_EMIT decided();
            QDialog::accept();
            return;
        }
        m_accept->setEnabled(true);
        say(entries.error().message, true);
    });
}

} // namespace apacheta
