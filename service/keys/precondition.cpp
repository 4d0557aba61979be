// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/precondition.h"

#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ifMatch = "if-match";

bool names(const QByteArray &etags, const QByteArray &current)
{
    const QList<QByteArray> parts = etags.split(',');
    return std::any_of(parts.begin(), parts.end(), [&](const QByteArray &part) { return part.trimmed() == current; });
}

} // namespace

std::optional<Error> checkHasIfMatch(const Call &call)
{
    if (!call.request.header(ifMatch).isEmpty())
        return std::nullopt;
    return problem(u"if-match-missing"_s, u"Send the etag of what you mean to change in one If-Match header."_s);
}

std::optional<Error> checkIfMatch(const Call &call, const QString &etag)
{
    if (std::optional<Error> missing = checkHasIfMatch(call))
        return missing;
    if (names(call.request.header(ifMatch), etag.toUtf8()))
        return std::nullopt;
    return problem(u"changed"_s, u"It was changed since you read it."_s);
}

std::optional<Error> checkIfMatch(const Call &call, const ApiKey &current, bool anyAllowed)
{
    if (std::optional<Error> missing = checkHasIfMatch(call))
        return missing;
    const QByteArray etags = call.request.header(ifMatch);
    if ((anyAllowed && etags == "*") || names(etags, current.etag.toUtf8()))
        return std::nullopt;
    return withCurrent(problem(u"changed"_s, u"The key was changed since you read it."_s), current);
}

} // namespace chatelaine::service
