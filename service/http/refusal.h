// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

namespace chatelaine::service {

/// A new id under which support finds one request: 22 characters of base64url, random.
QByteArray newRequestId();

/// What the server itself answers where no handler was asked, or none answered: a problem (RFC 9457) in fixed words.
/// Knows 400, 408, 413, 431, 500, 501, 503 and 505.
Response refusal(int status);

} // namespace chatelaine::service
