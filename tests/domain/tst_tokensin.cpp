// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/tokensin.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestTokensIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksTokens_data();
    void masksTokens();
    void findsEachOnce();
};

namespace {

using Delivery = Profile::KeyKind::Delivery;

const QString randomPart = u"0123456789abABCDEFGHIJKLMNOPQRSTUVWXYZcdefghijklmn"_s; // 50 characters, as a token has

Profile::KeyKind kind(Delivery delivery, const QMap<QString, QString> &tokens)
{
    Profile::KeyKind made;
    made.delivery = delivery;
    made.tokenByEnvironment = tokens;
    return made;
}

Profile profile()
{
    Profile made;
    made.kinds = {
        kind(Delivery::ShownOnce, {{u"live"_s, u"sk_live_{id}{secret}"_s}, {u"test"_s, u"sk_test_{id}{secret}"_s}}),
        kind(Delivery::Recoverable, {{QString(), u"sk_{id}.{secret}"_s}}),
        kind(Delivery::Public, {{QString(), u"pub_{id}{secret}"_s}}),
        kind(Delivery::ShownOnce, {{QString(), u"{id}{secret}"_s}})};
    return made;
}

} // namespace

void TestTokensIn::masksTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const QString dots(randomPart.size(), u'•');
    QTest::newRow("a token alone") << u"sk_live_"_s + randomPart << u"sk_live_"_s + dots;
    QTest::newRow("a token in a header") << u"Authorization: Bearer sk_test_"_s + randomPart + u"\r\n"_s
                                         << u"Authorization: Bearer sk_test_"_s + dots + u"\r\n"_s;
    QTest::newRow("a token with a middle") << u"key=sk_"_s + randomPart.left(12) + u'.' + randomPart.mid(12)
                                           << u"key=sk_"_s + QString(randomPart.size() + 1, u'•');
    QTest::newRow("one without a prefix") << u"X-Key: "_s + randomPart << u"X-Key: "_s + dots;
    QTest::newRow("one that was cut off") << u"sk_live_"_s + randomPart.left(20) << u"sk_live_"_s + QString(20, u'•');
    QTest::newRow("a visible part is no secret") << u"sk_live_7Qp4xD… called"_s << u"sk_live_7Qp4xD… called"_s;
    QTest::newRow("a key that hides nothing") << u"pub_"_s + randomPart.left(30) << u"pub_"_s + randomPart.left(30);
    QTest::newRow("a request id is none") << u"req_4fK2aBxW4mTq7ZnLc0Rd"_s << u"req_4fK2aBxW4mTq7ZnLc0Rd"_s;
    QTest::newRow("a prefix alone") << u"sk_live_"_s << u"sk_live_"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTokensIn::masksTokens()
{
    QFETCH(QString, text);
    QTEST(withoutTokens(text, profile()), "masked");
}

void TestTokensIn::findsEachOnce()
{
    const QString token = u"sk_live_"_s + randomPart;
    const std::vector<TokenSpan> found = tokensIn(token + u' ' + token, profile());
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0], (TokenSpan{0, 8, token.size()}));
    QCOMPARE(found[1], (TokenSpan{token.size() + 1, 8, token.size()}));
}

QTEST_APPLESS_MAIN(TestTokensIn)
#include "tst_tokensin.moc"
