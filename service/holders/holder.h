// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/actor.h"

namespace chatelaine::service {

/// Who asks something of the service itself: a key's holder, or a global administrator.
struct Holder
{
    QString id; ///< of the key, or of the person
    Actor actor; ///< its workspace is the key's; a global administrator has none here
    KeyId key; ///< empty for a person
    QString environment; ///< of the key
    std::shared_ptr<const LoadedProfile> rules; ///< of the key; null for a person
};

} // namespace chatelaine::service
