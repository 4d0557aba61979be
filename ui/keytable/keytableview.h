// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QTableView>

namespace chatelaine {

class KeyDelegate;

/// The keys as rows. Which columns there are and in which order the profile says; which of them show, the person.
class KeyTableView : public QTableView
{
    Q_OBJECT

public:
    explicit KeyTableView(KeyTableModel &keys, QWidget *parent = nullptr);

    /// Takes the profile's columns, then what the person chose of them last time (see columnState()).
    void setColumns(const Profile &profile, const QByteArray &state);
    QByteArray columnState() const;

    /// The profile's columns in the order they are seen, and whether the person wants each.
    std::vector<KeyTableModel::Column> columns() const;
    bool isWanted(KeyTableModel::Column column) const;
    void setWanted(KeyTableModel::Column column, bool wanted); ///< the name stays

    std::vector<ApiKey> selectedKeys() const; ///< the current one first
    /// Selects one key and scrolls to it; false if it is filtered out.
    bool select(const KeyId &key);

    int hoveredRow() const { return m_hovered; }
    bool showsFocus() const; ///< the keyboard brought focus here
    bool showsPrefixColumn() const;

    /// Repaints what depends on the clock.
    void refreshTimes(const QDateTime &now);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void selectedKeysChanged();
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void hover(int row);
    int environmentWidth() const;
    int statusWidth() const;
    void layOutColumns();

    KeyTableModel &m_keys;
    KeyDelegate *m_delegate;
    std::vector<KeyTableModel::Column> m_columns; ///< of the profile
    std::vector<KeyTableModel::Column> m_unwanted;
    int m_hovered = -1;
    bool m_byKeyboard = false;
};

} // namespace chatelaine
