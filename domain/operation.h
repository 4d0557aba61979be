// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/error.h"

namespace chatelaine {

/// A new operation id for the moment `now`.
OperationId newOperationId(const QDateTime &now = QDateTime::currentDateTimeUtc());

/// The moment an operation id was made; invalid if it is not one.
QDateTime timeOf(const OperationId &id);

/// What came of a write, as the service recorded it. Never a secret.
struct OperationOutcome
{
    enum class State {
        Unknown,   ///< the service has no record: it never arrived, or arrives later
        Running,
        Done,      ///< committed; key holds the state it left
        Refused,   ///< answered with error, nothing changed
        Abandoned  ///< settled before it arrived; a late arrival is refused
    };
    State state = State::Unknown;
    QString verb; ///< "create", "rotate", "reissue", "revoke", …
    std::optional<ApiKey> key;
    std::optional<Error> refusal;
};

/// Whether a key's own secret works, asked by a session; no use of the key.
struct ProbeResult
{
    bool accepted = false;
    QString cause; ///< of a refusal, as in Profile::Refusal
};

} // namespace chatelaine
