// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/transport.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Fault = FaultServer::Fault;
using Behaviour = FaultServer::Behaviour;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(Behaviour)
Q_DECLARE_METATYPE(Error)

namespace {

std::shared_ptr<const Secret> secret(QByteArrayView text)
{
    return std::make_shared<const Secret>(text);
}

Call write()
{
    return {.verb = "POST",
            .path = u"/v1/things"_s,
            .effect = Call::Effect::Write,
            .body = secret("{\"name\":\"x\"}"),
            .token = secret("token"),
            .operation = {u"operation-1"_s},
            .ifMatch = u"\"7\""_s};
}

Call read()
{
    return {.path = u"/v1/things"_s, .token = secret("token")};
}

const Patience hurried{.silence = 300ms, .read = 2s, .write = 400ms, .pauses = {1ms, 1ms}};

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheContractAsksFor();
    void deliversAWriteAtMostOnce_data();
    void deliversAWriteAtMostOnce();
    void readsUntilTheAnswerIsThere_data();
    void readsUntilTheAnswerIsThere();
    void boundsAnAnswer_data();
    void boundsAnAnswer();
    void turnsAStatusIntoAnError_data();
    void turnsAStatusIntoAnError();
    void followsNoRedirect();
    void trustsOnlyWhomItShould_data();
    void trustsOnlyWhomItShould();
    void asksOnceForAnotherToken();
    void givesUpAfterASecondRefusal();
    void saysThatNobodyAnswers();
    void mayEndBeforeTheAnswer();
};

void TestTransport::sendsWhatTheContractAsksFor()
{
    FaultServer server;
    Transport transport(server.endpoint());
    QVERIFY(wait(transport.send(write())));
    QCOMPARE(server.requests().size(), 1U);
    const FaultServer::Request &request = server.requests().front();
    QCOMPARE(request.line(), "POST /v1/things HTTP/1.1");
    QCOMPARE(request.body, "{\"name\":\"x\"}");
    QCOMPARE(request.header("Authorization"), "Bearer token");
    QCOMPARE(request.header("Idempotency-Key"), "operation-1");
    QCOMPARE(request.header("If-Match"), "\"7\"");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("Content-Length"), "12");
    QCOMPARE(request.header("Accept-Encoding"), "identity");
}

void TestTransport::deliversAWriteAtMostOnce_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("deliveries");
    QTest::newRow("the answer is lost") << Behaviour{.fault = Fault::ClosesAfterReading} << Kind::OutcomeUnknown << 1;
    QTest::newRow("half the answer is lost") << Behaviour{.fault = Fault::AnswersHalf} << Kind::OutcomeUnknown << 1;
    QTest::newRow("the answer never ends") << Behaviour{.fault = Fault::NeverEnds} << Kind::OutcomeUnknown << 1;
    QTest::newRow("the answer stalls") << Behaviour{.fault = Fault::Stalls} << Kind::OutcomeUnknown << 1;
    QTest::newRow("the answer is no HTTP") << Behaviour{.fault = Fault::SaysGarbage} << Kind::OutcomeUnknown << 1;
    QTest::newRow("the service is busy") << Behaviour{.status = 503} << Kind::Server << 1;
    QTest::newRow("something before the service gave up") << Behaviour{.status = 504} << Kind::OutcomeUnknown << 1;
}

void TestTransport::deliversAWriteAtMostOnce()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(Kind, kind);
    QFETCH(int, deliveries);
    FaultServer server;
    server.behave({behaviour, Behaviour{}});
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QTest::qWait(50); // a second delivery would come on its own
    QCOMPARE(static_cast<int>(server.requests().size()), deliveries);
}

void TestTransport::readsUntilTheAnswerIsThere_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("the connection closes before the request") << Behaviour{.fault = Fault::ClosesBeforeReading};
    QTest::newRow("the connection closes after the request") << Behaviour{.fault = Fault::ClosesAfterReading};
    QTest::newRow("the connection closes in the answer") << Behaviour{.fault = Fault::AnswersHalf};
    QTest::newRow("the service is busy for a moment") << Behaviour{.status = 503, .headers = "Retry-After: 0\r\n"};
    QTest::newRow("there was too much for a moment") << Behaviour{.status = 429, .headers = "Retry-After: 0\r\n"};
}

void TestTransport::readsUntilTheAnswerIsThere()
{
    QFETCH(Behaviour, behaviour);
    FaultServer server;
    server.behave({behaviour, Behaviour{.body = "{\"all\":1}"}});
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(read()));
    QVERIFY(answer);
    QCOMPARE(answer->body->view().toByteArray(), "{\"all\":1}");
}

void TestTransport::boundsAnAnswer_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("type");
    QTest::newRow("a body without an end") << Fault::NeverEnds << Kind::Server << "too-large";
    QTest::newRow("a body that stalls") << Fault::Stalls << Kind::Offline << "timeout";
}

void TestTransport::boundsAnAnswer()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    QFETCH(QString, type);
    FaultServer server;
    server.behave({Behaviour{.fault = fault}});
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(read()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().type, type);
    QCOMPARE(server.requests().size(), 1U);
}

void TestTransport::turnsAStatusIntoAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << 401 << Kind::Unauthenticated;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("409") << 409 << Kind::Conflict;
    QTest::newRow("412") << 412 << Kind::Conflict;
    QTest::newRow("422") << 422 << Kind::Invalid;
    QTest::newRow("429") << 429 << Kind::RateLimited;
    QTest::newRow("500") << 500 << Kind::Server;
    QTest::newRow("503") << 503 << Kind::Server;
}

void TestTransport::turnsAStatusIntoAnError()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    FaultServer server;
    server.behave(
        {Behaviour{.status = status, .body = "<html>not a problem</html>", .headers = "Retry-After: 77\r\n"}});
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(read()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(answer.error().retryAfter.has_value());
    QCOMPARE(answer.error().retryAfter->count(), 77);
    QCOMPARE(server.requests().size(), 1U);
}

void TestTransport::followsNoRedirect()
{
    FaultServer elsewhere;
    FaultServer server;
    server.behave(
        {Behaviour{.status = 301, .headers = "Location: " + elsewhere.endpoint().url.toEncoded() + "/v1/things\r\n"}});
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(read()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Server);
    QCOMPARE(answer.error().type, u"redirected"_s);
    QVERIFY(elsewhere.requests().empty());
}

void TestTransport::trustsOnlyWhomItShould_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QString>("type");
    QTest::newRow("a certificate of another host") << "127.0.0.2" << true << "wrong-host";
    QTest::newRow("a certificate nobody vouches for") << "127.0.0.1" << false << "unknown-authority";
}

void TestTransport::trustsOnlyWhomItShould()
{
    QFETCH(QString, address);
    QFETCH(bool, pinned);
    QFETCH(QString, type);
    FaultServer server{TestCertificate(address)};
    Endpoint endpoint = server.endpoint();
    if (!pinned)
        endpoint.caPem = TestCertificate(u"127.0.0.1"_s).certificate.toPem();
    Transport transport(endpoint, hurried);
    const Result<Answer> answer = wait(transport.send(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Tls);
    QCOMPARE(answer.error().type, type);
    QCOMPARE(answer.error().subject, u"127.0.0.1:%1"_s.arg(endpoint.url.port()));
    QVERIFY(server.requests().empty());
}

void TestTransport::asksOnceForAnotherToken()
{
    FaultServer server;
    server.behave({Behaviour{.status = 401}, Behaviour{}});
    FixedToken tokens;
    Transport transport(server.endpoint(), hurried);
    QVERIFY(wait(transport.send(write(), &tokens)));
    QCOMPARE(tokens.renewals, 1);
    QCOMPARE(server.requests().size(), 2U);
    QCOMPARE(server.requests()[0].header("Authorization"), "Bearer first");
    QCOMPARE(server.requests()[1].header("Authorization"), "Bearer second");
}

void TestTransport::givesUpAfterASecondRefusal()
{
    FaultServer server;
    server.behave({Behaviour{.status = 401}});
    FixedToken tokens;
    Transport transport(server.endpoint(), hurried);
    const Result<Answer> answer = wait(transport.send(write(), &tokens));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Unauthenticated);
    QCOMPARE(tokens.renewals, 1);
    QCOMPARE(server.requests().size(), 2U);
}

void TestTransport::saysThatNobodyAnswers()
{
    Endpoint gone;
    {
        const FaultServer server;
        gone = server.endpoint();
    }
    Transport transport(gone, hurried);
    const Result<Answer> answer = wait(transport.send(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Offline);
}

void TestTransport::mayEndBeforeTheAnswer()
{
    FaultServer server;
    server.behave({Behaviour{.fault = Fault::Stalls}});
    auto transport = std::make_unique<Transport>(server.endpoint());
    const Reply<Answer> answer = transport->send(write());
    QTRY_COMPARE(server.requests().size(), 1U);
    transport.reset();
    QVERIFY(answer.isCanceled());
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
