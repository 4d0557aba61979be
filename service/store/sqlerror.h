// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

class QSqlError;

namespace chatelaine::service {

/// What went wrong with the database in this file, as an Error of kind Local; see Connection::failure() for its types.
Error localError(const QSqlError &error, const QString &file);

} // namespace chatelaine::service
