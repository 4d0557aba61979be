// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace chatelaine {

class SearchField;

/// What narrows the audit: words, a time, a person, a key, a verb. Each that holds is a chip that takes it off.
class AuditFilters : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilters(WorkspaceContext &context, QWidget *parent = nullptr);

    AuditQuery query() const;
    /// Only what is about this key.
    void setKey(const KeyId &key, const QString &name);
    void clear();
    void focus();

Q_SIGNALS:
    void changed();

private:
    /// One of the four ways to narrow: its button, or while it holds its chip.
    struct Way
    {
        QString id;
        QString name; ///< "Time"
        QPushButton *button;
        QWidget *chip = nullptr;
        QString value, shown; ///< empty while it does not hold
    };

    QMenu *makeTimeMenu();
    QMenu *makePersonMenu();
    QMenu *makeKeyMenu();
    QMenu *makeVerbMenu();
    void addWay(const QString &id, const QString &name, const QString &icon, QMenu *menu);
    void set(const QString &way, const QString &value, const QString &shown);
    void showWay(Way &way);
    const QString &valueOf(const QString &way) const;

    WorkspaceContext &m_context;
    SearchField *m_search;
    QHBoxLayout *m_row;
    std::vector<Way> m_ways;
    QTimer m_typing;
};

} // namespace chatelaine
