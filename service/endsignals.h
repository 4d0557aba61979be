// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <optional>

namespace chatelaine::service {

/// Hears when the program is to end: SIGTERM, SIGINT, and where wanted the end of the standard input; and SIGHUP, which
/// asks to read again what was given as files. One per process. Made before any thread, so that all threads leave these
/// signals to it.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(bool untilStdinCloses, QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void ended();
    void hungUp();

private:
    void readSignal();
    void readInput();

    int m_signals; ///< a signalfd
    QSocketNotifier m_signalNotifier;
    std::optional<QSocketNotifier> m_inputNotifier;
};

} // namespace chatelaine::service
