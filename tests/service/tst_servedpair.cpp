// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/servedworkspace.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::ProfileDirectory;
using chatelaine::test::ServedWorkspace;
using chatelaine::test::wait;

/// The inflow profile's pair of keys, over HTTPS and by the dashboard's own client.
class TestServedPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasOneKeyOfEachKind();
    void publicKeyOpensTheSdkAlone();
    void privateKeyIsRevealedToWhoConfirmedWhoTheyAre();
    void oldKeyStopsAsTheNewOneExists();
    void ticksAreKeptWithTheRotation();

private:
    static KeyDraft draft(const QString &kind) { return {kind, kind, u"production"_s, {}}; }
    QByteArray server(const QByteArray &secret)
    {
        return m_account.verify("X-Inflow-Api-Key: " + secret, "audience=server&environment=production");
    }
    QByteArray sdk(const QByteArray &secret)
    {
        return m_account.verify("X-Inflow-Public-Key: " + secret, "audience=sdk");
    }

    ProfileDirectory m_profiles;
    ServedWorkspace m_account{m_profiles, u"inflow"_s};
    QByteArray m_private, m_public;
    ApiKey m_privateKey, m_publicKey;
};

void TestServedPair::initTestCase()
{
    const Result<ApiKey> privateKey = m_account.make(draft(u"private"_s), m_private);
    const Result<ApiKey> publicKey = m_account.make(draft(u"public"_s), m_public);
    QVERIFY(privateKey.has_value());
    QVERIFY(publicKey.has_value());
    m_privateKey = *privateKey;
    m_publicKey = *publicKey;
}

void TestServedPair::hasOneKeyOfEachKind()
{
    QVERIFY(m_private.startsWith("inflow_prod_"));
    QVERIFY2(m_public.startsWith("inflow_pub_prod_"), m_public);
    QByteArray none;
    const Result<ApiKey> second = m_account.make(draft(u"private"_s), none);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, Error::Kind::Invalid);
    QCOMPARE(second.error().fields.front().pointer, u"/kind"_s);
}

void TestServedPair::publicKeyOpensTheSdkAlone()
{
    QCOMPARE(m_publicKey.visiblePart, QString::fromLatin1(m_public));
    QCOMPARE(sdk(m_public), QByteArray());
    QCOMPARE(m_account.verify("X-Inflow-Public-Key: " + m_public, "audience=server"), "wrong-kind");
    QCOMPARE(m_account.verify("X-Inflow-Public-Key: " + m_public), "wrong-kind");
    QCOMPARE(server(m_private), QByteArray());
}

void TestServedPair::privateKeyIsRevealedToWhoConfirmedWhoTheyAre()
{
    QVERIFY(!m_privateKey.visiblePart.contains(QString::fromLatin1(m_private.last(8))));
    const Result<IssuedKey> early = wait(m_account.keys().reveal(m_privateKey, newOperationId()));
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().kind, Error::Kind::StepUp);
    QVERIFY(m_account.elevate().has_value());
    const Result<IssuedKey> revealed = wait(m_account.keys().reveal(m_privateKey, newOperationId()));
    QVERIFY(revealed.has_value());
    QVERIFY(revealed->secret->equals(m_private));
}

void TestServedPair::oldKeyStopsAsTheNewOneExists()
{
    const Result<IssuedKey> rotated = wait(m_account.keys().rotate(m_privateKey, {}, newOperationId()));
    QVERIFY(rotated.has_value());
    const QByteArray fresh = rotated->secret->view().toByteArray();
    QCOMPARE(server(m_private), "invalid");
    QCOMPARE(server(fresh), QByteArray());
    QCOMPARE(sdk(m_public), QByteArray());
    // Calls are written behind, after seconds; that the old secret ended is told at once.
    const Result<KeyUsage> usage = wait(m_account.keys().usage(m_privateKey.id));
    QVERIFY(usage.has_value());
    QCOMPARE(usage->secrets.size(), 2u);
    QVERIFY(!usage->secrets.front().ended);
    QVERIFY(usage->secrets.back().ended);
    m_private = fresh;
    m_privateKey = rotated->key;
}

void TestServedPair::ticksAreKeptWithTheRotation()
{
    const RotationTicks done{2, {0, 2}};
    QCOMPARE(*wait(m_account.keys().tick(m_privateKey.id, done, newOperationId())), done);
    QCOMPARE(*wait(m_account.keys().ticks(m_privateKey.id)), done);
    const auto old = wait(m_account.keys().tick(m_privateKey.id, {1, {0}}, newOperationId()));
    QVERIFY(!old.has_value());
    QCOMPARE(old.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestServedPair)
#include "tst_servedpair.moc"
