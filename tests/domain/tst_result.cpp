// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/result.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

const Error forbidden{.kind = Error::Kind::Forbidden, .needed = u"admin"_s};

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void transformsAValueOnly();
    void chainsWhatCanFail();
};

void TestResult::holdsAValue()
{
    Result<QString> result(u"seven"_s);
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, u"seven"_s);
    QCOMPARE(result->size(), 5);
    const QString taken = *std::move(result);
    QCOMPARE(taken, u"seven"_s);
}

void TestResult::holdsAnError()
{
    const Result<QString> result(forbidden);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Forbidden);
    QCOMPARE(result.error().needed, u"admin"_s);
}

void TestResult::transformsAValueOnly()
{
    int calls = 0;
    const auto length = [&](const QString &text) {
        ++calls;
        return text.size();
    };
    QCOMPARE(*Result<QString>(u"seven"_s).transform(length), 5);
    const Result<qsizetype> failed = Result<QString>(forbidden).transform(length);
    QVERIFY(!failed);
    QCOMPARE(failed.error().needed, u"admin"_s);
    QCOMPARE(calls, 1);
}

void TestResult::chainsWhatCanFail()
{
    const auto half = [](int number) -> Result<int> {
        if (number % 2)
            return Error{.kind = Error::Kind::Invalid};
        return number / 2;
    };
    QCOMPARE(*Result<int>(8).and_then(half).and_then(half), 2);
    QCOMPARE(Result<int>(6).and_then(half).and_then(half).error().kind, Error::Kind::Invalid);
    QCOMPARE(Result<int>(forbidden).and_then(half).error().kind, Error::Kind::Forbidden);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
