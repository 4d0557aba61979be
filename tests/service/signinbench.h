// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/signin/accounts.h"

#include <QTemporaryDir>

namespace chatelaine::service {

/// The routes of signing in over a database of their own, without the network. Mara Okafor owns Northwind; she is a
/// developer in Meridian, too, and is suspended in Lumen.
class SignInBench : public ChangeSink
{
public:
    SignInBench();

    Response ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                 const Secret *token = nullptr);

    Setup setup(const QString &code) const;
    QString setupCode();
    SignIn setUp(); ///< makes Mara, and signs her in
    Response signInWith(const QString &email, QByteArrayView password, const QByteArray &code = {});
    SignIn signIn(QByteArrayView password = "correct horse battery", const QByteArray &code = {});
    bool isSignedIn(const SignIn &signIn);

    Response elevate(const SignIn &signIn, const Proof &proof);
    void elevate(const SignIn &signIn); ///< by the password

    struct SecondFactorOf
    {
        QByteArray seed; ///< base32
        QList<QByteArray> recoveryCodes;
    };
    /// Turns Mara's second factor on, and lets a minute pass, so that the code it took is an old one.
    SecondFactorOf turnOn(const SignIn &signIn);
    /// What an authenticator shows whose clock is that much ahead.
    QByteArray code(const QByteArray &seed, std::chrono::seconds ahead = {}) const;

    QStringList audit(); ///< "Northwind session.began Chatelaine on atlas", the oldest first
    qint64 number(const QString &sql);
    void run(const QString &sql);

    Database &database() { return *m_database; }
    Sessions &sessions() { return m_sessions; }
    const ProfileStore &profiles() const { return m_profiles; }
    Accounts &accounts() { return m_accounts; }
    Router &router() { return m_router; }
    QString sealsDirectory() const { return m_directory.filePath(QStringLiteral("seals")); }

    static std::shared_ptr<const Secret> secret(QByteArrayView text);
    static QByteArray bytes(const Secret &body) { return body.view().toByteArray(); }
    static QString problemOf(const Response &response);
    static QString pointerOf(const Response &response); ///< into the request, to what is wrong

    QDateTime now{QDate(2026, 11, 21), QTime(9, 0), Qt::UTC};
    QHostAddress peer{QStringLiteral("192.0.2.1")};
    std::vector<WorkspaceId> told; ///< where something changed

private:
    void changed(const WorkspaceId &workspace, quint64 number) override;
    void populate(const QString &person);

    QTemporaryDir m_directory;
    ProfileStore m_profiles;
    std::unique_ptr<Database> m_database;
    Seals m_seals;
    Sessions m_sessions;
    Passwords m_passwords{Passwords::Cost::Least};
    Accounts m_accounts;
    Router m_router;
};

} // namespace chatelaine::service
