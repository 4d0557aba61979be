// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto area = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;
constexpr uint dark = 1;

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << QString(area) << QString(key);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            become(reply.value().variant());
    });
}

void SystemScheme::settingChanged(const QString &changedArea, const QString &changedKey, const QDBusVariant &value)
{
    if (changedArea == area && changedKey == key)
        become(value.variant());
}

// Read() wraps the value in a second variant, SettingChanged() does not.
void SystemScheme::become(const QVariant &scheme)
{
    const QVariant plain = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const bool wanted = plain.toUInt() == dark;
    if (wanted == m_dark)
        return;
    m_dark = wanted;
    Q_EMIT changed();
}

} // namespace chatelaine
