// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/servedworkspace.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::ProfileDirectory;
using chatelaine::test::ServedWorkspace;
using chatelaine::test::wait;

/// A profile that none of our five resembles, dropped in as a file: tests/support/profiles/harbourmaster.json.
class TestSixthProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isServedAsItStands();
    void goesItsOwnWayFromStateToState();
    void worksInItsOwnBasinOnly();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void knowsNoRotation();

private:
    static KeyDraft draft(const QString &environment = u"drydock"_s)
    {
        return {u"pass"_s, u"Flying Dutchman"_s, environment, {u"move/cargo"_s, u"see/berths"_s}};
    }
    Result<ApiKey> move(const ApiKey &key, const QString &to)
    {
        return wait(m_harbour.keys().edit(key, KeyEdit{.state = to}, newOperationId()));
    }
    QByteArray refusal(const QByteArray &secret) { return m_harbour.verify("X-Harbour-Pass: Pass " + secret); }

    ProfileDirectory m_profiles;
    ServedWorkspace m_harbour{m_profiles, u"harbourmaster"_s};
};

void TestSixthProfile::isServedAsItStands()
{
    const Result<Profile> profile = wait(m_harbour.keys().profile());
    QVERIFY(profile.has_value());
    QCOMPARE(profile->nouns.environment.in(u"en"_s), u"basin"_s);
    QCOMPARE(profile->nouns.scopes.in(u"nl"_s), u"taken"_s);
    QCOMPARE(profile->nouns.scopes.in(u"de"_s), u"duties"_s);
    QCOMPARE(profile->environments.size(), 3u);
    QVERIFY(profile->isLive(u"open-sea"_s) && !profile->isLive(u"drydock"_s));
    QVERIFY2(profile->isLive(u"roadstead"_s), "what does not say whether it moves money moves it");
    QVERIFY2(profile->isLive(u"atlantis"_s), "and so does what nobody has heard of");
    QCOMPARE(profile->states.size(), 4u);
    QCOMPARE(profile->state(u"quarantined"_s).meaning, StateClass::Paused);
}

void TestSixthProfile::goesItsOwnWayFromStateToState()
{
    QByteArray secret;
    Result<ApiKey> key = m_harbour.make(draft(), secret);
    QVERIFY2(key.has_value(), key ? "" : qPrintable(key.error().detail));
    QCOMPARE(key->state, (State{u"afloat"_s, StateClass::Usable}));
    QVERIFY(key->visiblePart.isEmpty());
    QVERIFY2(secret.startsWith("dry-") && secret.contains('.'), secret);
    QCOMPARE(refusal(secret), QByteArray());

    key = move(*key, u"moored"_s);
    QCOMPARE(key->state.meaning, StateClass::Paused);
    QCOMPARE(refusal(secret), "moored"_ba);
    QCOMPARE(m_harbour.verifiedStatus(), 401);
    key = move(*key, u"afloat"_s);
    QCOMPARE(refusal(secret), QByteArray());

    key = move(*key, u"quarantined"_s);
    QCOMPARE(refusal(secret), "quarantined"_ba);
    QCOMPARE(m_harbour.verifiedStatus(), 403);
    const Result<ApiKey> escaped = move(*key, u"afloat"_s);
    QVERIFY(!escaped);
    QCOMPARE(escaped.error().fields.front().pointer, u"/state"_s);
    key = move(*key, u"moored"_s);

    key = wait(m_harbour.keys().revoke(*key, newOperationId()));
    QCOMPARE(key->state, (State{u"scuttled"_s, StateClass::Ended}));
    QCOMPARE(refusal(secret), "scuttled"_ba);
    QVERIFY(!move(*key, u"moored"_s));
    QVERIFY(wait(m_harbour.keys().remove(*key, newOperationId())).has_value());
    QCOMPARE(refusal(secret), "invalid"_ba);
}

void TestSixthProfile::worksInItsOwnBasinOnly()
{
    QByteArray secret;
    QVERIFY(m_harbour.make(draft(u"open-sea"_s), secret).has_value());
    QVERIFY(secret.startsWith("hp-"));
    const QByteArray field = "X-Harbour-Pass: Pass " + secret;
    QCOMPARE(m_harbour.verify(field, "environment=open-sea&scope=see/berths"), QByteArray());
    QCOMPARE(m_harbour.verify(field, "environment=drydock"), "wrong-environment"_ba);
    QCOMPARE(m_harbour.verify(field, "scope=pay/tugs"), "insufficient-scope"_ba);
    QCOMPARE(m_harbour.verify(field + "\r\nX-Plague-Flag: yellow"), "plague-flag"_ba);
    QCOMPARE(m_harbour.verify("X-Harbour-Pass: Bearer " + secret), "invalid"_ba);
    QCOMPARE(m_harbour.verify("Authorization: Bearer " + secret), "missing"_ba);

    KeyDraft lookout{u"lookout"_s, u"Quay screen"_s, u"open-sea"_s, {}};
    const Result<ApiKey> eye = m_harbour.make(lookout, secret);
    QCOMPARE(eye->visiblePart.toLatin1(), secret);
    QCOMPARE(m_harbour.verify("X-Harbour-Lookout: " + secret, "audience=sdk&scope=see/berths"), QByteArray());
}

void TestSixthProfile::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("expires");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const QStringList fine{u"see/berths"_s};
    QTest::newRow("a basin of another harbour") << u"live"_s << fine << false << u"/environment"_s << u"unknown"_s;
    QTest::newRow("a scope of another grammar")
        << u"drydock"_s << QStringList{u"invoices:read"_s} << false << u"/scopes/0"_s << u"unknown"_s;
    QTest::newRow("a scope with a hint") << u"drydock"_s << QStringList{u"see/berths"_s, u"berths:see"_s} << false
                                         << u"/scopes/1"_s << u"hint"_s;
    QTest::newRow("a star") << u"drydock"_s << QStringList{u"see/*"_s} << false << u"/scopes/0"_s << u"unknown"_s;
    QTest::newRow("no duty") << u"drydock"_s << QStringList() << false << u"/scopes"_s << u"required"_s;
    QTest::newRow("an end") << u"drydock"_s << fine << true << u"/expires_at"_s << u"not-allowed"_s;
}

void TestSixthProfile::refusesWhatIsNotItsOwn()
{
    QFETCH(QString, environment);
    QFETCH(QStringList, scopes);
    QFETCH(bool, expires);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    KeyDraft wanted = draft(environment);
    wanted.scopes = scopes;
    if (expires)
        wanted.expiresAt = QDateTime::currentDateTimeUtc().addDays(30);
    QByteArray secret;
    const Result<ApiKey> made = m_harbour.make(wanted, secret);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QCOMPARE(made.error().fields.front().pointer, pointer);
    QCOMPARE(made.error().fields.front().code, code);
}

void TestSixthProfile::knowsNoRotation()
{
    QByteArray secret;
    const Result<ApiKey> key = m_harbour.make(draft(), secret);
    const Result<IssuedKey> rotated = wait(m_harbour.keys().rotate(*key, {}, newOperationId()));
    QVERIFY(!rotated);
    QCOMPARE(rotated.error().kind, Error::Kind::Forbidden); // no role of it may what it does not have
    QCOMPARE(refusal(secret), QByteArray());
}

QTEST_GUILESS_MAIN(TestSixthProfile)
#include "tst_sixthprofile.moc"
