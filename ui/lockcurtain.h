// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <vector>

class QWidget;

namespace chatelaine {

/// Hides every window beside one, and shows them again with all that was typed into them. What would open meanwhile, as
/// the secret of a write that ran on, waits too.
class LockCurtain : public QObject
{
    Q_OBJECT

public:
    /// A property of windows that say nothing of what is hidden, and stay.
    static constexpr const char *aboveLock = "aboveLock";

    explicit LockCurtain(QWidget &window);
    ~LockCurtain() override;

    void draw();
    void lift();
    bool isDrawn() const { return m_drawn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hides(const QWidget *window) const;

    QWidget &m_window;
    bool m_drawn = false;
    std::vector<QPointer<QWidget>> m_hidden; ///< the lower ones first
};

} // namespace chatelaine
