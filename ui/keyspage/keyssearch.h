// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keyfilter.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace chatelaine {

class KeyTableView;
class SearchField;

/// What narrows the table: words and tokens in a field, ready-made filters as chips, and which columns show.
class KeysSearch : public QWidget
{
    Q_OBJECT

public:
    explicit KeysSearch(KeyTableView &table, QWidget *parent = nullptr);

    /// What the table is to show; the environment is somebody else's to say.
    KeyFilter filter() const;
    QString text() const;

    void setText(const QString &text);
    void clear(); ///< words and chips
    void setEndedShown(bool shown);
    void focus();

Q_SIGNALS:
    void filterChanged();

private:
    struct Ready
    {
        QString token; ///< as KeyFilter understands it
        QString words;
    };
    static std::vector<Ready> readyFilters();
    QMenu *makeFilterMenu();
    void fillColumnsMenu(QMenu *menu);
    void toggle(const QString &token, bool on);
    void showChips();

    KeyTableView &m_table;
    SearchField *m_field;
    QHBoxLayout *m_chips;
    QStringList m_tokens; ///< of the chips
    QAction *m_ended = nullptr;
    std::vector<QAction *> m_ready;
};

} // namespace chatelaine
