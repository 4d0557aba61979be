// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>

namespace chatelaine {

/// Draws one ring, 2 px wide at a gap of 2, round the button that got the keyboard's focus by a key.
/// Fields and views show their focus themselves.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// The property "keyboardFocus" of a widget says so while it holds.
    static constexpr auto byKeyboard = "keyboardFocus";

    /// Watches all of the application.
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(QWidget *widget);

    std::unique_ptr<QFocusFrame> m_frame;
};

} // namespace chatelaine
