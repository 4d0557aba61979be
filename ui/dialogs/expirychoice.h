// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QDateTime>
#include <QWidget>

class QDateEdit;

namespace chatelaine {

class Facts;
class Label;
class Panel;
class Segmented;

/// When a key ends: a term, a date, or never; what that is in UTC, here, and from now.
class ExpiryChoice : public QWidget
{
    Q_OBJECT

public:
    ExpiryChoice(const Profile::Expiry &rules, const QDateTime &now, QWidget *parent = nullptr);

    std::optional<QDateTime> expiresAt() const; ///< UTC
    void setExpiresAt(const std::optional<QDateTime> &end);

Q_SIGNALS:
    void changed();

private:
    QDateTime endAfter(int days) const;
    void refresh();
    QString afterword(const QDateTime &end) const;

    Profile::Expiry m_rules;
    QDateTime m_now;
    Segmented *m_terms;
    QDateEdit *m_date;
    Panel *m_box;
    Facts *m_facts;
    Label *m_afterword;
};

} // namespace chatelaine
