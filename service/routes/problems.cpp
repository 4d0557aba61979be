// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/problems.h"

#include <QLatin1String>
#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Error::Kind;

struct Type
{
    QLatin1String name;
    Kind kind;
    int status;
    QLatin1String title;
};

constexpr std::array types{
    Type{"malformed"_L1, Kind::Invalid, 400, "The request cannot be read"_L1},
    Type{"idempotency-key-missing"_L1, Kind::Invalid, 400, "A write needs an Idempotency-Key"_L1},
    Type{"idempotency-key-invalid"_L1, Kind::Invalid, 400, "The Idempotency-Key is no UUID of version 7"_L1},
    Type{"unauthenticated"_L1, Kind::Unauthenticated, 401, "Sign in"_L1},
    Type{"step-up-required"_L1, Kind::StepUp, 403, "Confirm who you are"_L1},
    Type{"forbidden"_L1, Kind::Forbidden, 403, "Your role does not allow this"_L1},
    Type{"not-found"_L1, Kind::NotFound, 404, "There is no such thing"_L1},
    Type{"method-not-allowed"_L1, Kind::Invalid, 405, "The method does not apply here"_L1},
    Type{"operation-running"_L1, Kind::Conflict, 409, "The operation is still running"_L1},
    Type{"operation-abandoned"_L1, Kind::Conflict, 409, "The operation was abandoned before it arrived"_L1},
    Type{"delivery-decided"_L1, Kind::Conflict, 409, "The new secret was decided on before"_L1},
    Type{"not-confirmed"_L1, Kind::Conflict, 409, "The newest secret waits to be confirmed"_L1},
    Type{"no-older-secret"_L1, Kind::Conflict, 409, "There is no older secret to go back to"_L1},
    Type{"already-replaced"_L1, Kind::Conflict, 409, "Another key replaces this one already"_L1},
    Type{"already-exists"_L1, Kind::Conflict, 409, "There is a key of this kind already"_L1},
    Type{"key-ended"_L1, Kind::Conflict, 409, "The key has ended"_L1},
    Type{"key-not-ended"_L1, Kind::Conflict, 409, "The key must be revoked first"_L1},
    Type{"precondition-failed"_L1, Kind::Conflict, 412, "It has changed meanwhile"_L1},
    Type{"invalid"_L1, Kind::Invalid, 422, "The request is wrong"_L1},
    Type{"operation-mismatch"_L1, Kind::Invalid, 422, "The Idempotency-Key belongs to another request"_L1},
    Type{"operation-too-old"_L1, Kind::Invalid, 422, "The Idempotency-Key is too old"_L1},
    Type{"not-offered"_L1, Kind::Invalid, 422, "This service does not offer that"_L1},
    Type{"precondition-required"_L1, Kind::Invalid, 428, "A change needs If-Match"_L1},
};

Face faceOf(Kind kind)
{
    switch (kind) {
    case Kind::Unauthenticated:
        return {401, u"Sign in"_s};
    case Kind::StepUp:
        return {403, u"Confirm who you are"_s};
    case Kind::Forbidden:
        return {403, u"Not allowed"_s};
    case Kind::NotFound:
        return {404, u"There is no such thing"_s};
    case Kind::Conflict:
        return {409, u"Somebody else was first"_s};
    case Kind::Invalid:
        return {422, u"The request is wrong"_s};
    case Kind::RateLimited:
        return {429, u"Too many requests"_s};
    case Kind::Local:
    case Kind::Offline:
        return {503, u"The service cannot do that now"_s};
    case Kind::Tls:
    case Kind::Server:
    case Kind::OutcomeUnknown:
        break;
    }
    return {500, u"The service failed"_s};
}

const Type *typeNamed(const QString &name)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const Type &type) { return type.name == name; });
    return found == types.end() ? nullptr : &*found;
}

} // namespace

Error problem(const QString &type, const QString &detail)
{
    const Type *known = typeNamed(type);
    Q_ASSERT_X(known, "problem", "the type is not in the list");
    Error error;
    error.kind = known->kind;
    error.type = type;
    error.detail = detail;
    return error;
}

Error notFound(const QString &detail)
{
    return problem(u"not-found"_s, detail);
}

Error malformed(const Error &unreadable)
{
    return problem(u"malformed"_s, unreadable.detail);
}

Error invalid(std::vector<FieldProblem> fields)
{
    Error error = problem(u"invalid"_s, fields.empty() ? QString() : fields.front().detail);
    error.fields = std::move(fields);
    return error;
}

Error forbidden(const QString &detail, const QString &neededRole)
{
    Error error = problem(u"forbidden"_s, detail);
    error.needed = neededRole;
    return error;
}

Error withCurrent(Error error, const ApiKey &current)
{
    error.current = std::make_shared<const ApiKey>(current);
    return error;
}

Face faceOf(const Error &error)
{
    if (const Type *type = typeNamed(error.type); type && type->kind == error.kind)
        return {type->status, type->title};
    return faceOf(error.kind);
}

bool isRecorded(const Error &error)
{
    const int status = faceOf(error).status;
    return status < 500 && status != 401 && status != 403 && status != 429;
}

} // namespace chatelaine::service
