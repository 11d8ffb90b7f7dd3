// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_desk.h"

#include "session/session.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

constexpr int questionsAtATime = 500;

QString settingsKey(const QString &library, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"review/%1/%2"_s.arg(QString::fromLatin1(hash), what);
}

} // namespace

ReviewDesk::ReviewDesk(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

ReviewDesk::~ReviewDesk() { m_ticket.request_stop(); }

QSet<QString> ReviewDesk::skippedIn(const QString &library)
{
    const QStringList keys = QSettings().value(settingsKey(library, u"skipped"_s)).toStringList();
    return QSet<QString>(keys.begin(), keys.end());
}

void ReviewDesk::readProgress()
{
    if (m_library == m_session.path())
        return;
    m_library = m_session.path();
    m_done.clear();
    m_handled.clear();
    m_question.reset();
    m_answered = QSettings().value(settingsKey(m_library, u"answered"_s)).toInt();
}

void ReviewDesk::setSkipped(const QString &key, bool skipped)
{
    QSettings settings;
    QStringList keys = settings.value(settingsKey(m_library, u"skipped"_s)).toStringList();
    keys.removeAll(key);
    if (skipped)
        keys.append(key);
    settings.setValue(settingsKey(m_library, u"skipped"_s), keys);
    Q_EMIT m_session.reviewSkipped();
}

void ReviewDesk::setAnswered(int answered)
{
    m_answered = std::max(0, answered);
    QSettings().setValue(settingsKey(m_library, u"answered"_s), m_answered);
}

void ReviewDesk::begin(QuestionId with)
{
    readProgress();
    m_ticket.request_stop();
    m_ticket = std::stop_source();
    m_isLoading = false;
    m_isWaiting = true;
    m_error.reset();
    m_first = with;
    ReviewFilter filter;
    filter.skipped = skippedIn(m_library);
    m_session.ask<Rows<ReviewEntry>>(
        [filter](const Reader &reader, std::stop_token stop) { return reader.reviewEntries(filter, {}, questionsAtATime, stop); },
        m_ticket.get_token(), this, [this](const Result<Rows<ReviewEntry>> &answer) {
            if (answer) {
                take(answer->rows);
                return;
            }
            m_isWaiting = false;
            m_error = answer.error();
            Q_EMIT changed();
        });
}

void ReviewDesk::take(const QList<ReviewEntry> &entries)
{
    m_queue = entries;
    m_queue.removeIf([this](const ReviewEntry &entry) { return m_handled.contains(entry.key); });
    m_question.reset();
    m_preloaded.reset();
    const auto first = std::ranges::find(m_queue, m_first, &ReviewEntry::id);
    if (first != m_queue.end())
        m_queue.move(first - m_queue.begin(), 0);
    next();
}

/// The first of the queue comes onto the desk: at once when it is there already.
void ReviewDesk::next()
{
    m_question.reset();
    m_isWaiting = !m_queue.isEmpty();
    if (m_preloaded && !m_queue.isEmpty() && m_preloaded->entry.key == m_queue.first().key) {
        const ReviewQuestion ready = *m_preloaded;
        m_queue.removeFirst();
        show(ready);
        return;
    }
    Q_EMIT changed();
    preload();
}

void ReviewDesk::show(const ReviewQuestion &question)
{
    m_question = question;
    m_preloaded.reset();
    m_isWaiting = false;
    Q_EMIT changed();
    preload();
}

void ReviewDesk::preload()
{
    if (m_queue.isEmpty() || m_isLoading)
        return;
    m_isLoading = true;
    const ReviewEntry entry = m_queue.first();
    m_session.ask<ReviewQuestion>(
        [entry](const Reader &reader, std::stop_token stop) { return reader.reviewQuestion(entry, stop); }, m_ticket.get_token(), this,
        [this, entry](const Result<ReviewQuestion> &answer) {
            m_isLoading = false;
            const bool isFirst = !m_queue.isEmpty() && m_queue.first().key == entry.key;
            if (!isFirst) {
                preload();
            } else if (!answer) {       // what it asks about has gone: merged or rejected meanwhile
                m_queue.removeFirst();
                m_isWaiting ? next() : preload();
            } else {
                m_preloaded = *answer;
                if (m_isWaiting)
                    next();
            }
        });
}

void ReviewDesk::answer(ReviewAnswer answer)
{
    if (!m_question)
        return;
    const ReviewQuestion question = *m_question;
    m_done.append({++m_lastNumber, Done{question, false, false, {}}});
    m_handled.insert(question.entry.key);
    setAnswered(m_answered + 1);
    write(m_lastNumber, question, answer);
    next();
}

void ReviewDesk::write(qint64 number, const ReviewQuestion &question, ReviewAnswer answer)
{
    m_session.decide([question, answer](const Reader &reader) { return decisionsOf(reader, question, answer); }, this,
                     [this, number](const Result<QList<DecisionEntry>> &entries) { written(number, entries); });
}

void ReviewDesk::written(qint64 number, const Result<QList<DecisionEntry>> &entries)
{
    const auto done = std::ranges::find(m_done, number, [](const auto &one) { return one.first; });
    if (done == m_done.end())
        return;
    if (!entries) {
        m_handled.remove(done->second.question.entry.key);
        m_done.erase(done);
        setAnswered(m_answered - 1);
        Q_EMIT answerFailed(entries.error());
        Q_EMIT changed();
        return;
    }
    for (const DecisionEntry &entry : *entries)
        done->second.decisions.append(entry.id);
    if (!done->second.isTakenBack)
        return;
    for (const DecisionId decision : std::as_const(done->second.decisions))
        m_session.takeBack(decision);
    m_done.erase(done);
}

void ReviewDesk::skip()
{
    if (!m_question)
        return;
    setSkipped(m_question->entry.key, true);
    m_done.append({++m_lastNumber, Done{*m_question, true, false, {}}});
    m_queue.append(m_question->entry);
    next();
}

void ReviewDesk::undo()
{
    auto last = std::ranges::find_if(m_done.rbegin(), m_done.rend(), [](const auto &one) { return !one.second.isTakenBack; });
    if (last == m_done.rend())
        return;
    const ReviewQuestion question = last->second.question;
    if (m_question)
        m_queue.prepend(m_question->entry);
    if (last->second.isSkip) {
        setSkipped(question.entry.key, false);
        m_queue.removeIf([&](const ReviewEntry &entry) { return entry.key == question.entry.key; });
        m_done.erase(std::next(last).base());
    } else {
        m_handled.remove(question.entry.key);
        setAnswered(m_answered - 1);
        if (last->second.decisions.isEmpty()) {
            last->second.isTakenBack = true;
        } else {
            for (auto decision = last->second.decisions.crbegin(); decision != last->second.decisions.crend(); ++decision)
                m_session.takeBack(*decision);
            m_done.erase(std::next(last).base());
        }
    }
    show(question);
}

} // namespace apacheta
