// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/member.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace chatelaine {

class InlineEdit;
class Label;

/// What is true of a key, a line each: its state, its last use, who owns it, where it comes from.
class KeyFacts : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFacts(QWidget *parent = nullptr);

    void show(const ApiKey &key, const Profile &profile, const std::vector<Member> &members, bool editable,
              const QDateTime &now);

    /// What its calls add: the last one that was refused, which is no use of it.
    void show(const KeyUsage &usage, const Profile &profile, const QDateTime &now);

Q_SIGNALS:
    void ownerChosen(const chatelaine::MemberId &owner);
    void noteEdited(const QString &note);

private:
    struct Row
    {
        Label *name;
        QVBoxLayout *column;
    };
    struct Fact : Row
    {
        Label *value, *sub;
    };
    Fact addFact(const QString &name, const QString &objectName);
    Row addRow(const QString &name);
    void showStatus(const ApiKey &key, const Profile &profile, const QDateTime &now);
    void showLastUsed(const ApiKey &key, const QDateTime &now);
    void showOwner(const ApiKey &key, const Profile &profile, const std::vector<Member> &members, bool editable);

    QGridLayout *m_grid;
    Fact m_status, m_lastUsed, m_lastRefused, m_owner, m_created, m_id;
    QComboBox *m_ownerChoice;
    InlineEdit *m_note;
};

} // namespace chatelaine
