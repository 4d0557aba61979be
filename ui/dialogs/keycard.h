// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/chip.h"
#include "ui/parts/panel.h"

namespace chatelaine {

class Facts;
class Label;
class Sparkline;

/// One of two keys in a rotation: its visible part, what it does, its days.
class KeyCard : public Panel
{
    Q_OBJECT

public:
    explicit KeyCard(const QString &title, Token bars, QWidget *parent = nullptr);

    void setKey(const ApiKey &key, const ChipLook &state, const QDateTime &now);
    /// `scale` is the greatest count of both keys.
    void setUsage(const KeyUsage &usage, qint64 scale, const QDateTime &now);

private:
    void showFacts(const QDateTime &now);

    ApiKey m_key;
    std::optional<KeyUsage> m_usage;
    Chip *m_state;
    Label *m_visible;
    Sparkline *m_days;
    Facts *m_facts;
};

} // namespace chatelaine
