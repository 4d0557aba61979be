// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lockcurtain.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <utility>

namespace chatelaine {

LockCurtain::LockCurtain(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

LockCurtain::~LockCurtain() = default;

void LockCurtain::draw()
{
    if (std::exchange(m_drawn, true))
        return;
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
    // A dialog is a child of what it lies over, and findChildren() goes from the top down.
    for (QWidget *window : m_window.findChildren<QWidget *>())
        if (hides(window) && window->isVisible())
            m_hidden.emplace_back(window);
    for (auto at = m_hidden.rbegin(); at != m_hidden.rend(); ++at)
        (*at)->hide();
    qApp->installEventFilter(this);
}

void LockCurtain::lift()
{
    if (!std::exchange(m_drawn, false))
        return;
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {}))
        if (window)
            window->show();
}

bool LockCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *window = static_cast<QWidget *>(watched);
    if (!hides(window))
        return QObject::eventFilter(watched, event);
    // Before it is mapped: not a frame of it comes on screen.
    window->setAttribute(Qt::WA_DontShowOnScreen);
    m_hidden.emplace_back(window);
    QMetaObject::invokeMethod(
        window,
        [window] {
            window->hide();
            window->setAttribute(Qt::WA_DontShowOnScreen, false);
        },
        Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

bool LockCurtain::hides(const QWidget *window) const
{
    if (!window->isWindow() || window->windowType() == Qt::ToolTip || window->property(aboveLock).toBool())
        return false;
    const QObject *owner = window->parent();
    while (owner && owner != &m_window)
        owner = owner->parent();
    return owner != nullptr;
}

} // namespace chatelaine
