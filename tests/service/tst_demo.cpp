// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"
#include "service/audit/auditrows.h"
#include "service/audit/signing.h"
#include "service/audit/workspacecheck.h"
#include "service/demo/demo.h"
#include "service/keys/keyreader.h"
#include "service/keys/ticks.h"
#include "service/keys/usagereport.h"
#include "service/people/invitations.h"
#include "service/people/offboardingreader.h"
#include "service/policy/people.h"
#include "service/policy/token.h"
#include "service/signin/passwords.h"
#include "service/signin/setup.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <numeric>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(12, 17), Qt::UTC);

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isMadeInTwoSeconds();
    void hasAWorkspaceForEachProfile();
    void hasATeamInEveryRole_data() { workspaces(); }
    void hasATeamInEveryRole();
    void waitsForSomebodyWhoWasInvited_data() { workspaces(); }
    void waitsForSomebodyWhoWasInvited();
    void northwindSeesSomebodyOff();
    void mostHaveASecondFactor();
    void hasKeysInEveryState_data();
    void hasKeysInEveryState();
    void holdsNothingThatTheRulesWouldRefuse_data() { workspaces(); }
    void holdsNothingThatTheRulesWouldRefuse();
    void keepsItsTimesInOrder_data() { workspaces(); }
    void keepsItsTimesInOrder();
    void itsAuditIsAnUnbrokenChain_data() { workspaces(); }
    void itsAuditIsAnUnbrokenChain();
    void itsAuditIsInTheOrderOfTime_data() { workspaces(); }
    void itsAuditIsInTheOrderOfTime();
    void itsAuditTellsBeforeAndAfter_data() { workspaces(); }
    void itsAuditTellsBeforeAndAfter();
    void itsCallsAddUp_data() { workspaces(); }
    void itsCallsAddUp();
    void harboursKeyWasRotatedSixDaysAgo();
    void meridianRotatesWithOneId();
    void onePersonCanSignIn();
    void leavesAServiceWithPeopleAlone();
    void makesGeneratedKeysOnce();

private:
    struct Listed
    {
        Workspace workspace;
        std::shared_ptr<const LoadedProfile> rules;
        std::vector<ApiKey> keys;
    };
    void workspaces();
    KeyUsage usage(const ApiKey &key)
    {
        return *m_database->readHere(
            [&](Connection &connection) -> Result<KeyUsage> { return usageOf(connection, key.id, now); });
    }
    Listed listed(const QString &profile);

    QTemporaryDir m_dir;
    ProfileStore m_profiles;
    Seals m_seals = Seals::load(m_dir.filePath(u"seals"_s)).value();
    std::unique_ptr<Database> m_database;
    Person m_person;
    qint64 m_took = 0;
};

void TestDemo::initTestCase()
{
    auto profiles = ProfileStore::load();
    QVERIFY2(profiles.has_value(), profiles ? "" : qPrintable(profiles.error().detail));
    m_profiles = *profiles;
    auto database = Database::open({test::testStore(m_dir.filePath(u"service.db"_s))});
    QVERIFY(database.has_value());
    m_database = std::move(*database);
    QVERIFY(signAudit(*m_database, m_dir.filePath(u"seals"_s)).has_value());
    QElapsedTimer timer;
    timer.start();
    const Result<Done> filled =
        fillWithDemo(*m_database, m_profiles, m_seals, m_dir.filePath(u"demo-sign-in.json"_s), now);
    m_took = timer.elapsed();
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
    const auto account = m_database->readHere([](Connection &connection) -> Result<std::optional<Account>> {
        return accountOf(u"Mara.Okafor@northwind.example"_s, connection);
    });
    QVERIFY(account.has_value() && account->has_value());
    m_person = (*account)->person;
}

void TestDemo::workspaces()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("keys");
    QTest::newRow("enterprise") << u"enterprise"_s << 42;
    QTest::newRow("inflow") << u"inflow"_s << 7;
    QTest::newRow("checkout") << u"checkout"_s << 16;
    QTest::newRow("gateway") << u"gateway"_s << 15;
    QTest::newRow("flintn") << u"flintn"_s << 17;
}

TestDemo::Listed TestDemo::listed(const QString &profile)
{
    return *m_database->readHere([&](Connection &connection) -> Result<Listed> {
        Listed found;
        for (const Workspace &workspace : workspacesOf(m_person.id, m_profiles, connection))
            if (workspace.profile == profile)
                found.workspace = workspace;
        found.rules = m_profiles.find(profile);
        KeyReader reader(connection, found.workspace.id, found.rules->profile, now);
        const KeyBatch batch = reader.page(0, 1000).keys;
        for (int i = 0; i < batch.size(); ++i)
            found.keys.push_back(batch.key(i));
        return found;
    });
}

void TestDemo::isMadeInTwoSeconds()
{
    QVERIFY2(m_took < 2000, qPrintable(u"%1 ms"_s.arg(m_took)));
}

void TestDemo::hasAWorkspaceForEachProfile()
{
    const auto all = *m_database->readHere([&](Connection &connection) -> Result<std::vector<Workspace>> {
        return workspacesOf(m_person.id, m_profiles, connection);
    });
    QStringList names;
    for (const Workspace &workspace : all) {
        names.append(workspace.name);
        QCOMPARE(workspace.role, u"owner"_s);
    }
    QCOMPARE(names,
             QStringList({u"Northwind Payments"_s, u"Harbour Goods"_s, u"Lumen Tickets"_s, u"Meridian Gateway"_s,
                          u"Copperfield Market"_s}));
}

void TestDemo::hasATeamInEveryRole()
{
    QFETCH(QString, profile);
    const Listed found = listed(profile);
    QStringList roles, statuses;
    const auto read = m_database->readHere([&](Connection &connection) -> Result<Done> {
        Rows rows = connection.run(u"SELECT role, status FROM members WHERE workspace = ?"_s, found.workspace.id.text);
        while (rows.next()) {
            roles.append(rows.text(0));
            statuses.append(rows.text(1));
        }
        return Done{};
    });
    QVERIFY(read.has_value());
    QCOMPARE(statuses.count(profile == u"enterprise"_s ? u"suspended"_s : u"left"_s), 1);
    QVERIFY(statuses.size() >= 8);
    QCOMPARE(statuses.count(u"active"_s), statuses.size() - 1);
    roles.removeDuplicates();
    for (const Profile::Role &role : found.rules->profile.roles)
        QVERIFY2(roles.contains(role.id), qPrintable(role.id));
}

void TestDemo::waitsForSomebodyWhoWasInvited()
{
    QFETCH(QString, profile);
    const WorkspaceId workspace = listed(profile).workspace.id;
    const auto open = *m_database->readHere([&](Connection &connection) -> Result<std::vector<Invitation>> {
        return invitations::all(connection, workspace, now);
    });
    QCOMPARE(open.size(), size_t(1));
    QCOMPARE(open[0].email, u"samir.mansour@northwind.example"_s);
    QCOMPARE(open[0].invitedBy, u"Mara Okafor"_s);
    QCOMPARE(open[0].createdAt, now.addDays(-2));
    QVERIFY(!open[0].expired);
}

void TestDemo::northwindSeesSomebodyOff()
{
    const Listed northwind = listed(u"enterprise"_s);
    Call call;
    call.now = now;
    call.place = {northwind.workspace.id, northwind.workspace.self, northwind.workspace.role, northwind.rules};
    const auto leave = *m_database->readHere([&](Connection &connection) -> Result<Offboarding> {
        for (const Member &member : MemberReader(call, connection).all())
            if (member.offboarding)
                return OffboardingReader(call, connection).of(member);
        return Offboarding();
    });
    QCOMPARE(leave.member.name, u"Jonas Weber"_s);
    QCOMPARE(leave.member.status, Member::Status::Suspended);
    QStringList decided;
    for (const OffboardingKey &key : leave.keys)
        decided += key.key.name + (key.verdict == KeyVerdict::None ? u", open"_s : QString());
    QCOMPARE(decided,
             (QStringList{u"ERP bridge"_s, u"Ledger sync"_s, u"Partner portal links"_s, u"Sandbox CI runner, open"_s}));
}

void TestDemo::mostHaveASecondFactor()
{
    const auto names = *m_database->readHere([](Connection &connection) -> Result<QStringList> {
        QStringList without;
        Rows rows = connection.run(u"SELECT name FROM people WHERE id NOT IN (SELECT person FROM second_factors"
                                   " WHERE confirmed_at IS NOT NULL) ORDER BY name"_s);
        while (rows.next())
            without += rows.text(0);
        return without;
    });
    QCOMPARE(names, (QStringList{u"Jonas Weber"_s, u"Mara Okafor"_s, u"Rafael Brandt"_s}));
}

void TestDemo::hasKeysInEveryState_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("state");
    QTest::newRow("enterprise: active") << u"enterprise"_s << u"active"_s;
    QTest::newRow("enterprise: revoked") << u"enterprise"_s << u"revoked"_s;
    QTest::newRow("enterprise: expired") << u"enterprise"_s << u"expired"_s;
    QTest::newRow("enterprise: expires within a week") << u"enterprise"_s << u"soon"_s;
    QTest::newRow("enterprise: unconfirmed") << u"enterprise"_s << u"unconfirmed"_s;
    QTest::newRow("enterprise: being replaced") << u"enterprise"_s << u"replaced"_s;
    QTest::newRow("enterprise: never used") << u"enterprise"_s << u"never"_s;
    QTest::newRow("enterprise: unused for 90 days") << u"enterprise"_s << u"unused"_s;
    QTest::newRow("gateway: its owner left") << u"gateway"_s << u"left"_s;
    QTest::newRow("gateway: to be rotated") << u"gateway"_s << u"wanted"_s;
    QTest::newRow("enterprise: full access") << u"enterprise"_s << u"full"_s;
    QTest::newRow("inflow: active") << u"inflow"_s << u"active"_s;
    QTest::newRow("inflow: revoked") << u"inflow"_s << u"revoked"_s;
    QTest::newRow("checkout: revoked") << u"checkout"_s << u"revoked"_s;
    QTest::newRow("checkout: unconfirmed") << u"checkout"_s << u"unconfirmed"_s;
    QTest::newRow("checkout: being replaced") << u"checkout"_s << u"replaced"_s;
    QTest::newRow("checkout: its owner left") << u"checkout"_s << u"left"_s;
    QTest::newRow("gateway: two secrets") << u"gateway"_s << u"two"_s;
    QTest::newRow("gateway: revoked") << u"gateway"_s << u"revoked"_s;
    QTest::newRow("gateway: unconfirmed") << u"gateway"_s << u"unconfirmed"_s;
    QTest::newRow("flintn: disabled") << u"flintn"_s << u"disabled"_s;
    QTest::newRow("flintn: unused for 90 days") << u"flintn"_s << u"unused"_s;
    QTest::newRow("flintn: unconfirmed") << u"flintn"_s << u"unconfirmed"_s;
}

void TestDemo::hasKeysInEveryState()
{
    QFETCH(QString, profile);
    QFETCH(QString, state);
    const Listed found = listed(profile);
    const QHash<QString, std::function<bool(const ApiKey &)>> special{
        {u"soon"_s, [](const ApiKey &k) { return k.expiresAt > now && k.expiresAt < now.addDays(7); }},
        {u"unconfirmed"_s, [](const ApiKey &k) { return k.delivery == Delivery::Unconfirmed; }},
        {u"replaced"_s, [](const ApiKey &k) { return !k.replacedBy.isEmpty(); }},
        {u"never"_s, [](const ApiKey &k) { return k.lastUsed.knowledge == LastUsed::Knowledge::Never; }},
        {u"unused"_s,
         [](const ApiKey &k) {
             return k.state.meaning == StateClass::Usable && k.lastUsed.knowledge == LastUsed::Knowledge::At
                 && k.lastUsed.at < now.addDays(-90);
         }},
        {u"left"_s, [](const ApiKey &k) { return k.ownerLeft && k.state.meaning == StateClass::Usable; }},
        {u"wanted"_s, [](const ApiKey &k) { return k.rotationWanted == u"Jonas Weber has left"_s; }},
        {u"full"_s, [&](const ApiKey &k) { return found.rules->profile.isFullAccess(k.scopes); }},
        {u"two"_s, [](const ApiKey &k) { return k.secondSecret && k.oldSecretEndsAt > now; }},
    };
    const auto holds = special.value(state, [&](const ApiKey &k) { return k.state.id == state; });
    QVERIFY(std::any_of(found.keys.begin(), found.keys.end(), holds));
}

void TestDemo::holdsNothingThatTheRulesWouldRefuse()
{
    QFETCH(QString, profile);
    QFETCH(int, keys);
    const Listed found = listed(profile);
    QCOMPARE(found.keys.size(), static_cast<std::size_t>(keys));
    for (const ApiKey &key : found.keys) {
        QVERIFY2(key.state.meaning != StateClass::Unknown, qPrintable(key.name));
        const KeyDraft draft{key.kind, key.name, key.environment, key.scopes, key.expiresAt, key.note};
        const std::vector<FieldProblem> wrong = problems(draft, found.rules->profile, key.createdAt);
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : qPrintable(key.name + u' ' + wrong.front().detail));
    }
}

void TestDemo::keepsItsTimesInOrder()
{
    QFETCH(QString, profile);
    for (const ApiKey &key : listed(profile).keys) {
        QVERIFY2(key.createdAt < now, qPrintable(key.name));
        if (key.endedAt)
            QVERIFY2(*key.endedAt > key.createdAt && *key.endedAt <= now, qPrintable(key.name));
        if (key.lastUsed.knowledge != LastUsed::Knowledge::At)
            continue;
        QVERIFY2(key.lastUsed.at > key.createdAt && key.lastUsed.at <= now, qPrintable(key.name));
        QVERIFY2(!key.endedAt || key.lastUsed.at < *key.endedAt, qPrintable(key.name));
    }
}

void TestDemo::itsAuditIsAnUnbrokenChain()
{
    QFETCH(QString, profile);
    WorkspaceCheck check(listed(profile).workspace.id, m_database->headKey());
    const auto walked = m_database->readHere([&](Connection &connection) -> Result<Done> {
        while (check.step(connection)) { }
        return Done{};
    });
    QVERIFY(walked.has_value());
    const AuditCheck found = check.found(now);
    QVERIFY(!found.flaw);
    QVERIFY(found.changes >= 20);
    QVERIFY(found.refusals >= 2);
}

void TestDemo::itsAuditIsInTheOrderOfTime()
{
    QFETCH(QString, profile);
    const WorkspaceId workspace = listed(profile).workspace.id;
    const auto disorder = m_database->readHere([&](Connection &connection) -> Result<qint64> {
        qint64 found = 0;
        for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals}) {
            const QString table = auditrows::tableOf(chain);
            Rows rows =
                connection.run(u"SELECT COUNT(*) FROM %1 a JOIN %1 b ON b.workspace = a.workspace"
                               " AND b.number = a.number + 1 WHERE a.workspace = ? AND b.at < a.at"_s.arg(table),
                               workspace.text);
            found += rows.next() ? rows.number(0) : 1;
        }
        return found;
    });
    QCOMPARE(*disorder, 0);
}

void TestDemo::itsAuditTellsBeforeAndAfter()
{
    QFETCH(QString, profile);
    const WorkspaceId workspace = listed(profile).workspace.id;
    const auto told = m_database->readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM audit WHERE workspace = ? AND fields <> '[]'"
                                   " AND session <> '' AND allowed_by <> ''"_s,
                                   workspace.text);
        return rows.next() ? rows.number(0) : 0;
    });
    QVERIFY(*told >= 10);
}

void TestDemo::itsCallsAddUp()
{
    QFETCH(QString, profile);
    const Listed found = listed(profile);
    qint64 all = 0;
    for (const ApiKey &key : found.keys) {
        const KeyUsage usage = this->usage(key);
        QCOMPARE(std::accumulate(usage.perDay.begin(), usage.perDay.end(), qint64(0)), key.calls30Days);
        QCOMPARE(usage.perDay.back(), key.callsToday);
        QCOMPARE(std::accumulate(usage.perHour.begin(), usage.perHour.end(), qint64(0)), usage.calls24Hours);
        QCOMPARE(usage.firstUseAt.has_value(), key.lastUsed.knowledge == LastUsed::Knowledge::At);
        qint64 fromSources = 0;
        for (const KeyUsage::Source &source : usage.sources)
            fromSources += source.calls24Hours;
        QCOMPARE(fromSources, usage.calls24Hours);
        QCOMPARE(usage.calls24Hours > 0, key.lastUsed.at.isValid() && key.lastUsed.at > now.addDays(-1));
        all += key.calls30Days;
    }
    QVERIFY(all > 10'000);
}

void TestDemo::harboursKeyWasRotatedSixDaysAgo()
{
    const Listed harbour = listed(u"inflow"_s);
    const auto isCurrent = [](const QString &kind) {
        return [kind](const ApiKey &key) { return key.kind == kind && key.state.meaning == StateClass::Usable; };
    };
    const auto key = std::find_if(harbour.keys.begin(), harbour.keys.end(), isCurrent(u"private"_s));
    QVERIFY(key != harbour.keys.end());
    QCOMPARE(key->generation, 2);
    const KeyUsage seen = usage(*key);
    QCOMPARE(seen.secrets.size(), size_t(2));
    QVERIFY(seen.secrets[0].lastAt > now.addSecs(-60));
    QVERIFY(seen.secrets[1].ended);
    QCOMPARE(seen.secrets[1].lastAt->date(), QDate(2026, 11, 15));
    QCOMPARE(seen.secrets[1].lastRefusedAt, std::optional(now.addSecs(-4LL * 3600)));
    QVERIFY(seen.secrets[1].lastRefusedFrom != seen.secrets[0].lastFrom);
    const RotationTicks ticks = *m_database->readHere(
        [&](Connection &connection) -> Result<RotationTicks> { return ticksOf(connection, *key); });
    QCOMPARE(ticks, (RotationTicks{2, {0, 1}}));

    const auto open = std::find_if(harbour.keys.begin(), harbour.keys.end(), isCurrent(u"public"_s));
    QVERIFY(open != harbour.keys.end());
    QVERIFY(parseToken(open->visiblePart.toLatin1()).has_value());
}

void TestDemo::meridianRotatesWithOneId()
{
    const Listed meridian = listed(u"gateway"_s);
    const auto count = [&](auto test) { return std::count_if(meridian.keys.begin(), meridian.keys.end(), test); };
    QCOMPARE(count([](const ApiKey &key) { return key.oldSecretEndsAt > now; }), 1);
    QCOMPARE(count([](const ApiKey &key) { return key.secondSecret && key.delivery == Delivery::Unconfirmed; }), 1);
    for (const ApiKey &key : meridian.keys)
        if (key.oldSecretEndsAt)
            QCOMPARE(usage(key).secrets.size(), size_t(2));
}

void TestDemo::onePersonCanSignIn()
{
    QFile file(m_dir.filePath(u"demo-sign-in.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const QJsonObject signIn = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(signIn[u"email"_s].toString(), m_person.email);
    const QByteArray password = signIn[u"password"_s].toString().toUtf8();
    QVERIFY(password.size() >= 14);
    const auto account = m_database->readHere([&](Connection &connection) -> Result<std::optional<Account>> {
        return accountWithId(m_person.id, connection);
    });
    std::promise<bool> matching;
    Passwords passwords;
    QVERIFY(passwords.check(std::make_shared<const Secret>(password), (*account)->passwordHash,
                            [&](bool ok) { matching.set_value(ok); }));
    QVERIFY(matching.get_future().get());
    QVERIFY(m_person.globalAdministrator);
}

void TestDemo::leavesAServiceWithPeopleAlone()
{
    const QString file = m_dir.filePath(u"other.json"_s);
    QVERIFY(fillWithDemo(*m_database, m_profiles, m_seals, file, now).has_value());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(listed(u"enterprise"_s).keys.size(), 42u);
}

void TestDemo::makesGeneratedKeysOnce()
{
    QCOMPARE(*generateKeys(*m_database, m_profiles, 300, now), 300);
    const Listed first = listed(u"enterprise"_s);
    QCOMPARE(first.keys.size(), 342u);
    for (const ApiKey &key : first.keys) {
        const KeyDraft draft{key.kind, key.name, key.environment, key.scopes, key.expiresAt, key.note};
        const std::vector<FieldProblem> wrong = problems(draft, first.rules->profile, key.createdAt);
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : qPrintable(key.name + u' ' + wrong.front().detail));
    }
    QCOMPARE(*generateKeys(*m_database, m_profiles, 300, now), 0);
    QCOMPARE(*generateKeys(*m_database, m_profiles, 350, now), 50);
    QCOMPARE(listed(u"enterprise"_s).keys.size(), 392u);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
