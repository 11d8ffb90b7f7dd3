// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/style_dialog.h"

#include "citing/style_model.h"
#include "common/theme.h"
#include "session/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace apacheta {

using namespace Qt::StringLiterals;

namespace {

/// A work that does not exist, with all that a style can show.
QJsonObject exampleWork()
{
    return QJsonObject{{u"id"_s, u"mamani2019"_s},
                       {u"type"_s, u"article-journal"_s},
                       {u"title"_s, u"Fairs and frontiers: trade on the high plateau"_s},
                       {u"container-title"_s, u"Journal of Border Towns"_s},
                       {u"volume"_s, u"12"_s},
                       {u"issue"_s, u"3"_s},
                       {u"page"_s, u"201-219"_s},
                       {u"author"_s, QJsonArray{QJsonObject{{u"family"_s, u"Mamani"_s}, {u"given"_s, u"Rosa"_s}},
                                                QJsonObject{{u"family"_s, u"Walker"_s}, {u"given"_s, u"John"_s}}}},
                       {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2019, 5}}}}}};
}

} // namespace

StyleDialog::StyleDialog(Session &session, const QString &styleId, const QString &locale, QWidget *parent)
    : QDialog(parent), m_session(session), m_style(styleId), m_locale(locale), m_model(new StyleModel(this))
{
    setWindowTitle(tr("Citation style"));
    build();
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(150);
    connect(&m_previewDelay, &QTimer::timeout, this, &StyleDialog::preview);
    askStyles();
}

StyleDialog::~StyleDialog()
{
    m_ticket.request_stop();
    m_previewTicket.request_stop();
}

void StyleDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Type a part of a style's or journal's name"));
    m_search->setAccessibleName(tr("Search the styles"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);

    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Citation styles"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);

    m_found = new QLabel(tr("Reading the styles …"));
    QPalette quietPalette = m_found->palette();
    quietPalette.setColor(QPalette::WindowText, quietText(quietPalette));
    m_found->setPalette(quietPalette);
    layout->addWidget(m_found);

    m_language = new QComboBox;
    m_language->addItem(tr("As the document's"), QString());
    m_language->addItem(tr("English"), u"en-US"_s);
    m_language->addItem(tr("English (United Kingdom)"), u"en-GB"_s);
    m_language->addItem(tr("Spanish"), u"es-ES"_s);
    m_language->addItem(tr("Spanish (Chile)"), u"es-CL"_s);
    m_language->addItem(tr("Spanish (Mexico)"), u"es-MX"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_locale)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Language of the citations:"), m_language);
    layout->addLayout(form);

    m_preview = new QLabel;
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumHeight(gridUnit(this) * 6);
    m_preview->setMargin(gridUnit(this) / 2);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setBackgroundRole(QPalette::Base);
    m_preview->setAutoFillBackground(true);
    m_preview->setAccessibleName(tr("Example"));
    layout->addWidget(m_preview);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    layout->addWidget(m_buttons);
    resize(gridUnit(this) * 34, gridUnit(this) * 32);

    connect(m_search, &QLineEdit::textChanged, this, &StyleDialog::narrow);
    connect(m_language, &QComboBox::currentIndexChanged, &m_previewDelay, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!selectedStyle().isEmpty());
        m_previewDelay.start();
    });
    connect(m_list, &QListView::activated, m_buttons->button(QDialogButtonBox::Ok), &QPushButton::click);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(selectedStyle(), m_language->currentData().toString());
        accept();
    });
}

void StyleDialog::askStyles()
{
    m_session.cite<QList<CitationStyle>>([](CitationProcessor &) { return installedStyles(); }, m_ticket.get_token(), this,
                                         [this](const Result<QList<CitationStyle>> &styles) {
                                             if (!styles) {
                                                 m_found->setText(styles.error().message);
                                                 return;
                                             }
                                             m_model->setStyles(*styles);
                                             narrow(m_search->text());
                                         });
}

/// The down key in the search field goes on into the list.
bool StyleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void StyleDialog::narrow(const QString &typed)
{
    const QString selected = selectedStyle().isEmpty() ? m_style : selectedStyle();
    m_model->setFilter(typed);
    const int shown = m_model->rowCount();
    m_found->setText(shown == 0 ? tr("No style has these words. Try fewer.")
                                : tr("%1 of %2 styles").arg(QLocale().toString(shown), QLocale().toString(m_model->total())));
    selectStyle(selected);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!selectedStyle().isEmpty());
}

void StyleDialog::selectStyle(const QString &id)
{
    const int row = std::max(0, m_model->rowOf(id));
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_previewDelay.start();
}

QString StyleDialog::selectedStyle() const
{
    return m_list->currentIndex().data(StyleModel::IdRole).toString();
}

void StyleDialog::preview()
{
    m_previewTicket.request_stop();
    m_previewTicket = std::stop_source();
    const QString style = selectedStyle();
    if (style.isEmpty()) {
        m_preview->clear();
        return;
    }
    const QString chosenLocale = m_language->currentData().toString();
    const QString locale = chosenLocale.isEmpty() ? u"en-US"_s : chosenLocale;
    m_session.cite<Formatted>(
        [style, locale](CitationProcessor &processor) -> Result<Formatted> {
            const QJsonObject work = exampleWork();
            const auto citation = processor.citation({{work, {u"page"_s, u"207"_s}}}, style, locale);
            if (!citation)
                return citation.error();
            const auto entry = processor.bibliography({work}, style, locale);
            const bool hasEntry = entry && !entry->plain.trimmed().isEmpty();
            return Formatted{citation->html + (hasEntry ? u"<p>"_s + entry->html + u"</p>"_s : QString()),
                             citation->plain + (hasEntry ? u"\n"_s + entry->plain : QString())};
        },
        m_previewTicket.get_token(), this, [this](const Result<Formatted> &answer) { showPreview(answer); });
}

void StyleDialog::showPreview(const Result<Formatted> &answer)
{
    m_preview->setText(answer ? answer->html : answer.error().message.toHtmlEscaped());
    m_preview->setAccessibleDescription(answer ? answer->plain : answer.error().message);
}

} // namespace apacheta
