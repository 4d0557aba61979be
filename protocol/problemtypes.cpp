// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/problemtypes.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Error::Kind;

constexpr ProblemType types[] = {
    {"unauthenticated"_L1, 401, Kind::Unauthenticated, "Sign in"_L1},
    {"wrong-credentials"_L1, 401, Kind::Unauthenticated, "E-mail or password is wrong"_L1},
    {"second-factor-required"_L1, 401, Kind::Unauthenticated, "The account asks for a code as well"_L1},
    {"wrong-code"_L1, 401, Kind::Unauthenticated, "The code is wrong or was used"_L1},
    {"session-ended"_L1, 401, Kind::Unauthenticated, "The session has ended"_L1},
    {"step-up-required"_L1, 403, Kind::StepUp, "Confirm who you are"_L1},
    {"forbidden"_L1, 403, Kind::Forbidden, "Your role does not allow this"_L1},
    {"insufficient-scope"_L1, 403, Kind::Forbidden, "A scope is missing"_L1},
    {"not-found"_L1, 404, Kind::NotFound, "There is no such thing"_L1},
    {"gone"_L1, 410, Kind::NotFound, "It is there no longer"_L1},
    {"conflict"_L1, 409, Kind::Conflict, "Its state does not allow this"_L1},
    {"operation-running"_L1, 409, Kind::Conflict, "This operation is still running"_L1},
    {"operation-abandoned"_L1, 409, Kind::Conflict, "This operation was given up"_L1},
    {"already-set-up"_L1, 409, Kind::Conflict, "This service has an Owner"_L1},
    {"last-owner"_L1, 409, Kind::Conflict, "Nobody would own the workspace"_L1},
    {"changed"_L1, 412, Kind::Conflict, "It was changed meanwhile"_L1},
    {"invalid"_L1, 422, Kind::Invalid, "The request is wrong"_L1},
    {"operation-reused"_L1, 422, Kind::Invalid, "This operation id was used for something else"_L1},
    {"operation-expired"_L1, 422, Kind::Invalid, "This operation id is too old"_L1},
    {"malformed"_L1, 400, Kind::Invalid, "The request cannot be read"_L1},
    {"bad-request"_L1, 400, Kind::Invalid, "The request is not HTTP that can be read in one way only"_L1},
    {"idempotency-key-missing"_L1, 400, Kind::Invalid, "A write needs an operation id"_L1},
    {"method-not-allowed"_L1, 405, Kind::Invalid, "This cannot be done here"_L1},
    {"content-too-large"_L1, 413, Kind::Invalid, "The request's body is too large"_L1},
    {"unsupported-media-type"_L1, 415, Kind::Invalid, "The request must be JSON"_L1},
    {"if-match-missing"_L1, 428, Kind::Invalid, "A change needs an If-Match header"_L1},
    {"header-too-large"_L1, 431, Kind::Invalid, "The request's header is too large"_L1},
    {"rate-limited"_L1, 429, Kind::RateLimited, "Too many requests"_L1},
    {"internal"_L1, 500, Kind::Server, "The service failed"_L1},
    {"request-timeout"_L1, 408, Kind::Server, "The request did not arrive whole in time"_L1},
    {"not-implemented"_L1, 501, Kind::Server, "This transfer coding is not understood"_L1},
    {"unavailable"_L1, 503, Kind::Server, "The service cannot do that now"_L1},
    {"seal-missing"_L1, 503, Kind::Server, "The secret can't be read again"_L1},
    {"busy"_L1, 503, Kind::Server, "Too many connections are open"_L1},
    {"version-not-supported"_L1, 505, Kind::Server, "This service speaks HTTP/1.1"_L1},
};

template <class Test>
const ProblemType *first(Test test)
{
    const auto found = std::find_if(std::begin(types), std::end(types), test);
    return found == std::end(types) ? nullptr : found;
}

} // namespace

std::span<const ProblemType> problemTypes()
{
    return types;
}

const ProblemType &problemType(const Error &error)
{
    if (const auto *known = first([&](const ProblemType &type) { return type.name == error.type; }))
        return *known;
    if (const auto *usual = first([&](const ProblemType &type) { return type.kind == error.kind; }))
        return *usual;
    return *first([](const ProblemType &type) { return type.kind == Kind::Server; });
}

Error::Kind kindOf(int status, QAnyStringView type)
{
    switch (status) {
    case 401:
        return Kind::Unauthenticated;
    case 403:
        return type == "step-up-required"_L1 ? Kind::StepUp : Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 408: // it may be the network's fault, but never the request's
        return Kind::Server;
    case 409:
    case 412:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 400 && status < 500 ? Kind::Invalid : Kind::Server;
    }
}

} // namespace chatelaine
