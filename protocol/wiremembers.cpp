// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/membershape.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

/// The two states somebody may be put into; a word that is none of them must not suspend anybody.
struct EditedStatus
{
    using Status = Member::Status;

    static void read(json::Source &source, MemberEdit &edit)
    {
        const std::string_view told = json::text(source);
        if (told == "active")
            edit.status = Status::Active;
        else if (told == "suspended")
            edit.status = Status::Suspended;
        else
            throw json::Unreadable("unknown", "A member can be made active or suspended.");
    }
    static void write(json::Writer &writer, const MemberEdit &edit)
    {
        json::Codec<Status>::write(writer, *edit.status);
    }
    static bool isAbsent(const MemberEdit &edit) { return !edit.status; }
};

} // namespace

namespace json {

template <>
struct Shape<MemberEdit>
{
    static constexpr Field<MemberEdit> fields[] = {
        optional<&MemberEdit::role>("role"),
        {"status", &EditedStatus::read, &EditedStatus::write, &EditedStatus::isAbsent},
    };
};

template <>
struct Shape<IssuedReset>
{
    static constexpr Field<IssuedReset> fields[] = {
        required<&IssuedReset::token>("token"),
        required<&IssuedReset::expiresAt>("expires_at"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const std::vector<Member> &members)
{
    return json::itemsToBytes(members);
}
Result<std::vector<Member>> readMembers(QByteArrayView body)
{
    return json::itemsFromAnswer<Member>(body);
}

QByteArray write(const Member &member)
{
    return json::toBytes(member);
}
Result<Member> readMember(QByteArrayView body)
{
    return json::fromAnswer<Member>(body);
}

QByteArray write(const MemberEdit &edit)
{
    return json::toBytes(edit);
}
Result<MemberEdit> readMemberEdit(QByteArrayView body)
{
    return json::fromRequest<MemberEdit>(body);
}

Secret write(const IssuedReset &reset)
{
    return json::toSecret(reset);
}
Result<IssuedReset> readIssuedReset(QByteArrayView body)
{
    return json::fromAnswer<IssuedReset>(body);
}

} // namespace wire

} // namespace chatelaine
