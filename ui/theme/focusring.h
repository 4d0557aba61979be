// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace chatelaine {

/// Draws one ring, 2 px wide at a gap of 2, round the button that has the focus while keys are in use.
/// Fields and views show their focus themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// This property of a widget says that it got the focus while keys were in use.
    static constexpr auto byKeyboard = "keyboardFocus";

    /// Watches the whole application.
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
    bool m_keys = false;
};

} // namespace chatelaine
