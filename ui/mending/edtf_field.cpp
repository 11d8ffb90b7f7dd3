// SPDX-License-Identifier: GPL-3.0-or-later
#include "mending/edtf_field.h"

#include "common/theme.h"
#include "library/plain_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace apacheta {

EdtfField::EdtfField(QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this)), m_examples(new QToolButton(this)), m_meaning(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridUnit(this) / 4);
    grid->setVerticalSpacing(gridUnit(this) / 8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(m_examples, 0, 1);
    grid->addWidget(m_meaning, 1, 0, 1, 2);
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Date"));
    //: In an empty field for a date
    m_field->setPlaceholderText(tr("No date"));
    m_examples->setText(tr("Examples"));
    m_examples->setToolTip(tr("What can be written here"));
    m_examples->setAutoRaise(true);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setMenu(new QMenu(m_examples));
    fillExamples();
    m_meaning->setWordWrap(true);
    m_meaning->setAccessibleName(tr("What the date means"));
    // Two lines are kept free, so that nothing below jumps while one types.
    m_meaning->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &EdtfField::read);
    read();
}

void EdtfField::fillExamples()
{
    static const QStringList examples = {u"1904"_s, u"1904-10"_s, u"1904-10-20"_s, u"1879/1883"_s, u"1900~"_s, u"1900?"_s,
                                         u"198X"_s, u"18XX"_s, u"../1879"_s, u"2001/.."_s, u"1990-21"_s};
    for (const QString &example : examples) {
        const auto date = EdtfDate::parse(example);
        //: An example of a date: as it is written, what it means
        m_examples->menu()->addAction(tr("%1   %2").arg(example, dateMeaning(*date)), this, [this, example] {
            m_field->setText(example);
            m_field->setFocus();
        });
    }
}

void EdtfField::setDate(const std::optional<EdtfDate> &date)
{
    m_field->setText(date ? date->toString() : QString());
    m_field->selectAll();
}

void EdtfField::read()
{
    m_typed = typedDate(m_field->text(), QLocale().language() == QLocale::Spanish ? Language::Spanish : Language::English);
    QString text;
    if (m_typed.date) {
        const QString edtf = m_typed.date->toString();
        //: What a typed date means, then how it is kept (EDTF)
        text = edtf == m_field->text().trimmed() ? dateMeaning(*m_typed.date) : tr("%1   (kept as %2)").arg(dateMeaning(*m_typed.date), edtf);
    } else {
        text = m_typed.problem == TypedDate::Empty ? tr("The date is not known") : problemText(m_typed.problem);
    }
    m_meaning->setText(text);
    QPalette shades = palette();
    const bool isQuiet = m_typed.problem == TypedDate::Empty;
    if (isQuiet)
        shades.setColor(QPalette::WindowText, quietText(palette()));
    else if (!isAcceptable())
        shades.setColor(QPalette::WindowText, categoryInk(Category::Assault, palette()));
    m_meaning->setPalette(shades);
    m_field->setAccessibleDescription(text);
    Q_EMIT changed();
}

QString EdtfField::meaning() const { return m_meaning->text(); }

} // namespace apacheta
