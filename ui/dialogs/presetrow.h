// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>
#include <vector>

namespace chatelaine {

class Pill;

/// The profile's presets, and Full access, as pills. A pill is down while exactly its scopes are ticked.
class PresetRow : public QWidget
{
    Q_OBJECT

public:
    explicit PresetRow(const Profile &profile, QWidget *parent = nullptr);

    bool isEmpty() const { return m_presets.empty(); }
    /// Presses what these scopes are; says nothing.
    void setScopes(const QStringList &scopes);

Q_SIGNALS:
    void picked(const QStringList &scopes);

private:
    struct Preset
    {
        QStringList scopes; ///< sorted
        Pill *pill;
    };
    void add(const QString &id, const QString &label, const QStringList &scopes);

    std::vector<Preset> m_presets;
};

} // namespace chatelaine
