// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/idempotency.h"

#include "service/policy/digest.h"
#include "service/routes/operationlog.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<OperationId> operationOf(const Call &call)
{
    QByteArray value = call.request.header("idempotency-key");
    if (value.isEmpty())
        return problem(u"idempotency-key-missing"_s, u"Name the operation in one Idempotency-Key header."_s);
    if (value.size() > 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1).chopped(1);
    const OperationId operation{QString::fromLatin1(value).toLower()};
    const QDateTime madeAt = timeOf(operation);
    if (!madeAt.isValid())
        return problem(u"malformed"_s, u"Idempotency-Key must be a UUID of version 7 (RFC 9562)."_s);
    if (madeAt.msecsTo(call.now) > std::chrono::milliseconds(OperationLog::kept).count())
        return problem(u"operation-expired"_s, u"It is more than 30 days old; what came of it is no longer known."_s);
    return operation;
}

QByteArray fingerprintOf(const Request &request)
{
    // The first three hold no line break; so no two requests are written the same.
    return digest(digests::request,
                  request.method + '\n' + request.path + '\n' + request.header("if-match") + '\n' + request.body);
}

} // namespace chatelaine::service
