// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireSecondFactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherThereIsOne();
    void tellsASeed();
    void tellsACode();
    void tellsRecoveryCodes();
    void tellsAProof();
    void wantsOneProof_data();
    void wantsOneProof();
    void tellsAPasswordsChange();
    void tellsAPasswordsReset();
    void tellsCredentialsWithACode();
};

namespace {

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

} // namespace

void TestWireSecondFactor::tellsWhetherThereIsOne()
{
    const SecondFactor factor{true, QDateTime(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC), 9};
    const QByteArray body = R"({"enabled":true,"since":"2026-11-21T00:20:09Z","recovery_codes":9})";
    QCOMPARE(wire::write(factor), body);
    const auto read = wire::readSecondFactor(body);
    QVERIFY(read && *read == factor);
    QCOMPARE(wire::write(SecondFactor()), QByteArray(R"({"enabled":false})"));
    const auto none = wire::readSecondFactor(R"({"enabled":false})");
    QVERIFY(none && *none == SecondFactor());
}

void TestWireSecondFactor::tellsASeed()
{
    const QByteArray body = R"({"secret":"JBSW","uri":"otpauth://totp/x?secret=JBSW"})";
    QCOMPARE(wire::write(SecondFactorSeed{secret("JBSW"), secret("otpauth://totp/x?secret=JBSW")}).view().toByteArray(),
             body);
    const auto read = wire::readSecondFactorSeed(body);
    QVERIFY(read && read->text->equals("JBSW") && read->uri->equals("otpauth://totp/x?secret=JBSW"));
}

void TestWireSecondFactor::tellsACode()
{
    QCOMPARE(wire::writeCode(Secret("492817")).view().toByteArray(), QByteArray(R"({"code":"492817"})"));
    const auto read = wire::readCode(R"({"code":"492817"})");
    QVERIFY(read && (*read)->equals("492817"));
}

void TestWireSecondFactor::tellsRecoveryCodes()
{
    const QByteArray body = R"({"recovery_codes":["4f7k-9q2m-x8cd","aaaa-bbbb-cccc"]})";
    QCOMPARE(wire::write(RecoveryCodes{secret("4f7k-9q2m-x8cd"), secret("aaaa-bbbb-cccc")}).view().toByteArray(), body);
    const auto read = wire::readRecoveryCodes(body);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(2));
    QVERIFY(read->at(1)->equals("aaaa-bbbb-cccc"));
}

void TestWireSecondFactor::tellsAProof()
{
    QCOMPARE(wire::write(Proof{.password = secret("ppp"), .code = {}}).view().toByteArray(),
             QByteArray(R"({"password":"ppp"})"));
    QCOMPARE(wire::write(Proof{.password = {}, .code = secret("ccc")}).view().toByteArray(),
             QByteArray(R"({"code":"ccc"})"));
    const auto password = wire::readProof(R"({"password":"ppp"})");
    QVERIFY(password && password->password->equals("ppp") && !password->code);
    const auto code = wire::readProof(R"({"code":"ccc"})");
    QVERIFY(code && code->code->equals("ccc") && !code->password);
}

void TestWireSecondFactor::wantsOneProof_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not none") << QByteArray("{}");
    QTest::newRow("not two") << QByteArray(R"({"password":"p","code":"c"})");
}

void TestWireSecondFactor::wantsOneProof()
{
    QFETCH(QByteArray, body);
    const auto read = wire::readProof(body);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().fields.front().code, u"required"_s);
}

void TestWireSecondFactor::tellsAPasswordsChange()
{
    const QByteArray body = R"({"password":"old","new_password":"new"})";
    QCOMPARE(wire::write(wire::PasswordChange{secret("old"), secret("new")}).view().toByteArray(), body);
    const auto read = wire::readPasswordChange(body);
    QVERIFY(read && read->password->equals("old") && read->next->equals("new"));
}

void TestWireSecondFactor::tellsAPasswordsReset()
{
    const QByteArray body = R"({"token":"ttt","new_password":"new"})";
    QCOMPARE(wire::write(wire::PasswordReset{secret("ttt"), secret("new")}).view().toByteArray(), body);
    const auto read = wire::readPasswordReset(body);
    QVERIFY(read && read->token->equals("ttt") && read->next->equals("new"));
}

void TestWireSecondFactor::tellsCredentialsWithACode()
{
    const QByteArray body = R"({"email":"m@example.com","password":"ppp","code":"492817"})";
    QCOMPARE(wire::write(Credentials{u"m@example.com"_s, secret("ppp"), {}, secret("492817")}).view().toByteArray(),
             body);
    const auto read = wire::readCredentials(body);
    QVERIFY(read && read->code->equals("492817"));
    QVERIFY(!wire::readCredentials(R"({"email":"m@example.com","password":"ppp"})")->code);
}

QTEST_APPLESS_MAIN(TestWireSecondFactor)
#include "tst_wiresecondfactor.moc"
