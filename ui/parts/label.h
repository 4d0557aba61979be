// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace chatelaine {

/// Plain text in a style and a token's colour; both follow theme and text scale. Never interprets its text.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, Token token = Token::Text,
                   QWidget *parent = nullptr);

    void setToken(Token token);
    void setTextStyle(TextStyle style);
    void setStrong(bool strong); ///< weight 500, whatever the style's
    void setStruck(bool struck); ///< a line through what no longer holds

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void resolve();

    TextStyle m_style;
    Token m_token;
    bool m_strong = false;
    bool m_struck = false;
    bool m_resolving = false;
};

/// One line that gives way: elided at its end, never wider than its room, never narrower than 40. The whole is in the
/// tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TextStyle style = TextStyle::Body, Token token = Token::Text,
                         QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setToken(Token token);
    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextStyle m_style;
    Token m_token;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace chatelaine
