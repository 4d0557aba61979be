// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/glimpse.h"

#include <QGuiApplication>

namespace chatelaine {

using namespace std::chrono_literals;

Glimpse::Glimpse(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, [this] { become(m_left - 1); });
    // A locked screen takes the window's focus away, and so does whoever turns to something else.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            end();
    });
}

void Glimpse::begin()
{
    m_second.start();
    become(seconds);
}

void Glimpse::end()
{
    if (m_left > 0)
        become(0);
}

void Glimpse::become(int left)
{
    m_left = left;
    if (m_left == 0)
        m_second.stop();
    Q_EMIT secondsLeftChanged(m_left);
}

} // namespace chatelaine
