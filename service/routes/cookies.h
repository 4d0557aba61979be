// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

namespace chatelaine::service {

/// The values of all cookies of that name, which is case-sensitive, as they were sent but for quotes around them.
QList<QByteArray> cookies(const Request &request, QByteArrayView name);

} // namespace chatelaine::service
