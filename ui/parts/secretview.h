// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QWidget>
#include <memory>

namespace chatelaine {

/// Shows a secret, masked but for its known beginning until it is revealed.
///
/// It is painted character by character, so that no string of it is ever made. A screen reader hears that there is a
/// secret; its value only when it is revealed, and only when it asks.
class SecretView : public QWidget
{
    Q_OBJECT

public:
    explicit SecretView(QWidget *parent = nullptr);

    /// `known` is what people may see anyway, as "sk_live_"; it must begin the secret.
    void setSecret(const std::shared_ptr<const Secret> &secret, int known);
    const std::shared_ptr<const Secret> &secret() const { return m_secret; }

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void revealedChanged(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override; ///< out of sight it is masked again

private:
    int charactersInALine(int width) const;

    std::shared_ptr<const Secret> m_secret;
    int m_known = 0;
    bool m_revealed = false;
};

} // namespace chatelaine
