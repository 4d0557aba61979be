// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <span>

namespace chatelaine {

/// A kind of problem the contract knows; openapi.yaml lists the same (ProblemType). On the wire a type is the path
/// "/problems/" and its name.
struct ProblemType
{
    QLatin1StringView name;
    int status;
    Error::Kind kind;
    QLatin1StringView title;
};

/// All there are, the usual one of each kind first.
std::span<const ProblemType> problemTypes();

/// What an error is on the wire: its type where the contract knows it, otherwise the usual one of its kind. Kinds that
/// never travel (Offline, Tls, OutcomeUnknown, Local) are the service's own failure.
const ProblemType &problemType(const Error &error);

/// The kind an answer's status stands for; of 403, the type says whether a fresh sign-in would help.
Error::Kind kindOf(int status, QAnyStringView type = {});

} // namespace chatelaine
