// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/error.h"

namespace chatelaine::service {

/// A problem of a type that problems.cpp lists, which fixes its kind, status and title.
Error problem(const QString &type, const QString &detail);

Error notFound(const QString &detail);
/// 400, for a body that wire could not read.
Error malformed(const Error &unreadable);
/// 422, with what is wrong field by field.
Error invalid(std::vector<FieldProblem> fields);
Error forbidden(const QString &detail, const QString &neededRole = {});

/// The same error with the key as it is now.
Error withCurrent(Error error, const ApiKey &current);

/// How an Error is answered. One whose type is not listed goes by its kind; a Local one is 503, its file untold.
struct Face
{
    int status;
    QString title;
};
Face faceOf(const Error &error);

/// Whether an operation's record keeps it: not 401, 403, 429 and 5xx, which may go away.
bool isRecorded(const Error &error);

} // namespace chatelaine::service
