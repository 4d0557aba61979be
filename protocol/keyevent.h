// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

namespace chatelaine {

/// What a webhook is told. Never a secret, nor what people see of one.
struct KeyEvent
{
    QString type; ///< a Profile::Event id
    QDateTime at; ///< UTC, when it happened
    ApiKey key; ///< as it was then
    QString by; ///< who created or revoked it, a name; empty where nobody did
    bool test = false; ///< invented, because somebody asked for one
};

} // namespace chatelaine
