// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/secret.h"

#include <QDateTime>
#include <QMap>
#include <chrono>
#include <memory>
#include <optional>

/// What holders of keys ask of the service itself, and what it answers them.
namespace chatelaine {

struct PortalLinkRequest
{
    QString customer;
    std::optional<qint64> ttlMinutes;
};

struct PortalLink
{
    std::shared_ptr<const Secret> url; ///< opens the portal once
    QDateTime expiresAt; ///< UTC
    qint64 ttlMinutes = 0;
    bool capped = false; ///< it is less than was asked for
};

/// Where a portal link led.
struct PortalVisit
{
    QString customer;
    WorkspaceId organization;
};

struct OrganizationDraft
{
    QString name;
    QString owner; ///< the e-mail address of somebody the service knows
    QString profile; ///< empty: that of the key that asks
};

struct Organization
{
    WorkspaceId id;
    QString name, profile;
    QDateTime createdAt; ///< UTC
};

struct SystemSettings
{
    qint64 portalLinkMaxTtlMinutes = 60;
};

struct SystemSettingsEdit
{
    std::optional<qint64> portalLinkMaxTtlMinutes;
};

struct SystemHealth
{
    QString status; ///< "ok": who answers this could read the store
    QString engine; ///< of the store
    qint64 storeBytes = 0;
    std::optional<QDateTime> lastChangeAt; ///< UTC
    QDateTime startedAt; ///< UTC
    std::chrono::seconds uptime{0};
    qint64 workspaces = 0;
    QMap<QString, qint64> keys; ///< how many, by state
};

} // namespace chatelaine
