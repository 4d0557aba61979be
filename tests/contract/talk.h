// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "service/application.h"
#include "tests/support/trafficrecorder.h"
#include "tests/support/wait.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine::test {

/// The token of one session, which lasts longer than a test.
class OneToken : public TokenSource
{
public:
    Reply<std::shared_ptr<const Secret>> token() override { return ready(m_token); }
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &) override
    {
        return ready(m_token);
    }
    void set(const std::shared_ptr<const Secret> &token) { m_token = token; }

private:
    static Reply<std::shared_ptr<const Secret>> ready(const std::shared_ptr<const Secret> &token)
    {
        return QtFuture::makeReadyFuture(Result(token));
    }

    std::shared_ptr<const Secret> m_token;
};

/// An empty service of a profile in this process, over TLS, overheard, and the real clients in front of it.
class Talk
{
public:
    explicit Talk(const QString &profile, const service::HttpSender::Options &webhooks = {});

    /// Goes on as who signed in.
    void enter(const SignIn &entered);
    /// Makes the first Owner and enters; false where that failed.
    bool begin();

    struct Said
    {
        int status = 0;
        QByteArray requestId;
        QByteArray body;
    };
    /// What a stranger to the clients gets: an API that asks about a call, the holder of a key, a script.
    Said say(const QByteArray &method, const QString &path, const std::vector<service::Header> &headers,
             const QByteArray &body = {});
    int ask(const QByteArray &method, const QString &path, const service::Header &header)
    {
        return say(method, path, {header}).status;
    }
    service::Header bearer() const { return {"Authorization", "Bearer " + signIn.tokens.access->view().toByteArray()}; }
    /// A key in the header that its profile says, whatever was done to the secret.
    static service::Header carrying(const Profile::KeyKind &kind, const QByteArray &secret);
    const Endpoint &endpoint() const { return m_endpoint; }
    WorkspaceId workspace() const { return signIn.workspaces.at(0).id; }

    TrafficRecorder &recorder() { return m_recorder; }
    QByteArray recorded() const;
    /// What of all that was overheard does not hold against the contract; empty where everything does.
    QByteArray complaints() const;

    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<KeyService> keys;
    std::unique_ptr<WebhookService> webhooks;
    std::unique_ptr<PeopleService> people;
    std::unique_ptr<AuditService> audit;
    Setup setup;
    SignIn signIn;

private:
    QString recording() const { return m_directory.path() + QStringLiteral("/traffic.jsonl"); }

    QTemporaryDir m_directory;
    TrafficRecorder m_recorder;
    std::unique_ptr<service::Application> m_application;
    Endpoint m_endpoint;
    OneToken m_tokens;
    QNetworkAccessManager m_network;
};

/// The value of a reply; fails the test with the error's words otherwise.
template <class T>
T valueOf(const Reply<T> &reply, const char *verb)
{
    const Result<T> result = wait(reply);
    if (result)
        return *result;
    const Error &error = result.error();
    QTest::qFail(qPrintable(QLatin1String(verb) + QStringLiteral(": ") + error.type + u' ' + error.detail), __FILE__,
                 __LINE__);
    return T();
}

/// Why a reply has no value; OutcomeUnknown where it has one.
template <class T>
Error::Kind kindOf(const Reply<T> &reply)
{
    const Result<T> result = wait(reply);
    return result ? Error::Kind::OutcomeUnknown : result.error().kind;
}

} // namespace chatelaine::test
