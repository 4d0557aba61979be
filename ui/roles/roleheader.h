// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/membertablemodel.h"
#include "ui/parts/titleheader.h"

namespace chatelaine {

/// Each role's name above its column, and who holds it. The person's own role is tinted down to the last row.
class RoleHeader : public TitleHeader
{
    Q_OBJECT

public:
    /// The members must outlive it.
    explicit RoleHeader(const MemberTableModel &members, QWidget *parent = nullptr);

    void setOwnRole(const QString &role);
    const QString &ownRole() const { return m_ownRole; }

protected:
    QRect titleRect(const QRect &section, int logicalIndex) const override;
    Token ground(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    QString roleAt(int logicalIndex) const; ///< empty above the names of the rights
    void paintHolders(QPainter *painter, const QRect &in, const QString &role) const;

    const MemberTableModel &m_members;
    QString m_ownRole;
};

} // namespace chatelaine
