// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace apacheta {

/// Threads that each own a resource (a library connection, a citation processor), made and let go on the thread that uses it.
/// Work waits in one queue; what it gives back is run on the thread of `receiver`.
///
/// setSource(), post() and stop() are for the receiver's thread. The destructor interrupts what runs and waits for it.
template <class Resource> class Workers final {
public:
    using Source = std::function<Result<std::unique_ptr<Resource>>()>;
    using Delivery = std::function<void()>;
    /// Gets the resource, or why there is none, and a ticket that is revoked with the asker's or at the end.
    using Work = std::function<Delivery(const Result<Resource *> &, std::stop_token)>;

    Workers(QObject *receiver, int threads, const QString &name) : m_receiver(receiver)
    {
        for (int index = 0; index < threads; ++index) {
            m_threads.emplace_back(QThread::create([this] { run(); }));
            m_threads.back()->setObjectName(name);
            m_threads.back()->start(QThread::LowPriority);
        }
    }
    ~Workers() { stop(); }
    Q_DISABLE_COPY_MOVE(Workers)

    /// The resource made by an earlier source is let go; work already queued runs with the new one.
    void setSource(Source source)
    {
        const std::lock_guard lock(m_mutex);
        m_source = std::move(source);
        ++m_generation;
        m_changed.notify_all();
    }

    void post(Work work, std::stop_token ticket)
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(work), std::move(ticket)});
        m_changed.notify_one();
    }

    /// Ends after the work that waits is done; its deliveries may be lost.
    void finish()
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_queue.empty() && m_busy == 0; });
        }
        stop();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopping = true;
            m_queue.clear();
            m_end.request_stop();
            m_changed.notify_all();
        }
        for (const std::unique_ptr<QThread> &thread : m_threads)
            thread->wait();
        m_threads.clear();
    }

private:
    struct Task {
        Work work;
        std::stop_token ticket;
    };

    void run()
    {
        std::unique_ptr<Resource> resource;
        int generation = 0;
        std::unique_lock lock(m_mutex);
        while (!m_isStopping) {
            m_changed.wait(lock, [&] { return m_isStopping || generation != m_generation || !m_queue.empty(); });
            if (generation != m_generation) {
                generation = m_generation;
                resource.reset();
                continue;
            }
            if (m_isStopping || m_queue.empty())
                continue;
            Task task = std::move(m_queue.front());
            m_queue.pop_front();
            const Source source = m_source;
            ++m_busy;
            lock.unlock();
            if (!task.ticket.stop_requested())
                work(task, source, resource);
            task = {};
            lock.lock();
            --m_busy;
            m_changed.notify_all();
        }
        lock.unlock();
    }

    void work(const Task &task, const Source &source, std::unique_ptr<Resource> &resource)
    {
        std::stop_source ticket;
        const std::stop_callback asker(task.ticket, [&ticket] { ticket.request_stop(); });
        const std::stop_callback end(m_end.get_token(), [&ticket] { ticket.request_stop(); });
        Delivery delivery = task.work(resourceFrom(source, resource), ticket.get_token());
        if (delivery && !ticket.stop_requested())
            QMetaObject::invokeMethod(m_receiver, std::move(delivery), Qt::QueuedConnection);
    }

    static Result<Resource *> resourceFrom(const Source &source, std::unique_ptr<Resource> &resource)
    {
        if (resource)
            return resource.get();
        if (!source)
            return Error{Error::NotFound, {}, QStringLiteral("no source yet")};
        Result<std::unique_ptr<Resource>> made = source();
        if (!made)
            return made.error();
        resource = std::move(*made);
        return resource.get();
    }

    QObject *m_receiver;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_queue;
    Source m_source;
    int m_generation = 0;
    int m_busy = 0;                     ///< threads at work
    bool m_isStopping = false;
    std::stop_source m_end;
};

} // namespace apacheta
