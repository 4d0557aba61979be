// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/idlelock.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

namespace chatelaine {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &IdleLock::check);
}

IdleLock::~IdleLock() = default;

void IdleLock::setAfter(std::chrono::milliseconds after)
{
    m_after = after;
    if (m_armed && !isLocked())
        check();
}

void IdleLock::setArmed(bool armed)
{
    if (armed == m_armed)
        return;
    m_armed = armed;
    if (armed) {
        QCoreApplication::instance()->installEventFilter(this);
        noteInput();
        check();
        return;
    }
    QCoreApplication::instance()->removeEventFilter(this);
    m_deadline.stop();
    unlock();
}

void IdleLock::lock(Reason reason)
{
    if (!m_armed || isLocked())
        return;
    m_deadline.stop();
    m_reason = reason;
    m_since = QDateTime::currentDateTimeUtc();
    Q_EMIT lockedChanged(true);
}

void IdleLock::unlock()
{
    if (!isLocked())
        return;
    m_since = {};
    noteInput();
    if (m_armed)
        check();
    Q_EMIT lockedChanged(false);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isInput(event->type())) {
        // Back from a sleep nobody told of: what wakes the screen must not show it.
        if (!isLocked() && idle() >= m_after)
            lock(Reason::Idle);
        noteInput();
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::noteInput()
{
    m_sinceInput.start();
    m_inputAt = QDateTime::currentDateTimeUtc();
}

// The steady clock stands still while the computer sleeps, the other one can be set: the longer of the two counts.
std::chrono::milliseconds IdleLock::idle() const
{
    return std::chrono::milliseconds(
        std::max(m_sinceInput.elapsed(), m_inputAt.msecsTo(QDateTime::currentDateTimeUtc())));
}

void IdleLock::check()
{
    const std::chrono::milliseconds left = m_after - idle();
    if (left <= std::chrono::milliseconds(0))
        lock(Reason::Idle);
    else
        m_deadline.start(left);
}

} // namespace chatelaine
