// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/commandline.h"

namespace chatelaine::service {

/// What came of resealing.
struct Resealed
{
    int secrets = 0; ///< sealed with the new key
    int unreadable = 0; ///< left as they are: their key is missing, or they were changed

    QString sentence() const;
};

/// Makes a new sealing key and seals everything anew with it; a key that something still needs is kept. For a service
/// that does not run: an Error is Local, as those of a start.
Result<Resealed> reseal(const ServeOptions &options);

} // namespace chatelaine::service
