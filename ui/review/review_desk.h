// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/decisions/decision_log.h"
#include "library/review_answers.h"

#include <QObject>
#include <QSet>
#include <optional>
#include <stop_token>

namespace apacheta {

class Session;

/// Goes through the questions of the review: the next one is there before it is wanted, an answer is one call, each step can be undone. What
/// was skipped is remembered for the library and comes last.
class ReviewDesk final : public QObject {
    Q_OBJECT
public:
    explicit ReviewDesk(Session &session, QObject *parent = nullptr);
    ~ReviewDesk() override;

    /// Asks for the queue of this library anew, beginning with a question, or with the best one.
    void begin(QuestionId with = {});
    /// The question on the desk; nothing while it is on its way, and at the end.
    const std::optional<ReviewQuestion> &question() const { return m_question; }
    bool isWaiting() const { return m_isWaiting; }
    const std::optional<Error> &error() const { return m_error; }
    int answered() const { return m_answered; }
    int left() const { return int(m_queue.size()) + (m_question ? 1 : 0); }
    bool canUndo() const { return !m_done.isEmpty(); }

    void answer(ReviewAnswer answer);
    void skip();
    void undo();

    /// Keys of the questions that were skipped in a library.
    static QSet<QString> skippedIn(const QString &library);

Q_SIGNALS:
    void changed();                     ///< another question, or none, or the figures
    void answerFailed(const apacheta::Error &error);

private:
    struct Done {
        ReviewQuestion question;
        bool isSkip = false;
        bool isTakenBack = false;       ///< before the answer was written
        QList<DecisionId> decisions;
    };
    void take(const QList<ReviewEntry> &entries);
    void next();
    void show(const ReviewQuestion &question);
    void preload();
    void write(qint64 number, const ReviewQuestion &question, ReviewAnswer answer);
    void written(qint64 number, const Result<QList<DecisionEntry>> &entries);
    void setSkipped(const QString &key, bool skipped);
    void setAnswered(int answered);
    void readProgress();

    Session &m_session;
    std::stop_source m_ticket;
    QString m_library;
    QuestionId m_first;
    QList<ReviewEntry> m_queue;         ///< behind the one on the desk
    std::optional<ReviewQuestion> m_question;
    std::optional<ReviewQuestion> m_preloaded; ///< of m_queue's first
    std::optional<Error> m_error;
    QList<std::pair<qint64, Done>> m_done;
    QSet<QString> m_handled;            ///< keys answered here: a queue asked for meanwhile may still have them
    qint64 m_lastNumber = 0;
    int m_answered = 0;
    bool m_isWaiting = false;
    bool m_isLoading = false;
};

} // namespace apacheta
