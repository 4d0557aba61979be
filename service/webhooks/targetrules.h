// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QUrl>
#include <optional>

namespace chatelaine::service {

/// Which addresses the operator lets webhooks have.
struct TargetRules
{
    bool plainHttp = false;
    bool privateAddresses = false;

    /// What the address itself tells to be wrong, as a problem of the field /url. A host's name is no more than a
    /// promise: where it leads is checked when it is connected to (see HttpSender).
    std::optional<FieldProblem> problemWith(const QUrl &url) const;
};

} // namespace chatelaine::service
