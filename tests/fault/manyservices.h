// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "service/profiles/profilestore.h"
#include "service/store/database.h"
#include "tests/service/tlsclient.h"
#include "tests/support/postgresserver.h"
#include "tests/support/program.h"

namespace chatelaine::test {

/// Key services as processes of their own over one PostgreSQL, as behind a balancer: they share the directory of the
/// sealing keys, and nothing else. The first Owner of an enterprise workspace is signed in at one, and so at all.
class ManyServices : private TokenSource
{
public:
    explicit ManyServices(int count);
    ~ManyServices();

    PostgresServer &store() { return m_store; }
    KeyService &keys(int process) { return *m_processes.at(static_cast<std::size_t>(process)).keys; }
    WebhookService &webhooks(int process) { return *m_processes.at(static_cast<std::size_t>(process)).webhooks; }
    int count() const { return static_cast<int>(m_processes.size()); }

    /// A key for test, straight into the store, and its secret.
    struct Prepared
    {
        KeyId id;
        QByteArray etag;
        QByteArray secret;
    };
    std::vector<Prepared> prepare(int number);

    KeyDraft draft(const QString &name) const;

    /// A request to one of the processes, over a connection to it that stays open. A write is made of `operation`.
    struct Asked
    {
        QByteArray method;
        QByteArray room; ///< below the workspace, as "keys"
        OperationId operation = {};
        QByteArray ifMatch = {};
        QByteArray body = "{}";
    };
    HttpAnswer ask(int process, const Asked &asked);
    void send(int process, const Asked &asked);
    HttpAnswer receive(int process);
    /// What verify answers about a call with this secret.
    HttpAnswer verify(int process, const QByteArray &secret);

private:
    struct Process
    {
        std::unique_ptr<Program> program;
        std::unique_ptr<KeyService> keys;
        std::unique_ptr<WebhookService> webhooks;
        std::unique_ptr<TlsClient> client;
    };

    Reply<std::shared_ptr<const Secret>> token() override;
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &) override;
    QByteArray requestOf(const Asked &asked) const;
    void connect(Process &process);
    HttpAnswer exchange(int process, const QByteArray &request);
    void enter();

    QTemporaryDir m_directory;
    PostgresServer m_store;
    QString m_address;
    service::ProfileStore m_profiles;
    std::vector<Process> m_processes;
    SignIn m_signIn;
};

} // namespace chatelaine::test
