// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace chatelaine {

/// An icon that stands by itself, said by the text beside it; on a disc where a background is given.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &icon = {}, Token token = Token::Text2, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Token token);
    /// A round ground of this diameter behind the icon.
    void setDisc(int diameter, Token ground);
    void setSide(int side); ///< of the icon; 16 unless told

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_token;
    int m_side = 16;
    int m_disc = 0;
    Token m_ground = Token::Well;
};

} // namespace chatelaine
