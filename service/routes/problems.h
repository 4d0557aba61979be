// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace chatelaine::service {

/// A problem of this type (see the list in problems.cpp, which fixes its kind, status and title) with a sentence.
Error problem(const QString &type, const QString &detail);

/// 404 "not-found", 422 "invalid" and 403 "forbidden", the frequent ones.
Error notFound(const QString &detail);
Error invalid(std::vector<FieldProblem> fields);
Error forbidden(const QString &neededRole);

/// How an Error is answered. What is Local or not listed is the service's own fault: 500, or 503 where it may pass.
struct Face
{
    int status;
    QString title;
};
Face faceOf(const Error &error);

/// Whether the answer is of a kind that an operation's record keeps: not 401, 403, 429 and 5xx, which may go away.
bool isRecorded(const Error &error);

} // namespace chatelaine::service
