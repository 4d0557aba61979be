// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace chatelaine {

/// Whether the window hides what it shows: nobody gave this program input for a while, the computer slept or locked its
/// screen, or somebody said so. Only where there is something to hide.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    enum class Reason { Idle, Away, Asked };
    Q_ENUM(Reason)

    explicit IdleLock(QObject *parent = nullptr);
    ~IdleLock() override;

    void setAfter(std::chrono::milliseconds after);
    std::chrono::milliseconds after() const { return m_after; }
    /// Disarmed it never locks, and a lock that was there opens.
    void setArmed(bool armed);

    void lock(Reason reason);
    void unlock();

    bool isLocked() const { return m_since.isValid(); }
    Reason reason() const { return m_reason; }
    const QDateTime &since() const { return m_since; } ///< UTC

Q_SIGNALS:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteInput();
    void check();
    std::chrono::milliseconds idle() const;

    std::chrono::milliseconds m_after{std::chrono::minutes(15)};
    bool m_armed = false;
    QElapsedTimer m_sinceInput;
    QDateTime m_inputAt; ///< UTC
    QTimer m_deadline;
    Reason m_reason = Reason::Asked;
    QDateTime m_since;
};

} // namespace chatelaine
