// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/problemtypes.h"
#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAProblem();
    void readsWhatItWrote();
    void readsTheKindFromTheStatus_data();
    void readsTheKindFromTheStatus();
    void makesAnErrorOfWhatIsNoProblem_data();
    void makesAnErrorOfWhatIsNoProblem();
    void believesTheStatusOfHttp();
    void keepsATypeOfTheProfile();
    void listsTheTypesOfTheContract();
};

void TestWireProblem::writesAProblem()
{
    const Error error{.kind = Error::Kind::Invalid,
                      .type = u"invalid"_s,
                      .detail = u"A name is missing."_s,
                      .fields = {{u"/name"_s, u"required"_s, u"A key needs a name."_s}},
                      .requestId = u"req_1"_s};
    QCOMPARE(wire::writeProblem(error, 422, u"The request is wrong"_s),
             QByteArray(R"({"type":"/problems/invalid","title":"The request is wrong","status":422,)"
                        R"("detail":"A name is missing.","request_id":"req_1",)"
                        R"("errors":[{"pointer":"/name","code":"required","detail":"A key needs a name."}]})"));
}

void TestWireProblem::readsWhatItWrote()
{
    const Error error{.kind = Error::Kind::Conflict,
                      .type = u"changed"_s,
                      .detail = u"Jonas was first."_s,
                      .needed = u"admin"_s,
                      .requestId = u"req_2"_s,
                      .retryAfter = std::chrono::seconds(7),
                      .current = std::make_shared<const ApiKey>(samples::keyValue()),
                      .changedBy = u"Jonas Weber"_s,
                      .changedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 14), Qt::UTC)};
    const Profile profile = samples::profile();
    const Error read = wire::readProblem(412, wire::writeProblem(error, 412, u"x"_s), &profile);
    QCOMPARE(read.kind, Error::Kind::Conflict);
    QCOMPARE(read.type, u"changed"_s);
    QCOMPARE(read.detail, u"Jonas was first."_s);
    QCOMPARE(read.needed, u"admin"_s);
    QCOMPARE(read.requestId, u"req_2"_s);
    QVERIFY(read.retryAfter == std::chrono::seconds(7));
    QVERIFY(read.current && *read.current == samples::keyValue());
    QCOMPARE(read.changedBy, error.changedBy);
    QCOMPARE(read.changedAt, error.changedAt);
}

void TestWireProblem::readsTheKindFromTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a role that is missing") << 403 << QByteArray("forbidden") << Error::Kind::Forbidden;
    QTest::newRow("a password to confirm") << 403 << QByteArray("step-up-required") << Error::Kind::StepUp;
    QTest::newRow("a session that is over") << 401 << QByteArray("session-ended") << Error::Kind::Unauthenticated;
    QTest::newRow("nothing there") << 404 << QByteArray("not-found") << Error::Kind::NotFound;
    QTest::newRow("a state in the way") << 409 << QByteArray("conflict") << Error::Kind::Conflict;
    QTest::newRow("a change meanwhile") << 412 << QByteArray("changed") << Error::Kind::Conflict;
    QTest::newRow("a wrong member") << 422 << QByteArray("invalid") << Error::Kind::Invalid;
    QTest::newRow("a missing If-Match") << 428 << QByteArray("if-match-missing") << Error::Kind::Invalid;
    QTest::newRow("too much at once") << 429 << QByteArray("rate-limited") << Error::Kind::RateLimited;
    QTest::newRow("a request that took too long") << 408 << QByteArray("request-timeout") << Error::Kind::Server;
    QTest::newRow("a failure") << 500 << QByteArray("internal") << Error::Kind::Server;
    QTest::newRow("a redirect") << 302 << QByteArray("other") << Error::Kind::Server;
}

void TestWireProblem::readsTheKindFromTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const QByteArray body =
        R"({"type":"/problems/)" + type + R"(","title":"t","status":)" + QByteArray::number(status) + '}';
    const Error error = wire::readProblem(status, body);
    QTEST(error.kind, "kind");
    QCOMPARE(error.type, QString::fromLatin1(type));
}

void TestWireProblem::makesAnErrorOfWhatIsNoProblem_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of a proxy") << QByteArray("<html><h1>502</h1></html>");
    QTest::newRow("half a problem") << QByteArray(R"({"type":"/problems/inval)");
    QTest::newRow("a problem of wrong types") << QByteArray(R"({"type":5,"title":[],"status":"x"})");
}

void TestWireProblem::makesAnErrorOfWhatIsNoProblem()
{
    QFETCH(QByteArray, body);
    const Error error = wire::readProblem(409, body);
    QCOMPARE(error.kind, Error::Kind::Conflict);
    QVERIFY(error.type.isEmpty());
    QVERIFY(error.detail.isEmpty());
}

void TestWireProblem::believesTheStatusOfHttp()
{
    const Error error = wire::readProblem(503, R"({"type":"/problems/not-found","title":"t","status":404})");
    QCOMPARE(error.kind, Error::Kind::Server);
}

void TestWireProblem::keepsATypeOfTheProfile()
{
    const Error error{.kind = Error::Kind::Unauthenticated, .type = u"expired"_s};
    const QByteArray body = wire::writeProblem(error, 401, u"t"_s);
    QCOMPARE(body, QByteArray(R"({"type":"/problems/expired","title":"t","status":401})"));
    QCOMPARE(wire::readProblem(401, body).type, u"expired"_s);
}

void TestWireProblem::listsTheTypesOfTheContract()
{
    QFile contract(QStringLiteral(OPENAPI));
    QVERIFY(contract.open(QIODevice::ReadOnly));
    const QByteArray text = contract.readAll();
    for (const ProblemType &type : problemTypes()) {
        const QByteArray line = "        - /problems/" + QByteArray(type.name.data(), type.name.size()) + '\n';
        QVERIFY2(text.contains(line), line.constData());
        QCOMPARE(kindOf(type.status, type.name), type.kind);
    }
    QCOMPARE(text.count("        - /problems/"), qsizetype(problemTypes().size()));
}

QTEST_APPLESS_MAIN(TestWireProblem)
#include "tst_wireproblem.moc"
