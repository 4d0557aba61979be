// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

/// What the service asks of a new password, said in one way wherever somebody chooses one.
namespace chatelaine::passwordrules {

QString sentence();
bool isLongEnough(const Secret &password);
/// Why the service did not take one.
QString problem(const FieldProblem &problem);

} // namespace chatelaine::passwordrules
