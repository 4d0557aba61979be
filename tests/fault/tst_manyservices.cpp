// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/receiver.h"
#include "tests/fault/manyservices.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::ManyServices;
using chatelaine::test::Receiver;
using chatelaine::test::wait;

namespace {

constexpr int services = 3;

/// How many of all answers have that status.
qsizetype countOf(int status, const std::vector<HttpAnswer> &answers)
{
    return std::count_if(answers.begin(), answers.end(), [=](const HttpAnswer &a) { return a.status == status; });
}

} // namespace

/// Three key services over one PostgreSQL, none of which keeps what another needs.
class TestManyServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = std::make_unique<ManyServices>(services); }
    void revocationByOneIsRefusedByTheOthersOnTheNextRequest();
    void writeRepeatedElsewhereGetsWhatCameOfIt();
    void writeSentToAllAtOnceHappensOnce();
    void changeOfOneVersionIsMadeByOneOfThree();
    void dashboardHearsOfWhatAnotherServiceChanged();
    void eventIsSentOnce();
    void storeThatCameBackIsServedFromAgain();

private:
    /// The same to each at once; what each answers.
    std::vector<HttpAnswer> askAll(const std::function<ManyServices::Asked(int)> &asked);
    qsizetype keysNamed(const QString &name);

    std::unique_ptr<ManyServices> m_services;
};

std::vector<HttpAnswer> TestManyServices::askAll(const std::function<ManyServices::Asked(int)> &asked)
{
    for (int i = 0; i < services; ++i)
        m_services->send(i, asked(i));
    std::vector<HttpAnswer> answers;
    for (int i = 0; i < services; ++i)
        answers.push_back(m_services->receive(i));
    return answers;
}

qsizetype TestManyServices::keysNamed(const QString &name)
{
    qsizetype count = 0;
    KeyQuery query;
    for (;;) {
        const auto page = wait(m_services->keys(0).keys(query));
        if (!page)
            return -1;
        for (int row = 0; row < page->items.size(); ++row)
            count += page->items.key(row).name == name;
        if (page->next.isEmpty())
            return count;
        query.cursor = page->next;
    }
}

void TestManyServices::revocationByOneIsRefusedByTheOthersOnTheNextRequest()
{
    constexpr int times = 10'000;
    const auto keys = m_services->prepare(times);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i) {
        const auto &key = keys.at(static_cast<std::size_t>(i));
        const int first = i % services;
        // Not each of them: a first use is a write of its own.
        if (i % 50 == 0)
            QCOMPARE(m_services->verify((first + 1) % services, key.secret).status, 200);
        const HttpAnswer revoked = m_services->ask(first,
                                                   {.method = "POST",
                                                    .room = "keys/" + key.id.text.toLatin1() + "/revocation",
                                                    .operation = newOperationId(),
                                                    .ifMatch = key.etag});
        QVERIFY2(revoked.status == 200, revoked.body.constData());
        for (int other = 1; other < services; ++other) {
            const HttpAnswer refused = m_services->verify((first + other) % services, key.secret);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.header("chatelaine-cause"), QByteArray("revoked"));
        }
    }
    qInfo("%d revocations and %d refusals took %lld ms", times, times * (services - 1), timer.elapsed());
}

void TestManyServices::writeRepeatedElsewhereGetsWhatCameOfIt()
{
    const OperationId operation = newOperationId();
    const Result<IssuedKey> issued = wait(m_services->keys(0).create(m_services->draft(u"Once"_s), operation));
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().detail));
    const auto told = wait(m_services->keys(1).settle(operation));
    QVERIFY(told);
    QCOMPARE(told->state, OperationOutcome::State::Done);
    QCOMPARE(told->key->id, issued->key.id);

    const ManyServices::Asked revocation{.method = "POST",
                                         .room = "keys/" + issued->key.id.text.toLatin1() + "/discard",
                                         .operation = newOperationId(),
                                         .ifMatch = issued->key.etag.toLatin1(),
                                         .body = R"({"generation":1})"};
    const HttpAnswer first = m_services->ask(1, revocation);
    QVERIFY2(first.status == 200, first.body.constData());
    const HttpAnswer repeated = m_services->ask(2, revocation);
    QCOMPARE(repeated.status, 200);
    QCOMPARE(repeated.body, first.body);
}

void TestManyServices::writeSentToAllAtOnceHappensOnce()
{
    const auto key = m_services->prepare(1).front();
    const OperationId operation = newOperationId();
    const auto answers = askAll([&](int) {
        return ManyServices::Asked{.method = "POST",
                                   .room = "keys/" + key.id.text.toLatin1() + "/revocation",
                                   .operation = operation,
                                   .ifMatch = key.etag};
    });
    QCOMPARE(countOf(200, answers), services);
    for (const HttpAnswer &answer : answers)
        QCOMPARE(answer.body, answers.front().body);
}

void TestManyServices::changeOfOneVersionIsMadeByOneOfThree()
{
    for (const auto &key : m_services->prepare(100)) {
        const auto answers = askAll([&](int i) {
            return ManyServices::Asked{.method = "PATCH",
                                       .room = "keys/" + key.id.text.toLatin1(),
                                       .operation = newOperationId(),
                                       .ifMatch = key.etag,
                                       .body = R"({"name":"Changed by )" + QByteArray::number(i) + R"("})"};
        });
        QCOMPARE(countOf(200, answers), 1);
        QCOMPARE(countOf(412, answers), services - 1);
    }
}

void TestManyServices::dashboardHearsOfWhatAnotherServiceChanged()
{
    const auto stream = m_services->keys(1).events(0);
    QSignalSpy received(stream.get(), &EventStream::received);
    QSignalSpy connected(stream.get(), &EventStream::connected);
    QVERIFY(connected.wait(10'000));
    QTest::qWait(1000);
    received.clear();
    const Result<IssuedKey> issued = wait(m_services->keys(0).create(m_services->draft(u"Heard"_s), newOperationId()));
    QVERIFY(issued);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::any_of(received.begin(), received.end(), [&](const QList<QVariant> &arguments) {
                return arguments.front().value<ChangeEvent>().number == issued->key.version;
            });
        },
        5'000));
}

void TestManyServices::eventIsSentOnce()
{
    constexpr int keys = 60;
    Receiver receiver;
    const auto webhook = wait(
        m_services->webhooks(0).create({receiver.address(), u"Log"_s, {}, {u"api_key.created"_s}}, newOperationId()));
    QVERIFY2(webhook, webhook ? "" : qPrintable(webhook.error().detail));
    for (int i = 0; i < keys; ++i)
        QVERIFY(wait(m_services->keys(i % services).create(m_services->draft(u"Sent %1"_s.arg(i)), newOperationId())));
    QVERIFY(QTest::qWaitFor([&] { return receiver.calls().size() >= keys; }, 20'000));
    // Those who would send it again look twice a second.
    QTest::qWait(2'000);
    QCOMPARE(receiver.calls().size(), std::size_t(keys));
    QSet<QByteArray> ids;
    for (const Receiver::Call &call : receiver.calls()) {
        ids.insert(call.header("webhook-id"));
        QVERIFY(call.isSignedWith(webhook->secret->view().toByteArray()));
    }
    QCOMPARE(ids.size(), keys);
}

void TestManyServices::storeThatCameBackIsServedFromAgain()
{
    const auto keys = m_services->prepare(1);
    m_services->store().kill();
    for (int i = 0; i < services; ++i) {
        QCOMPARE(m_services->verify(i, keys.front().secret).status, 503);
        const HttpAnswer answer =
            m_services->ask(i, {.method = "POST", .room = "keys", .operation = newOperationId(), .body = "{}"});
        QCOMPARE(answer.status, 503);
        QVERIFY2(answer.body.contains("/problems/unavailable"), answer.body.constData());
    }
    m_services->store().start();
    for (int i = 0; i < services; ++i) {
        QVERIFY(QTest::qWaitFor([&] { return m_services->verify(i, keys.front().secret).status == 200; }, 10'000));
        const auto issued = wait(m_services->keys(i).create(m_services->draft(u"After"_s), newOperationId()));
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().detail));
    }
    QCOMPARE(keysNamed(u"After"_s), services);
}

QTEST_GUILESS_MAIN(TestManyServices)
#include "tst_manyservices.moc"
