// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"

namespace chatelaine::service {

/// All workspaces, in the order they were made.
Result<Answer> listOrganizations(const Holder &holder, const Call &call, Connection &connection);

/// Makes a workspace with somebody the service knows as its owner.
Result<Answer> createOrganization(const Holder &holder, const Call &call, const ProfileStore &profiles,
                                  Connection &connection);

} // namespace chatelaine::service
