// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/application.h"

#include "service/audit/auditroutes.h"
#include "service/audit/refusals.h"
#include "service/audit/signing.h"
#include "service/clockguard.h"
#include "service/datadirectory.h"
#include "service/demo/demo.h"
#include "service/holders/holderroutes.h"
#include "service/http/server.h"
#include "service/keys/housekeeping.h"
#include "service/live/eventhub.h"
#include "service/live/verifyroutes.h"
#include "service/localproblem.h"
#include "service/people/acceptance.h"
#include "service/people/peopleroutes.h"
#include "service/policy/seals.h"
#include "service/profiles/profilewatch.h"
#include "service/profiles/revisions.h"
#include "service/routes/keyroutes.h"
#include "service/routes/operationroutes.h"
#include "service/routes/workspaceroutes.h"
#include "service/routes/writes.h"
#include "service/signin/accounts.h"
#include "service/signin/setup.h"
#include "service/storeoptions.h"
#include "service/tls/certificates.h"
#include "service/webhooks/webhooks.h"

#include <algorithm>
#include <system_error>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

int ioThreads()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 2U, 8U));
}

/// The demo's content at its first start, and as many generated keys as were asked for.
Result<Done> fillAsAsked(const ServeOptions &options, const DataDirectory &directory, Database &database,
                         const ProfileStore &profiles, const Seals &seals)
{
    if (options.demo) {
        const auto filled = fillWithDemo(database, profiles, seals, directory.file(u"demo-sign-in.json"_s), now());
        if (!filled)
            return filled.error();
    }
    if (options.extraKeys > 0)
        return generateKeys(database, profiles, options.extraKeys, now()).transform([](int) { return Done{}; });
    return Done{};
}

/// Notes the time and forgets what has had its; nothing is forgotten where the clock is wrong.
Result<Done> tidy(Database &database)
{
    const QDateTime at = now();
    if (const Result<Done> noted = noteTime(database, at); !noted)
        return noted.error();
    return database.writeNow([&](Connection &connection) { return keepHouse(connection, at); });
}

Error cannotListen(const ServeOptions &options, const std::system_error &failure)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.subject = u"Port %1 at %2"_s.arg(options.port).arg(options.address.toString());
    error.detail = QString::fromLocal8Bit(failure.what());
    if (failure.code() == std::errc::address_in_use)
        error.type = u"port-taken"_s;
    else if (failure.code() == std::errc::permission_denied)
        error.type = u"port-forbidden"_s;
    else
        error.type = u"address-unavailable"_s;
    return error;
}

} // namespace

struct Application::Parts
{
    Parts(const ServeOptions &serve, std::shared_ptr<DataDirectory> taken, std::unique_ptr<Database> opened,
          ProfileStore loaded, Seals sealing)
        : options(serve)
        , directory(std::move(taken))
        , database(std::move(opened))
        , profiles(std::move(loaded))
        , profileWatch(serve.profiles)
        , seals(std::move(sealing))
        , sessions(*database)
        , hub(*database, sessions, profiles, now)
        , usage(std::make_unique<UsageLog>(*database, hub, now))
        , refusedCalls(std::make_unique<RefusedCalls>(*database))
        , refusals(*database, now)
        , verifyRoutes(*database, profiles, *usage, *refusedCalls, hub, VerifierAccess(serve.openVerify))
        , holderRoutes(*database, sessions, profiles, verifyRoutes, now)
        , passwords(std::make_unique<Passwords>())
        , accounts(*database, sessions, *passwords, seals, profiles, hub)
        , acceptance(*database, sessions, accounts.gate(), profiles, hub)
        , router(*database, sessions, profiles, now)
        , writes(router, *database, profiles, running, hub, seals)
        , webhooks(std::make_unique<Webhooks>(*database, profiles, seals, hub, now, serve.webhooks))
        , certificates(directory->path())
    {
        router.tellRefusals(refusals);
        accounts.gate().tellRefusals(refusals);
        accounts.addTo(router);
        addWorkspaceRoutes(router, profiles);
        addAuditRoutes(router, writes, *database);
        addKeyRoutes(router, writes);
        addOperationRoutes(router, *database, running);
        addPeopleRoutes(router, writes, profiles);
        acceptance.addTo(router);
        verifyRoutes.addTo(router);
        holderRoutes.addTo(router);
        refusedCalls->addTo(router);
        hub.addTo(router);
        webhooks->addTo(router, writes);
    }

    const ServeOptions options;
    std::shared_ptr<DataDirectory> directory;
    std::unique_ptr<Database> database;
    ProfileStore profiles;
    ProfileWatch profileWatch;
    const Seals seals;
    Sessions sessions;
    EventHub hub;
    std::unique_ptr<UsageLog> usage;
    std::unique_ptr<RefusedCalls> refusedCalls;
    Refusals refusals;
    VerifyRoutes verifyRoutes;
    HolderRoutes holderRoutes;
    std::unique_ptr<Passwords> passwords;
    Accounts accounts;
    AcceptanceRoutes acceptance;
    RunningOperations running;
    Router router;
    Writes writes;
    std::unique_ptr<Webhooks> webhooks;
    Certificates certificates;
    QDateTime certificateEnds;
    QStringList notices;
    std::optional<QString> setupCode;
    std::unique_ptr<Server> server;
};

Application::Application(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Application::~Application()
{
    // What the database still has queued calls back into the others, so it ends while they are there.
    m_parts->server.reset();
    m_parts->webhooks.reset();
    m_parts->passwords.reset();
    m_parts->usage.reset();
    m_parts->refusedCalls.reset();
    m_parts->refusals.finish();
    m_parts->hub.stop();
    m_parts->database.reset();
}

Result<std::unique_ptr<Application>> Application::start(const ServeOptions &options, const Around &around)
{
    auto directory = DataDirectory::take(options.directory);
    if (!directory)
        return directory.error();
    auto database = Database::open({.address = storeIn(options.directory, options.database)});
    if (!database)
        return database.error();
    if (const Result<Done> tidied = tidy(**database); !tidied)
        return tidied.error();
    auto seals = Seals::load(options.sealsDirectory());
    if (!seals)
        return seals.error();
    if (const Result<Done> signing = signAudit(**database, options.sealsDirectory()); !signing)
        return signing.error();
    const auto given = ProfileStore::load(options.profiles);
    if (!given)
        return given.error();
    auto adopted = adoptProfiles(**database, *given, now());
    if (!adopted)
        return adopted.error();

    if (const Result<Done> filled = fillAsAsked(options, **directory, **database, adopted->profiles, *seals); !filled)
        return filled.error();
    auto setupCode = newSetupCode(**database);
    if (!setupCode)
        return setupCode.error();

    auto parts = std::make_unique<Parts>(options, *directory, *std::move(database), std::move(adopted->profiles),
                                         *std::move(seals));
    parts->notices = parts->seals.notices() + adopted->refusals;
    parts->setupCode = *std::move(setupCode);
    const auto certificate = parts->certificates.current(now());
    if (!certificate)
        return certificate.error();
    parts->certificateEnds = certificate->validUntil;
    const Handler answer = [&router = parts->router](Request request, Respond respond) {
        router.handle(std::move(request), std::move(respond));
    };
    try {
        parts->server = std::make_unique<Server>(Server::Options{.address = options.address,
                                                                 .port = options.port,
                                                                 .threads = ioThreads(),
                                                                 .certificateChainPem = certificate->chainPem,
                                                                 .privateKeyPem = certificate->privateKeyPem},
                                                 around ? around(answer) : answer);
    } catch (const std::system_error &failure) {
        return cannotListen(options, failure);
    }
    parts->webhooks->start();
    return std::unique_ptr<Application>(new Application(std::move(parts)));
}

QUrl Application::url() const
{
    const QHostAddress &address = m_parts->options.address;
    const bool isEverywhere = address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(isEverywhere ? u"localhost"_s : address.toString());
    url.setPort(m_parts->server->port());
    return url;
}

QString Application::authorityFile() const
{
    return m_parts->certificates.authorityFile();
}

QStringList Application::notices() const
{
    return m_parts->notices;
}

std::optional<QString> Application::setupCode() const
{
    return m_parts->setupCode;
}

bool Application::hasProfileDirectory() const
{
    return m_parts->options.profiles != ServeOptions().profiles;
}

QStringList Application::lookAtProfiles(bool always)
{
    if (!m_parts->profileWatch.hasChanged() && !always)
        return {};
    const auto given = ProfileStore::load(m_parts->options.profiles);
    if (!given)
        return {localproblem::sentence(given.error())};
    const auto adopted = m_parts->database->writeNow([&](Connection &connection) -> Result<AdoptedProfiles> {
        auto taken = adoptProfiles(connection, *given, now());
        // Before the commit: who hears of a new revision finds it.
        if (taken)
            m_parts->profiles = taken->profiles;
        return taken;
    });
    if (!adopted) {
        m_parts->profileWatch.forget();
        return {localproblem::sentence(adopted.error())};
    }
    for (const auto &[workspace, change] : adopted->announced)
        m_parts->hub.changed(workspace, change);
    return adopted->refusals;
}

Result<Done> Application::keepUp()
{
    const auto certificate = m_parts->certificates.current(now());
    if (!certificate)
        return certificate.error();
    if (certificate->validUntil != m_parts->certificateEnds) {
        m_parts->server->useCertificate(certificate->chainPem, certificate->privateKeyPem);
        m_parts->certificateEnds = certificate->validUntil;
    }
    return tidy(*m_parts->database);
}

} // namespace chatelaine::service
