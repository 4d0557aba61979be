// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard.h"

#include "app/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString demoFile = u"/demo-sign-in.json"_s; ///< in the service's directory, 0600

QString connectionFile(const QString &directory)
{
    return directory + u"/connection.json"_s;
}

// What a restart has to say again: the service on this computer, or where another one is and whom to trust there.
Result<QJsonObject> rememberedIn(const QString &directory)
{
    const QString path = connectionFile(directory);
    const Result<QByteArray> all = durable::read(path);
    if (!all)
        return all.error();
    const QJsonObject choice = QJsonDocument::fromJson(*all).object();
    if (all->isEmpty() || choice[u"local"_s].toBool() || choice[u"url"_s].isString())
        return choice;
    Error damaged{Error::Kind::Local, u"damaged"_s};
    damaged.subject = path;
    return damaged;
}

} // namespace

Dashboard::Dashboard(const Options &options, std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_store(std::move(store))
    , m_settings(options.directory)
    , m_journal(options.directory + u"/intents.jsonl"_s)
{
    m_lock.setAfter(m_settings.lockAfter());
    connect(&m_settings, &Settings::lockAfterChanged, &m_lock, [this] { m_lock.setAfter(m_settings.lockAfter()); });
    connect(&m_away, &AwayWatch::left, &m_lock, [this] { m_lock.lock(IdleLock::Reason::Away); });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Dashboard::describe);
}

Dashboard::~Dashboard() = default;

void Dashboard::begin()
{
    // A damaged journal stops every write with an error that names it, so looking around goes on.
    static_cast<void>(m_journal.load());
    const Result<QJsonObject> remembered = rememberedIn(m_options.directory);
    if (!remembered) {
        fail(remembered.error());
        return;
    }
    if ((*remembered)[u"local"_s].toBool()) {
        runLocalService();
        return;
    }
    const QString url = (*remembered)[u"url"_s].toString();
    if (url.isEmpty())
        become(Stage::FirstStart);
    else
        connectTo({QUrl(url), (*remembered)[u"ca"_s].toString().toLatin1()});
}

void Dashboard::useLocalService()
{
    remember({{u"local"_s, true}});
    if (!m_error)
        runLocalService();
}

void Dashboard::useService(const Endpoint &endpoint)
{
    remember({{u"url"_s, endpoint.url.toString()}, {u"ca"_s, QString::fromLatin1(endpoint.caPem)}});
    if (m_error)
        return;
    m_local.reset();
    connectTo(endpoint);
}

Reply<ServiceInfo> Dashboard::probe(const Endpoint &endpoint)
{
    m_probed = m_options.accounts(endpoint);
    return m_probed->describe();
}

void Dashboard::forgetService()
{
    if (m_session)
        m_session->signOut();
    remember({});
    m_again.stop();
    replaceContext(nullptr);
    m_account.reset();
    m_session.reset();
    m_accounts.reset();
    m_local.reset();
    m_endpoint = {};
    become(Stage::FirstStart);
}

void Dashboard::openWorkspace(const WorkspaceId &workspace)
{
    const std::vector<Workspace> &all = m_session->workspaces();
    const auto wanted = std::find_if(all.begin(), all.end(), [&](const Workspace &w) { return w.id == workspace; });
    if (wanted == all.end())
        return;
    m_settings.setWorkspace(workspace.text);
    const QString chosen = m_settings.language();
    WorkspaceContext::Services services{m_options.keys(m_endpoint, workspace, *m_session),
                                        m_options.webhooks(m_endpoint, workspace, *m_session),
                                        m_options.people(m_endpoint, workspace, *m_session),
                                        m_options.audit(m_endpoint, workspace, *m_session),
                                        {m_options.directory + u"/audit.json"_s, place(), workspace}};
    replaceContext(std::make_unique<WorkspaceContext>(*wanted, std::move(services), *m_session, m_journal,
                                                      chosen.isEmpty() ? QLocale().name() : chosen));
    // Whose access ended is refused, and the list of workspaces says whether that is why.
    KeyCatalog &catalog = m_context->catalog();
    connect(&catalog, &KeyCatalog::stateChanged, this, [this, &catalog] {
        using Kind = Error::Kind;
        if (catalog.error() && (catalog.error()->kind == Kind::Forbidden || catalog.error()->kind == Kind::NotFound))
            m_session->lookForWorkspaces();
    });
    become(Stage::Open);
}

void Dashboard::beginJoining(const std::optional<ServiceLink> &link)
{
    if (m_stage != Stage::Join)
        m_before = m_stage;
    m_link = link;
    become(Stage::Join);
}

void Dashboard::endJoining()
{
    m_link.reset();
    become(m_before);
}

Reply<InvitationPreview> Dashboard::preview(const ServiceLink &link)
{
    m_probed = m_options.accounts({link.service, link.caPem});
    return m_probed->preview(link.token);
}

Reply<Done> Dashboard::join(const ServiceLink &link, const QString &workspace, const Acceptance &acceptance)
{
    const Endpoint endpoint{link.service, link.caPem};
    m_probed = m_options.accounts(endpoint);
    return m_probed->accept(acceptance)
        .then(this, [this, endpoint, workspace](const Result<SignIn> &signIn) -> Result<Done> {
            if (!signIn)
                return signIn.error();
            joined(endpoint, workspace, *signIn);
            return Done{};
        });
}

void Dashboard::joined(const Endpoint &endpoint, const QString &workspace, const SignIn &signIn)
{
    const bool isHere = m_local && m_local->endpoint() == endpoint;
    remember(isHere ? QJsonObject{{u"local"_s, true}}
                    : QJsonObject{{u"url"_s, endpoint.url.toString()}, {u"ca"_s, QString::fromLatin1(endpoint.caPem)}});
    if (m_error)
        return;
    if (m_session)
        m_session->signOut();
    if (!isHere)
        m_local.reset();
    for (const Workspace &each : signIn.workspaces)
        if (each.name == workspace)
            m_settings.setWorkspace(each.id.text);
    m_link.reset();
    m_signIn = signIn;
    connectTo(endpoint);
}

std::optional<Dashboard::DemoSignIn> Dashboard::demoSignIn() const
{
    if (!m_local || !m_info.demo)
        return std::nullopt;
    const Result<QByteArray> file = durable::read(serviceDirectory() + demoFile);
    if (!file)
        return std::nullopt;
    const QJsonObject demo = QJsonDocument::fromJson(*file).object();
    const DemoSignIn signIn{demo[u"email"_s].toString(), demo[u"password"_s].toString()};
    return signIn.email.isEmpty() ? std::nullopt : std::optional(signIn);
}

bool Dashboard::closingStopsCallers() const
{
    if (!m_local || !m_context)
        return false;
    // The demo's own calls were invented when its sign-in was written; only later ones are somebody's.
    const QDateTime invented = QFileInfo(serviceDirectory() + demoFile).lastModified();
    const QDateTime today = QDateTime::currentDateTimeUtc().date().startOfDay(Qt::UTC);
    const qint64 since = std::max(today, invented.isValid() ? invented : today).toMSecsSinceEpoch();
    const KeyBatch &keys = m_context->catalog().keys().keys();
    for (qsizetype row = 0; row < keys.size(); ++row)
        if (keys.time(KeyBatch::Time::LastUsed, row) > since)
            return true;
    return false;
}

void Dashboard::remember(const QJsonObject &choice)
{
    m_error.reset();
    const Result<Done> written =
        durable::replace(connectionFile(m_options.directory), QJsonDocument(choice).toJson(QJsonDocument::Compact));
    if (!written)
        fail(written.error());
}

void Dashboard::runLocalService()
{
    if (!m_local) {
        m_local = std::make_unique<LocalService>(
            LocalService::Options{m_options.serviceProgram, serviceDirectory(), m_options.serviceArguments});
        connect(m_local.get(), &LocalService::stateChanged, this, &Dashboard::localServiceChanged);
        connect(m_local.get(), &LocalService::restarted, this, &Dashboard::localServiceRestarted);
    }
    m_error.reset();
    become(Stage::Starting);
    m_local->start();
}

void Dashboard::localServiceChanged()
{
    if (m_local->state() == LocalService::State::Failed && m_local->error())
        fail(*m_local->error());
    if (m_local->state() != LocalService::State::Running)
        return;
    // After a restart at the same place everything that was open goes on.
    if (m_session && m_local->endpoint() == m_endpoint) {
        if (m_context)
            m_context->catalog().tryNow();
        return;
    }
    connectTo(m_local->endpoint());
}

void Dashboard::connectTo(const Endpoint &endpoint)
{
    replaceContext(nullptr);
    m_account.reset();
    m_session.reset();
    m_endpoint = endpoint;
    m_accounts = m_options.accounts(endpoint);
    m_backoff.reset();
    m_error.reset();
    become(Stage::Starting);
    describe();
}

void Dashboard::describe()
{
    const auto goOn = [this](const Result<ServiceInfo> &info) {
        if (!info) {
            m_again.start(m_backoff.next());
            fail(info.error());
            return;
        }
        m_info = *info;
        m_error.reset();
        // Two data directories may know the same service as two people.
        m_session = std::make_unique<Session>(*m_accounts, *m_store, place() + u' ' + m_options.directory);
        m_account = std::make_unique<AccountDesk>(*m_accounts, *m_session);
        // Queued, so that whoever signs out has returned before its workspace ends.
        connect(m_session.get(), &Session::stateChanged, this, &Dashboard::sessionChanged, Qt::QueuedConnection);
        connect(m_session.get(), &Session::workspacesChanged, this, &Dashboard::workspacesChanged,
                Qt::QueuedConnection);
        if (m_signIn)
            m_session->adopt(*std::exchange(m_signIn, std::nullopt));
        else if (m_info.needsSetup)
            become(Stage::SetUp);
        else
            m_session->restore();
    };
    m_accounts->describe().then(this, goOn);
}

void Dashboard::sessionChanged()
{
    if (!m_session)
        return;
    switch (m_session->state()) {
    case Session::State::Restoring:
    case Session::State::SigningIn:
    case Session::State::Expired: // what was open stays, drafts and all
        return;
    case Session::State::SignedOut: {
        const Stage wanted = m_info.needsSetup ? Stage::SetUp : Stage::SignIn;
        replaceContext(nullptr);
        // After a sign-in that failed its page stays, and says why.
        if (m_stage != wanted)
            become(wanted);
        return;
    }
    case Session::State::SignedIn:
        break;
    }
    m_info.needsSetup = false;
    const std::vector<Workspace> &all = m_session->workspaces();
    if (m_context && std::find(all.begin(), all.end(), m_context->workspace()) != all.end())
        return;
    openAnyWorkspace();
}

void Dashboard::workspacesChanged()
{
    if (!m_context)
        return;
    const std::vector<Workspace> &all = m_session->workspaces();
    const Workspace open = m_context->workspace();
    if (std::any_of(all.begin(), all.end(), [&](const Workspace &w) { return w.id == open.id; }))
        return;
    openAnyWorkspace();
    Q_EMIT workspaceLost(open.name);
}

void Dashboard::openAnyWorkspace()
{
    const std::vector<Workspace> &all = m_session->workspaces();
    if (all.empty()) {
        replaceContext(nullptr);
        become(Stage::SignIn);
        fail({Error::Kind::Forbidden, u"no-workspace"_s});
        return;
    }
    const QString last = m_settings.workspace();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Workspace &w) { return w.id.text == last; });
    openWorkspace(found == all.end() ? all.front().id : found->id);
}

void Dashboard::replaceContext(std::unique_ptr<WorkspaceContext> next)
{
    if (!m_context && !next)
        return;
    const std::unique_ptr<WorkspaceContext> old = std::exchange(m_context, std::move(next));
    Q_EMIT contextChanged();
    m_lock.setArmed(m_context != nullptr);
}

void Dashboard::fail(const Error &why)
{
    m_error = why;
    Q_EMIT stageChanged();
}

void Dashboard::become(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

QString Dashboard::place() const
{
    return m_local ? u"local"_s : m_endpoint.url.toString();
}

QString Dashboard::serviceDirectory() const
{
    return m_options.directory + u"/service"_s;
}

} // namespace chatelaine
