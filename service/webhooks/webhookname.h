// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace chatelaine::service {

/// What a webhook is called in the audit: its host alone, for the rest of an address may be as good as a password.
inline QString webhookName(const QString &url)
{
    return QUrl(url).host();
}

} // namespace chatelaine::service
