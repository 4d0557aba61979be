// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Shape<PortalLinkRequest>
{
    static constexpr Field<PortalLinkRequest> fields[] = {
        required<&PortalLinkRequest::customer>("customer"),
        optional<&PortalLinkRequest::ttlMinutes>("ttlMinutes"),
    };
};

template <>
struct Shape<PortalLink>
{
    static constexpr Field<PortalLink> fields[] = {
        required<&PortalLink::url>("url"),
        required<&PortalLink::expiresAt>("expires_at"),
        required<&PortalLink::ttlMinutes>("ttlMinutes"),
        required<&PortalLink::capped>("capped"),
    };
};

template <>
struct Shape<PortalVisit>
{
    static constexpr Field<PortalVisit> fields[] = {
        required<&PortalVisit::customer>("customer"),
        required<&PortalVisit::organization>("organization"),
    };
};

template <>
struct Shape<OrganizationDraft>
{
    static constexpr Field<OrganizationDraft> fields[] = {
        required<&OrganizationDraft::name>("name"),
        required<&OrganizationDraft::owner>("owner"),
        optional<&OrganizationDraft::profile>("profile"),
    };
};

template <>
struct Shape<Organization>
{
    static constexpr Field<Organization> fields[] = {
        required<&Organization::id>("id"),
        required<&Organization::name>("name"),
        required<&Organization::profile>("profile"),
        required<&Organization::createdAt>("created_at"),
    };
};

template <>
struct Shape<SystemSettings>
{
    static constexpr Field<SystemSettings> fields[] = {
        required<&SystemSettings::portalLinkMaxTtlMinutes>("portal_link_max_ttl_minutes"),
    };
};

template <>
struct Shape<SystemSettingsEdit>
{
    static constexpr Field<SystemSettingsEdit> fields[] = {
        optional<&SystemSettingsEdit::portalLinkMaxTtlMinutes>("portal_link_max_ttl_minutes"),
    };
};

template <>
struct Shape<SystemHealth>
{
    static constexpr Field<SystemHealth> fields[] = {
        required<&SystemHealth::status>("status"),          required<&SystemHealth::engine>("engine"),
        required<&SystemHealth::storeBytes>("store_bytes"), optional<&SystemHealth::lastChangeAt>("last_change_at"),
        required<&SystemHealth::startedAt>("started_at"),   required<&SystemHealth::uptime>("uptime_seconds"),
        required<&SystemHealth::workspaces>("workspaces"),  required<&SystemHealth::keys>("keys"),
    };
};

} // namespace json

namespace wire {

Result<PortalLinkRequest> readPortalLinkRequest(QByteArrayView body)
{
    return json::fromRequest<PortalLinkRequest>(body);
}

Secret write(const PortalLink &link)
{
    return json::toSecret(link);
}

QByteArray write(const PortalVisit &visit)
{
    return json::toBytes(visit);
}

Result<OrganizationDraft> readOrganizationDraft(QByteArrayView body)
{
    return json::fromRequest<OrganizationDraft>(body);
}

QByteArray write(const Organization &organization)
{
    return json::toBytes(organization);
}

QByteArray write(const std::vector<Organization> &organizations)
{
    return json::itemsToBytes(organizations);
}

Result<SystemSettingsEdit> readSystemSettingsEdit(QByteArrayView body)
{
    return json::fromRequest<SystemSettingsEdit>(body);
}

QByteArray write(const SystemSettings &settings)
{
    return json::toBytes(settings);
}

QByteArray write(const SystemHealth &health)
{
    return json::toBytes(health);
}

} // namespace wire

} // namespace chatelaine
