// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "domain/auditchain.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Which workspace a session's call is about: the one in its route, or else the one that the cookie selects.
class TestSelectedOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCookieStandsInForTheRoute_data();
    void theCookieStandsInForTheRoute();
    void theRouteWins();
    void aHeaderOfTheOrganizationSaysNothing();
    void whatTheCookieMaySay_data();
    void whatTheCookieMaySay();
    void signingInGoesFirst();
    void aKeyIsMadeInTheSelectedOne();

private:
    Response get(const QByteArray &path, const std::vector<Header> &headers, const QString &as = u"owner"_s);

    std::unique_ptr<KeyServiceBench> m_bench;
};

void TestSelectedOrganization::init()
{
    m_bench = std::make_unique<KeyServiceBench>();
    const auto added = m_bench->database().writeNow([&](Connection &connection) -> Result<Done> {
        for (const QString &id : {u"ws_2"_s, u"ws_3"_s})
            connection.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                           " VALUES (?, 'Another', 'checkout', 1, ?, 0)"_s,
                           id, auditchain::firstHash());
        connection.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
                       " VALUES ('mem_2', 'ws_2', 'person_owner', 'owner', 'active', 0)"_s);
        return Done{};
    });
    QVERIFY(added.has_value());
}

Response TestSelectedOrganization::get(const QByteArray &path, const std::vector<Header> &headers, const QString &as)
{
    Request request;
    request.method = "GET";
    request.path = path;
    request.headers = headers;
    if (!as.isEmpty())
        request.headers.emplace_back("x-person", as.toLatin1());
    return m_bench->send(std::move(request));
}

void TestSelectedOrganization::theCookieStandsInForTheRoute_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/keys", "/v1/profile", "/v1/scopes", "/v1/roles", "/v1/members", "/v1/audit"})
        QTest::newRow(path) << QByteArray(path);
}

void TestSelectedOrganization::theCookieStandsInForTheRoute()
{
    QFETCH(QByteArray, path);
    const Response selected = get(path, {{"cookie", "theme=dark; selectedOrganization=ws_2; lang=de"}});
    QCOMPARE(selected.status, 200);
    QCOMPARE(selected.body, get("/v1/workspaces/ws_2" + path.sliced(3), {}).body);
    QVERIFY(path == "/v1/keys" || path == "/v1/audit"
            || selected.body != get(path, {{"cookie", "selectedOrganization=ws_1"}}).body);
}

void TestSelectedOrganization::theRouteWins()
{
    const Response response = get("/v1/workspaces/ws_1/profile", {{"cookie", "selectedOrganization=ws_2"}});
    QCOMPARE(wire::readProfile(response.body)->id, u"enterprise"_s);
}

void TestSelectedOrganization::aHeaderOfTheOrganizationSaysNothing()
{
    const Header forged{"x-organization-id", "ws_1"};
    const Response cookie = get("/v1/profile", {{"cookie", "selectedOrganization=ws_2"}, forged});
    QCOMPARE(wire::readProfile(cookie.body)->id, u"checkout"_s);
    const Response route = get("/v1/workspaces/ws_2/profile", {forged});
    QCOMPARE(wire::readProfile(route.body)->id, u"checkout"_s);
    QCOMPARE(get("/v1/profile", {forged}).status, 400);
}

void TestSelectedOrganization::whatTheCookieMaySay_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &cookie, int status) {
        QTest::newRow(name) << cookie << status;
    };
    row("a workspace of theirs", "selectedOrganization=ws_1", 200);
    row("the same in quotes", "selectedOrganization=\"ws_1\"", 200);
    row("the same, percent-encoded", "selectedOrganization=ws%5F1", 200);
    row("the same among blanks", " ; selectedOrganization = ws_1 ;", 200);
    row("a workspace they are not in", "selectedOrganization=ws_3", 404);
    row("one that does not exist", "selectedOrganization=ws_9", 404);
    row("a way out of the path", "selectedOrganization=..%2Fws_1", 404);
    row("half of SQL", "selectedOrganization=ws_1'%20OR%20'1'='1", 404);
    row("a zero byte behind it", "selectedOrganization=ws_1%00", 404);
    row("bytes that are no text", "selectedOrganization=%FF%FE", 404);
    row("very much", "selectedOrganization=" + QByteArray(10'000, 'x'), 404);
    row("nothing", "selectedOrganization=", 400);
    row("another cookie", "session=ws_1", 400);
    row("a name in other letters", "SelectedOrganization=ws_1", 400);
    row("a name that begins so", "selectedOrganizations=ws_1", 400);
    row("no value", "selectedOrganization", 400);
    row("the same twice", "selectedOrganization=ws_1; selectedOrganization=ws_1", 400);
    row("two that differ", "selectedOrganization=ws_1; selectedOrganization=ws_2", 400);
}

void TestSelectedOrganization::whatTheCookieMaySay()
{
    QFETCH(QByteArray, cookie);
    QFETCH(int, status);
    const Response response = get("/v1/keys", {{"cookie", cookie}});
    QCOMPARE(response.status, status);
    if (status != 400)
        return;
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.type, u"bad-request"_s);
    QVERIFY(problem.detail.contains(u"selectedOrganization"_s));
}

void TestSelectedOrganization::signingInGoesFirst()
{
    QCOMPARE(get("/v1/keys", {}, {}).status, 401);
    QCOMPARE(get("/v1/keys", {{"cookie", "selectedOrganization=ws_1"}}, {}).status, 401);
    QCOMPARE(get("/v1/keys", {{"cookie", "selectedOrganization=ws_2"}}, u"viewer"_s).status, 404);
}

void TestSelectedOrganization::aKeyIsMadeInTheSelectedOne()
{
    Request request = m_bench->requestOf({"POST", u"keys"_s, wire::write(m_bench->draft())});
    request.path = "/v1/keys";
    request.headers.emplace_back("cookie", "selectedOrganization=ws_1");
    QCOMPARE(m_bench->send(request).status, 201);
    QCOMPARE(wire::readKeys(m_bench->ask({"GET", u"keys"_s}).body, m_bench->profile())->items.size(), 1);
}

QTEST_GUILESS_MAIN(TestSelectedOrganization)
#include "tst_selectedorganization.moc"
