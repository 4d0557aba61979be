// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/awaywatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginManager = u"org.freedesktop.login1.Manager"_s;

} // namespace

AwayWatch::AwayWatch(QObject *parent)
    : AwayWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{
}

AwayWatch::AwayWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
{
    QDBusConnection machine = system;
    if (machine.isConnected()) {
        machine.connect(login, loginPath, loginManager, u"PrepareForSleep"_s, this, SLOT(sleepChanged(bool)));
        findSession(machine);
    }
    QDBusConnection desktop = session;
    if (!desktop.isConnected())
        return;
    // Desktops name their screen saver's object differently; the interface is what they share.
    for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        desktop.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(screenChanged(bool)));
}

void AwayWatch::findSession(QDBusConnection system)
{
    QDBusMessage question = QDBusMessage::createMethodCall(login, loginPath, loginManager, u"GetSessionByPID"_s);
    question << static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, system] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> mine = *answer;
        if (mine.isError())
            return;
        QDBusConnection(system).connect(login, mine.value().path(), u"org.freedesktop.login1.Session"_s, u"Lock"_s,
                                        this, SLOT(sessionLocked()));
    });
}

void AwayWatch::sleepChanged(bool asleep)
{
    if (asleep)
        Q_EMIT left();
}

void AwayWatch::screenChanged(bool locked)
{
    if (locked)
        Q_EMIT left();
}

void AwayWatch::sessionLocked()
{
    Q_EMIT left();
}

} // namespace chatelaine
