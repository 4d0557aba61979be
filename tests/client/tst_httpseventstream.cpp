// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpseventstream.h"
#include "tests/support/faultserver.h"
#include "tests/support/fixedtoken.h"

#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Fault = FaultServer::Fault;
using Behaviour = FaultServer::Behaviour;

namespace {

const Patience hurried{.stream = 200ms, .firstReconnect = 2ms, .longestReconnect = 10ms};

Behaviour events(const QByteArray &text, Fault fault = Fault::Stalls)
{
    return {.fault = fault, .body = text};
}

Reply<HttpsEventStream::KnownProfile> anyProfile()
{
    return QtFuture::makeReadyFuture(Result<HttpsEventStream::KnownProfile>(std::make_shared<const Profile>()));
}

} // namespace

class TestHttpsEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesOnWhatHappened();
    void goesOnBehindTheLastEvent();
    void connectsAgainAfterSilence();
    void asksForAnotherToken();
    void saysALossOnce();
    void takesTheUnreadableForAReset();

private:
    std::unique_ptr<HttpsEventStream> listen(const std::deque<Behaviour> &script);

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Transport> m_transport;
    FixedToken m_tokens;
    std::vector<ChangeEvent> m_received;
    int m_connected = 0;
    std::vector<Error> m_losses;
};

void TestHttpsEventStream::init()
{
    m_server = std::make_unique<FaultServer>();
    m_transport = std::make_unique<Transport>(m_server->endpoint(), hurried);
    m_tokens.renewals = 0;
    m_received.clear();
    m_losses.clear();
    m_connected = 0;
}

std::unique_ptr<HttpsEventStream> TestHttpsEventStream::listen(const std::deque<Behaviour> &script)
{
    m_server->behave(script);
    auto stream = std::make_unique<HttpsEventStream>(*m_transport, u"/v1/events"_s, m_tokens, 7, anyProfile);
    connect(stream.get(), &EventStream::received, this,
            [this](const ChangeEvent &event) { m_received.push_back(event); });
    connect(stream.get(), &EventStream::connected, this, [this] { ++m_connected; });
    connect(stream.get(), &EventStream::lost, this, [this](const Error &why) { m_losses.push_back(why); });
    return stream;
}

void TestHttpsEventStream::passesOnWhatHappened()
{
    const auto stream =
        listen({events("id: 8\nevent: members-changed\ndata: {\"what\":\"members-changed\",\"number\":8}\n\n")});
    QTRY_COMPARE(m_received.size(), 1U);
    QCOMPARE(m_received[0].what, ChangeEvent::What::MembersChanged);
    QCOMPARE(m_received[0].number, 8U);
    QCOMPARE(m_connected, 1);
    QCOMPARE(m_server->requests()[0].header("Last-Event-ID"), "7");
    QCOMPARE(m_server->requests()[0].header("Accept"), "text/event-stream");
    QCOMPARE(m_server->requests()[0].header("Authorization"), "Bearer first");
}

void TestHttpsEventStream::goesOnBehindTheLastEvent()
{
    const auto stream =
        listen({events("id: 8\ndata: {\"what\":\"profile-changed\",\"number\":8}\n\nid: 9\n", Fault::AnswersHalf),
                events("")});
    QTRY_COMPARE(m_server->requests().size(), 2U);
    QCOMPARE(m_server->requests()[1].header("Last-Event-ID"), "8");
    QCOMPARE(m_received.size(), 1U);
    QCOMPARE(m_losses.size(), 1U);
    QCOMPARE(m_losses[0].kind, Error::Kind::Offline);
}

void TestHttpsEventStream::connectsAgainAfterSilence()
{
    const auto stream = listen({events(": hello\n\n")});
    QTRY_VERIFY(m_server->requests().size() >= 2);
    QTRY_VERIFY(m_connected >= 2);
    QCOMPARE(m_losses[0].type, u"timeout"_s);
}

void TestHttpsEventStream::asksForAnotherToken()
{
    const auto stream = listen({{.status = 401}, events(": hello\n\n")});
    QTRY_COMPARE(m_connected, 1);
    QCOMPARE(m_tokens.renewals, 1);
    QCOMPARE(m_server->requests()[1].header("Authorization"), "Bearer second");
    QVERIFY(m_losses.empty());
}

void TestHttpsEventStream::saysALossOnce()
{
    const auto stream = listen({{.status = 403}, {.status = 403}, {.status = 403}, {.status = 500}});
    QTRY_VERIFY(m_server->requests().size() >= 4);
    QCOMPARE(m_losses.size(), 1U);
    QCOMPARE(m_losses[0].kind, Error::Kind::Forbidden);
}

void TestHttpsEventStream::takesTheUnreadableForAReset()
{
    const auto stream = listen({events("id: 8\ndata: {\"what\":\n\n")});
    QTRY_COMPARE(m_received.size(), 1U);
    QCOMPARE(m_received[0].what, ChangeEvent::What::Reset);
}

QTEST_GUILESS_MAIN(TestHttpsEventStream)
#include "tst_httpseventstream.moc"
