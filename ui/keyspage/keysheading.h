// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace chatelaine {

class Chip;
class Label;
class Segmented;

/// The top of the keys page: how many keys there are, which tier and which environment are looked at, and the way to a
/// new key.
class KeysHeading : public QWidget
{
    Q_OBJECT

public:
    /// `create` may be null: where nobody may create keys there is no button.
    KeysHeading(KeyTableModel &keys, QAction *create, QWidget *parent = nullptr);

    QString environment() const; ///< chosen in the switch; empty is all
    void chooseAll();

    /// Whether the person may see keys of the whole service; they are a tier, and a page, of their own.
    void setGlobalAllowed(bool allowed);
    bool isGlobal() const; ///< the tier that is looked at
    void setGlobal(bool global);
    QStringList kinds() const; ///< of that tier; empty is all there are

Q_SIGNALS:
    void tierChanged();
    void environmentChanged(const QString &environment);

private:
    void showProfile();
    void showCounts();
    void showTiers();
    void showEnvironment();
    QString tierName(bool global) const;

    KeyTableModel &m_keys;
    bool m_globalAllowed = false;
    Label *m_count;
    Segmented *m_tiers;
    Segmented *m_environments;
    Chip *m_onlyEnvironment;
    Label *m_money;
    QAction *m_createAction;
    QPushButton *m_create = nullptr;
};

} // namespace chatelaine
