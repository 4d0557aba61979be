// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace chatelaine {

/// A ready-made set of scopes to start a key from: its name, and what it ticks.
class PresetCard : public QAbstractButton
{
    Q_OBJECT

public:
    PresetCard(const QString &name, const QStringList &scopes, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScopes(QPainter *painter, const QRect &in) const;

    QStringList m_scopes;
};

} // namespace chatelaine
