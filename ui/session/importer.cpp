// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/importer.h"

#include "authority/knowledge_pack.h"
#include "extraction/language_models.h"

namespace apacheta {

/// Loaded once, on the import thread; imports follow one another, so no lock is needed.
struct Importer::Knowledge {
    std::shared_ptr<const KnowledgePack> pack;
    LanguageModels models{KnowledgePack::modelsFolder()};
};

Importer::Importer(QObject *parent) : QObject(parent), m_knowledge(std::make_shared<Knowledge>()) {}

Importer::~Importer()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Importer::start(const QString &library, Kind kind, const QStringList &paths)
{
    m_jobs.append({library, kind, paths});
    if (m_jobs.size() == 1)
        startNext();
}

bool Importer::isImporting(const QString &library) const
{
    return std::ranges::any_of(m_jobs, [&](const Job &job) { return job.library == library && job.kind != Make; });
}

void Importer::cancel()
{
    if (m_jobs.size() > 1)
        m_jobs.erase(m_jobs.begin() + 1, m_jobs.end());
    m_stop.request_stop();
}

void Importer::startNext()
{
    if (m_thread)
        m_thread->wait();               // it has delivered its result: only its return is left
    m_stop = std::stop_source();
    const Job job = m_jobs.first();
    const std::stop_token stop = m_stop.get_token();
    ImportOptions options;
    options.follow = job.kind == ImportAndFollow;
    options.progress = [this, job](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, job, progress] { Q_EMIT progressed(job.library, progress); }, Qt::QueuedConnection);
    };
    const auto work = [this, job, stop, options, knowledge = m_knowledge]() -> Result<ImportReport> {
        if (!knowledge->pack) {
            Result<std::shared_ptr<const KnowledgePack>> loaded = KnowledgePack::load(KnowledgePack::defaultFolder());
            if (!loaded)
                return loaded.error();
            knowledge->pack = *loaded;
        }
        ImportOptions withModels = options;
        withModels.models = &knowledge->models;
        if (job.kind == KeepInStep)
            return keepInStep(job.library, *knowledge->pack, knowledge->pack->version(), withModels, stop);
        return importInto(job.library, job.paths, *knowledge->pack, knowledge->pack->version(), withModels, stop);
    };
    m_thread.reset(QThread::create([this, work] {
        const Result<ImportReport> result = work();
        QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("import"));
    m_thread->start(QThread::LowPriority);
}

void Importer::end(const Result<ImportReport> &result)
{
    const Job job = m_jobs.takeFirst();
    if (!m_jobs.isEmpty())
        startNext();
    if (result)
        Q_EMIT finished(job.library, job.kind, *result);
    else
        Q_EMIT failed(job.library, job.kind, result.error());
}

} // namespace apacheta
