// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/webhooks/rowtable.h"

namespace chatelaine {

/// Cells of the endpoints: address and name, of whose keys it hears and of what, and how it fares.
class EndpointDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static constexpr int rowHeight = 48;

    void setProfile(std::shared_ptr<const Profile> profile) { m_profile = std::move(profile); }

    QString spoken(const QModelIndex &index) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    void paintEvents(const Cell &cell, const Webhook &webhook) const;

    std::shared_ptr<const Profile> m_profile;
};

} // namespace chatelaine
