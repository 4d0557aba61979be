// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pastedrefusal.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestPastedRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeoplePaste_data();
    void understandsWhatPeoplePaste();
    void readsWhatIsMissing();
    void survivesWhateverIsPasted_data();
    void survivesWhateverIsPasted();
    void namesAllThatAStatusCanMean();
    void tellsAnUnknownCauseAsItCame();
};

namespace {

const QString body = u"{\"type\":\"/problems/revoked\",\"title\":\"The key was revoked\",\"status\":401,"
                     "\"detail\":\"Create another one.\",\"request_id\":\"req_4fK2aBxW4mTq7ZnLc0Rd\"}"_s;

Profile profileWithRefusals()
{
    Profile profile;
    const LocalizedText words{{{u"en"_s, u"Words"_s}}};
    profile.refusals = {{401, u"missing"_s, words, words},
                        {401, u"revoked"_s, words, words},
                        {403, u"insufficient-scope"_s, words, words}};
    return profile;
}

} // namespace

void TestPastedRefusal::understandsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("requestId");
    const QString id = u"req_4fK2aBxW4mTq7ZnLc0Rd"_s;
    QTest::newRow("a number alone") << u" 401\n"_s << 401 << QString() << QString();
    QTest::newRow("a status line") << u"HTTP/1.1 403 Forbidden"_s << 403 << QString() << QString();
    QTest::newRow("a status line of HTTP/2") << u"HTTP/2 401"_s << 401 << QString() << QString();
    QTest::newRow("a status with its word") << u"got 401 Unauthorized from the API"_s << 401 << QString() << QString();
    QTest::newRow("a line of a log") << u"POST /v1/payouts failed with status: 403 in 12 ms"_s << 403 << QString()
                                     << QString();
    QTest::newRow("a request id alone") << id << 0 << QString() << id;
    QTest::newRow("a request id in a sentence") << u"see \""_s + id + u"\", please."_s << 0 << QString() << id;
    QTest::newRow("a problem's body") << body << 401 << u"revoked"_s << id;
    QTest::newRow("a body with its headers")
        << u"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/problem+json\r\n\r\n"_s + body << 401
        << u"revoked"_s << id;
    QTest::newRow("what curl -v prints")
        << u"< HTTP/2 403 \r\n< chatelaine-cause: insufficient-scope\r\n< chatelaine-request-id: "_s + id + u"\r\n<"_s
        << 403 << u"insufficient-scope"_s << id;
    QTest::newRow("nginx's own page")
        << u"<html>\r\n<head><title>403 Forbidden</title></head>\r\n<center>nginx/1.22.1</center>"_s << 403 << QString()
        << QString();
    QTest::newRow("a gateway that wraps the problem") << u"{\"error\": "_s + body + u"}"_s << 401 << u"revoked"_s << id;
    QTest::newRow("the first of several") << u"[%1, {\"status\": 403}]"_s.arg(body) << 401 << u"revoked"_s << id;
    QTest::newRow("a body that was cut off") << body.left(120) << 401 << u"revoked"_s << QString();
    QTest::newRow("a type with a host before it")
        << u"{\"type\":\"https://keys.example/problems/expired\",\"status\":\"401\"}"_s << 401 << u"expired"_s
        << QString();
    QTest::newRow("a cause beside a blank type")
        << u"{\"type\":\"about:blank\",\"cause\":\"disabled\",\"status\":401}"_s << 401 << u"disabled"_s << QString();
}

void TestPastedRefusal::understandsWhatPeoplePaste()
{
    QFETCH(QString, pasted);
    const PastedRefusal read = readPasted(pasted);
    QTEST(read.status.value_or(0), "status");
    QTEST(read.cause, "cause");
    QTEST(read.requestId, "requestId");
    QVERIFY(!read.isEmpty());
}

void TestPastedRefusal::readsWhatIsMissing()
{
    const PastedRefusal told = readPasted(u"{\"status\":403,\"type\":\"/problems/insufficient-scope\","
                                          "\"needed_scope\":\"payouts:write\"}"_s);
    QCOMPARE(told.neededScope, u"payouts:write"_s);
    const PastedRefusal headers = readPasted(u"Chatelaine-Needed-Scope: payouts:write\r\n"
                                             "Chatelaine-Key-Name: Nightly report\r\n"_s);
    QCOMPARE(headers.neededScope, u"payouts:write"_s);
    QCOMPARE(headers.keyName, u"Nightly report"_s);
}

void TestPastedRefusal::survivesWhateverIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a story") << u"It worked yesterday."_s;
    QTest::newRow("a status that refuses nothing") << u"HTTP/1.1 200 OK"_s;
    QTest::newRow("a number in an address") << u"10.0.0.401:403"_s;
    QTest::newRow("members of the wrong type")
        << u"{\"status\":{\"a\":1},\"type\":[1,2],\"cause\":7,\"request_id\":null,\"needed_scope\":true}"_s;
    QTest::newRow("a status out of range") << u"{\"status\":1e300}"_s;
    QTest::newRow("braces without end") << QString(200'000, u'{');
    QTest::newRow("a nest without end") << u"{\"a\":"_s.repeated(20'000);
    QTest::newRow("a quote without end") << u"{\"type\":\"\\"_s;
    QTest::newRow("a cause without end") << u"{\"cause\":\"%1\"}"_s.arg(QString(100'000, u'a'));
    QTest::newRow("an id that is none") << u"req_ req_short req_%1"_s.arg(QString(300, u'a'));
    QTest::newRow("an id behind what is looked at") << QString(longestPaste, u' ') + u"req_4fK2aBxW4mTq7ZnLc0Rd"_s;
    QTest::newRow("an id within a word") << u"xreq_4fK2aBxW4mTq7ZnLc0Rd"_s;
    QTest::newRow("controls and lone surrogates") << QString::fromUtf16(u"\u0000\u202E\xD800{\u0007}\xDFFF", 6);
}

void TestPastedRefusal::survivesWhateverIsPasted()
{
    QFETCH(QString, pasted);
    QCOMPARE(readPasted(pasted), PastedRefusal());
}

void TestPastedRefusal::namesAllThatAStatusCanMean()
{
    const Profile profile = profileWithRefusals();
    const std::vector<Profile::Refusal> unauthorized = possibleCauses(profile, {}, 401);
    QCOMPARE(unauthorized.size(), size_t(2));
    QCOMPARE(unauthorized[0].cause, u"missing"_s);
    QCOMPARE(unauthorized[1].cause, u"revoked"_s);
    QCOMPARE(possibleCauses(profile, {}, 403).size(), size_t(1));
    QCOMPARE(possibleCauses(profile, {}, 404).size(), size_t(0));
    QCOMPARE(possibleCauses(profile, u"revoked"_s, 403).front().status, 401);
}

void TestPastedRefusal::tellsAnUnknownCauseAsItCame()
{
    const std::vector<Profile::Refusal> causes = possibleCauses(profileWithRefusals(), u"moon-phase"_s, 403);
    QCOMPARE(causes.size(), size_t(1));
    QCOMPARE(causes.front().cause, u"moon-phase"_s);
    QCOMPARE(causes.front().status, 403);
    QVERIFY(causes.front().title.isEmpty());
    QVERIFY(causes.front().remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestPastedRefusal)
#include "tst_pastedrefusal.moc"
