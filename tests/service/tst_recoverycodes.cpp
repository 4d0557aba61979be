// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/signinbench.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Ten ways in without the authenticator, each once.
class TestRecoveryCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areTenThatPeopleCanRead();
    void eachLetsInOnce();
    void areReadHoweverTheyAreTyped_data();
    void areReadHoweverTheyAreTyped();
    void raiseASessionToo();
    void areNobodyElses();
    void areRenewed();
    void lieAsDigests();
    void areCountedAndTold();

private:
    Response signInWith(const QByteArray &code)
    {
        return m_bench->signInWith(u"mara@example.com"_s, "correct horse battery", code);
    }
    SecondFactor factor()
    {
        return *wire::readSecondFactor(
            m_bench->ask("GET", "/v1/sessions/current/second-factor", {}, m_signIn.tokens.access.get()).body);
    }

    std::optional<SignInBench> m_bench;
    SignIn m_signIn;
    QList<QByteArray> m_codes;
};

void TestRecoveryCodes::init()
{
    m_bench.emplace();
    m_signIn = m_bench->setUp();
    m_codes = m_bench->turnOn(m_signIn).recoveryCodes;
}

void TestRecoveryCodes::areTenThatPeopleCanRead()
{
    const QRegularExpression form(u"^[0-9abcdefghjkmnpqrstvwxyz]{4}(-[0-9abcdefghjkmnpqrstvwxyz]{4}){2}$"_s);
    QCOMPARE(QSet<QByteArray>(m_codes.begin(), m_codes.end()).size(), 10);
    for (const QByteArray &code : m_codes)
        QVERIFY2(form.match(QString::fromLatin1(code)).hasMatch(), code.constData());
}

void TestRecoveryCodes::eachLetsInOnce()
{
    for (const QByteArray &code : m_codes)
        QCOMPARE(signInWith(code).status, 201);
    const Response again = signInWith(m_codes.first());
    QCOMPARE(again.status, 401);
    QCOMPARE(SignInBench::problemOf(again), u"wrong-code"_s);
    QCOMPARE(factor().recoveryCodes, 0);
    QVERIFY(factor().enabled);
}

void TestRecoveryCodes::areReadHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("in capitals") << u"capitals"_s;
    QTest::newRow("without hyphens") << u"bare"_s;
    QTest::newRow("with spaces instead of hyphens") << u"spaces"_s;
    QTest::newRow("with letters that look like digits") << u"letters"_s;
}

void TestRecoveryCodes::areReadHoweverTheyAreTyped()
{
    QFETCH(QString, how);
    QByteArray code = m_codes.last();
    if (how == "capitals"_L1)
        code = code.toUpper();
    else if (how == "bare"_L1)
        code.replace("-", "");
    else if (how == "spaces"_L1)
        code.replace("-", " ");
    else
        code.replace('0', 'O').replace('1', 'l');
    QCOMPARE(signInWith(code).status, 201);
}

void TestRecoveryCodes::raiseASessionToo()
{
    const Proof proof{nullptr, SignInBench::secret(m_codes.at(3))};
    QCOMPARE(m_bench->elevate(m_signIn, proof).status, 204);
    QCOMPARE(m_bench->elevate(m_signIn, proof).status, 422);
    QCOMPARE(factor().recoveryCodes, 9);
}

void TestRecoveryCodes::areNobodyElses()
{
    m_bench->run(u"INSERT INTO people (id, email, email_folded, name, password, created_at)"
                 " SELECT 'per_2', 'elif@example.com', 'elif@example.com', 'Elif', password, 0 FROM people"_s);
    m_bench->run(u"INSERT INTO second_factors (person, seal, box, begun_at, confirmed_at)"
                 " SELECT 'per_2', seal, box, begun_at, confirmed_at FROM second_factors"_s);
    m_bench->run(u"INSERT INTO recovery_codes (person, digest) SELECT 'per_2', digest FROM recovery_codes"_s);
    QCOMPARE(m_bench->signInWith(u"elif@example.com"_s, "correct horse battery", m_codes.first()).status, 401);
    QCOMPARE(signInWith(m_codes.first()).status, 201);
}

void TestRecoveryCodes::areRenewed()
{
    m_bench->elevate(m_signIn);
    const Response renewed =
        m_bench->ask("POST", "/v1/sessions/current/second-factor/recovery-codes", {}, m_signIn.tokens.access.get());
    QCOMPARE(renewed.status, 201);
    QVERIFY(renewed.wipeBody);
    const auto fresh = wire::readRecoveryCodes(renewed.body);
    QCOMPARE(fresh->size(), 10u);
    QCOMPARE(signInWith(m_codes.first()).status, 401);
    QCOMPARE(signInWith(SignInBench::bytes(*fresh->front())).status, 201);
}

void TestRecoveryCodes::lieAsDigests()
{
    const auto digests = m_bench->database().readHere([](Connection &connection) -> Result<QList<QByteArray>> {
        QList<QByteArray> all;
        Rows rows = connection.run(u"SELECT digest FROM recovery_codes"_s);
        while (rows.next())
            all += rows.bytes(0);
        return all;
    });
    QCOMPARE(digests->size(), 10);
    for (const QByteArray &digest : *digests)
        QCOMPARE(digest.size(), 32);
}

void TestRecoveryCodes::areCountedAndTold()
{
    QCOMPARE(factor().recoveryCodes, 10);
    QCOMPARE(signInWith(m_codes.first()).status, 201);
    QCOMPARE(factor().recoveryCodes, 9);
    QVERIFY(m_bench->audit().contains(u"Northwind recovery-code.used Chatelaine on atlas"_s));
    QVERIFY(m_bench->audit().contains(u"Meridian recovery-code.used Chatelaine on atlas"_s));
}

QTEST_GUILESS_MAIN(TestRecoveryCodes)
#include "tst_recoverycodes.moc"
