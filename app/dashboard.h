// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountdesk.h"
#include "app/awaywatch.h"
#include "app/backoff.h"
#include "app/idlelock.h"
#include "app/localservice.h"
#include "app/settings.h"
#include "app/workspacecontext.h"
#include "domain/servicelink.h"

#include <QTimer>
#include <functional>

class QJsonObject;

namespace chatelaine {

/// The dashboard without its window: from first start over sign-in to an open workspace.
class Dashboard : public QObject
{
    Q_OBJECT

public:
    /// What the window shows.
    enum class Stage { FirstStart, Starting, SignIn, SetUp, Open, Join };
    Q_ENUM(Stage)

    struct Options
    {
        QString directory; ///< of the dashboard's own data, 0700
        QString serviceProgram; ///< chatelaine-service
        QStringList serviceArguments;

        /// How the services of an endpoint are made; a test puts others here.
        std::function<std::unique_ptr<AccountService>(const Endpoint &)> accounts = makeAccountService;
        std::function<std::unique_ptr<KeyService>(const Endpoint &, const WorkspaceId &, TokenSource &)> keys =
            makeKeyService;
        std::function<std::unique_ptr<WebhookService>(const Endpoint &, const WorkspaceId &, TokenSource &)> webhooks =
            makeWebhookService;
        std::function<std::unique_ptr<PeopleService>(const Endpoint &, const WorkspaceId &, TokenSource &)> people =
            makePeopleService;
        std::function<std::unique_ptr<AuditService>(const Endpoint &, const WorkspaceId &, TokenSource &)> audit =
            makeAuditService;
    };

    Dashboard(const Options &options, std::unique_ptr<SecretStore> store, QObject *parent = nullptr);
    ~Dashboard() override;

    /// Goes on where the last run ended.
    void begin();

    /// "Try it on this computer".
    void useLocalService();
    /// "Connect to a service". probe() first; the certificate authority is optional.
    void useService(const Endpoint &endpoint);
    /// Asks a service who it is, without choosing it.
    Reply<ServiceInfo> probe(const Endpoint &endpoint);
    /// Back to the first start; signs out, forgets the address, keeps local data.
    void forgetService();

    void openWorkspace(const WorkspaceId &workspace);

    /// Somebody has the link of an invitation, or is about to paste one; what was open stays until they have joined.
    void beginJoining(const std::optional<ServiceLink> &link = {});
    void endJoining(); ///< without
    const std::optional<ServiceLink> &link() const { return m_link; } ///< while Join
    /// What a link offers. The service is asked, not chosen.
    Reply<InvitationPreview> preview(const ServiceLink &link);
    /// Takes the place and opens its workspace, which is found by its name; leaves the service that was open before.
    Reply<Done> join(const ServiceLink &link, const QString &workspace, const Acceptance &acceptance);

    Stage stage() const { return m_stage; }
    const std::optional<Error> &error() const { return m_error; } ///< why the stage does not go on
    Settings &settings() { return m_settings; }
    IdleLock &lock() { return m_lock; } ///< locks only while a workspace is open
    Session *session() { return m_session.get(); } ///< from SignIn on
    AccountDesk *account() { return m_account.get(); } ///< as session()
    WorkspaceContext *context() { return m_context.get(); } ///< while Open
    LocalService *localService() { return m_local.get(); } ///< where it runs here
    const ServiceInfo &service() const { return m_info; }
    const Endpoint &endpoint() const { return m_endpoint; }
    /// For the demo: who may sign in and with what, read from the service's 0600 file; empty elsewhere.
    struct DemoSignIn
    {
        QString email;
        QString password;
    };
    std::optional<DemoSignIn> demoSignIn() const;

    /// Whether closing stops a local service that API callers used today.
    bool closingStopsCallers() const;

Q_SIGNALS:
    void stageChanged();
    void contextChanged(); ///< the old one ends after this returns
    void localServiceRestarted();
    /// Somebody ended the person's access to the one that was open; another one is open now, if there is one.
    void workspaceLost(const QString &name);

private:
    void become(Stage stage);
    void fail(const Error &why);
    void remember(const QJsonObject &choice);
    void runLocalService();
    void localServiceChanged();
    void connectTo(const Endpoint &endpoint);
    void describe();
    void sessionChanged();
    void workspacesChanged();
    void openAnyWorkspace();
    void joined(const Endpoint &endpoint, const QString &workspace, const SignIn &signIn);
    void replaceContext(std::unique_ptr<WorkspaceContext> next);
    QString place() const; ///< what tells this service from others a person uses
    QString serviceDirectory() const;

    Options m_options;
    std::unique_ptr<SecretStore> m_store;
    Settings m_settings;
    IntentJournal m_journal;
    IdleLock m_lock;
    AwayWatch m_away;
    std::unique_ptr<LocalService> m_local;
    std::unique_ptr<AccountService> m_probed, m_accounts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountDesk> m_account;
    std::unique_ptr<WorkspaceContext> m_context;
    Endpoint m_endpoint;
    ServiceInfo m_info;
    std::optional<ServiceLink> m_link;
    std::optional<SignIn> m_signIn; ///< by an invitation, for the session that is about to be
    Stage m_stage = Stage::FirstStart;
    Stage m_before = Stage::FirstStart; ///< where somebody goes back to from Join
    std::optional<Error> m_error;
    QTimer m_again; ///< asks a service that did not answer once more
    Backoff m_backoff;
};

} // namespace chatelaine
