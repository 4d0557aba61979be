// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/problembody.h"
#include "protocol/problemtypes.h"
#include "protocol/wire.h"

namespace chatelaine::wire {

QByteArray writeProblem(const Error &problem, int status, const QString &title)
{
    return json::toBytes(json::ProblemBody::of(problem, status, title));
}

Error readProblem(int status, QByteArrayView body, const Profile *profile)
{
    const auto read = json::fromAnswer<json::ProblemBody>(body, profile);
    if (!read)
        return {.kind = kindOf(status)};
    json::ProblemBody problem = *read;
    problem.status = status; // what HTTP says, whatever the body does
    return problem.error();
}

} // namespace chatelaine::wire
