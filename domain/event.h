// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/audit.h"

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

} // namespace chatelaine
