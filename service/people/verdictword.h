// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"

namespace chatelaine::service {

/// A verdict as the store has it: "hand-over", "rotate", "revoke"; empty is none.
QString wordOf(KeyVerdict verdict);
KeyVerdict verdictOf(const QString &word);

} // namespace chatelaine::service
