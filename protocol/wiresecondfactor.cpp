// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct CodeBody
{
    std::shared_ptr<const Secret> code;
};
struct RecoveryCodesBody
{
    RecoveryCodes codes;
};

} // namespace

namespace json {

template <>
struct Shape<SecondFactor>
{
    static constexpr Field<SecondFactor> fields[] = {
        required<&SecondFactor::enabled>("enabled"),
        optional<&SecondFactor::since>("since"),
        optional<&SecondFactor::recoveryCodes>("recovery_codes"),
    };
};

template <>
struct Shape<SecondFactorSeed>
{
    static constexpr Field<SecondFactorSeed> fields[] = {
        required<&SecondFactorSeed::text>("secret"),
        required<&SecondFactorSeed::uri>("uri"),
    };
};

template <>
struct Shape<CodeBody>
{
    static constexpr Field<CodeBody> fields[] = {
        required<&CodeBody::code>("code"),
    };
};

template <>
struct Shape<RecoveryCodesBody>
{
    static constexpr Field<RecoveryCodesBody> fields[] = {
        required<&RecoveryCodesBody::codes>("recovery_codes"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const SecondFactor &factor)
{
    return json::toBytes(factor);
}
Result<SecondFactor> readSecondFactor(QByteArrayView body)
{
    return json::fromAnswer<SecondFactor>(body);
}

Secret write(const SecondFactorSeed &seed)
{
    return json::toSecret(seed);
}
Result<SecondFactorSeed> readSecondFactorSeed(QByteArrayView body)
{
    return json::fromAnswer<SecondFactorSeed>(body);
}

Secret writeCode(const Secret &code)
{
    return json::toSecret(CodeBody{json::borrowed(code)});
}
Result<std::shared_ptr<const Secret>> readCode(QByteArrayView body)
{
    return json::fromRequest<CodeBody>(body).transform([](const CodeBody &read) { return read.code; });
}

Secret write(const RecoveryCodes &codes)
{
    return json::toSecret(RecoveryCodesBody{codes});
}
Result<RecoveryCodes> readRecoveryCodes(QByteArrayView body)
{
    return json::fromAnswer<RecoveryCodesBody>(body).transform(
        [](const RecoveryCodesBody &read) { return read.codes; });
}

} // namespace wire

} // namespace chatelaine
