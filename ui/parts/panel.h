// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

namespace chatelaine {

/// A rounded ground with a border or without: boxes of facts, cards, wells.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Token ground, std::optional<Token> border = {}, QWidget *parent = nullptr);

    void setLook(Token ground, std::optional<Token> border);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
    std::optional<Token> m_border;
};

} // namespace chatelaine
