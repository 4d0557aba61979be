// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

namespace chatelaine::service {

/// What is wrong with a password that somebody chooses, told of the member of the request at `pointer`.
std::optional<FieldProblem> passwordProblem(const std::shared_ptr<const Secret> &password, const QString &pointer);

} // namespace chatelaine::service
