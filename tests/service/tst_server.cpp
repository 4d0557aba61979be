// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/server.h"
#include "tests/service/tlsclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <mutex>
#include <openssl/ssl.h>
#include <system_error>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using chatelaine::test::HttpAnswer;
using chatelaine::test::TestCertificates;
using chatelaine::test::TlsClient;
using namespace std::chrono_literals;

namespace {

/// Answers with the path and the body it got, and remembers the paths.
class EchoServer
{
public:
    explicit EchoServer(const ServerLimits &limits = {}, Handler handler = {})
        : server({QHostAddress::LocalHost, 0, 2, TestCertificates::server().chainPem,
                  TestCertificates::server().privateKeyPem, limits},
                 [this, handler](Request request, Respond respond) {
                     {
                         const std::scoped_lock lock(mutex);
                         requests.push_back(request);
                     }
                     if (handler)
                         handler(std::move(request), std::move(respond));
                     else
                         respond({200, {{"Content-Type", "text/plain"}}, request.path + '|' + request.body});
                 })
    {
    }

    QByteArrayList paths()
    {
        const std::scoped_lock lock(mutex);
        QByteArrayList all;
        for (const Request &request : requests)
            all.append(request.path);
        return all;
    }

    std::mutex mutex;
    std::vector<Request> requests;
    Server server;
};

/// Whether a client that speaks exactly this version of TLS, and would take any cipher, gets through the handshake.
/// QSslSocket has no old versions left to try.
bool shakesHands(quint16 port, int version)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, version);
    SSL_CTX_set_max_proto_version(context, version);
    SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
    BIO *bio = BIO_new_ssl_connect(context);
    BIO_set_conn_hostname(bio, ("127.0.0.1:" + QByteArray::number(port)).constData());
    const bool done = BIO_do_handshake(bio) == 1;
    BIO_free_all(bio);
    SSL_CTX_free(context);
    return done;
}

const QByteArray plainGet = "GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n";

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTls12AndUp_data();
    void speaksTls12AndUp();
    void agreesOnHttp11();
    void refusesClientsThatSpeakOnlyHttp2();
    void handsOverWhatWasSent();
    void answersPipelinedRequestsInTheirOrder();
    void keepsAConnectionUnlessAskedToClose_data();
    void keepsAConnectionUnlessAskedToClose();
    void refusesWhatCannotBeServed_data();
    void refusesWhatCannotBeServed();
    void dropsFieldsAfterAChunkedBody();
    void invitesABodyThatWaits();
    void answersHeadWithoutABody();
    void keepsHeadersInTheirLines();
    void answersOnceForHandlersThatFail_data();
    void answersOnceForHandlersThatFail();
    void wipesABodyThatCarriesASecret();
    void sendsLargeBodiesWhole();
    void tellsThoseOverACapThatItIsBusy();
    void streamsUntilTheSinkCloses();
    void noticesThatAStreamsClientIsGone();
    void cutsAStreamThatIsReadTooSlowly();
    void drainsWhatIsUnderWay();
    void stopsInTimeWhenAHandlerNeverAnswers();
    void survivesAnswersThatComeAfterTheEnd();
    void usesANewCertificateForNewConnections();
    void throwsIfThePortIsTaken();
    void throwsIfTheKeyDoesNotFit();
};

void TestServer::speaksTls12AndUp_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("welcome");
    QTest::newRow("1.1 is refused") << TLS1_1_VERSION << false;
    QTest::newRow("1.2 is spoken") << TLS1_2_VERSION << true;
    QTest::newRow("1.3 is spoken") << TLS1_3_VERSION << true;
}

void TestServer::speaksTls12AndUp()
{
    QFETCH(int, version);
    QFETCH(bool, welcome);
    EchoServer echo;
    QCOMPARE(shakesHands(echo.server.port(), version), welcome);
}

void TestServer::agreesOnHttp11()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QSslConfiguration configuration = client.socket().sslConfiguration();
    configuration.setAllowedNextProtocols({"h2", "http/1.1"});
    client.socket().setSslConfiguration(configuration);
    QVERIFY(client.connectTo(echo.server.port()));
    QCOMPARE(client.socket().sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
}

void TestServer::refusesClientsThatSpeakOnlyHttp2()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QSslConfiguration configuration = client.socket().sslConfiguration();
    configuration.setAllowedNextProtocols({"h2"});
    client.socket().setSslConfiguration(configuration);
    QVERIFY(!client.connectTo(echo.server.port()));
}

void TestServer::handsOverWhatWasSent()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    const HttpAnswer answer =
        client.ask("POST /a%20b?x=1&y=?2 HTTP/1.1\r\nHost: localhost\r\nX-Twice: one\r\nx-twice: two\r\n"
                   "Content-Length: 5\r\n\r\nhello");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "/a%20b|hello");
    const Request &request = echo.requests.at(0);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.query, "x=1&y=?2");
    QCOMPARE(request.count("x-twice"), 2);
    QCOMPARE(request.header("x-twice"), QByteArray());
    QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
}

void TestServer::answersPipelinedRequestsInTheirOrder()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    client.send("GET /1 HTTP/1.1\r\nHost: l\r\n\r\nPOST /2 HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\nGET /3 HTTP/1.1\r\nHost: l\r\n\r\n");
    QCOMPARE(client.receive().body, "/1|");
    QCOMPARE(client.receive().body, "/2|abcde");
    QCOMPARE(client.receive().body, "/3|");
}

void TestServer::keepsAConnectionUnlessAskedToClose_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::newRow("HTTP/1.1 stays") << plainGet << false;
    QTest::newRow("HTTP/1.1 closes when told")
        << QByteArray("GET / HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 closes") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 stays when told")
        << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void TestServer::keepsAConnectionUnlessAskedToClose()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    QCOMPARE(client.ask(request).status, 200);
    QCOMPARE(client.closesWithin(300), closes);
}

void TestServer::refusesWhatCannotBeServed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /x HTTP/1.1\r\nHost: l\r\n";
    const QByteArray next = "GET /smuggled HTTP/1.1\r\nHost: l\r\n\r\n";
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 what is this\r\n\r\n") << 400;
    QTest::newRow("a length beside chunks")
        << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + next << 400;
    QTest::newRow("chunks beside a length")
        << post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n" + next << 400;
    QTest::newRow("two lengths") << post + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n" + next << 400;
    QTest::newRow("the same length twice") << post + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n" + next << 400;
    QTest::newRow("a length with a sign") << post + "Content-Length: +3\r\n\r\nabc" + next << 400;
    QTest::newRow("a length in a list") << post + "Content-Length: 3, 3\r\n\r\nabc" + next << 400;
    QTest::newRow("an unknown coding") << post + "Transfer-Encoding: gzip\r\n\r\n" + next << 501;
    QTest::newRow("two codings") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + next << 501;
    QTest::newRow("chunked twice") << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            + next << 400;
    QTest::newRow("chunks to HTTP/1.0") << "POST /x HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + next
                                        << 400;
    QTest::newRow("a chunk whose size is no number")
        << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n" + next << 400;
    QTest::newRow("a space before the colon") << post + "Content-Length : 3\r\n\r\nabc" + next << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("an absolute target") << QByteArray("GET https://elsewhere/ HTTP/1.1\r\nHost: l\r\n\r\n") << 400;
    QTest::newRow("another HTTP") << QByteArray("GET / HTTP/3.0\r\nHost: l\r\n\r\n") << 505;
    QTest::newRow("a body too large by its length") << post + "Content-Length: 1001\r\n\r\n" << 413;
    QTest::newRow("a body too large in chunks") << post + "Transfer-Encoding: chunked\r\n\r\n1f4\r\n"
            + QByteArray(500, 'a') + "\r\n1f5\r\n" + QByteArray(501, 'b')
            + "\r\n" << 413;
    QTest::newRow("a chunk that would be too large") << post + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n" << 413;
    QTest::newRow("a header too large") << post + "X-Long: " + QByteArray(3000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("a target too long") << "GET /" + QByteArray(3000, 'x') + " HTTP/1.1\r\nHost: l\r\n\r\n" << 431;
    QTest::newRow("a header that never ends") << post + "X: " + QByteArray(100'000, 'x') << 431;
}

void TestServer::refusesWhatCannotBeServed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    EchoServer echo({.headerBytes = 2000, .bodyBytes = 1000});
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    const HttpAnswer answer = client.ask(bytes);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("content-type"), "application/problem+json");
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem.value(QLatin1String("status")).toInt(), status);
    QVERIFY(!problem.value(QLatin1String("title")).toString().isEmpty());
    QCOMPARE(problem.value(QLatin1String("request_id")).toString().size(), 22);
    QVERIFY(client.closesWithin(4000));
    QCOMPARE(echo.paths(), QByteArrayList());
}

void TestServer::dropsFieldsAfterAChunkedBody()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    const HttpAnswer answer =
        client.ask("POST / HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"
                   "Authorization: Bearer late\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(echo.requests.at(0).count("authorization"), 0);
}

void TestServer::invitesABodyThatWaits()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    QCOMPARE(client.ask("POST / HTTP/1.1\r\nHost: l\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n").status, 100);
    QCOMPARE(client.ask("ok").body, "/|ok");
}

void TestServer::answersHeadWithoutABody()
{
    EchoServer echo;
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    client.send("HEAD /some HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n");
    const QByteArray all = client.receiveAll();
    QVERIFY(all.contains("Content-Length: 6\r\n"));
    QVERIFY(all.endsWith("\r\n\r\n"));
}

void TestServer::keepsHeadersInTheirLines()
{
    EchoServer echo({}, [](const Request &, const Respond &respond) {
        respond({200, {{"X-Name", "a\r\nSet-Cookie: stolen=1"}}, "ok"});
    });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    const HttpAnswer answer = client.ask(plainGet);
    QCOMPARE(answer.header("x-name"), "a  Set-Cookie: stolen=1");
    QCOMPARE(answer.header("set-cookie"), QByteArray());
}

void TestServer::answersOnceForHandlersThatFail_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("status");
    QTest::newRow("it throws") << 0 << 500;
    QTest::newRow("it forgets to answer") << 1 << 500;
    QTest::newRow("it answers twice: the first counts") << 2 << 200;
}

void TestServer::answersOnceForHandlersThatFail()
{
    QFETCH(int, way);
    QFETCH(int, status);
    EchoServer echo({}, [way](const Request &, const Respond &respond) {
        if (way == 0)
            throw std::runtime_error("on purpose");
        if (way == 2) {
            respond({200, {}, "first"});
            respond({404, {}, "second"});
        }
    });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    QCOMPARE(client.ask(plainGet).status, status);
    QCOMPARE(client.ask(plainGet).status, status);
}

void TestServer::wipesABodyThatCarriesASecret()
{
    for (const int size : {100, 100'000}) {
        const QByteArray body(size, 's');
        EchoServer echo({}, [&body](const Request &, const Respond &respond) {
            Response response{200, {}, body};
            response.wipeBody = true;
            respond(std::move(response));
        });
        TlsClient client(TestCertificates::authorityFile());
        QVERIFY(client.connectTo(echo.server.port()));
        QCOMPARE(client.ask(plainGet).body, QByteArray(size, 's'));
        QTRY_COMPARE(body, QByteArray(size, '\0'));
    }
}

void TestServer::sendsLargeBodiesWhole()
{
    QByteArray body;
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += QByteArray::number(i);
    EchoServer echo({}, [&body](const Request &, const Respond &respond) { respond({200, {}, body}); });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    QCOMPARE(client.ask(plainGet).body, body);
    QCOMPARE(client.ask(plainGet).body, body);
}

void TestServer::tellsThoseOverACapThatItIsBusy()
{
    EchoServer echo({.connections = 3, .connectionsPerAddress = 2});
    std::vector<std::unique_ptr<TlsClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<TlsClient>(TestCertificates::authorityFile()));
        QVERIFY(clients.back()->connectTo(echo.server.port()));
    }
    QCOMPARE(clients.at(0)->ask(plainGet).status, 200);
    const HttpAnswer refused = clients.at(2)->ask(plainGet);
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.header("retry-after"), "5");
    QVERIFY(clients.at(2)->closesWithin(3000));

    clients.clear();
    // Both who left make room again.
    QTRY_VERIFY([&] {
        TlsClient later(TestCertificates::authorityFile());
        return later.connectTo(echo.server.port()) && later.ask(plainGet).status == 200;
    }());
}

void TestServer::streamsUntilTheSinkCloses()
{
    EchoServer echo({}, [](const Request &, const Respond &respond) {
        Response response{200, {{"Content-Type", "text/event-stream"}}, {}};
        response.stream = [](const std::shared_ptr<EventSink> &sink) {
            std::thread([sink] {
                sink->send("one\n");
                std::this_thread::sleep_for(20ms);
                sink->send("two\n");
                sink->close();
            }).detach();
        };
        respond(std::move(response));
    });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    client.send(plainGet);
    const QByteArray all = client.receiveAll();
    QVERIFY(all.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(all.endsWith("\r\n\r\n4\r\none\n\r\n4\r\ntwo\n\r\n0\r\n\r\n"));

    TlsClient old(TestCertificates::authorityFile());
    QVERIFY(old.connectTo(echo.server.port()));
    old.send("GET / HTTP/1.0\r\n\r\n");
    QVERIFY(old.receiveAll().endsWith("\r\n\r\none\ntwo\n"));
}

void TestServer::noticesThatAStreamsClientIsGone()
{
    std::promise<std::shared_ptr<EventSink>> promise;
    EchoServer echo({}, [&promise](const Request &, const Respond &respond) {
        Response response;
        response.stream = [&promise](const std::shared_ptr<EventSink> &sink) { promise.set_value(sink); };
        respond(std::move(response));
    });
    auto client = std::make_unique<TlsClient>(TestCertificates::authorityFile());
    QVERIFY(client->connectTo(echo.server.port()));
    client->send(plainGet);
    const auto sink = promise.get_future().get();
    QVERIFY(sink->send("hello"));
    client.reset();
    QTRY_VERIFY(!sink->isOpen());
    QVERIFY(!sink->send("anybody?"));
}

void TestServer::cutsAStreamThatIsReadTooSlowly()
{
    std::promise<std::shared_ptr<EventSink>> promise;
    EchoServer echo({.streamQueueBytes = 100'000}, [&promise](const Request &, const Respond &respond) {
        Response response;
        response.stream = [&promise](const std::shared_ptr<EventSink> &sink) { promise.set_value(sink); };
        respond(std::move(response));
    });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    client.send(plainGet);
    const auto sink = promise.get_future().get();
    // The client does not read. What the kernel and one write in flight hold is a few megabytes.
    int sent = 0;
    while (sent < 1000 && sink->send(QByteArray(50'000, 'x')))
        ++sent;
    QVERIFY(sent < 1000);
    QVERIFY(!sink->isOpen());
}

void TestServer::drainsWhatIsUnderWay()
{
    std::promise<Respond> promise;
    EchoServer echo({}, [&promise](const Request &request, const Respond &respond) {
        if (request.path == "/slow")
            promise.set_value(respond);
        else
            respond({200, {}, "ok"});
    });
    TlsClient idle(TestCertificates::authorityFile());
    QVERIFY(idle.connectTo(echo.server.port()));
    QCOMPARE(idle.ask(plainGet).status, 200);
    TlsClient busy(TestCertificates::authorityFile());
    QVERIFY(busy.connectTo(echo.server.port()));
    busy.send("GET /slow HTTP/1.1\r\nHost: l\r\n\r\n");
    const Respond respond = promise.get_future().get();

    const std::jthread stopper([&echo] { echo.server.stop(); });
    QVERIFY(idle.closesWithin(2000));
    TlsClient late(TestCertificates::authorityFile());
    QVERIFY(!late.connectTo(echo.server.port()));
    QTest::qSleep(100); // each thread of the server learns of it on its own
    respond({200, {}, "made it"});
    const HttpAnswer answer = busy.receive();
    QCOMPARE(answer.body, "made it");
    QCOMPARE(answer.header("connection"), "close");
    QVERIFY(busy.closesWithin(2000));
}

void TestServer::stopsInTimeWhenAHandlerNeverAnswers()
{
    std::promise<Respond> promise;
    EchoServer echo({.drain = 300ms},
                    [&promise](const Request &, const Respond &respond) { promise.set_value(respond); });
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(echo.server.port()));
    client.send(plainGet);
    const Respond kept = promise.get_future().get();
    QElapsedTimer timer;
    timer.start();
    echo.server.stop();
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(timer.elapsed() < 1500);
}

void TestServer::survivesAnswersThatComeAfterTheEnd()
{
    Respond kept;
    {
        std::promise<Respond> promise;
        EchoServer echo({.drain = 1ms},
                        [&promise](const Request &, const Respond &respond) { promise.set_value(respond); });
        TlsClient client(TestCertificates::authorityFile());
        QVERIFY(client.connectTo(echo.server.port()));
        client.send(plainGet);
        kept = promise.get_future().get();
    }
    kept({200, {}, "too late"});
}

void TestServer::usesANewCertificateForNewConnections()
{
    EchoServer echo;
    TlsClient before(TestCertificates::authorityFile());
    QVERIFY(before.connectTo(echo.server.port()));

    QTemporaryDir directory;
    Certificates others(directory.path());
    const auto other = others.current();
    QVERIFY(other.has_value());
    echo.server.useCertificate(other->chainPem, other->privateKeyPem);

    QCOMPARE(before.ask(plainGet).status, 200);
    TlsClient strict(TestCertificates::authorityFile());
    QVERIFY(!strict.connectTo(echo.server.port()));
    TlsClient after(others.authorityFile());
    QVERIFY(after.connectTo(echo.server.port()));
    QCOMPARE(after.socket().peerCertificate(), QSslCertificate(other->chainPem));
    QVERIFY_THROWS_EXCEPTION(std::system_error, echo.server.useCertificate("nonsense", other->privateKeyPem));
}

void TestServer::throwsIfThePortIsTaken()
{
    EchoServer echo;
    const auto &certificate = TestCertificates::server();
    const Server::Options same{QHostAddress::LocalHost, echo.server.port(),        1,
                               certificate.chainPem,    certificate.privateKeyPem, {}};
    QVERIFY_THROWS_EXCEPTION(std::system_error, Server(same, [](Request, Respond) {}));
}

void TestServer::throwsIfTheKeyDoesNotFit()
{
    QTemporaryDir directory;
    const auto other = Certificates(directory.path()).current();
    QVERIFY(other.has_value());
    const Server::Options mixed{QHostAddress::LocalHost, 0, 1, TestCertificates::server().chainPem,
                                other->privateKeyPem,    {}};
    QVERIFY_THROWS_EXCEPTION(std::system_error, Server(mixed, [](Request, Respond) {}));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
