// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct GenerationBody
{
    int generation = 0;
};

struct ProbeBody
{
    std::shared_ptr<const Secret> secret;
};

} // namespace

namespace json {

template <>
struct Shape<KeyDraft>
{
    static constexpr Field<KeyDraft> fields[] = {
        required<&KeyDraft::kind>("kind"),
        required<&KeyDraft::name>("name"),
        required<&KeyDraft::environment>("environment"),
        optional<&KeyDraft::scopes>("scopes"),
        optional<&KeyDraft::expiresAt>("expires_at"),
        optional<&KeyDraft::note>("note"),
    };
};

template <>
struct Shape<KeyEdit>
{
    static constexpr Field<KeyEdit> fields[] = {
        optional<&KeyEdit::name>("name"), optional<&KeyEdit::note>("note"),     optional<&KeyEdit::owner>("owner"),
        optional<&KeyEdit::tags>("tags"), optional<&KeyEdit::scopes>("scopes"), optional<&KeyEdit::state>("state"),
    };
};

template <>
struct Shape<RotationRequest>
{
    static constexpr Field<RotationRequest> fields[] = {
        optional<&RotationRequest::grace>("grace_seconds"),
        optional<&RotationRequest::name>("name"),
        optional<&RotationRequest::expiresAt>("expires_at"),
    };
};

template <>
struct Shape<GenerationBody>
{
    static constexpr Field<GenerationBody> fields[] = {required<&GenerationBody::generation>("generation")};
};

template <>
struct Shape<ProbeBody>
{
    static constexpr Field<ProbeBody> fields[] = {required<&ProbeBody::secret>("secret")};
};

} // namespace json

namespace wire {

QByteArray write(const KeyDraft &draft)
{
    return json::toBytes(draft);
}
Result<KeyDraft> readKeyDraft(QByteArrayView body)
{
    return json::fromRequest<KeyDraft>(body);
}

QByteArray write(const KeyEdit &edit)
{
    return json::toBytes(edit);
}
Result<KeyEdit> readKeyEdit(QByteArrayView body)
{
    return json::fromRequest<KeyEdit>(body);
}

QByteArray write(const RotationRequest &request)
{
    return json::toBytes(request);
}
Result<RotationRequest> readRotationRequest(QByteArrayView body)
{
    return json::fromRequest<RotationRequest>(body);
}

QByteArray writeGeneration(int generation)
{
    return json::toBytes(GenerationBody{generation});
}
Result<int> readGeneration(QByteArrayView body)
{
    return json::fromRequest<GenerationBody>(body).transform(
        [](const GenerationBody &read) { return read.generation; });
}

Secret writeProbe(const Secret &secret)
{
    return json::toSecret(ProbeBody{json::borrowed(secret)});
}
Result<std::shared_ptr<const Secret>> readProbe(QByteArrayView body)
{
    return json::fromRequest<ProbeBody>(body).transform([](const ProbeBody &read) { return read.secret; });
}

} // namespace wire

} // namespace chatelaine
