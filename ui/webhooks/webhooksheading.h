// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

class Actions;
class Label;

/// The top of the webhooks page: how many endpoints there are, what they are for, and how to add one.
class WebhooksHeading : public QWidget
{
    Q_OBJECT

public:
    explicit WebhooksHeading(Actions &actions, QWidget *parent = nullptr);

    void setCount(int endpoints);

private:
    Label *m_count;
};

} // namespace chatelaine
