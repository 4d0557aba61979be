// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QStringList>

namespace chatelaine {

/// Whose a key is, as verify and identity answer a call that may go on.
struct Identity
{
    KeyId key;
    QString name;
    QString kind;
    WorkspaceId workspace;
    QString environment;
    QStringList scopes;
    QString requestId;

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace chatelaine
