// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QStringList>

namespace chatelaine::service {

/// What a command has to say.
struct Said
{
    Secret result; ///< for the standard output, without a line's end; it may be a credential
    QString note; ///< a sentence for whoever looks on
};

/// `chatelaine-service verifier`: adds, lists and ends the credentials of APIs that ask verify. A service that works
/// with the data meanwhile takes them from its next request on.
///
/// The arguments are those after "verifier". An Error is Local; "usage" has a sentence as its detail.
Result<Said> runVerifierCommand(const QStringList &arguments);

} // namespace chatelaine::service
