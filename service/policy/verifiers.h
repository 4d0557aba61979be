// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "service/store/connection.h"

#include <QDateTime>
#include <vector>

namespace chatelaine::service {

/// An API, or the proxy in front of it, that may ask about calls with the keys of a workspace.
struct Verifier
{
    QString id;
    QString workspace; ///< its id
    QString name;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> endedAt; ///< UTC
};

struct IssuedVerifier
{
    Verifier verifier;
    Secret credential; ///< for the header Chatelaine-Verifier; kept nowhere
};

/// Both are audited as the operator's doing, within a transaction. An Error is Local "usage", its detail a sentence:
/// there is no such workspace (by its id, or by its name where only one has it) or verifier, or the name is none.
Result<IssuedVerifier> addVerifier(Connection &connection, const QString &workspace, const QString &name,
                                   const QDateTime &now);
Result<Verifier> endVerifier(Connection &connection, const QString &id, const QDateTime &now);

/// All there ever were, oldest first.
std::vector<Verifier> verifiers(Connection &connection);

} // namespace chatelaine::service
