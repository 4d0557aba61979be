// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

namespace chatelaine {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing() = default;

// Like the web's :focus-visible: what the last input was decides, so that a dialog opened by a key shows where one is.
bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_keys = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_keys = false;
        moveTo(nullptr);
        break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            moveTo(widget);
        break;
    case QEvent::FocusOut:
        if (watched->isWidgetType() && watched->property(byKeyboard).toBool())
            watched->setProperty(byKeyboard, false);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::moveTo(QWidget *widget)
{
    QWidget *ringed = m_keys ? qobject_cast<QAbstractButton *>(widget) : nullptr;
    if (widget)
        widget->setProperty(byKeyboard, m_keys);
    if (!ringed) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window it is in, and ends with it.
    if (!m_frame)
        m_frame = new QFocusFrame(ringed);
    m_frame->setWidget(ringed);
}

} // namespace chatelaine
