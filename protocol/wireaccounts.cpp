// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/items.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct RefreshBody
{
    std::shared_ptr<const Secret> secret;
};

} // namespace

namespace json {

template <>
struct Shape<ServiceInfo>
{
    static constexpr Field<ServiceInfo> fields[] = {
        required<&ServiceInfo::name>("name"),
        required<&ServiceInfo::protocol>("protocol"),
        optional<&ServiceInfo::needsSetup>("needs_setup"),
        optional<&ServiceInfo::demo>("demo"),
    };
};

template <>
struct Shape<Credentials>
{
    static constexpr Field<Credentials> fields[] = {
        required<&Credentials::email>("email"),
        required<&Credentials::password>("password"),
        optional<&Credentials::device>("device"),
        optional<&Credentials::code>("code"),
    };
};

template <>
struct Shape<Setup>
{
    static constexpr Field<Setup> fields[] = {
        required<&Setup::code>("code"),
        required<&Setup::workspace>("workspace"),
        required<&Setup::profile>("profile"),
        required<&Setup::name>("name"),
        required<&Setup::credentials>("credentials"),
    };
};

template <>
struct Shape<Tokens>
{
    static constexpr Field<Tokens> fields[] = {
        required<&Tokens::session>("session"),
        required<&Tokens::access>("access_token"),
        required<&Tokens::accessEndsAt>("access_ends_at"),
        required<&Tokens::refresh>("refresh_token"),
    };
};

template <>
struct Shape<SessionInfo>
{
    static constexpr Field<SessionInfo> fields[] = {
        required<&SessionInfo::id>("id"),           optional<&SessionInfo::device>("device"),
        required<&SessionInfo::address>("address"), required<&SessionInfo::startedAt>("started_at"),
        required<&SessionInfo::seenAt>("seen_at"),  optional<&SessionInfo::current>("current"),
    };
};

template <>
struct Shape<Person>
{
    static constexpr Field<Person> fields[] = {
        required<&Person::id>("id"),
        required<&Person::name>("name"),
        required<&Person::email>("email"),
        optional<&Person::globalAdministrator>("global_administrator"),
    };
};

template <>
struct Shape<Workspace>
{
    static constexpr Field<Workspace> fields[] = {
        required<&Workspace::id>("id"),           required<&Workspace::name>("name"),
        required<&Workspace::profile>("profile"), required<&Workspace::profileName>("profile_name"),
        required<&Workspace::role>("role"),       required<&Workspace::self>("self"),
    };
};

template <>
struct Shape<SignIn>
{
    static constexpr Field<SignIn> fields[] = {
        required<&SignIn::tokens>("tokens"),
        required<&SignIn::person>("person"),
        required<&SignIn::workspaces>("workspaces"),
    };
};

template <>
struct Shape<RefreshBody>
{
    static constexpr Field<RefreshBody> fields[] = {required<&RefreshBody::secret>("refresh_token")};
};

} // namespace json

namespace wire {

QByteArray write(const ServiceInfo &info)
{
    return json::toBytes(info);
}
Result<ServiceInfo> readServiceInfo(QByteArrayView body)
{
    return json::fromAnswer<ServiceInfo>(body);
}

Secret write(const Credentials &credentials)
{
    return json::toSecret(credentials);
}
Result<Credentials> readCredentials(QByteArrayView body)
{
    return json::fromRequest<Credentials>(body);
}

Secret write(const Setup &setup)
{
    return json::toSecret(setup);
}
Result<Setup> readSetup(QByteArrayView body)
{
    return json::fromRequest<Setup>(body);
}

Secret write(const SignIn &signIn)
{
    return json::toSecret(signIn);
}
Result<SignIn> readSignIn(QByteArrayView body)
{
    return json::fromAnswer<SignIn>(body);
}

Secret write(const Tokens &tokens)
{
    return json::toSecret(tokens);
}
Result<Tokens> readTokens(QByteArrayView body)
{
    return json::fromAnswer<Tokens>(body);
}

Secret writeRefresh(const Secret &refreshToken)
{
    return json::toSecret(RefreshBody{json::borrowed(refreshToken)});
}
Result<std::shared_ptr<const Secret>> readRefresh(QByteArrayView body)
{
    return json::fromRequest<RefreshBody>(body).transform([](const RefreshBody &read) { return read.secret; });
}

QByteArray write(const std::vector<SessionInfo> &sessions)
{
    return json::itemsToBytes(sessions);
}
Result<std::vector<SessionInfo>> readSessions(QByteArrayView body)
{
    return json::itemsFromAnswer<SessionInfo>(body);
}

QByteArray write(const std::vector<Workspace> &workspaces)
{
    return json::itemsToBytes(workspaces);
}
Result<std::vector<Workspace>> readWorkspaces(QByteArrayView body)
{
    return json::itemsFromAnswer<Workspace>(body);
}

} // namespace wire

} // namespace chatelaine
