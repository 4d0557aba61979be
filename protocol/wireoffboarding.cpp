// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/keyrow.h"
#include "protocol/membershape.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct DecisionsBody
{
    std::vector<KeyDecision> decisions;
};

} // namespace

namespace json {

template <>
struct Names<KeyVerdict>
{
    static constexpr Name<KeyVerdict> names[] = {
        {KeyVerdict::None, "none"},
        {KeyVerdict::HandOver, "hand-over"},
        {KeyVerdict::Rotate, "rotate"},
        {KeyVerdict::Revoke, "revoke"},
    };
    static constexpr std::optional<KeyVerdict> other = std::nullopt; // nothing is done to a key by a guess
};

template <>
struct Names<OffboardingKey::Relation>
{
    using Relation = OffboardingKey::Relation;
    static constexpr Name<Relation> names[] = {
        {Relation::Owned, "owned"},
        {Relation::Seen, "seen"},
    };
    static constexpr std::optional<Relation> other = Relation::Seen;
};

template <>
struct Shape<OffboardingKey>
{
    static constexpr Field<OffboardingKey> fields[] = {
        required<&OffboardingKey::key>("key"),         required<&OffboardingKey::relation>("relation"),
        optional<&OffboardingKey::sight>("sight"),     optional<&OffboardingKey::sightAt>("sight_at"),
        required<&OffboardingKey::verdict>("verdict"), optional<&OffboardingKey::handTo>("hand_to"),
    };
};

template <>
struct Shape<OffboardingResult>
{
    static constexpr Field<OffboardingResult> fields[] = {
        required<&OffboardingResult::key>("key_id"),
        required<&OffboardingResult::keyName>("key_name"),
        required<&OffboardingResult::verdict>("verdict"),
        optional<&OffboardingResult::handTo>("hand_to_name"),
    };
};

template <>
struct Shape<Offboarding>
{
    static constexpr Field<Offboarding> fields[] = {
        required<&Offboarding::member>("member"),
        required<&Offboarding::keys>("keys"),
        optional<&Offboarding::openInvitations>("open_invitations"),
        optional<&Offboarding::report>("report"),
        optional<&Offboarding::finished>("finished"),
        required<&Offboarding::etag>("etag"),
    };
};

template <>
struct Shape<KeyDecision>
{
    static constexpr Field<KeyDecision> fields[] = {
        required<&KeyDecision::key>("key_id"),
        required<&KeyDecision::verdict>("verdict"),
        optional<&KeyDecision::handTo>("hand_to"),
    };
};

template <>
struct Shape<DecisionsBody>
{
    static constexpr Field<DecisionsBody> fields[] = {
        required<&DecisionsBody::decisions>("decisions"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const Offboarding &offboarding)
{
    return json::toBytes(offboarding);
}
Result<Offboarding> readOffboarding(QByteArrayView body, const Profile &profile)
{
    return json::fromAnswer<Offboarding>(body, &profile);
}

QByteArray write(const std::vector<KeyDecision> &decisions)
{
    return json::toBytes(DecisionsBody{decisions});
}
Result<std::vector<KeyDecision>> readKeyDecisions(QByteArrayView body)
{
    return json::fromRequest<DecisionsBody>(body).transform([](const DecisionsBody &read) { return read.decisions; });
}

} // namespace wire

} // namespace chatelaine
