// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QDateTime>

namespace chatelaine {

/// A call that was refused not long ago, found again by its request id.
struct RefusedCall
{
    QString requestId;
    QDateTime at; ///< UTC
    int status = 401; ///< 401 or 403
    QString cause; ///< as in Profile::Refusal
    QString neededScope; ///< the scope that was missing
    KeyId key; ///< empty where no secret matched
    QString keyName;
    QString environment; ///< the one that was asked for, if it was
    QString address; ///< from where

    friend bool operator==(const RefusedCall &, const RefusedCall &) = default;
};

} // namespace chatelaine
