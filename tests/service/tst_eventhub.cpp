// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/eventhub.h"
#include "tests/service/keyservicebench.h"
#include "tests/service/listener.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const Header asGlobal{"x-global", "yes"};

/// Somebody who is signed in until they are not.
class Door : public Authenticator
{
public:
    explicit Door(Authenticator &inner)
        : m_inner(inner)
    {
    }
    Result<Caller> callerOf(const Request &request, const QDateTime &now, Connection &connection) override
    {
        Error signedOut;
        signedOut.kind = Error::Kind::Unauthenticated;
        Result<Caller> caller = isOpen ? m_inner.callerOf(request, now, connection) : signedOut;
        if (caller)
            caller->person.globalAdministrator = isGlobal || request.count(asGlobal.first) > 0;
        return caller;
    }
    std::atomic<bool> isOpen = true;
    std::atomic<bool> isGlobal = true; ///< everybody, or who says so

private:
    Authenticator &m_inner;
};

/// A hub over the keys of a KeyServiceBench.
class HubBench
{
public:
    explicit HubBench(const QString &profile = u"enterprise"_s)
        : profiles(ProfileStore::load().value())
        , keys(profile)
        , door(keys)
        , hub(keys.database(), door, profiles, [this] { return keys.now; })
        , m_router(keys.database(), door, profiles, [this] { return keys.now; })
    {
        hub.addTo(m_router);
    }

    Response ask(const QString &query, const std::vector<Header> &headers = {})
    {
        Request request = keys.requestOf({"GET", u"events"_s + query});
        request.headers.insert(request.headers.end(), headers.begin(), headers.end());
        std::promise<Response> promise;
        m_router.handle(std::move(request), [&promise](Response response) { promise.set_value(std::move(response)); });
        return promise.get_future().get();
    }

    std::shared_ptr<Listener> listen(const QString &query = {}, const std::vector<Header> &headers = {})
    {
        const Response response = ask(query, headers);
        auto listener = std::make_shared<Listener>();
        if (response.stream)
            response.stream(listener);
        return listener;
    }

    /// Another key, of which the hub hears.
    ApiKey make()
    {
        const ApiKey made = keys.make(u"owner"_s, false).key;
        hub.changed(keys.workspace, made.version);
        return made;
    }

    void setMember(const QString &assignment)
    {
        const auto done = keys.database().writeNow([&](Connection &connection) -> Result<Done> {
            connection.run(u"UPDATE members SET %1 WHERE id = 'mem_owner'"_s.arg(assignment));
            return Done{};
        });
        Q_ASSERT(done);
    }

    ProfileStore profiles; ///< outlives the database, whose threads may still read for a stream
    KeyServiceBench keys;
    Door door;
    EventHub hub;

private:
    Router m_router;
};

} // namespace

class TestEventHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChangesFromNowOn();
    void replaysWhatWasMissed();
    void continuesAfterTheLastEventSeen();
    void lastEventSeenGoesBeforeWhatTheAddressSays();
    void tellsNothingToARoleThatReadsNoKeys();
    void missesNothingAndTellsNothingTwice();
    void asksToReadAgainAfterANumberFromTheFuture();
    void refusesANumberThatIsNone();
    void endsWithTheSession_data();
    void endsWithTheSession();
    void tellsOfSystemKeysToGlobalAdministratorsOnly();
    void readsOnByANewRevision();
    void endsAllStreamsWhenItStops();
};

void TestEventHub::tellsWhatChangesFromNowOn()
{
    HubBench bench;
    bench.make();
    const auto listener = bench.listen();
    const ApiKey made = bench.make();
    QTRY_COMPARE(listener->numbers(), QList<quint64>{made.version});
    QVERIFY(listener->text().contains("\nevent: key-changed\ndata: {"));
    QVERIFY(listener->text().contains(made.id.text.toUtf8()));
    QVERIFY(listener->text().endsWith("}\n\n"));
}

void TestEventHub::replaysWhatWasMissed()
{
    HubBench bench;
    const ApiKey first = bench.make();
    const ApiKey second = bench.make();
    const ApiKey third = bench.make();
    const auto listener = bench.listen(u"?after=%1"_s.arg(first.version));
    QTRY_COMPARE(listener->numbers(), (QList<quint64>{second.version, third.version}));
}

void TestEventHub::continuesAfterTheLastEventSeen()
{
    HubBench bench;
    const ApiKey first = bench.make();
    const ApiKey second = bench.make();
    const auto listener = bench.listen({}, {{"last-event-id", QByteArray::number(first.version)}});
    QTRY_COMPARE(listener->numbers(), QList<quint64>{second.version});
}

void TestEventHub::lastEventSeenGoesBeforeWhatTheAddressSays()
{
    HubBench bench;
    const ApiKey first = bench.make();
    const ApiKey second = bench.make();
    const auto listener = bench.listen(u"?after=0"_s, {{"last-event-id", QByteArray::number(first.version)}});
    QTRY_COMPARE(listener->numbers(), QList<quint64>{second.version});
}

void TestEventHub::tellsNothingToARoleThatReadsNoKeys()
{
    HubBench bench;
    bench.setMember(u"role = 'guest'"_s);
    QCOMPARE(bench.ask({}).status, 403);
}

void TestEventHub::missesNothingAndTellsNothingTwice()
{
    HubBench bench;
    const auto listener = bench.listen(u"?after=0"_s);
    QList<quint64> expected;
    for (int i = 0; i < 40; ++i)
        expected.append(bench.make().version);
    QTRY_COMPARE(listener->numbers(), expected);
}

void TestEventHub::asksToReadAgainAfterANumberFromTheFuture()
{
    HubBench bench;
    bench.make();
    const auto listener = bench.listen(u"?after=999999"_s);
    QTRY_VERIFY(listener->text().contains("event: reset\n"));
    // After that it goes on as usual.
    const ApiKey made = bench.make();
    QTRY_COMPARE(listener->numbers().last(), made.version);
}

void TestEventHub::refusesANumberThatIsNone()
{
    HubBench bench;
    QCOMPARE(bench.ask(u"?after=yesterday"_s).status, 422);
}

void TestEventHub::endsWithTheSession_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("signed out") << QString();
    QTest::newRow("another role") << u"role = 'viewer'"_s;
    QTest::newRow("no longer a member") << u"status = 'left'"_s;
    QTest::newRow("suspended") << u"status = 'suspended'"_s;
    QTest::newRow("no longer a global administrator") << u"global"_s;
}

void TestEventHub::endsWithTheSession()
{
    QFETCH(QString, assignment);
    HubBench bench;
    const auto listener = bench.listen();
    QTest::qWait(2500);
    QVERIFY(listener->isOpen());
    if (assignment.isEmpty())
        bench.door.isOpen = false;
    else if (assignment == u"global"_s)
        bench.door.isGlobal = false;
    else
        bench.setMember(assignment);
    QTRY_VERIFY_WITH_TIMEOUT(!listener->isOpen(), 5000);
}

void TestEventHub::tellsOfSystemKeysToGlobalAdministratorsOnly()
{
    HubBench bench(u"gateway"_s);
    bench.keys.globalAdministrator = true; // who makes them
    bench.door.isGlobal = false;
    const auto plain = bench.listen();
    const auto global = bench.listen({}, {asGlobal});
    const ApiKey system = bench.keys
                              .make(u"owner"_s, false,
                                    [](KeyDraft &draft) {
                                        draft.kind = u"system"_s;
                                        draft.scopes = {u"health:read"_s};
                                    })
                              .key;
    bench.hub.changed(bench.keys.workspace, system.version);
    const ApiKey organization = bench.make();
    QTRY_COMPARE(global->numbers(), QList<quint64>({system.version, organization.version}));
    QTRY_COMPARE(plain->numbers(), QList<quint64>{organization.version});
    QVERIFY(!plain->text().contains(system.id.text.toUtf8()));
}

void TestEventHub::readsOnByANewRevision()
{
    HubBench bench(u"gateway"_s);
    bench.door.isGlobal = false;
    const auto plain = bench.listen();
    const auto global = bench.listen({}, {asGlobal});
    QByteArray text = bench.profiles.find(u"gateway"_s)->json;
    text.replace("\"global\": false", "\"global\": true");
    bench.profiles.put(ProfileStore::read(u"gateway.json"_s, text).value());
    const ApiKey key = bench.make();
    QTRY_COMPARE(global->numbers(), QList<quint64>{key.version});
    QCOMPARE(plain->numbers(), QList<quint64>());
}

void TestEventHub::endsAllStreamsWhenItStops()
{
    HubBench bench;
    const auto one = bench.listen();
    const auto two = bench.listen();
    bench.hub.stop();
    QVERIFY(!one->isOpen());
    QVERIFY(!two->isOpen());
}

QTEST_GUILESS_MAIN(TestEventHub)
#include "tst_eventhub.moc"
