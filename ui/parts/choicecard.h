// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRadioButton>
#include <optional>

namespace chatelaine {

/// A radio button as a card: what it is, what follows from it, an icon. Put those that exclude each other into one
/// parent.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT

public:
    /// `live` gives it an environment's colours; nothing gives it the accent.
    ChoiceCard(const QString &title, const QString &sub, const QString &icon, std::optional<bool> live,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sub, m_icon;
    std::optional<bool> m_live;
};

} // namespace chatelaine
