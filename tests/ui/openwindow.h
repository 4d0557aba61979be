// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/borrowedservices.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakeauditservice.h"
#include "tests/support/fakepeopleservice.h"
#include "tests/support/fakewebhookservice.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/sampleprofile.h"
#include "ui/mainwindow.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine::test {

/// The real window on a fake service, signed in, with keys that a test put there before.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &role = QStringLiteral("owner"))
        : accounts({sampleWorkspace(role)})
        , keys(sampleProfile())
        , webhooks(keys, sampleProfile())
        , people(keys, accounts, sampleProfile())
    {
    }

    /// Shows the window as on the first day.
    void start()
    {
        Dashboard::Options options{disk.path(), {}, {}};
        options.accounts = [this](const Endpoint &) { return std::make_unique<BorrowedAccountService>(accounts); };
        options.keys = [this](const Endpoint &, const WorkspaceId &, TokenSource &) {
            return std::make_unique<BorrowedKeyService>(keys);
        };
        options.webhooks = [this](const Endpoint &, const WorkspaceId &, TokenSource &) {
            return std::make_unique<BorrowedWebhookService>(webhooks);
        };
        options.people = [this](const Endpoint &, const WorkspaceId &, TokenSource &) {
            return std::make_unique<BorrowedPeopleService>(people);
        };
        options.audit = [this](const Endpoint &, const WorkspaceId &, TokenSource &) {
            return std::make_unique<BorrowedAuditService>(audit);
        };
        applyTheme(*qApp, Settings::Theme::Light);
        dashboard = std::make_unique<Dashboard>(options, std::make_unique<MemorySecretStore>(vault));
        window = std::make_unique<MainWindow>(*dashboard);
        window->show();
        dashboard->begin();
    }

    /// Signs in and waits until the keys are there.
    bool open()
    {
        start();
        dashboard->useService({QUrl(QStringLiteral("https://keys.example:8443")), "the authority"});
        if (!QTest::qWaitFor([this] { return dashboard->stage() == Dashboard::Stage::SignIn; }))
            return false;
        dashboard->session()->signIn({QString::fromLatin1(FakeAccountService::email),
                                      std::make_shared<const Secret>(QByteArrayView(FakeAccountService::password)),
                                      {}});
        window->activateWindow();
        return QTest::qWaitFor([this] {
            return dashboard->context() && dashboard->context()->catalog().state() == KeyCatalog::State::Fresh;
        });
    }

    template <class Widget>
    Widget *child(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    QTemporaryDir disk;
    MemorySecretStore::Vault vault;
    FakeAccountService accounts;
    FakeKeyService keys;
    FakeWebhookService webhooks;
    FakePeopleService people;
    FakeAuditService audit;
    std::unique_ptr<Dashboard> dashboard;
    std::unique_ptr<MainWindow> window;
};

} // namespace chatelaine::test
