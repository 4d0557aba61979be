// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace chatelaine {

class Label;
class Segmented;

/// The top of the keys page: how many keys there are, which environment is looked at, and the way to a new key.
class KeysHeading : public QWidget
{
    Q_OBJECT

public:
    /// `create` may be null: where nobody may create keys there is no button.
    KeysHeading(KeyTableModel &keys, QAction *create, QWidget *parent = nullptr);

    QString environment() const; ///< chosen in the switch; empty is all
    void chooseAll();

Q_SIGNALS:
    void environmentChanged(const QString &environment);

private:
    void showProfile();
    void showCounts();
    void showEnvironment();

    KeyTableModel &m_keys;
    Label *m_count;
    Segmented *m_environments;
    Label *m_money;
    QAction *m_createAction;
    QPushButton *m_create = nullptr;
};

} // namespace chatelaine
