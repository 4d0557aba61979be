// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/endsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace chatelaine::service {

namespace {

int openSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, number);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // Whoever reads our output may go away before we do.
    std::signal(SIGPIPE, SIG_IGN);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

EndSignals::EndSignals(bool untilStdinCloses, QObject *parent)
    : QObject(parent)
    , m_signals(openSignals())
    , m_signalNotifier(m_signals, QSocketNotifier::Read)
{
    connect(&m_signalNotifier, &QSocketNotifier::activated, this, &EndSignals::readSignal);
    if (untilStdinCloses) {
        m_inputNotifier.emplace(STDIN_FILENO, QSocketNotifier::Read);
        connect(&*m_inputNotifier, &QSocketNotifier::activated, this, &EndSignals::readInput);
    }
}

EndSignals::~EndSignals()
{
    ::close(m_signals);
}

void EndSignals::readSignal()
{
    signalfd_siginfo info{};
    if (::read(m_signals, &info, sizeof info) != sizeof info)
        return;
    if (info.ssi_signo == SIGHUP)
        Q_EMIT hungUp();
    else
        Q_EMIT ended();
}

void EndSignals::readInput()
{
    std::array<char, 512> ignored{};
    const ssize_t size = ::read(STDIN_FILENO, ignored.data(), ignored.size());
    if (size > 0 || (size < 0 && (errno == EINTR || errno == EAGAIN)))
        return;
    m_inputNotifier->setEnabled(false);
    Q_EMIT ended();
}

} // namespace chatelaine::service
