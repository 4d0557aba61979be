// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keydraft.h"
#include "service/audit/refusals.h"
#include "service/keys/firstuse.h"
#include "service/routes/operationroutes.h"
#include "service/routes/writes.h"

#include <QTemporaryDir>

namespace chatelaine::service {

/// The key routes over a database of their own, without the network: a request in, its response out. Four people,
/// one in each role: "owner", "admin", "developer" and "viewer", who sign in by naming themselves.
class KeyServiceBench : public Authenticator, public ChangeSink
{
public:
    explicit KeyServiceBench(const QString &profile = QStringLiteral("enterprise"));

    struct Asked
    {
        QByteArray method;
        QString room; ///< below the workspace, as "keys/key_1/confirmation"
        QByteArray body = {};
        QString as = QStringLiteral("owner");
        std::optional<QByteArray> operation = {}; ///< a fresh one for a write if there is none; empty sends none
        QByteArray ifMatch = {};
    };
    Response ask(const Asked &asked);
    /// The same without waiting for the answer, which comes from another thread.
    std::future<Response> start(const Asked &asked);

    Response send(Request request);
    Request requestOf(const Asked &asked) const;

    /// Creates a key and confirms it unless told otherwise.
    struct Made
    {
        ApiKey key;
        QByteArray secret;
    };
    Made make(const QString &as = QStringLiteral("owner"), bool confirmed = true,
              const std::function<void(KeyDraft &)> &change = {});
    /// The same from the answer to a verb that made a secret.
    Made issued(const Response &response) const;

    /// Asks for a verb on a key as somebody sees it: POST keys/{key}/{verb}, with its etag.
    Response act(const QString &verb, const ApiKey &key, const QByteArray &body = "{}",
                 const QString &as = QStringLiteral("owner"), const std::optional<QByteArray> &operation = {});
    KeyDraft draft() const;
    ApiKey key(const KeyId &id);
    ApiKey confirm(const ApiKey &key);

    /// Why a secret is refused now; empty if it works, "unknown" if nobody knows it.
    QString causeFor(const QByteArray &secret);
    FirstUse useFirst(const QByteArray &secret);

    static QByteArray newOperation(const QDateTime &at);
    const Profile &profile() const;
    /// Other rules than the profile's file has.
    void changeProfile(const std::function<void(Profile &)> &change);
    MemberId member(const QString &role) const { return {QStringLiteral("mem_") + role}; }
    Database &database() { return *m_database; }
    const ProfileStore &profiles() const { return m_profiles; }
    const Seals &seals() const { return m_seals; }
    QString sealsDirectory() const { return m_directory.filePath(QStringLiteral("seals")); }
    Refusals &refusals() { return m_refusals; } ///< told of by nobody but the test: see Refusals::flush()

    /// The service finds other sealing keys than it had.
    void loseSealingKeys();

    bool elevated = true; ///< whoever asks has just confirmed who they are
    bool globalAdministrator = false; ///< whoever asks is one
    QDateTime now{QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
    WorkspaceId workspace{QStringLiteral("ws_1")};
    std::vector<quint64> told; ///< the change numbers, as they were told

private:
    Result<Caller> callerOf(const Request &request, const QDateTime &at, Connection &connection) override;
    void changed(const WorkspaceId &changedWorkspace, quint64 number) override;
    void populate(Connection &connection, const QString &profile);

    QTemporaryDir m_directory;
    ProfileStore m_profiles;
    std::unique_ptr<Database> m_database;
    Seals m_seals;
    QString m_profileId;
    RunningOperations m_running;
    Refusals m_refusals;
    Router m_router;
    Writes m_writes;
};

} // namespace chatelaine::service
