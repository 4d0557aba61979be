// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QWidget>

namespace chatelaine {

class Actions;
class Chip;
class InlineEdit;
class Label;
class RequestId;

/// The top of the details: which environment, which key, and what can be done to it.
class DetailHead : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(Actions &actions, QWidget *parent = nullptr);

    void show(const ApiKey &key, const Profile &profile, bool editable);
    /// Why the last change was not made; empty takes it away.
    void setError(const QString &error, const QString &requestId = {});

Q_SIGNALS:
    void renamed(const QString &name);
    void copyWanted(const QString &text);
    void closeWanted();

private:
    QWidget *makeVerbs(Actions &actions);

    Actions &m_actions;
    Chip *m_kind;
    Chip *m_environment;
    Label *m_money;
    InlineEdit *m_name;
    Label *m_error;
    RequestId *m_requestId;
    QWidget *m_prefixRow;
    Label *m_prefix;
    Label *m_reason; ///< why it cannot be rotated for now
    QString m_visiblePart;
};

} // namespace chatelaine
