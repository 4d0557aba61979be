// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/live/eventhub.h"
#include "service/signin/passwordresets.h"
#include "tests/service/listener.h"
#include "tests/service/signinbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// What somebody still sees after they were signed out: nothing at the next request, and no stream 5 s later.
class TestSignedOutStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endWithin5Seconds_data();
    void endWithin5Seconds();

private:
    using Ending = std::function<void(SignInBench &, const SignIn &here, const SignIn &there)>;
};

void TestSignedOutStreams::endWithin5Seconds_data()
{
    QTest::addColumn<Ending>("end");
    QTest::addColumn<bool>("hereStays");
    const auto remove = [](SignInBench &bench, const QByteArray &path, const SignIn &here) {
        QCOMPARE(bench.ask("DELETE", path, {}, here.tokens.access.get()).status, 204);
    };
    QTest::newRow("signed out there") << Ending([=](SignInBench &bench, const SignIn &here, const SignIn &there) {
        remove(bench, "/v1/sessions/" + there.tokens.session.text.toLatin1(), here);
    }) << true;
    QTest::newRow("signed out everywhere")
        << Ending([=](SignInBench &bench, const SignIn &here, const SignIn &) { remove(bench, "/v1/sessions", here); })
        << false;
    QTest::newRow("the password was changed here")
        << Ending([](SignInBench &bench, const SignIn &here, const SignIn &) {
               const wire::PasswordChange change{SignInBench::secret("correct horse battery"),
                                                 SignInBench::secret("another horse")};
               QCOMPARE(bench
                            .ask("PUT", "/v1/sessions/current/password", SignInBench::bytes(wire::write(change)),
                                 here.tokens.access.get())
                            .status,
                        204);
           })
        << true;
    QTest::newRow("the password was set by a link")
        << Ending([](SignInBench &bench, const SignIn &here, const SignIn &) {
               const auto link = bench.database().writeNow([&](Connection &connection) -> Result<IssuedReset> {
                   return passwordresets::make(here.person.id, here.workspaces.front().self, bench.now, connection);
               });
               const wire::PasswordReset reset{link->token, SignInBench::secret("another horse")};
               QCOMPARE(bench.ask("POST", "/v1/password-resets", SignInBench::bytes(wire::write(reset))).status, 204);
           })
        << false;
}

void TestSignedOutStreams::endWithin5Seconds()
{
    QFETCH(Ending, end);
    QFETCH(bool, hereStays);
    SignInBench bench;
    EventHub hub(bench.database(), bench.sessions(), bench.profiles(), [&bench] { return bench.now; });
    hub.addTo(bench.router());
    const SignIn here = bench.setUp(), there = bench.signIn();
    const auto listen = [&](const SignIn &signIn) {
        const QByteArray path = "/v1/workspaces/" + here.workspaces.front().id.text.toLatin1() + "/events";
        const Response response = bench.ask("GET", path, {}, signIn.tokens.access.get());
        auto listener = std::make_shared<Listener>();
        response.stream(listener);
        return listener;
    };
    const auto streamHere = listen(here), streamThere = listen(there);
    QTest::qWait(1500);
    QVERIFY(streamHere->isOpen() && streamThere->isOpen());

    end(bench, here, there);
    QVERIFY(!bench.isSignedIn(there));
    QCOMPARE(bench.isSignedIn(here), hereStays);
    QTRY_VERIFY_WITH_TIMEOUT(!streamThere->isOpen(), 5000);
    if (hereStays) {
        QTest::qWait(1500);
        QVERIFY(streamHere->isOpen());
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!streamHere->isOpen(), 5000);
    }
}

QTEST_GUILESS_MAIN(TestSignedOutStreams)
#include "tst_signedoutstreams.moc"
