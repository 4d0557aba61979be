// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

class QMimeData;

namespace chatelaine {

/// Lends a secret to the clipboard for some seconds, and takes it back if nothing else was copied since.
///
/// Only to CLIPBOARD, never to the primary selection, and marked so that clipboard managers keep no history of it.
/// The bytes stay in the Secret until somebody pastes.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override; ///< takes it back

    void copy(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent);
    void clear(); ///< takes it back now

    int secondsLeft() const { return m_secondsLeft; } ///< 0 where nothing is lent

Q_SIGNALS:
    /// Each second while something is lent; 0 when it was taken back or something else was copied.
    void secondsLeftChanged(int seconds);

private:
    void tick();
    void end();
    bool isOurs() const;

    QPointer<QMimeData> m_lent;
    QTimer m_second;
    int m_secondsLeft = 0;
};

} // namespace chatelaine
