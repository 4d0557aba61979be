// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/panel.h"

#include <QTimer>

namespace chatelaine {

class Actions;
class CountdownRing;
class Facts;
class Label;

/// While two secrets of a key work: how long the older one still does, who uses which, and the way to end it now.
class KeySecrets : public Panel
{
    Q_OBJECT

public:
    explicit KeySecrets(Actions &actions, QWidget *parent = nullptr);

    /// Hides itself where one secret works.
    void show(const ApiKey &key, const Profile &profile, const std::optional<KeyUsage> &usage);

private:
    void tell();

    CountdownRing *m_ring;
    Label *m_title;
    Label *m_rest;
    Facts *m_facts;
    QTimer m_clock;
    ApiKey m_key;
    std::optional<KeyUsage> m_usage;
    std::vector<std::chrono::seconds> m_graces;
};

} // namespace chatelaine
