// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <csignal>
#include <optional>
#include <thread>
#include <unistd.h>

namespace apacheta::cli {
namespace {

constexpr char interrupted = 'i';
constexpr char ended = 'e';

// A signal handler may only write into a pipe; a thread reads it and revokes the ticket.
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t count = 0;
std::optional<std::stop_source> source;
std::thread watcher;

void onSignal(int)
{
    count = count + 1;
    if (count > 1)
        _exit(1);
    const ssize_t written = write(pipeEnds[1], &interrupted, 1);
    static_cast<void>(written);
}

void watch()
{
    char message = ended;
    while (read(pipeEnds[0], &message, 1) == 1 && message == interrupted)
        source->request_stop();
}

} // namespace

Interruption::Interruption()
{
    source.emplace();
    if (pipe(pipeEnds) != 0)
        return; // without a pipe Ctrl+C ends the program, as it does elsewhere
    watcher = std::thread(watch);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interruption::~Interruption()
{
    if (!watcher.joinable())
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const ssize_t written = write(pipeEnds[1], &ended, 1);
    static_cast<void>(written);
    watcher.join();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

std::stop_token Interruption::ticket() const { return source->get_token(); }

} // namespace apacheta::cli
