// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <functional>
#include <vector>

class QListWidget;

namespace chatelaine {

class SearchField;

/// A menu to choose one of many from: typing narrows it, arrows and Enter choose.
class PickMenu : public QMenu
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString text; ///< safe for display
    };
    /// What there is to choose from, asked each time it opens.
    using Items = std::function<std::vector<Item>()>;

    static constexpr int mostShown = 200; ///< beyond that typing is the way

    /// `name` says what is searched, to screen readers and in the empty field.
    PickMenu(const QString &name, Items items, QWidget *parent);

Q_SIGNALS:
    void picked(const QString &id, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void pick();

    Items m_source;
    std::vector<Item> m_items;
    SearchField *m_search;
    QListWidget *m_list;
};

} // namespace chatelaine
