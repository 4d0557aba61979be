// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

namespace chatelaine {

/// Something that changed in a workspace, as it happened.
struct ChangeEvent
{
    enum class What {
        KeyChanged, ///< created or changed; key is how it is now
        KeyDeleted, ///< keyId is gone
        ProfileChanged,
        MembersChanged,
        WebhooksChanged, ///< or their deliveries; not told for each try
        Reset, ///< too much was missed: read the list again
        Other ///< of a newer protocol; ignored
    };
    What what = What::Other;
    quint64 number = 0; ///< to continue after it
    KeyId keyId;
    std::optional<ApiKey> key;
};

/// One line of the audit.
struct AuditEntry
{
    quint64 number = 0;
    QDateTime at; ///< UTC
    QString verb; ///< "key.created", "key.revoked", …
    QString actor; ///< a name
    QString role;
    KeyId key;
    QString keyName;
    QString address; ///< from where
    QString requestId;
    QString summary; ///< plain text: what changed, in the service's English
    WorkspaceId workspace; ///< in a list that spans several; empty for what is of the whole service
};

} // namespace chatelaine
