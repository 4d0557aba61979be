// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "domain/refusedcall.h"
#include "tests/callers/nginx.h"
#include "tests/callers/plainclient.h"
#include "tests/callers/sampleapi.h"
#include "tests/support/serviceprocess.h"

namespace chatelaine::test {

/// A sample API behind nginx, which asks a real key service of its own about each call, and the owner of its keys.
class GuardedApi : public TokenSource
{
public:
    /// What the locations of example.conf ask for with this profile.
    struct Question
    {
        QByteArray environment;
        QByteArray first; ///< the scope of /invoices/
        QByteArray second; ///< the scope of /payouts/
    };
    GuardedApi(const QString &profile, const Question &question);

    /// Empty if all of it runs.
    QByteArray problem() const { return m_problem; }

    const Profile &profile() const { return m_profile; }
    KeyService &keys() const { return *m_keys; }
    ServiceProcess &service() { return m_service; }
    const WorkspaceId &workspace() const { return m_workspace; }

    /// A confirmed key; one that may do what /invoices/ asks and no more, where people choose what a key may do.
    struct Made
    {
        ApiKey key;
        QByteArray secret;
    };
    Made make(const QString &kind, const QString &environment, const std::optional<QDateTime> &expiresAt = {});
    Made make() { return make(m_profile.kinds.front().id, QString::fromLatin1(m_question.environment)); }
    ApiKey confirm(const ApiKey &key);

    /// The header line with which a kind of key is sent.
    QByteArray line(const QString &kind, const QByteArray &secret) const;
    QByteArray line(const QByteArray &secret) const { return line(m_profile.kinds.front().id, secret); }

    /// The answer to a GET with these header lines; each ends in CRLF.
    Message get(const QByteArray &path, const QByteArray &lines) const;
    Message send(const QByteArray &request) const { return askPlainly(m_nginx->port(), request); }
    int reached() const { return m_api.requests(); } ///< how many calls came through

    /// What the service still knows of a refused call.
    std::optional<RefusedCall> refusedCall(const QByteArray &requestId);

    /// What days would do, which no test can wait for: changes the store beside the service.
    bool change(const QString &sql, const QString &value);

private:
    Reply<std::shared_ptr<const Secret>> token() override;
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &refused) override;
    bool foundWorkspace(const QString &profile);
    QByteArray newVerifier();

    QByteArray m_problem;
    Question m_question;
    SampleApi m_api;
    QTemporaryDir m_profiles;
    ServiceProcess m_service;
    std::shared_ptr<const Secret> m_token;
    WorkspaceId m_workspace;
    Profile m_profile;
    std::unique_ptr<KeyService> m_keys;
    QMap<QString, ApiKey> m_last; ///< made, by kind
    std::unique_ptr<Nginx> m_nginx;
};

} // namespace chatelaine::test
