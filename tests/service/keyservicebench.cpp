// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/keyservicebench.h"

#include "domain/auditchain.h"
#include "protocol/wire.h"
#include "service/audit/auditroutes.h"
#include "service/audit/signing.h"
#include "service/people/peopleroutes.h"
#include "service/routes/keyroutes.h"
#include "service/routes/workspaceroutes.h"

#include "service/webhooks/webhookroutes.h"
#include "tests/support/teststore.h"
#include <QDir>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList roles{u"owner"_s, u"admin"_s, u"developer"_s, u"viewer"_s};

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().type + u' ' + result.error().detail));
    return *std::move(result);
}

// Loading checks every profile against the schema, which is worth doing once only.
const ProfileStore &loadedProfiles()
{
    static const ProfileStore profiles = need(ProfileStore::load());
    return profiles;
}

} // namespace

KeyServiceBench::KeyServiceBench(const QString &profile)
    : m_profiles(loadedProfiles())
    , m_database(need(Database::open({test::testStore(m_directory.filePath(u"service.db"_s)), 1})))
    , m_seals(need(Seals::load(m_directory.filePath(u"seals"_s))))
    , m_profileId(profile)
    , m_refusals(
          *m_database, [this] { return now; }, std::chrono::hours(1))
    , m_router(*m_database, *this, m_profiles, [this] { return now; })
    , m_writes(m_router, *m_database, m_profiles, m_running, *this, m_seals)
{
    need(signAudit(*m_database, sealsDirectory()));
    m_router.tellRefusals(m_refusals);
    addAuditRoutes(m_router, m_writes, *m_database);
    addKeyRoutes(m_router, m_writes);
    addOperationRoutes(m_router, *m_database, m_running);
    addWorkspaceRoutes(m_router, m_profiles);
    addPeopleRoutes(m_router, m_writes, m_profiles);
    addWebhookRoutes(m_router, m_writes, {});
    need(m_database->writeNow([&](Connection &connection) -> Result<Done> {
        populate(connection, profile);
        return Done{};
    }));
}

void KeyServiceBench::populate(Connection &connection, const QString &profile)
{
    const qint64 at = now.toMSecsSinceEpoch();
    connection.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                   " VALUES (?, 'Northwind', ?, 1, ?, ?)"_s,
                   workspace.text, profile, auditchain::firstHash(), at);
    for (const QString &role : roles) {
        connection.run(u"INSERT INTO people (id, email, email_folded, name, password, created_at)"
                       " VALUES (?, ?, ?, ?, '', ?)"_s,
                       u"person_"_s + role, role, role, role.toUpper(), at);
        connection.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
                       " VALUES (?, ?, ?, ?, 'active', ?)"_s,
                       member(role).text, workspace.text, u"person_"_s + role, role, at);
    }
}

Result<Caller> KeyServiceBench::callerOf(const Request &request, const QDateTime &, Connection &)
{
    const QString role = QString::fromLatin1(request.header("x-person"));
    Error unknown;
    unknown.kind = Error::Kind::Unauthenticated;
    if (role.isEmpty())
        return unknown;
    return Caller{{u"person_"_s + role, role.toUpper(), role, globalAdministrator},
                  {u"ses_1"_s},
                  elevated,
                  u"Chatelaine on bench"_s};
}

void KeyServiceBench::loseSealingKeys()
{
    const QString lost = m_directory.filePath(u"seals"_s);
    if (!QDir(lost).removeRecursively())
        qFatal("the sealing keys are still there");
    m_seals = need(Seals::load(lost));
    need(signAudit(*m_database, lost));
}

void KeyServiceBench::changed(const WorkspaceId &, quint64 number)
{
    told.push_back(number);
}

QByteArray KeyServiceBench::newOperation(const QDateTime &at)
{
    return newOperationId(at).text.toLatin1();
}

const Profile &KeyServiceBench::profile() const
{
    return m_profiles.find(m_profileId)->profile;
}

void KeyServiceBench::changeProfile(const std::function<void(Profile &)> &change)
{
    LoadedProfile changed = *m_profiles.find(m_profileId);
    change(changed.profile);
    m_profiles.put(std::move(changed));
}

Request KeyServiceBench::requestOf(const Asked &asked) const
{
    Request request;
    request.method = asked.method;
    const QByteArray room = asked.room.toUtf8();
    const qsizetype query = room.indexOf('?');
    request.path = "/v1/workspaces/" + workspace.text.toLatin1() + '/' + (query < 0 ? room : room.first(query));
    request.query = query < 0 ? QByteArray() : room.sliced(query + 1);
    request.body = asked.body;
    request.peer = QHostAddress(QHostAddress::LocalHost);
    request.headers = {{"x-person", asked.as.toLatin1()}};
    const QByteArray operation = asked.operation.value_or(newOperation(now));
    if (asked.method != "GET" && !operation.isEmpty())
        request.headers.emplace_back("idempotency-key", operation);
    if (!asked.ifMatch.isEmpty())
        request.headers.emplace_back("if-match", asked.ifMatch);
    return request;
}

std::future<Response> KeyServiceBench::start(const Asked &asked)
{
    const auto promise = std::make_shared<std::promise<Response>>();
    m_router.handle(requestOf(asked), [promise](Response response) { promise->set_value(std::move(response)); });
    return promise->get_future();
}

Response KeyServiceBench::ask(const Asked &asked)
{
    return start(asked).get();
}

Response KeyServiceBench::send(Request request)
{
    std::promise<Response> promise;
    m_router.handle(std::move(request), [&promise](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

KeyDraft KeyServiceBench::draft() const
{
    const Profile &rules = profile();
    const Profile::KeyKind &kind = rules.kinds.front();
    const QStringList scopes =
        kind.fixedScopes.isEmpty() ? QStringList{rules.scopes.catalogue.front().name} : QStringList();
    return {kind.id, u"Billing"_s, rules.environments.back().id, scopes};
}

KeyServiceBench::Made KeyServiceBench::make(const QString &as, bool confirmed,
                                            const std::function<void(KeyDraft &)> &change)
{
    KeyDraft wanted = draft();
    if (change)
        change(wanted);
    const Response response = ask({"POST", u"keys"_s, wire::write(wanted), as});
    if (response.status != 201)
        qFatal("%s", response.body.constData());
    const Made made = issued(response);
    return {confirmed ? confirm(made.key) : made.key, made.secret};
}

KeyServiceBench::Made KeyServiceBench::issued(const Response &response) const
{
    const Result<IssuedKey> read = wire::readIssuedKey(response.body, profile());
    if (!read)
        qFatal("%s", response.body.constData());
    return {read->key, read->secret->view().toByteArray()};
}

Response KeyServiceBench::act(const QString &verb, const ApiKey &key, const QByteArray &body, const QString &as,
                              const std::optional<QByteArray> &operation)
{
    return ask({"POST", u"keys/%1/%2"_s.arg(key.id.text, verb), body, as, operation, key.etag.toUtf8()});
}

ApiKey KeyServiceBench::confirm(const ApiKey &unconfirmed)
{
    const Response response =
        ask({"POST", u"keys/%1/confirmation"_s.arg(unconfirmed.id.text), wire::writeGeneration(unconfirmed.generation),
             u"owner"_s, std::nullopt, unconfirmed.etag.toUtf8()});
    if (response.status != 200)
        qFatal("%s", response.body.constData());
    return need(wire::readKey(response.body, profile()));
}

ApiKey KeyServiceBench::key(const KeyId &id)
{
    return need(wire::readKey(ask({"GET", u"keys/"_s + id.text}).body, profile()));
}

QString KeyServiceBench::causeFor(const QByteArray &secret)
{
    const std::optional<PresentedToken> token = parseToken(secret);
    return need(m_database->readHere([&](Connection &connection) -> Result<QString> {
        const std::optional<KnownSecret> known = token ? findSecret(connection, *token) : std::nullopt;
        return known ? refusalCause(*known, profile(), now) : u"unknown"_s;
    }));
}

FirstUse KeyServiceBench::useFirst(const QByteArray &secret)
{
    return need(m_database->writeNow([&](Connection &connection) -> Result<FirstUse> {
        const std::optional<KnownSecret> known = findSecret(connection, *parseToken(secret));
        return known ? service::useFirst(connection, *known, profile(), u"192.0.2.7"_s, u"req_1"_s, now)
                     : Result(FirstUse{});
    }));
}

} // namespace chatelaine::service
