// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/problems.h"

#include "protocol/problemtypes.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Error problem(const QString &type, const QString &detail)
{
    const auto types = problemTypes();
    const auto known = std::find_if(types.begin(), types.end(), [&](const ProblemType &t) { return t.name == type; });
    Q_ASSERT_X(known != types.end(), "problem", "the contract has no such type");
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

Error conflict(const QString &detail)
{
    return problem(u"conflict"_s, detail);
}

Error forbidden(const QString &detail, const QString &needed)
{
    Error error = problem(u"forbidden"_s, detail);
    error.needed = needed;
    return error;
}

Error stepUpRequired()
{
    return problem(u"step-up-required"_s, u"Confirm who you are first."_s);
}

Error refusedBody(const Error &error)
{
    const bool isOneMember = !error.fields.empty() && !error.fields.front().pointer.isEmpty();
    return isOneMember ? error : problem(u"malformed"_s, error.detail);
}

Error invalid(std::vector<FieldProblem> fields)
{
    Error error = problem(u"invalid"_s, fields.empty() ? QString() : fields.front().detail);
    error.fields = std::move(fields);
    return error;
}

Error withCurrent(Error error, const ApiKey &current)
{
    error.current = std::make_shared<const ApiKey>(current);
    return error;
}

bool isRecorded(const Error &error)
{
    const int status = problemType(error).status;
    return status < 500 && status != 401 && status != 403 && status != 429;
}

} // namespace chatelaine::service
