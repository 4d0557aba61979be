// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/housekeeping.h"
#include "tests/service/keyservicebench.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

using Made = KeyServiceBench::Made;

Response reveal(KeyServiceBench &bench, const ApiKey &key, const QString &as = u"owner"_s)
{
    return bench.act(u"reveal"_s, key, {}, as);
}

Error problemOf(const Response &response)
{
    return wire::readProblem(response.status, response.body);
}

void makePublic(KeyDraft &draft)
{
    draft.kind = u"public"_s;
}

qint64 count(KeyServiceBench &bench, const QString &from)
{
    return *bench.database().readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM "_s + from);
        return rows.next() ? rows.number(0) : -1;
    });
}

} // namespace

/// Seeing a recoverable secret again.
class TestReveal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestSecret();
    void asksRoleFirstAndThenWhoItIs_data();
    void asksRoleFirstAndThenWhoItIs();
    void isWrittenDownBeforeItIsShown();
    void isNotShownWhereItCannotBeWrittenDown();
    void namesTheEtagItMeans();
    void neverComesFromTheRecord();
    void isForRecoverableKindsAlone_data();
    void isForRecoverableKindsAlone();
    void endsWithTheKey();
    void withoutItsSealOnlyRevealFails();
    void aBoxOfAnotherKeyDoesNotOpen();
    void readableCopiesGoWithTheirSecrets();
    void readableCopiesGoAsTheirKeysExpire();
    void publicKeyIsReadableAtAnyTime();

private:
    std::optional<KeyServiceBench> m_bench;
};

void TestReveal::init()
{
    m_bench.emplace(u"inflow"_s);
    m_bench->elevated = true;
}

void TestReveal::showsTheNewestSecret()
{
    const Made made = m_bench->make();
    const Response response = reveal(*m_bench, made.key);
    QCOMPARE(response.status, 200);
    QCOMPARE(m_bench->issued(response).secret, made.secret);
    QCOMPARE(m_bench->issued(response).key, made.key);

    const Made rotated = m_bench->issued(m_bench->act(u"rotations"_s, made.key));
    QCOMPARE(m_bench->issued(reveal(*m_bench, rotated.key)).secret, rotated.secret);
    const Made reissued = m_bench->issued(m_bench->act(u"reissue"_s, rotated.key, wire::writeGeneration(2)));
    QVERIFY(reissued.secret != rotated.secret);
    QCOMPARE(m_bench->issued(reveal(*m_bench, reissued.key)).secret, reissued.secret);
    // To see it is not to say that one has saved it.
    QCOMPARE(m_bench->key(made.key.id).delivery, Delivery::Unconfirmed);
}

void TestReveal::asksRoleFirstAndThenWhoItIs_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("elevated");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("an owner who confirmed who they are") << u"owner"_s << true << 200 << QString();
    QTest::newRow("an owner who did not") << u"owner"_s << false << 403 << u"step-up-required"_s;
    QTest::newRow("an admin who did not") << u"admin"_s << false << 403 << u"step-up-required"_s;
    QTest::newRow("a developer, whoever they are") << u"developer"_s << true << 403 << u"forbidden"_s;
    QTest::newRow("a viewer is not asked for a password in vain") << u"viewer"_s << false << 403 << u"forbidden"_s;
}

void TestReveal::asksRoleFirstAndThenWhoItIs()
{
    QFETCH(QString, role);
    QFETCH(bool, elevated);
    QFETCH(int, status);
    const Made made = m_bench->make();
    m_bench->elevated = elevated;
    const Response response = reveal(*m_bench, made.key, role);
    QCOMPARE(response.status, status);
    if (status == 200)
        return;
    QTEST(problemOf(response).type, "type");
    QVERIFY(!response.body.contains(made.secret));
    QCOMPARE(count(*m_bench, u"audit WHERE verb = 'key.revealed'"_s), 0);
}

void TestReveal::isWrittenDownBeforeItIsShown()
{
    const Made made = m_bench->make();
    m_bench->now = m_bench->now.addSecs(60);
    QCOMPARE(reveal(*m_bench, made.key, u"admin"_s).status, 200);
    QCOMPARE(count(*m_bench, u"audit WHERE verb = 'key.revealed'"_s), 1);
    const auto page = wire::readAudit(m_bench->ask({"GET", u"audit"_s}).body);
    QVERIFY(page.has_value());
    const AuditEntry &row = page->items.front();
    QCOMPARE(row.verb, u"key.revealed"_s);
    QCOMPARE(row.actor, u"ADMIN"_s);
    QCOMPARE(row.key, made.key.id);
    QCOMPARE(row.at, m_bench->now);
    QVERIFY(!row.summary.contains(QString::fromLatin1(made.secret)));
    // Nothing that people administer has changed.
    QCOMPARE(m_bench->key(made.key.id).etag, made.key.etag);
}

void TestReveal::isNotShownWhereItCannotBeWrittenDown()
{
    const Made made = m_bench->make();
    // In words that both stores know.
    QVERIFY(m_bench->database().writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"ALTER TABLE audit RENAME TO full_audit"_s);
        return Done{};
    }));
    const Response response = reveal(*m_bench, made.key);
    QCOMPARE(response.status, 503);
    QVERIFY(!response.body.contains(made.secret));
}

void TestReveal::namesTheEtagItMeans()
{
    const Made made = m_bench->make();
    ApiKey stale = made.key;
    stale.etag = u"\"0\""_s;
    const Response moved = reveal(*m_bench, stale);
    QCOMPARE(moved.status, 412);
    QVERIFY(!moved.body.contains(made.secret));
    stale.etag.clear();
    QCOMPARE(reveal(*m_bench, stale).status, 428);
}

void TestReveal::neverComesFromTheRecord()
{
    const Made made = m_bench->make();
    const QByteArray operation = KeyServiceBench::newOperation(m_bench->now);
    QCOMPARE(m_bench->act(u"reveal"_s, made.key, {}, u"owner"_s, operation).status, 200);
    const Response again = m_bench->act(u"reveal"_s, made.key, {}, u"owner"_s, operation);
    QCOMPARE(again.status, 200);
    QVERIFY(!again.body.contains(made.secret));
    const auto outcome = wire::readOperation(again.body, m_bench->profile());
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->state, OperationOutcome::State::Done);
    QCOMPARE(count(*m_bench, u"audit WHERE verb = 'key.revealed'"_s), 1);
}

void TestReveal::isForRecoverableKindsAlone_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("not for secrets shown once") << u"enterprise"_s;
    QTest::newRow("not for public keys, which hide nothing") << u"inflow"_s;
}

void TestReveal::isForRecoverableKindsAlone()
{
    QFETCH(QString, profile);
    m_bench.emplace(profile);
    m_bench->elevated = true;
    const Made made = profile == u"inflow"_s ? m_bench->make(u"owner"_s, false, makePublic) : m_bench->make();
    const Response response = reveal(*m_bench, made.key);
    // A profile without the permission refuses by role before it looks at the kind.
    QVERIFY2(response.status == 422 || response.status == 403, response.body.constData());
    QVERIFY(!response.body.contains(made.secret));
    QCOMPARE(count(*m_bench, u"sealed_secrets"_s), 0);
}

void TestReveal::endsWithTheKey()
{
    const Made made = m_bench->make();
    QCOMPARE(m_bench->act(u"revocation"_s, made.key).status, 200);
    const Response response = reveal(*m_bench, m_bench->key(made.key.id));
    QCOMPARE(response.status, 409);
    QCOMPARE(problemOf(response).type, u"conflict"_s);
    QCOMPARE(count(*m_bench, u"sealed_secrets"_s), 0);
}

void TestReveal::withoutItsSealOnlyRevealFails()
{
    const Made made = m_bench->make();
    m_bench->loseSealingKeys();
    const Response response = reveal(*m_bench, made.key);
    QCOMPARE(response.status, 503);
    const Error problem = problemOf(response);
    QCOMPARE(problem.type, u"seal-missing"_s);
    QCOMPARE(problem.detail,
             u"The service has lost the key that seals this secret. The secret works; to see one, restore the sealing"
             " key or rotate."_s);
    QCOMPARE(m_bench->causeFor(made.secret), QString());
    QCOMPARE(count(*m_bench, u"audit WHERE verb = 'key.revealed'"_s), 0);
    // The next secret is sealed with the key there is now.
    const Made rotated = m_bench->issued(m_bench->act(u"rotations"_s, made.key));
    QCOMPARE(m_bench->issued(reveal(*m_bench, rotated.key)).secret, rotated.secret);
}

void TestReveal::aBoxOfAnotherKeyDoesNotOpen()
{
    const Made first = m_bench->make();
    QCOMPARE(m_bench->act(u"revocation"_s, first.key).status, 200);
    const Made second = m_bench->make();
    QVERIFY(m_bench->database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE sealed_secrets SET key = ?"_s, first.key.id.text);
        connection.run(u"UPDATE keys SET state = 'active', ended_at = NULL WHERE id = ?"_s, first.key.id.text);
        return Done{};
    }));
    const Response response = reveal(*m_bench, m_bench->key(first.key.id));
    QCOMPARE(response.status, 503);
    QVERIFY(!response.body.contains(second.secret));
}

void TestReveal::readableCopiesGoWithTheirSecrets()
{
    const Made made = m_bench->make();
    QCOMPARE(count(*m_bench, u"sealed_secrets WHERE generation = 1"_s), 1);
    const Made rotated = m_bench->issued(m_bench->act(u"rotations"_s, made.key));
    m_bench->issued(m_bench->act(u"reissue"_s, rotated.key, wire::writeGeneration(2)));
    QCOMPARE(count(*m_bench, u"sealed_secrets"_s), 1);
    QCOMPARE(count(*m_bench, u"sealed_secrets WHERE generation = 3"_s), 1);
    if (m_bench->database().address().isServer())
        QSKIP("A server's files are its own.");
    // Under seal it stands nowhere in the files as it is.
    QFile file(m_bench->database().address().file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(made.secret));
}

void TestReveal::publicKeyIsReadableAtAnyTime()
{
    const Made made = m_bench->make(u"owner"_s, false, makePublic);
    QCOMPARE(made.key.visiblePart, QString::fromLatin1(made.secret));
    QCOMPARE(made.key.delivery, Delivery::Confirmed);
    const Made rotated = m_bench->issued(m_bench->act(u"rotations"_s, made.key));
    QCOMPARE(rotated.key.visiblePart, QString::fromLatin1(rotated.secret));
    QCOMPARE(rotated.key.delivery, Delivery::Confirmed);
    QCOMPARE(m_bench->key(made.key.id).visiblePart, QString::fromLatin1(rotated.secret));
}

void TestReveal::readableCopiesGoAsTheirKeysExpire()
{
    m_bench->make();
    const QDateTime end = m_bench->now.addDays(1);
    const auto keepHouse = [&](const QDateTime &at) {
        return m_bench->database().writeNow([&](Connection &connection) {
            connection.run(u"UPDATE keys SET expires_at = ?"_s, end.toMSecsSinceEpoch());
            return service::keepHouse(connection, at);
        });
    };
    QVERIFY(keepHouse(end.addMSecs(-1)).has_value());
    QCOMPARE(count(*m_bench, u"sealed_secrets"_s), 1);
    QVERIFY(keepHouse(end).has_value());
    QCOMPARE(count(*m_bench, u"sealed_secrets"_s), 0);
}

QTEST_GUILESS_MAIN(TestReveal)
#include "tst_reveal.moc"
