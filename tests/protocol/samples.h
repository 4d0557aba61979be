// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QByteArray>

/// Bodies as the contract shows them, and the values they stand for, written out by hand.
namespace chatelaine::samples {

QByteArray key(); ///< with every member
ApiKey keyValue(); ///< what it stands for under profile()
QByteArray bareKey(); ///< only what must be there
QByteArray webhook(); ///< with every member
QByteArray delivery(); ///< one of the webhook, that failed and will be tried again
Profile profile(); ///< with the states "active" and "revoked"

} // namespace chatelaine::samples
