// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace apacheta {

/// Works out `count` values on some threads and hands them out in their order, so that what is made of them does not depend on
/// the threads. At most `window` values wait or are under way: memory stays bounded however slow the one in front is.
template <class Value> class OrderedWorkers final {
public:
    /// `work` gives value `index`; it must not throw and should look at the ticket when it takes long.
    OrderedWorkers(int count, int threads, int window, std::function<Value(int index, std::stop_token)> work)
        : m_count(count), m_window(window), m_work(std::move(work))
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this](std::stop_token stop) { run(stop); });
    }
    ~OrderedWorkers() { stop(); }
    OrderedWorkers(const OrderedWorkers &) = delete;
    OrderedWorkers &operator=(const OrderedWorkers &) = delete;

    bool atEnd() const { return m_taken == m_count; }

    /// The next value; nothing when it is not there within `patience` or the ticket was revoked.
    std::optional<Value> next(std::chrono::milliseconds patience, std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, stop, patience, [this] { return m_values.contains(m_taken); });
        const auto found = m_values.find(m_taken);
        if (found == m_values.end())
            return std::nullopt;
        std::optional<Value> value(std::move(found->second));
        m_values.erase(found);
        ++m_taken;
        lock.unlock();
        m_room.notify_all();
        return value;
    }

    /// Ends the threads once what they are at is done.
    void stop()
    {
        for (std::jthread &thread : m_threads)
            thread.request_stop();
        m_threads.clear();
    }

private:
    void run(std::stop_token stop)
    {
        for (;;) {
            int index = 0;
            {
                std::unique_lock lock(m_mutex);
                const bool go = m_room.wait(lock, stop, [this] { return m_begun == m_count || m_begun < m_taken + m_window; });
                if (!go || stop.stop_requested() || m_begun == m_count)
                    return;
                index = m_begun++;
            }
            Value value = m_work(index, stop);
            {
                const std::lock_guard lock(m_mutex);
                m_values.emplace(index, std::move(value));
            }
            m_ready.notify_all();
        }
    }

    const int m_count;
    const int m_window;
    const std::function<Value(int, std::stop_token)> m_work;
    std::mutex m_mutex;
    std::condition_variable_any m_ready;
    std::condition_variable_any m_room;
    std::map<int, Value> m_values;
    int m_begun = 0;
    int m_taken = 0;
    std::vector<std::jthread> m_threads; // last: the others outlive them
};

} // namespace apacheta
