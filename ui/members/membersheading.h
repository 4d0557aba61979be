// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

class Actions;
class Label;
class SearchField;

/// The top of the members page: how many there are, a search, and what can be done with the chosen one.
class MembersHeading : public QWidget
{
    Q_OBJECT

public:
    explicit MembersHeading(Actions &actions, QWidget *parent = nullptr);

    void setCount(int members);
    SearchField &search() { return *m_search; }

Q_SIGNALS:
    void menuWanted(const QPoint &at); ///< in global coordinates

private:
    Label *m_count;
    SearchField *m_search;
};

} // namespace chatelaine
