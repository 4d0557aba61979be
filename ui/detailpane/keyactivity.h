// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QWidget>

namespace chatelaine {

class Label;
class Sparkline;

/// How much a key was called, a bar a day.
class KeyActivity : public QWidget
{
    Q_OBJECT

public:
    explicit KeyActivity(QWidget *parent = nullptr);

    void show(const ApiKey &key);
    void show(const KeyUsage &usage);

private:
    Label *m_total;
    Sparkline *m_bars;
    Label *m_from;
    qint64 m_calls = 0;
};

} // namespace chatelaine
