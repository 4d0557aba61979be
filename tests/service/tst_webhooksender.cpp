// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/httpsender.h"

#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <future>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HttpSender::Options openHouse{{.plainHttp = true, .privateAddresses = true}, {}, 2s};

/// Answers every connection with the same bytes, and keeps what it was sent.
class Receiver
{
public:
    explicit Receiver(QByteArray answer, bool closes = true)
        : m_answer(std::move(answer))
        , m_closes(closes)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QString url(const QString &host = u"127.0.0.1"_s) const
    {
        return u"http://%1:%2/keys"_s.arg(host).arg(m_server.serverPort());
    }

    QByteArray received;
    int connections = 0;

private:
    void accept()
    {
        ++connections;
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            received += socket->readAll();
            if (!received.endsWith("{}"))
                return;
            socket->write(m_answer);
            if (m_closes)
                socket->disconnectFromHost();
        });
    }

    QByteArray m_answer;
    bool m_closes;
    QTcpServer m_server;
};

Shipment shipmentTo(const QString &url)
{
    return {url, "msg_1", "1795160113", "v1,abc v1,def", "{}"};
}

/// Sends beside the event loop, in which the receiver lives.
std::optional<Receipt> send(HttpSender &sender, const Shipment &shipment)
{
    auto sent = std::async(std::launch::async, [&] { return sender.send(shipment); });
    if (!QTest::qWaitFor([&] { return sent.wait_for(0s) == std::future_status::ready; }, 10'000))
        qFatal("nothing came of it");
    return sent.get();
}

Receipt send(const QString &url, const HttpSender::Options &options = openHouse)
{
    HttpSender sender(options);
    return send(sender, shipmentTo(url)).value();
}

} // namespace

/// One POST over a real connection, and what is made of the answer.
class TestWebhookSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsWithTheThreeHeaders();
    void answerIsReadAsItCame_data();
    void answerIsReadAsItCame();
    void answerIsCutAndPlain();
    void redirectIsNotFollowed();
    void receiverMayAskToWait();
    void failureHasAName_data();
    void failureHasAName();
    void privateAddressIsNeverConnectedTo_data();
    void privateAddressIsNeverConnectedTo();
    void plainHttpNeedsTheOperator();
    void proxyOfTheEnvironmentIsNotUsed();
    void givesUpAtOnceWhenItIsStopped();
};

void TestWebhookSender::postsWithTheThreeHeaders()
{
    Receiver receiver("HTTP/1.1 204 No Content\r\n\r\n");
    QCOMPARE(send(receiver.url()).status, 204);
    QVERIFY(receiver.received.startsWith("POST /keys HTTP/1.1\r\n"));
    for (const char *line : {"\r\nContent-Type: application/json\r\n", "\r\nwebhook-id: msg_1\r\n",
                             "\r\nwebhook-timestamp: 1795160113\r\n", "\r\nwebhook-signature: v1,abc v1,def\r\n"})
        QVERIFY2(receiver.received.contains(line), line);
    QVERIFY(receiver.received.endsWith("\r\n\r\n{}"));
}

void TestWebhookSender::answerIsReadAsItCame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("200 is taken") << 200 << true << false;
    QTest::newRow("299 is taken") << 299 << true << false;
    QTest::newRow("304 is not") << 304 << false << false;
    QTest::newRow("400 is not") << 400 << false << false;
    QTest::newRow("410 wants no more") << 410 << false << true;
    QTest::newRow("503 is not") << 503 << false << false;
}

void TestWebhookSender::answerIsReadAsItCame()
{
    QFETCH(int, status);
    QFETCH(bool, isGood);
    QFETCH(bool, isGone);
    Receiver receiver("HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: 0\r\n\r\n");
    const Receipt receipt = send(receiver.url());
    QCOMPARE(receipt.status, status);
    QCOMPARE(receipt.failure, QString());
    QCOMPARE(receipt.isGood(), isGood);
    QCOMPARE(receipt.isGone(), isGone);
}

void TestWebhookSender::answerIsCutAndPlain()
{
    Receiver short1("HTTP/1.1 500 No\r\n\r\nupstream\r\n\x1b[31mred\x00 <b>\xe2\x80\xae"_ba);
    QCOMPARE(send(short1.url()).answer, u"upstream\n\uFFFD[31mred\uFFFD <b>\uFFFD"_s);
    Receiver lengthy("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'000'000, 'x'));
    const Receipt receipt = send(lengthy.url());
    QCOMPARE(receipt.status, 200);
    QCOMPARE(receipt.answer, QString(4096, u'x'));
}

void TestWebhookSender::redirectIsNotFollowed()
{
    Receiver elsewhere("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Receiver receiver("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toUtf8() + "\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(send(receiver.url()).status, 302);
    QCOMPARE(elsewhere.connections, 0);
}

void TestWebhookSender::receiverMayAskToWait()
{
    Receiver busy("HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(send(busy.url()).retryAfter, std::optional(120s));
    Receiver broken("HTTP/1.1 500 Broken\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(send(broken.url()).retryAfter, std::nullopt);
}

void TestWebhookSender::failureHasAName_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("failure");
    QTest::newRow("nothing comes in time") << QByteArray() << false << u"timed-out"_s;
    QTest::newRow("a body that does not end in time")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbeg") << false << u"timed-out"_s;
    QTest::newRow("it hangs up") << QByteArray() << true << u"unreachable"_s;
}

void TestWebhookSender::failureHasAName()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(QString, failure);
    Receiver receiver(answer, closes);
    HttpSender::Options hasty = openHouse;
    hasty.patience = 300ms;
    const Receipt receipt = send(receiver.url(), hasty);
    QCOMPARE(receipt.failure, failure);
    QCOMPARE(receipt.status, 0);
    QVERIFY(!receipt.isGood());
}

void TestWebhookSender::privateAddressIsNeverConnectedTo_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by its number") << u"127.0.0.1"_s;
    QTest::newRow("by a name that only the connection shows to lead there") << u"localhost"_s;
    QTest::newRow("by a number in disguise") << u"0x7f000001"_s;
}

void TestWebhookSender::privateAddressIsNeverConnectedTo()
{
    QFETCH(QString, host);
    Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const Receipt receipt = send(receiver.url(host), {{.plainHttp = true}, {}, 2s});
    QCOMPARE(receipt.failure, u"private-address"_s);
    QCOMPARE(receipt.status, 0);
    QTest::qWait(50);
    QCOMPARE(receiver.connections, 0);
}

void TestWebhookSender::plainHttpNeedsTheOperator()
{
    Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(send(receiver.url(), {{.privateAddresses = true}, {}, 2s}).failure, u"unreachable"_s);
    QCOMPARE(receiver.connections, 0);
}

void TestWebhookSender::proxyOfTheEnvironmentIsNotUsed()
{
    Receiver proxy("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    Receiver receiver("HTTP/1.1 204 No Content\r\n\r\n");
    for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
        qputenv(name, proxy.url().toUtf8());
    const auto clean = qScopeGuard([] {
        for (const char *name : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    });
    QCOMPARE(send(receiver.url()).status, 204);
    QCOMPARE(proxy.connections, 0);
}

void TestWebhookSender::givesUpAtOnceWhenItIsStopped()
{
    Receiver silent({}, false);
    HttpSender::Options patient = openHouse;
    patient.patience = 1min;
    HttpSender sender(patient);
    auto sent = std::async(std::launch::async, [&] { return sender.send(shipmentTo(silent.url())); });
    QTRY_VERIFY(!silent.received.isEmpty());
    sender.stop();
    QCOMPARE(sent.wait_for(5s), std::future_status::ready);
    QVERIFY(!sent.get());
    QVERIFY(!sender.send(shipmentTo(silent.url())));
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
