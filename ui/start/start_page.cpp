// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include "common/empty_state.h"
#include "common/theme.h"
#include "library/plain_words.h"
#include "decisions/decision_words.h"
#include "disagreements/disagreements_pane.h"
#include "review/review_words.h"
#include "session/session.h"
#include "start/card.h"
#include "start/card_columns.h"
#include "start/year_bars.h"

#include <QDate>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int rowsOfCard = 8;
constexpr int rowsOfTallCard = 14;
constexpr int tallUnits = 58;            // height of a page that has room for them
constexpr int leastCardUnits = 19;
constexpr int allQuestions = 1'000'000;

QString dotted(const QStringList &parts) { return parts.join(u" · "_s); }

/// "Bolivia · Chile · Peru"
QString namesOf(const QList<ActorLink> &actors, qsizetype most)
{
    QStringList names;
    for (const ActorLink &actor : actors.mid(0, most)) {
        if (!names.contains(actor.name))
            names.append(actor.name);
    }
    return dotted(names);
}

} // namespace

StartPage::StartPage(Session &session, QWidget *parent)
    : PageView(session, parent), m_stack(new QStackedLayout(this)), m_area(new QScrollArea(this)), m_title(new QLabel(this)), m_under(new QLabel(this)),
      m_columns(new CardColumns(leastCardUnits, this)), m_years(new YearBars(this)), m_documents(addCard(tr("Documents over time"))),
      m_actors(addCard(tr("Who is named most"))), m_ties(addCard(tr("Strongest ties"))), m_events(addCard(tr("Latest events"))),
      m_disagreements(addCard(tr("Where sources disagree"))), m_decisions(addCard(tr("Decided last"))), m_review(addCard(tr("To review"))),
      m_empty(new EmptyState(this))
{
    const int unit = gridUnit(this);
    setTitle(tr("Start"));
    m_documents->addAbove(m_years);
    connect(m_years, &YearBars::targetRequested, this, &PageView::targetRequested);
    QList<QWidget *> cards;
    for (Card *card : std::as_const(m_cards))
        cards.append(card);
    m_columns->setCards(cards);
    m_title->setFont(titleFont(font()));
    m_under->setForegroundRole(QPalette::PlaceholderText);
    m_under->setWordWrap(true);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(unit * 3 / 2, unit, unit * 3 / 2, unit * 3 / 2);
    column->setSpacing(unit / 4);
    column->addWidget(m_title);
    column->addWidget(m_under);
    column->addSpacing(unit / 2);
    column->addWidget(m_columns);
    column->addStretch(1);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    m_columns->hide();                 // until there is something on the cards
    connect(m_empty, &EmptyState::stepTaken, this, [this] { reload(); });
}

StartPage::~StartPage() { m_ticket.request_stop(); }

Card *StartPage::addCard(const QString &heading)
{
    auto *card = new Card(heading, this);
    connect(card, &Card::targetRequested, this, &PageView::targetRequested);
    m_cards.append(card);
    return card;
}

QList<Card *> StartPage::cards() const { return m_cards; }

void StartPage::show(ActorId)
{
    m_isShown = true;
    reload();
}

void StartPage::reload()
{
    if (!m_isShown)
        return;
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    const QDate day = QDate::currentDate();
    const auto today = EdtfDate::day(day.year(), day.month(), day.day());
    session().ask<Overview>([today](const Reader &reader, std::stop_token stop) { return reader.overview(rowsOfTallCard, today, stop); }, m_ticket.get_token(), this,
                            [this](const Result<Overview> &answer) {
                                if (answer)
                                    fill(*answer);
                                else if (answer.error().kind != Error::Cancelled)
                                    showEmpty(&answer.error());
                            });
}

void StartPage::showEmpty(const Error *error)
{
    if (error)
        m_empty->setWords(u"warning"_s, tr("The library could not be read"), error->message, tr("Try again"));
    else
        m_empty->setWords(u"documents"_s, tr("No documents yet"), tr("Drop files or a folder here: what they tell stands here at a glance."));
    m_stack->setCurrentWidget(m_empty);
}

int StartPage::rowsShown() const { return height() > gridUnit(this) * tallUnits ? rowsOfTallCard : rowsOfCard; }

void StartPage::fill(const Overview &overview)
{
    m_rows = rowsShown();
    if (overview.info.documents == 0) {
        showEmpty(nullptr);
        return;
    }
    m_title->setText(QFileInfo(overview.info.path).completeBaseName());
    m_under->setText(dotted({tr("%Ln document(s)", nullptr, overview.info.documents), tr("%Ln passage(s)", nullptr, overview.info.passages),
                             tr("%Ln actor(s)", nullptr, overview.info.actors), tr("%Ln event(s)", nullptr, overview.info.events),
                             tr("%Ln relation(s)", nullptr, overview.info.relations)}));
    fillDocuments(overview);
    fillActors(overview);
    fillTies(overview);
    fillEvents(overview);
    fillDisagreements(overview);
    fillDecisions(overview);
    m_columns->show();
    m_stack->setCurrentWidget(m_area);
    m_columns->arrange();
    askReview();
}

void StartPage::fillDocuments(const Overview &overview)
{
    m_years->setVisible(!overview.years.isEmpty());
    m_years->setYears(overview.years);
    m_documents->setRows({}, overview.years.isEmpty() ? tr("None of the documents has a date.") : QString());
    const QString undated = tr("%Ln of them undated", nullptr, overview.undatedDocuments);
    const QString all = tr("All %Ln document(s)", nullptr, overview.info.documents);
    //: "All 120 documents, 7 of them undated"
    m_documents->setMore(overview.undatedDocuments > 0 && !overview.years.isEmpty() ? tr("%1, %2").arg(all, undated) : all, ListTarget{ListTarget::Documents});
}

void StartPage::fillActors(const Overview &overview)
{
    QList<RowWords> rows;
    for (const ActorRow &actor : overview.actors.mid(0, rowsShown())) {
        QStringList detail = {kindName(actor.kind)};
        if (actor.countries.size() == 1 && actor.kind != ActorKind::State)
            detail.append(countryName(actor.countries.first()));
        detail.append(tr("%Ln document(s)", nullptr, actor.documents));
        rows.append({kindIcon(actor.kind, palette()), actor.name, dotted(detail), QLocale().toString(actor.mentions), {}, ActorTarget{actor.id}});
    }
    m_actors->setRows(rows, tr("When the documents name somebody, those named most stand here."));
    m_actors->setMore(tr("All %Ln actor(s)", nullptr, overview.info.actors), ListTarget{ListTarget::Actors});
}

void StartPage::fillTies(const Overview &overview)
{
    QList<RowWords> rows;
    for (const StrongTie &tie : overview.ties.mid(0, rowsShown())) {
        const QString what = tie.balance > 0.2 ? tr("mostly cooperation") : tie.balance < -0.2 ? tr("mostly conflict") : tr("both cooperation and conflict");
        //: Two actors that are tied
        rows.append({icon(u"pair"_s, palette()), tr("%1 and %2").arg(tie.first.name, tie.second.name),
                     dotted({tr("%Ln interaction(s)", nullptr, tie.claims), what}), QLocale().toString(tie.evidence), tie.balance,
                     PairTarget{tie.first.id, tie.second.id}});
    }
    m_ties->setRows(rows, tr("When the documents tell what two do to each other, the ties stated most stand here."));
    m_ties->setMore(tr("All as a network"), ViewTarget{ViewTarget::Network, {}});
}

void StartPage::fillEvents(const Overview &overview)
{
    QList<RowWords> rows;
    for (const EventRow &event : overview.events.mid(0, rowsShown())) {
        QStringList detail = {dateText(event.date)};
        if (const QString names = namesOf(event.participants, 3); !names.isEmpty())
            detail.append(names);
        rows.append({icon(u"events"_s, palette(), categoryInk(event.type, palette())), event.label, dotted(detail), {}, {}, EventTarget{event.id}});
    }
    m_events->setRows(rows, tr("When the documents tell dated events, the latest ones stand here."));
    m_events->setMore(tr("All %Ln event(s)", nullptr, overview.info.events), ListTarget{ListTarget::Events});
}

void StartPage::fillDisagreements(const Overview &overview)
{
    QList<RowWords> rows;
    for (const Disagreement &one : overview.disagreements.mid(0, rowsShown())) {
        QStringList sides;
        for (const DisagreementPosition &side : one.positions.mid(0, 3))
            sides.append(claimText(side));
        //: Between the sides of a disagreement: "1879 to 1883, or 1879 to 1884"
        rows.append({icon(u"disagreements"_s, palette()), one.title, sides.join(tr(", or ")), {}, {}, DisagreementTarget{one.key}});
    }
    m_disagreements->setRows(rows, tr("Nowhere, as far as was seen."));
    if (!rows.isEmpty())
        m_disagreements->setMore(tr("All %Ln open one(s)", nullptr, overview.openDisagreements), ListTarget{ListTarget::Disagreements});
}

/// All questions: how many there are is known by none of them alone.
void StartPage::askReview()
{
    session().ask<Rows<ReviewEntry>>([](const Reader &reader, std::stop_token stop) { return reader.reviewEntries({}, {}, allQuestions, stop); },
                                     m_ticket.get_token(), this, [this](const Result<Rows<ReviewEntry>> &questions) {
                                         if (questions)
                                             fillReview(questions->rows);
                                     });
}

void StartPage::fillReview(const QList<ReviewEntry> &questions)
{
    QList<RowWords> rows;
    for (const ReviewEntry &entry : questions.mid(0, rowsShown())) {
        //: Two names in a question
        const QString names = entry.second.isEmpty() ? entry.first : tr("%1 and %2").arg(entry.first, entry.second);
        rows.append({icon(u"review"_s, palette()), names, questionKindName(entry.kind), {}, {}, ReviewTarget{entry.id}});
    }
    m_review->setRows(rows, tr("Nothing is in doubt that matters."));
    if (!rows.isEmpty())
        m_review->setMore(tr("All %Ln question(s)", nullptr, int(questions.size())), ListTarget{ListTarget::Review});
}

void StartPage::fillDecisions(const Overview &overview)
{
    QList<RowWords> rows;
    for (const DecisionEntry &entry : overview.decisions.mid(0, rowsShown()))
        rows.append({icon(u"history"_s, palette()), entry.sentence, decisionTime(entry.time), {}, {}, HistoryTarget{HistoryTarget::Decision, entry.id.value}});
    m_decisions->setRows(rows, tr("What you correct, confirm or note stands here, the last first."));
    if (!rows.isEmpty())
        m_decisions->setMore(tr("All that you decided"), ListTarget{ListTarget::History});
}

/// A page that grew tall shows more.
void StartPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    if (m_rows > 0 && m_rows != rowsShown())
        reload();
}

void StartPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(titleFont(font()));
}

} // namespace apacheta
