// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/talk.h"

#include <QProcess>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::kindOf;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

/// A second factor from its seed to its end, another password, and sessions, held against the contract.
class TestContractSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepIt();

private:
    void turnOn();
    void signInWithIt();
    void turnOff();
    void changePassword();
    void endSessions();
    QString refusal(const Credentials &credentials);
    void elevate(const Proof &proof);
    const std::shared_ptr<const Secret> &access() const { return m_talk->signIn.tokens.access; }

    std::unique_ptr<Talk> m_talk;
    RecoveryCodes m_codes;
};

namespace {

std::shared_ptr<const Secret> secret(QByteArrayView text)
{
    return std::make_shared<const Secret>(text);
}

/// What an authenticator shows now, said by another program than what the service is linked with.
std::shared_ptr<const Secret> shownNow(const Secret &seed)
{
    QProcess oathtool;
    oathtool.start(u"oathtool"_s, {u"--totp"_s, u"--base32"_s, QString::fromLatin1(seed.view())});
    if (!oathtool.waitForFinished() || oathtool.exitCode() != 0)
        qFatal("oathtool failed: %s", oathtool.readAllStandardError().constData());
    return secret(oathtool.readAllStandardOutput().trimmed());
}

} // namespace

void TestContractSignIn::bothSidesKeepIt()
{
    m_talk = std::make_unique<Talk>(u"enterprise"_s);
    QVERIFY(m_talk->begin());
    turnOn();
    signInWithIt();
    turnOff();
    changePassword();
    endSessions();
    QCOMPARE(m_talk->complaints(), QByteArray());
    for (const auto &code : m_codes)
        QVERIFY2(!m_talk->recorded().contains(code->view().toByteArray()), "a recovery code was recorded");
}

QString TestContractSignIn::refusal(const Credentials &credentials)
{
    const auto signedIn = test::wait(m_talk->accounts->signIn(credentials));
    return signedIn ? QString() : signedIn.error().type;
}

void TestContractSignIn::elevate(const Proof &proof)
{
    valueOf(m_talk->accounts->elevate(access(), proof), "elevate");
}

void TestContractSignIn::turnOn()
{
    QVERIFY(!valueOf(m_talk->accounts->secondFactor(access()), "secondFactor").enabled);
    QCOMPARE(kindOf(m_talk->accounts->beginSecondFactor(access())), Error::Kind::StepUp);
    elevate({.password = m_talk->setup.credentials.password, .code = {}});
    const SecondFactorSeed seed = valueOf(m_talk->accounts->beginSecondFactor(access()), "begin");
    QVERIFY(seed.uri->view().startsWith("otpauth://totp/"));
    QCOMPARE(kindOf(m_talk->accounts->confirmSecondFactor(access(), secret("not a code"))), Error::Kind::Invalid);
    m_codes = valueOf(m_talk->accounts->confirmSecondFactor(access(), shownNow(*seed.text)), "confirm");
    QCOMPARE(m_codes.size(), size_t(10));
    const SecondFactor factor = valueOf(m_talk->accounts->secondFactor(access()), "secondFactor");
    QVERIFY(factor.enabled);
    QCOMPARE(factor.recoveryCodes, 10);
}

void TestContractSignIn::signInWithIt()
{
    Credentials credentials = m_talk->setup.credentials;
    QCOMPARE(refusal(credentials), u"second-factor-required"_s);
    credentials.code = secret("000000");
    QCOMPARE(refusal(credentials), u"wrong-code"_s);
    credentials.code = m_codes.at(0);
    QCOMPARE(refusal(credentials), QString());
    QCOMPARE(refusal(credentials), u"wrong-code"_s);
    QCOMPARE(valueOf(m_talk->accounts->secondFactor(access()), "secondFactor").recoveryCodes, 9);
    elevate({.password = {}, .code = m_codes.at(1)});
}

void TestContractSignIn::turnOff()
{
    const RecoveryCodes fresh = valueOf(m_talk->accounts->renewRecoveryCodes(access()), "renew");
    QVERIFY(!fresh.at(2)->equals(m_codes.at(2)->view()));
    valueOf(m_talk->accounts->removeSecondFactor(access()), "remove");
    QCOMPARE(refusal(m_talk->setup.credentials), QString());
}

void TestContractSignIn::changePassword()
{
    const auto &old = m_talk->setup.credentials.password;
    const auto next = secret("quite another password");
    QCOMPARE(kindOf(m_talk->accounts->changePassword(access(), secret("not the password"), next)),
             Error::Kind::Invalid);
    valueOf(m_talk->accounts->changePassword(access(), old, next), "changePassword");
    QCOMPARE(refusal(m_talk->setup.credentials), u"wrong-credentials"_s);
    m_talk->setup.credentials.password = next;
    QCOMPARE(refusal(m_talk->setup.credentials), QString());
}

void TestContractSignIn::endSessions()
{
    const auto sessions = valueOf(m_talk->accounts->sessions(access()), "sessions");
    QCOMPARE(sessions.size(), size_t(2)); // a new password ended those before it
    for (const SessionInfo &session : sessions)
        if (!session.current)
            valueOf(m_talk->accounts->endSession(access(), session.id), "endSession");
    QCOMPARE(valueOf(m_talk->accounts->sessions(access()), "sessions").size(), size_t(1));
    valueOf(m_talk->accounts->endAllSessions(access()), "endAllSessions");
    QCOMPARE(kindOf(m_talk->accounts->sessions(access())), Error::Kind::Unauthenticated);
}

QTEST_GUILESS_MAIN(TestContractSignIn)
#include "tst_contractsignin.moc"
