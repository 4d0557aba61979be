// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/profiles/flaw.h"

#include <QByteArray>

namespace chatelaine::service {

/// What a JSON text has that a JSON Schema (draft 7) does not allow. Both must be JSON.
Flaws schemaFlaws(const QByteArray &schema, const QByteArray &text);

} // namespace chatelaine::service
