// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"
#include "service/routes/operationlog.h"
#include "service/routes/router.h"
#include "service/routes/runningoperations.h"

namespace chatelaine::service {

/// A verb that changes something. Both run in one transaction, `mayRun` first.
struct Verb
{
    QString name;
    bool issues = false; ///< its answer carries a secret
    std::function<std::optional<Error>(Write &)> mayRun; ///< role and place; its refusal is not recorded
    std::function<Result<Written>(Write &)> run; ///< preconditions and the change itself
    /// Whether the person must have confirmed who they are; never where there is none. Asked once they may run it, so
    /// that nobody confirms who they are to be told that they may not; its refusal is not recorded either.
    std::function<bool(Write &)> needsElevation = {};
    QString audited = {}; ///< what the audit calls it where it was refused, as "key.revealed"; its name if empty
};

/// The same verb, called so by the audit.
Verb audited(Verb verb, const QString &as);

/// The same verb, only for who has confirmed who they are: always, or where `when` says so.
Verb elevated(
    Verb verb, std::function<bool(Write &)> when = [](Write &) { return true; });

/// Runs verbs, each write at most once: the one place that knows Idempotency-Key.
///
/// Change, audit and the operation's record are one transaction; a refusal is recorded too, without the change. The
/// same request again gets what was recorded, another one under the same id gets refused.
class Writes
{
public:
    /// All must outlive it.
    Writes(Router &router, Database &database, const ProfileStore &profiles, RunningOperations &running,
           ChangeSink &sink, const Seals &seals);

    void add(const QByteArray &method, const QByteArray &path, Verb verb);

private:
    void begin(std::shared_ptr<const Verb> verb, std::shared_ptr<const Call> call, Router::Answered answered);

    Router &m_router;
    Database &m_database;
    const ProfileStore &m_profiles;
    RunningOperations &m_running;
    ChangeSink &m_sink;
    const Seals &m_seals;
};

} // namespace chatelaine::service
