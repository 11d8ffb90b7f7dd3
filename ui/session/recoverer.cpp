// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recoverer.h"

#include "authority/knowledge_pack.h"
#include "extraction/language_models.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace apacheta {
namespace {

constexpr std::chrono::seconds longestPatience = 10s;
constexpr std::chrono::milliseconds waitAgain = 50ms;

Result<RecoveryReport> recovered(const QString &library, RecoveryOptions options, const std::stop_token &stop)
{
    const auto pack = KnowledgePack::load(KnowledgePack::defaultFolder());
    if (!pack)
        return pack.error();
    const LanguageModels models(KnowledgePack::modelsFolder());
    options.models = &models;
    const QDeadlineTimer patience(longestPatience);
    for (;;) {
        auto report = recoverInPlace(library, **pack, (*pack)->version(), options, stop);
        const bool isStillOpen = !report && report.error().kind == Error::Locked;
        if (!isStillOpen || patience.hasExpired() || stop.stop_requested())
            return report;
        QThread::msleep(waitAgain.count());
    }
}

} // namespace

Recoverer::Recoverer(QObject *parent) : QObject(parent) {}

Recoverer::~Recoverer()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Recoverer::start(const QString &library, const QStringList &backups)
{
    if (m_isRecovering)
        return;
    if (m_thread)
        m_thread->wait(); // it has delivered its result: only its return is left
    m_isRecovering = true;
    m_stop = std::stop_source();
    RecoveryOptions options;
    options.backups = backups;
    options.progress = [this](const RecoveryProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, library, options, stop = m_stop.get_token()] {
        const auto report = recovered(library, options, stop);
        QMetaObject::invokeMethod(this, [this, library, report] { end(library, report); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("recovery"));
    m_thread->start(QThread::LowPriority);
}

void Recoverer::end(const QString &library, const Result<RecoveryReport> &report)
{
    m_isRecovering = false;
    if (report)
        Q_EMIT finished(library, *report);
    else
        Q_EMIT failed(library, report.error());
}

} // namespace apacheta
