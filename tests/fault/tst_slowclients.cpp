// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/server.h"
#include "tests/service/tlsclient.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using chatelaine::test::TestCertificates;
using chatelaine::test::TlsClient;
using namespace std::chrono_literals;

namespace {

const QByteArray plainGet = "GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n";

Server::Options options(const ServerLimits &limits)
{
    const auto &certificate = TestCertificates::server();
    return {QHostAddress::LocalHost, 0, 2, certificate.chainPem, certificate.privateKeyPem, limits};
}

void answerOk(const Request &, const Respond &respond)
{
    respond({200, {}, "ok"});
}

} // namespace

/// Clients that take their time, each at another step.
class TestSlowClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTricklersAtAnAbsoluteDeadline_data();
    void endsTricklersAtAnAbsoluteDeadline();
    void fiftyTricklersDoNotSlowAnother();
    void endsAHandshakeThatDoesNotCome();
    void endsAConnectionThatStaysIdle();
    void endsAnAnswerThatIsNotRead();
};

void TestSlowClients::endsTricklersAtAnAbsoluteDeadline_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("in the header") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("X: y\r\n");
    QTest::newRow("in the body") << QByteArray("POST / HTTP/1.1\r\nHost: l\r\nContent-Length: 1000\r\n\r\n")
                                 << QByteArray("b");
    QTest::newRow("in chunks") << QByteArray("POST / HTTP/1.1\r\nHost: l\r\nTransfer-Encoding: chunked\r\n\r\n")
                               << QByteArray("1\r\nc\r\n");
}

void TestSlowClients::endsTricklersAtAnAbsoluteDeadline()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    Server server(options({.request = 600ms}), answerOk);
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(server.port()));
    QElapsedTimer timer;
    timer.start();
    client.send(begin);
    while (client.socket().bytesAvailable() == 0 && timer.elapsed() < 3000) {
        client.send(more);
        client.socket().waitForReadyRead(50);
    }
    QVERIFY(timer.elapsed() >= 550);
    QVERIFY(timer.elapsed() < 1500);
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.closesWithin(3000));
}

void TestSlowClients::fiftyTricklersDoNotSlowAnother()
{
    Server server(options({.request = 20s}), answerOk);
    TlsClient fast(TestCertificates::authorityFile());
    QVERIFY(fast.connectTo(server.port()));
    const auto slowestOfFifty = [&fast](const std::function<void(int)> &before) {
        qint64 slowest = 0;
        for (int i = 0; i < 50; ++i) {
            before(i);
            QElapsedTimer timer;
            timer.start();
            if (fast.ask(plainGet).status != 200)
                return std::numeric_limits<qint64>::max();
            slowest = std::max(slowest, timer.elapsed());
        }
        return slowest;
    };

    std::vector<std::unique_ptr<TlsClient>> tricklers;
    for (int i = 0; i < 50; ++i) {
        tricklers.push_back(std::make_unique<TlsClient>(TestCertificates::authorityFile()));
        QVERIFY(tricklers.back()->connectTo(server.port()));
        tricklers.back()->send("GET / HT");
    }
    const qint64 slowest =
        slowestOfFifty([&tricklers](int i) { tricklers.at(static_cast<std::size_t>(i))->send("T"); });
    QVERIFY2(slowest < 250, QByteArray::number(slowest).constData());
}

void TestSlowClients::endsAHandshakeThatDoesNotCome()
{
    Server server(options({.handshake = 300ms}), answerOk);
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(silent.waitForConnected());
    QVERIFY(silent.waitForDisconnected(2000));
}

void TestSlowClients::endsAConnectionThatStaysIdle()
{
    Server server(options({.idle = 300ms}), answerOk);
    TlsClient client(TestCertificates::authorityFile());
    QVERIFY(client.connectTo(server.port()));
    QCOMPARE(client.ask(plainGet).status, 200);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.closesWithin(2000));
    QVERIFY(timer.elapsed() >= 250);
}

void TestSlowClients::endsAnAnswerThatIsNotRead()
{
    Server server(options({.write = 400ms, .drain = 5s}), [](const Request &, const Respond &respond) {
        respond({200, {}, QByteArray(64 * 1024 * 1024, 'x')});
    });
    TlsClient client(TestCertificates::authorityFile());
    client.socket().setReadBufferSize(1024);
    QVERIFY(client.connectTo(server.port()));
    client.send(plainGet);
    QTest::qSleep(700);
    // Nothing is left to drain: the answer was given up.
    QElapsedTimer timer;
    timer.start();
    server.stop();
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(TestSlowClients)
#include "tst_slowclients.moc"
