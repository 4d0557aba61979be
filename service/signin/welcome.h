// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/sessions.h"

namespace chatelaine::service {

/// A device's name as a session keeps it.
QString deviceName(const QString &named);

/// Begins a session for who has proved who they are, and answers 201 with its tokens and their workspaces. The audit of
/// each tells it. Belongs inside a transaction of the caller's.
Answer welcome(const Person &person, const QString &device, const Call &call, const Sessions &sessions,
               const ProfileStore &profiles, Connection &connection);

} // namespace chatelaine::service
