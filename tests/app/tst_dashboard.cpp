// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard.h"

#include "tests/support/borrowedservices.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakeauditservice.h"
#include "tests/support/fakepeopleservice.h"
#include "tests/support/fakewebhookservice.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/sampleprofile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace test;
using Stage = Dashboard::Stage;

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheFirstStartToAnOpenWorkspace();
    void goesOnWhereItEnded();
    void setsUpAnEmptyService();
    void signsOutToTheSignInPage();
    void forgetsAServiceAndKeepsNothingOfIt();
    void keepsWaitingForAServiceThatDoesNotAnswer();
    void anExpiredSessionKeepsWhatIsOpen();
    void opensAnotherWorkspace();
    void namesADamagedFileAndLeavesIt();
    void whereItConnectsIsForItsOwnerAlone();
};

namespace {

/// A dashboard on fake services, on a disk and a keychain that stay.
struct Computer
{
    Computer()
        : accounts(
            {sampleWorkspace(), {{u"ws_second"_s}, u"Second"_s, u"sample"_s, u"Sample"_s, u"viewer"_s, {u"m2"_s}}})
        , keys(sampleProfile())
        , webhooks(keys, sampleProfile())
        , people(keys, accounts, sampleProfile())
    {
        start();
    }

    void start()
    {
        dashboard.reset();
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
        dashboard = std::make_unique<Dashboard>(options, std::make_unique<MemorySecretStore>(vault));
        dashboard->begin();
    }

    bool reaches(Stage stage)
    {
        return QTest::qWaitFor([&] { return dashboard->stage() == stage; });
    }

    bool open()
    {
        dashboard->useService({QUrl(u"https://keys.example:8443"_s), "the authority"});
        if (!reaches(Stage::SignIn))
            return false;
        dashboard->session()->signIn(credentials());
        return reaches(Stage::Open);
    }

    static Credentials credentials()
    {
        return {QString::fromLatin1(FakeAccountService::email),
                std::make_shared<const Secret>(QByteArrayView(FakeAccountService::password)), u"a test"_s};
    }

    QTemporaryDir disk;
    MemorySecretStore::Vault vault;
    FakeAccountService accounts;
    FakeKeyService keys;
    FakeWebhookService webhooks;
    FakePeopleService people;
    FakeAuditService audit;
    std::unique_ptr<Dashboard> dashboard;
};

} // namespace

void TestDashboard::goesFromTheFirstStartToAnOpenWorkspace()
{
    Computer computer;
    QCOMPARE(computer.dashboard->stage(), Stage::FirstStart);
    QVERIFY(!computer.dashboard->session());
    QVERIFY(computer.open());
    QCOMPARE(computer.dashboard->context()->workspace().name, u"Northwind Payments"_s);
    QCOMPARE(computer.dashboard->service().name, u"Northwind"_s);
    QVERIFY(!computer.dashboard->demoSignIn());
}

void TestDashboard::goesOnWhereItEnded()
{
    Computer computer;
    QVERIFY(computer.open());
    computer.dashboard->openWorkspace({u"ws_second"_s});
    computer.start();
    QVERIFY(computer.reaches(Stage::Open));
    QCOMPARE(computer.dashboard->context()->workspace().name, u"Second"_s);
    QCOMPARE(computer.dashboard->endpoint().caPem, QByteArray("the authority"));
    QCOMPARE(computer.accounts.faults().calls(u"signIn"_s), 1);
}

void TestDashboard::setsUpAnEmptyService()
{
    Computer computer;
    computer.accounts.setInfo({u"Northwind"_s, 1, true, false});
    computer.dashboard->useService({QUrl(u"https://keys.example"_s), {}});
    QVERIFY(computer.reaches(Stage::SetUp));
    computer.dashboard->session()->setUp(
        {u"SETUP"_s, u"Northwind"_s, u"sample"_s, u"Mara Okafor"_s, Computer::credentials()});
    QVERIFY(computer.reaches(Stage::Open));
}

void TestDashboard::signsOutToTheSignInPage()
{
    Computer computer;
    QVERIFY(computer.open());
    computer.dashboard->session()->signOut();
    QVERIFY(computer.reaches(Stage::SignIn));
    QVERIFY(!computer.dashboard->context());
}

void TestDashboard::forgetsAServiceAndKeepsNothingOfIt()
{
    Computer computer;
    QVERIFY(computer.open());
    computer.dashboard->forgetService();
    QCOMPARE(computer.dashboard->stage(), Stage::FirstStart);
    QVERIFY(computer.vault.entries.isEmpty());
    computer.start();
    QCOMPARE(computer.dashboard->stage(), Stage::FirstStart);
}

void TestDashboard::keepsWaitingForAServiceThatDoesNotAnswer()
{
    Computer computer;
    computer.accounts.faults().setOnline(false);
    computer.dashboard->useService({QUrl(u"https://keys.example"_s), {}});
    QTRY_VERIFY(computer.dashboard->error().has_value());
    QCOMPARE(computer.dashboard->stage(), Stage::Starting);
    QCOMPARE(computer.dashboard->error()->kind, Error::Kind::Offline);
    computer.accounts.faults().setOnline(true);
    QVERIFY(computer.reaches(Stage::SignIn));
    QVERIFY(!computer.dashboard->error());
}

void TestDashboard::anExpiredSessionKeepsWhatIsOpen()
{
    Computer computer;
    QVERIFY(computer.open());
    WorkspaceContext *const before = computer.dashboard->context();
    computer.accounts.endSessions();
    Session &session = *computer.dashboard->session();
    session.token().then(this,
                         [&](const Result<std::shared_ptr<const Secret>> &token) { session.tokenInsteadOf(*token); });
    QTRY_COMPARE(session.state(), Session::State::Expired);
    QTest::qWait(20);
    QCOMPARE(computer.dashboard->context(), before);
    session.signIn(Computer::credentials());
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTest::qWait(20);
    QCOMPARE(computer.dashboard->context(), before);
}

void TestDashboard::opensAnotherWorkspace()
{
    Computer computer;
    QVERIFY(computer.open());
    const WorkspaceContext *during = nullptr;
    connect(computer.dashboard.get(), &Dashboard::contextChanged, this,
            [&] { during = computer.dashboard->context(); });
    computer.dashboard->openWorkspace({u"ws_second"_s});
    QCOMPARE(during->workspace().name, u"Second"_s);
    computer.dashboard->openWorkspace({u"ws_that_is_not_theirs"_s});
    QCOMPARE(computer.dashboard->context()->workspace().name, u"Second"_s);
}

void TestDashboard::namesADamagedFileAndLeavesIt()
{
    Computer computer;
    const QString path = computer.disk.filePath(u"connection.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"url\":");
    file.close();
    computer.start();
    QCOMPARE(computer.dashboard->stage(), Stage::FirstStart);
    QCOMPARE(computer.dashboard->error()->type, u"damaged"_s);
    QCOMPARE(computer.dashboard->error()->subject, path);
    QCOMPARE(file.size(), qint64(7));
}

void TestDashboard::whereItConnectsIsForItsOwnerAlone()
{
    Computer computer;
    QVERIFY(computer.open());
    struct stat status
    {
    };
    const QByteArray path = QFile::encodeName(computer.disk.filePath(u"connection.json"_s));
    QCOMPARE(::stat(path.constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestDashboard)
#include "tst_dashboard.moc"
