// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "domain/profile.h"
#include "ui/webhooks/rowtable.h"

namespace chatelaine {

/// Cells of the team: who it is, as what, how they sign in, and how they stand.
class TeamDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 48;

    explicit TeamDelegate(const MemberId &self)
        : m_self(self)
    {
    }

    void setProfile(std::shared_ptr<const Profile> profile) { m_profile = std::move(profile); }

    QString spoken(const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    QString nameText(const Member &member) const;
    void paintName(const Cell &cell, const Member &member) const;
    void paintTwoFactor(const Cell &cell, const Member &member) const;

    MemberId m_self;
    std::shared_ptr<const Profile> m_profile;
};

} // namespace chatelaine
