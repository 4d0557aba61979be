// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service::keyreads {

/// What a session may read of keys; each is a Router::Reader.
Result<Answer> list(const Call &call, Connection &connection);
Result<Answer> one(const Call &call, Connection &connection);
Result<Answer> usage(const Call &call, Connection &connection);
Result<Answer> ticks(const Call &call, Connection &connection);

/// Whether a secret works, which is no use of it.
Result<Answer> probe(const Call &call, Connection &connection);

} // namespace chatelaine::service::keyreads
