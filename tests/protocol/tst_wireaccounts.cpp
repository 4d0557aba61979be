// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray tokensBody = R"({"session":"ses_1","access_token":"aaa","access_ends_at":"2026-11-21T00:20:09Z",)"
                              R"("refresh_token":"rrr"})";

Tokens tokens()
{
    return {{u"ses_1"_s},
            std::make_shared<const Secret>("aaa"),
            QDateTime(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC),
            std::make_shared<const Secret>("rrr")};
}

bool isSame(const Tokens &a, const Tokens &b)
{
    return a.session == b.session && a.access->equals(b.access->view()) && a.accessEndsAt == b.accessEndsAt
        && a.refresh->equals(b.refresh->view());
}

} // namespace

class TestWireAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAService();
    void tellsCredentials();
    void tellsASetup();
    void tellsTokens();
    void tellsASignIn();
    void tellsSingleSecrets();
    void tellsWorkspaces();
    void tellsSessions();
};

void TestWireAccounts::tellsAService()
{
    const QByteArray body = R"({"name":"Keys","protocol":1,"needs_setup":true})";
    QCOMPARE(wire::write(ServiceInfo{.name = u"Keys"_s, .protocol = 1, .needsSetup = true}), body);
    const auto read = wire::readServiceInfo(body);
    QVERIFY(read);
    QCOMPARE(read->name, u"Keys"_s);
    QCOMPARE(read->protocol, 1);
    QVERIFY(read->needsSetup);
    QVERIFY(!read->demo);
}

void TestWireAccounts::tellsCredentials()
{
    const QByteArray body = R"({"email":"mara@example.com","password":"pä\"ss\\","device":"atlas"})";
    const Credentials credentials{u"mara@example.com"_s, std::make_shared<const Secret>("pä\"ss\\"), u"atlas"_s};
    QCOMPARE(wire::write(credentials).view().toByteArray(), body);
    const auto read = wire::readCredentials(body);
    QVERIFY(read);
    QCOMPARE(read->email, u"mara@example.com"_s);
    QVERIFY(read->password->equals("pä\"ss\\"));
    QCOMPARE(read->device, u"atlas"_s);
}

void TestWireAccounts::tellsASetup()
{
    const QByteArray body = R"({"code":"1234","workspace":"Ledger","profile":"enterprise","name":"Mara",)"
                            R"("credentials":{"email":"m@example.com","password":"p"}})";
    const Setup setup{u"1234"_s,
                      u"Ledger"_s,
                      u"enterprise"_s,
                      u"Mara"_s,
                      {u"m@example.com"_s, std::make_shared<const Secret>("p"), {}}};
    QCOMPARE(wire::write(setup).view().toByteArray(), body);
    const auto read = wire::readSetup(body);
    QVERIFY(read);
    QCOMPARE(read->code, u"1234"_s);
    QCOMPARE(read->workspace, u"Ledger"_s);
    QCOMPARE(read->profile, u"enterprise"_s);
    QCOMPARE(read->name, u"Mara"_s);
    QVERIFY(read->credentials.password->equals("p"));
}

void TestWireAccounts::tellsTokens()
{
    QCOMPARE(wire::write(tokens()).view().toByteArray(), tokensBody);
    const auto read = wire::readTokens(tokensBody);
    QVERIFY(read);
    QVERIFY(isSame(*read, tokens()));
}

void TestWireAccounts::tellsASignIn()
{
    const SignIn signIn{tokens(), {u"per_1"_s, u"Mara"_s, u"m@example.com"_s, true}, {}};
    const QByteArray body = "{\"tokens\":" + tokensBody
        + R"(,"person":{"id":"per_1","name":"Mara","email":"m@example.com","global_administrator":true},"workspaces":[]})";
    QCOMPARE(wire::write(signIn).view().toByteArray(), body);
    const auto read = wire::readSignIn(body);
    QVERIFY(read);
    QVERIFY(isSame(read->tokens, tokens()));
    QCOMPARE(read->person, signIn.person);
    QVERIFY(read->workspaces.empty());
}

void TestWireAccounts::tellsSingleSecrets()
{
    QCOMPARE(wire::writeRefresh(Secret("rrr")).view().toByteArray(), QByteArray(R"({"refresh_token":"rrr"})"));
    const auto refresh = wire::readRefresh(R"({"refresh_token":"rrr"})");
    QVERIFY(refresh && (*refresh)->equals("rrr"));
}

void TestWireAccounts::tellsWorkspaces()
{
    const std::vector<Workspace> workspaces{
        {{u"ws_1"_s}, u"Ledger"_s, u"enterprise"_s, u"Enterprise"_s, u"owner"_s, {u"mem_1"_s}}};
    const QByteArray body = R"({"items":[{"id":"ws_1","name":"Ledger","profile":"enterprise",)"
                            R"("profile_name":"Enterprise","role":"owner","self":"mem_1"}]})";
    QCOMPARE(wire::write(workspaces), body);
    const auto read = wire::readWorkspaces(body);
    QVERIFY(read);
    QVERIFY(*read == workspaces);
}

void TestWireAccounts::tellsSessions()
{
    const QDateTime begun(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC);
    const std::vector<SessionInfo> sessions{
        {{u"ses_1"_s}, u"Chatelaine on atlas"_s, u"192.0.2.7"_s, begun, begun.addSecs(60), true},
        {{u"ses_2"_s}, {}, u"::1"_s, begun, begun, false}};
    const QByteArray body =
        R"({"items":[{"id":"ses_1","device":"Chatelaine on atlas","address":"192.0.2.7",)"
        R"("started_at":"2026-11-21T00:20:09Z","seen_at":"2026-11-21T00:21:09Z","current":true},)"
        R"({"id":"ses_2","address":"::1","started_at":"2026-11-21T00:20:09Z","seen_at":"2026-11-21T00:20:09Z"}]})";
    QCOMPARE(wire::write(sessions), body);
    const auto read = wire::readSessions(body);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE(read->at(0).device, u"Chatelaine on atlas"_s);
    QCOMPARE(read->at(0).seenAt, begun.addSecs(60));
    QVERIFY(read->at(0).current);
    QVERIFY(!read->at(1).current);
}

QTEST_APPLESS_MAIN(TestWireAccounts)
#include "tst_wireaccounts.moc"
