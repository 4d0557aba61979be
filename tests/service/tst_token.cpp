// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/digest.h"
#include "service/policy/token.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(chatelaine::Profile::VisiblePart)

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

Profile profileWith(const QString &form, Profile::VisiblePart visible = {}, Profile::KeyKind::Delivery delivery = {})
{
    Profile::KeyKind kind;
    kind.id = u"secret"_s;
    kind.delivery = delivery;
    kind.tokenByEnvironment.insert(u"live"_s, form);
    kind.visible = visible;
    Profile profile;
    profile.kinds.push_back(kind);
    return profile;
}

MintedToken mintIn(const QString &form)
{
    return mint(profileWith(form), u"secret"_s, u"live"_s);
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInItsTemplate_data();
    void isWrittenInItsTemplate();
    void aDotHidesNothing();
    void comesBackWithItsIdAndDigest_data() { templates(); }
    void comesBackWithItsIdAndDigest();
    void oneWrongCharacterIsRefused_data() { templates(); }
    void oneWrongCharacterIsRefused();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
    void anotherSecretOfTheSameKeyKeepsItsId();
    void anEnvironmentWithoutATemplateTakesTheGeneralOne();
    void noTwoAreAlike();
    void everyCharacterIsAsLikelyAsTheNext();
    void showsWhatTheProfileSays_data();
    void showsWhatTheProfileSays();
    void knownBytesHaveAKnownDigest();
    void digestsOfTwoDomainsDiffer();

private:
    void templates();
};

void TestToken::templates()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("with a prefix that names the environment") << u"sk_live_{id}{secret}"_s;
    QTest::newRow("with a dot between id and secret") << u"sk_{id}.{secret}"_s;
    QTest::newRow("with a long prefix") << u"inflow_pub_prod_{id}{secret}"_s;
    QTest::newRow("with no prefix at all") << u"{id}{secret}"_s;
}

void TestToken::isWrittenInItsTemplate_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("id and secret in one") << u"sk_live_{id}{secret}"_s << u"^sk_live_[0-9A-Za-z]{50}$"_s;
    QTest::newRow("id and secret apart") << u"sk_{id}.{secret}"_s << u"^sk_[0-9A-Za-z]{12}\\.[0-9A-Za-z]{38}$"_s;
}

void TestToken::isWrittenInItsTemplate()
{
    QFETCH(QString, form);
    QFETCH(QString, pattern);
    const MintedToken minted = mintIn(form);
    const QString text = QString::fromLatin1(minted.token.view());
    QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(text));
}

void TestToken::aDotHidesNothing()
{
    const MintedToken minted = mintIn(u"sk_{id}.{secret}"_s);
    QByteArray withoutDot = minted.token.view().toByteArray();
    withoutDot.remove(15, 1);
    QVERIFY(!parseToken(withoutDot));
}

void TestToken::comesBackWithItsIdAndDigest()
{
    QFETCH(QString, form);
    const MintedToken minted = mintIn(form);
    const auto presented = parseToken(minted.token.view());
    QVERIFY(presented);
    QCOMPARE(presented->id, minted.id);
    QCOMPARE(presented->id.size(), 12);
    QCOMPARE(presented->digest, minted.digest);
    QVERIFY(sameDigest(presented->digest, minted.digest));
}

void TestToken::oneWrongCharacterIsRefused()
{
    QFETCH(QString, form);
    const MintedToken minted = mintIn(form);
    const QByteArray right = minted.token.view().toByteArray();
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (int c = 0; c < 256; ++c) {
            QByteArray wrong = right;
            wrong[at] = static_cast<char>(c);
            if (wrong != right)
                QVERIFY2(!parseToken(wrong), wrong.constData());
        }
    }
}

void TestToken::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray token = mintIn(u"sk_live_{id}{secret}"_s).token.view().toByteArray();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("secret");
    QTest::newRow("a token without its last character") << token.chopped(1);
    QTest::newRow("a token without its first character") << token.sliced(1);
    QTest::newRow("a token with a blank after it") << token + ' ';
    QTest::newRow("a token twice") << token + token;
    QTest::newRow("a body under another prefix") << "sk_test_" + token.sliced(8);
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'a');
}

void TestToken::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseToken(text));
}

void TestToken::anotherSecretOfTheSameKeyKeepsItsId()
{
    const Profile profile = profileWith(u"sk_{id}.{secret}"_s);
    const MintedToken first = mint(profile, u"secret"_s, u"live"_s);
    const MintedToken second = mint(profile, u"secret"_s, u"live"_s, first.id);
    QCOMPARE(second.id, first.id);
    QVERIFY(!second.token.equals(first.token.view()));
    QVERIFY(second.digest != first.digest);
}

void TestToken::anEnvironmentWithoutATemplateTakesTheGeneralOne()
{
    Profile profile = profileWith(u"pk_live_{id}{secret}"_s);
    profile.kinds.front().tokenByEnvironment.insert(QString(), u"pk_{id}{secret}"_s);
    QVERIFY(mint(profile, u"secret"_s, u"live"_s).token.view().startsWith("pk_live_"));
    QCOMPARE(mint(profile, u"secret"_s, u"staging"_s).token.size(), 3 + 12 + 32 + 6);
}

void TestToken::noTwoAreAlike()
{
    QSet<QByteArray> ids, digests;
    for (int i = 0; i < 2000; ++i) {
        const MintedToken minted = mintIn(u"sk_live_{id}{secret}"_s);
        ids.insert(minted.id);
        digests.insert(minted.digest);
    }
    QCOMPARE(ids.size(), 2000);
    QCOMPARE(digests.size(), 2000);
}

void TestToken::everyCharacterIsAsLikelyAsTheNext()
{
    QMap<char, int> seen;
    for (int i = 0; i < 4000; ++i) {
        const MintedToken minted = mintIn(u"{id}{secret}"_s);
        for (const char c : minted.token.view().first(44))
            ++seen[c];
    }
    // 176,000 draws among 62: 2,839 each, with a standard deviation of 53. Eight of them is never by chance.
    for (const char c : QByteArrayView(alphabet))
        QVERIFY2(qAbs(seen.value(c) - 2839) < 8 * 53,
                 qPrintable(u"'%1' came %2 times"_s.arg(QLatin1Char(c)).arg(seen.value(c))));
}

void TestToken::showsWhatTheProfileSays_data()
{
    using Visible = Profile::VisiblePart;
    using Delivery = Profile::KeyKind::Delivery;
    QTest::addColumn<Visible>("visible");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("the first characters, prefix and half the id")
        << Visible{Visible::End::First, 14} << int(Delivery::ShownOnce) << u"^sk_live_[0-9A-Za-z]{6}…$"_s;
    QTest::newRow("the last four") << Visible{Visible::End::Last, 4} << int(Delivery::ShownOnce)
                                   << u"^…[0-9A-Za-z]{4}$"_s;
    QTest::newRow("nothing") << Visible{} << int(Delivery::ShownOnce) << u"^$"_s;
    QTest::newRow("all of a public key") << Visible{Visible::End::Whole, 0} << int(Delivery::Public)
                                         << u"^sk_live_[0-9A-Za-z]{50}$"_s;
}

void TestToken::showsWhatTheProfileSays()
{
    QFETCH(Profile::VisiblePart, visible);
    QFETCH(int, delivery);
    QFETCH(QString, pattern);
    const Profile profile =
        profileWith(u"sk_live_{id}{secret}"_s, visible, static_cast<Profile::KeyKind::Delivery>(delivery));
    const MintedToken minted = mint(profile, u"secret"_s, u"live"_s);
    QVERIFY2(QRegularExpression(pattern).match(minted.visiblePart).hasMatch(), qPrintable(minted.visiblePart));
}

void TestToken::knownBytesHaveAKnownDigest()
{
    // printf 'chatelaine key token 1\0abc' | sha256sum
    QCOMPARE(digest(digests::keyToken, "abc").toHex(),
             QByteArray("0d52e1c890fc43cb0c9f2d894b1b263052c58f01fdb6dba5e1da861cb331560d"));
}

void TestToken::digestsOfTwoDomainsDiffer()
{
    QVERIFY(digest(digests::accessToken, "abc") != digest(digests::refreshToken, "abc"));
    QVERIFY(!sameDigest({}, {}));
    QVERIFY(!sameDigest("abc", "abcd"));
}

QTEST_APPLESS_MAIN(TestToken)
#include "tst_token.moc"
