// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace chatelaine {

/// What a chip shows; delegates paint it, Chip is it as a widget.
struct ChipLook
{
    enum class Style { Solid, Soft, Outline, Dashed };

    QString text;
    QString icon; ///< a Lucide name, or empty
    Token ink = Token::Text2;
    Token fill = Token::Well; ///< of Solid and Soft
    Style style = Style::Soft;

    friend bool operator==(const ChipLook &, const ChipLook &) = default;
};

/// Live is filled with a bolt, test dashed with a flask; in rows live is soft. An environment the profile lacks is
/// live.
ChipLook environmentChip(const Profile &profile, const QString &environment, bool soft);

/// The gravest exception of a key's state; none while it is simply active.
std::optional<ChipLook> stateChip(const ApiKey &key, const Profile &profile, const QDateTime &now);

ChipLook scopeChip(const QString &scope);
ChipLook fullAccessChip();

QSize chipSize(const ChipLook &look);
/// At the leading edge of `in`, centred vertically; cut to its width.
void paintChip(QPainter *painter, const QRect &in, const ChipLook &look, Qt::LayoutDirection direction);

/// A chip that stands by itself. Speaks its text.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr);

    const ChipLook &look() const { return m_look; }
    void setLook(const ChipLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace chatelaine
