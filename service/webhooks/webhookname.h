// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace chatelaine::service {

/// What a webhook is called in the audit: its address without the query, which may hold a password.
inline QString webhookName(const QString &url)
{
    const QUrl parsed(url);
    return parsed.host() + parsed.path();
}

} // namespace chatelaine::service
