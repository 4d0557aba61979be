// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/error.h"

namespace chatelaine::service {

/// A problem of one of protocol/problemtypes.h' types, which fixes its kind, with a sentence of ours.
Error problem(const QString &type, const QString &detail);

Error notFound(const QString &detail);
Error conflict(const QString &detail);
Error forbidden(const QString &detail, const QString &needed = {}); ///< a role or scope

/// 403 for who has not confirmed who they are within the last minutes.
Error stepUpRequired();

/// For a body that wire could not read: 400, or as it is (422) where wire points at the member that is wrong.
Error refusedBody(const Error &error);

/// 422, with what is wrong field by field.
Error invalid(std::vector<FieldProblem> fields);

/// The same error with the key as it is now.
Error withCurrent(Error error, const ApiKey &current);

/// Whether an operation's record keeps it: not 401, 403, 429 and 5xx, which may go away.
bool isRecorded(const Error &error);

} // namespace chatelaine::service
