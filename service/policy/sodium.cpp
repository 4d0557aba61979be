// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/sodium.h"

#include <QtGlobal>
#include <sodium.h>

namespace chatelaine::service {

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: this machine has no source of random numbers");
}

} // namespace chatelaine::service
