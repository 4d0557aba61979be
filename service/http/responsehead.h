// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

namespace chatelaine::service {

/// How the other side knows where a response's body ends.
enum class BodyEnd {
    Length, ///< by Content-Length
    Chunks, ///< by a last chunk
    Closing, ///< by the end of the connection: streams to HTTP/1.0
};

/// The status line and header of a response, to the empty line. Control characters in a value become spaces, so that
/// nothing a handler passes on can begin a header of its own. `date` is an IMF-fixdate (RFC 9110, section 5.6.7).
QByteArray responseHead(const Response &response, BodyEnd end, bool keepAlive, QByteArrayView date);

/// This moment as an IMF-fixdate.
QByteArray currentHttpDate();

} // namespace chatelaine::service
