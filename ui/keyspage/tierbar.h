// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class Label;
class PresetCard;

/// Below the heading of a page of one tier: presets to start a key from, or what the keys of the whole service act on.
class TierBar : public QWidget
{
    Q_OBJECT

public:
    explicit TierBar(QWidget *parent = nullptr);

    /// Hides itself where the profile has one tier only.
    void show(const Profile &profile, bool global);
    /// Why no key can be created; empty where it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    void presetChosen(const QStringList &scopes);

private:
    void showPresets(const Profile &profile);

    QWidget *m_presets;
    QGridLayout *m_grid;
    Label *m_description;
    std::vector<PresetCard *> m_cards;
};

} // namespace chatelaine
