// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace chatelaine::service {

/// Whether an Accept-Encoding takes gzip (RFC 9110, section 12.5.3).
bool acceptsGzip(QByteArrayView acceptEncoding);

/// The bytes as gzip at zlib's fastest level.
QByteArray gzip(QByteArrayView bytes);

} // namespace chatelaine::service
