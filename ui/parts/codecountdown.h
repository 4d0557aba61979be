// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace chatelaine {

class CountdownRing;
class Label;

/// How long an authenticator shows the code of now, by this computer's clock.
class CodeCountdown : public QWidget
{
    Q_OBJECT

public:
    static constexpr int seconds = 30; ///< RFC 6238's usual step

    explicit CodeCountdown(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void tell();

    CountdownRing *m_ring;
    Label *m_text;
    QBasicTimer m_tick;
};

} // namespace chatelaine
