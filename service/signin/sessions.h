// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/signin.h"
#include "service/routes/call.h"
#include "service/store/database.h"

#include <chrono>

namespace chatelaine::service {

/// People's sessions. A session's tokens come in pairs: an access token that opens everything for a quarter of an hour,
/// and a refresh token that makes the next pair. Both are random and kept as digests.
///
/// A lost answer must not sign anybody out, and a stolen token must not stay unnoticed. So a refresh token may come
/// back, and gets another pair each time, until a token of one of the pairs it made is used: only then has somebody
/// surely received it. After that its return, or that of a pair beside the used one, ends the whole session.
class Sessions : public Authenticator
{
public:
    struct Lifetimes
    {
        std::chrono::seconds access = std::chrono::minutes(15);
        std::chrono::seconds refresh = std::chrono::days(30); ///< anew with each pair
        std::chrono::seconds elevation = std::chrono::minutes(5);
    };

    /// The database must outlive it.
    explicit Sessions(Database &database);
    Sessions(Database &database, const Lifetimes &lifetimes);

    /// Looks the access token up, at every request. The first use of a pair is noted through the database's writer.
    Result<Caller> callerOf(const Request &request, const QDateTime &now, Connection &connection) override;

    // What follows belongs inside a transaction of the caller's.

    struct Device
    {
        QString name; ///< as the dashboard calls it: "Chatelaine on atlas"
        QString address; ///< of the peer
    };
    /// A new session of a person.
    Tokens begin(const QString &person, const Device &device, const QDateTime &now, Connection &connection) const;

    /// The next pair. Nothing if the token is unknown, over, or came back too late; the last also ends the session, so
    /// the transaction is to be committed all the same.
    std::optional<Tokens> refresh(QByteArrayView refreshToken, const QDateTime &now, Connection &connection) const;

    /// Where the caller is signed in, the last one in use first.
    static std::vector<SessionInfo> list(const Caller &caller, const QDateTime &now, Connection &connection);

    static void elevate(const SessionId &session, const QDateTime &until, Connection &connection);
    /// Ends a session of that person and tells its device; nothing if they have none of that id.
    static std::optional<QString> end(const QString &person, const SessionId &session, const QDateTime &now,
                                      Connection &connection);
    /// Ends all of them, or all but the caller's, and tells their devices.
    static QStringList endAll(const QString &person, const QDateTime &now, Connection &connection);
    static QStringList endOthers(const Caller &caller, const QDateTime &now, Connection &connection);

    /// Drops sessions that ended, or that nobody can refresh any more, more than 30 days ago.
    static void forgetOld(const QDateTime &now, Connection &connection);

    const Lifetimes &lifetimes() const { return m_lifetimes; }

private:
    Tokens issue(const SessionId &session, qint64 parent, const QDateTime &now, Connection &connection) const;
    void noteUse(const SessionId &session, qint64 pair, const QDateTime &now);

    Database &m_database;
    Lifetimes m_lifetimes;
};

} // namespace chatelaine::service
