// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusObjectPath;

namespace chatelaine {

/// Hears when a person leaves the computer: it goes to sleep, or its screen locks. Hears nothing where no login
/// manager or screen saver speaks on D-Bus.
class AwayWatch : public QObject
{
    Q_OBJECT

public:
    explicit AwayWatch(QObject *parent = nullptr);
    AwayWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

Q_SIGNALS:
    void left();

private Q_SLOTS: // D-Bus connects by name only
    void sleepChanged(bool asleep);
    void screenChanged(bool locked);
    void sessionLocked();

private:
    void findSession(QDBusConnection system);
};

} // namespace chatelaine
