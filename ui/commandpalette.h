// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace chatelaine {

class Actions;

/// Everything by a few letters: verbs for the selection, then keys, then pages. Deletes itself when it closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostKeys = 8;

    CommandPalette(const Actions &actions, const KeyTableModel &keys, QWidget *parent);

    void open() override;

Q_SIGNALS:
    void keyChosen(const chatelaine::KeyId &key);
    void rotationChosen(const chatelaine::KeyId &newer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &text);
    void addAction(QAction *action);
    void addKeys(const QString &text);
    void addRotations(const QString &text);
    void run();

    const Actions &m_actions;
    const KeyTableModel &m_keys;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace chatelaine
