// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "service/live/ticker.h"
#include "service/routes/router.h"

#include <map>
#include <mutex>
#include <tuple>

namespace chatelaine::service {

/// Keeps what was refused to people who are known, in a chain of the audit of its own: a row a minute, person, verb and
/// key, written once that minute is over and never changed after that. Thread-safe.
///
/// Held in memory and written behind, so that refusals stall nobody; bounded, and beyond that a workspace's are counted
/// without person, verb and key until the minute ends.
class Refusals
{
public:
    static constexpr std::size_t mostPending = 4'096;

    /// The database must outlive it.
    Refusals(Database &database, Clock clock, std::chrono::milliseconds interval = std::chrono::seconds(5));
    ~Refusals();

    /// A member was refused a verb, as "key.revealed"; see CallNotes.
    void note(const Call &call, const Error &error);

    /// Somebody whose account is known brought a wrong password or code for a verb, as "session.began": it is told in
    /// each of their workspaces.
    void noteSignIn(const Person &person, const QString &verb, const QString &device, const Call &call);

    /// Hands the minutes that are over to the writer.
    void flush();

    /// Hands all that is left to the writer; what comes after that is not kept. To be called before the database ends.
    void finish();

private:
    struct Bucket
    {
        WorkspaceId workspace; ///< empty: all of the person's
        QString person; ///< of a sign-in
        AuditEntry row;
    };
    using Place = std::tuple<qint64, QString, QString, QString, QString>; ///< minute, workspace, who, verb, key
    using Buckets = std::map<Place, Bucket>;

    /// Shared with what the writer has still to write.
    struct Pending
    {
        std::mutex mutex;
        Buckets buckets;
        bool isOver = false;
    };

    void add(Bucket bucket);
    void hand(Buckets due);
    static void put(Pending &pending, const Bucket &bucket);
    static void write(Connection &connection, const Buckets &buckets);

    Database &m_database;
    const Clock m_clock;
    const std::shared_ptr<Pending> m_pending = std::make_shared<Pending>();
    std::unique_ptr<Ticker> m_ticker;
};

} // namespace chatelaine::service
