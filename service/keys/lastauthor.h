// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// The same error with who made its current key as it is, and when, from the audit; as it was where it has no key.
Error withLastAuthor(Error error, const WorkspaceId &workspace, Connection &connection);

} // namespace chatelaine::service
