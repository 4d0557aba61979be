// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace chatelaine {

/// How long a secret that was revealed stays in sight: some seconds, and no longer than somebody looks at this program.
class Glimpse : public QObject
{
    Q_OBJECT

public:
    static constexpr int seconds = 30;

    explicit Glimpse(QObject *parent = nullptr);

    void begin();
    void end(); ///< now, if it has not ended

    int secondsLeft() const { return m_left; } ///< 0 while there is nothing to see

Q_SIGNALS:
    void secondsLeftChanged(int seconds); ///< 0 at the end, once

private:
    void become(int left);

    QTimer m_second;
    int m_left = 0;
};

} // namespace chatelaine
