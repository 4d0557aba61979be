// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/chip.h"
#include "ui/parts/panel.h"

namespace chatelaine {

class ElidedLabel;
class Facts;
class Sparkline;

/// One of two keys in a rotation: its visible part, what it does, its last 24 hours.
class KeyCard : public Panel
{
    Q_OBJECT

public:
    explicit KeyCard(const QString &title, Token bars, QWidget *parent = nullptr);

    void setKey(const ApiKey &key, const LastUsed &use, const ChipLook &state, const QDateTime &now);
    /// When and from where its first call came, in words; empty says nothing of it.
    void setFirstCall(const QString &words);
    /// `scale` is the greatest count of both keys in an hour.
    void setUsage(const std::optional<KeyUsage> &usage, qint64 scale);

private:
    void showFacts();

    QString m_lastUse, m_firstCall;
    std::optional<KeyUsage> m_usage;
    Chip *m_state;
    ElidedLabel *m_visible;
    Sparkline *m_hours;
    Facts *m_facts;
};

} // namespace chatelaine
