// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fault/manyservices.h"

#include "service/keys/issue.h"
#include "service/tls/privatefile.h"
#include "tests/support/contentof.h"
#include "tests/support/wait.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().type + u' ' + result.error().detail));
    return *std::move(result);
}

Endpoint endpointOf(const Program &program)
{
    return {QUrl(program.firstLine()["url"_L1].toString()), contentOf(program.authority())};
}

} // namespace

ManyServices::ManyServices(int count)
    : m_address(m_store.newDatabase())
    , m_profiles(need(service::ProfileStore::load(u":/profiles"_s)))
{
    const QString file = m_directory.filePath(u"address"_s);
    need(service::privatefile::write(file, m_address.toUtf8() + '\n', service::privatefile::Readers::OwnerOnly));
    for (int i = 0; i < count; ++i) {
        Process process;
        process.program = std::make_unique<Program>(QStringList{
            u"--data"_s, m_directory.filePath(QString::number(i)), u"--seals"_s, m_directory.filePath(u"seals"_s),
            u"--database-file"_s, file, u"--webhook-private-addresses"_s, u"--webhook-plain-http"_s});
        if (process.program->port() == 0)
            qFatal("%s", process.program->process().readAllStandardError().constData());
        connect(process);
        m_processes.push_back(std::move(process));
    }
    enter();
}

ManyServices::~ManyServices() = default;

void ManyServices::enter()
{
    // The code that was printed last counts; any of them takes it.
    const auto accounts = makeAccountService(endpointOf(*m_processes.front().program));
    const Setup setup{
        .code = m_processes.back().program->firstLine()["setup_code"_L1].toString(),
        .workspace = u"Many"_s,
        .profile = u"enterprise"_s,
        .name = u"Mara"_s,
        .credentials = {u"mara@example.com"_s, std::make_shared<const Secret>("a long enough password"), u"test"_s}};
    m_signIn = need(wait(accounts->setUp(setup)));
    const WorkspaceId workspace = m_signIn.workspaces.front().id;
    for (Process &process : m_processes) {
        process.keys = makeKeyService(endpointOf(*process.program), workspace, *this);
        process.webhooks = makeWebhookService(endpointOf(*process.program), workspace, *this);
    }
}

std::vector<ManyServices::Prepared> ManyServices::prepare(int number)
{
    const auto database = need(service::Database::open({m_address, 1}));
    const QString workspace = m_signIn.workspaces.front().id.text;
    return need(database->writeNow([&](service::Connection &connection) -> Result<std::vector<Prepared>> {
        QString owner;
        qint64 change = 0;
        {
            auto rows = connection.run(u"SELECT m.id, w.changes FROM members m JOIN workspaces w ON w.id = m.workspace"
                                       " WHERE w.id = ?"_s,
                                       workspace);
            if (rows.next()) {
                owner = rows.text(0);
                change = rows.number(1);
            }
        }
        std::vector<Prepared> made;
        for (int i = 0; i < number; ++i) {
            const KeyId id{u"key_prepared%1"_s.arg(++change)};
            const service::MintedToken token =
                service::mint(m_profiles.find(u"enterprise"_s)->profile, u"secret"_s, u"test"_s);
            connection.run(u"INSERT INTO keys (id, workspace, position, version, etag, kind, name, environment, scopes,"
                           " state, visible_part, owner, created_by, note, tags, created_at, delivery, origin,"
                           " generation, generations) VALUES (?, ?, ?, ?, ?, 'secret', 'Prepared', 'test', '',"
                           " 'active', ?, ?, ?, '', '', 0, 'confirmed', 'created', 1, 1)"_s,
                           id.text, workspace, change, change, change, token.visiblePart, owner, owner);
            service::addSecret(connection, id, 1, token, false);
            made.push_back({id, '"' + QByteArray::number(change) + '"', token.token.view().toByteArray()});
        }
        connection.run(u"UPDATE workspaces SET changes = ? WHERE id = ?"_s, change, workspace);
        return made;
    }));
}

KeyDraft ManyServices::draft(const QString &name) const
{
    KeyDraft draft;
    draft.name = name;
    draft.kind = u"secret"_s;
    draft.environment = u"test"_s;
    draft.scopes = {m_profiles.find(u"enterprise"_s)->profile.scopes.catalogue.front().name};
    return draft;
}

QByteArray ManyServices::requestOf(const Asked &asked) const
{
    QByteArray request = asked.method + " /v1/workspaces/" + m_signIn.workspaces.front().id.text.toLatin1() + '/'
        + asked.room + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + m_signIn.tokens.access->view().toByteArray() + "\r\n";
    if (!asked.operation.text.isEmpty())
        request += "Idempotency-Key: " + asked.operation.text.toLatin1() + "\r\n";
    if (!asked.ifMatch.isEmpty())
        request += "If-Match: " + asked.ifMatch + "\r\n";
    if (asked.method == "GET")
        return request + "\r\n";
    return request + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(asked.body.size())
        + "\r\n\r\n" + asked.body;
}

void ManyServices::connect(Process &process)
{
    process.client = std::make_unique<TlsClient>(process.program->authority());
    if (!process.client->connectTo(process.program->port()))
        qFatal("no connection");
}

// A connection that was idle for a while, the service may have closed.
HttpAnswer ManyServices::exchange(int process, const QByteArray &request)
{
    Process &asked = m_processes.at(static_cast<std::size_t>(process));
    HttpAnswer answer = asked.client->ask(request);
    if (answer.status == 0) {
        connect(asked);
        answer = asked.client->ask(request);
    }
    return answer;
}

HttpAnswer ManyServices::ask(int process, const Asked &asked)
{
    return exchange(process, requestOf(asked));
}

void ManyServices::send(int process, const Asked &asked)
{
    m_processes.at(static_cast<std::size_t>(process)).client->send(requestOf(asked));
}

HttpAnswer ManyServices::receive(int process)
{
    return m_processes.at(static_cast<std::size_t>(process)).client->receive();
}

HttpAnswer ManyServices::verify(int process, const QByteArray &secret)
{
    return exchange(process,
                    "GET /v1/workspaces/" + m_signIn.workspaces.front().id.text.toLatin1()
                        + "/verify HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + secret + "\r\n\r\n");
}

Reply<std::shared_ptr<const Secret>> ManyServices::token()
{
    return QtFuture::makeReadyFuture(Result(m_signIn.tokens.access));
}

Reply<std::shared_ptr<const Secret>> ManyServices::tokenInsteadOf(const std::shared_ptr<const Secret> &)
{
    return token();
}

} // namespace chatelaine::test
