// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/openrotation.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Step = RotationProgress::Step;
using OldKey = RotationProgress::OldKey;

class TestOpenRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnByWhatTheServiceSaw_data();
    void goesOnByWhatTheServiceSaw();
    void countsSilenceUpToWhatTheServiceHasSeen();
    void knowsThatItWasQuietForLonger();
    void endsWithEitherKey_data();
    void endsWithEitherKey();
};

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

LastUsed used(std::chrono::seconds ago)
{
    return {LastUsed::Knowledge::At, now.addSecs(-ago.count()), now};
}

const LastUsed never{LastUsed::Knowledge::Never, {}, now};

} // namespace

void TestOpenRotation::goesOnByWhatTheServiceSaw_data()
{
    QTest::addColumn<bool>("saved");
    QTest::addColumn<int>("ticked");
    QTest::addColumn<bool>("newCalled");
    QTest::addColumn<std::chrono::seconds>("oldCalledAgo");
    QTest::addColumn<Step>("step");
    QTest::addColumn<OldKey>("oldKey");
    using s = std::chrono::seconds;
    QTest::newRow("the secret is nobody's yet") << false << 0 << false << s(40) << Step::Save << OldKey::InUse;
    QTest::newRow("the new key waits to be put in place")
        << true << 0 << false << s(40) << Step::Update << OldKey::InUse;
    QTest::newRow("ticks in part say little") << true << 3 << false << s(40) << Step::Update << OldKey::InUse;
    QTest::newRow("all ticked, and no call seen") << true << 4 << false << s(40) << Step::Verify << OldKey::InUse;
    QTest::newRow("called, while the old one is in use") << true << 0 << true << s(40) << Step::Verify << OldKey::InUse;
    QTest::newRow("a second short of an hour") << true << 4 << true << s(3599) << Step::Verify << OldKey::InUse;
    QTest::newRow("an hour of quiet") << true << 0 << true << s(3600) << Step::Revoke << OldKey::Quiet;
    QTest::newRow("quiet, but the new one was never called")
        << true << 4 << false << s(7200) << Step::Verify << OldKey::Quiet;
}

void TestOpenRotation::goesOnByWhatTheServiceSaw()
{
    QFETCH(bool, saved);
    QFETCH(int, ticked);
    QFETCH(bool, newCalled);
    QFETCH(std::chrono::seconds, oldCalledAgo);
    OpenRotation rotation;
    rotation.newer.delivery = saved ? Delivery::Confirmed : Delivery::Unconfirmed;
    rotation.newer.lastUsed = newCalled ? used(10s) : never;
    RotationEvidence evidence{used(oldCalledAgo)};
    evidence.ticked = ticked;
    evidence.items = 4;
    const RotationProgress progress = progressOf(rotation, evidence);
    QTEST(progress.step, "step");
    QTEST(progress.oldKey, "oldKey");
    QCOMPARE(progress.newCalled, newCalled);
    QVERIFY(progress.quietFor == oldCalledAgo);
}

void TestOpenRotation::countsSilenceUpToWhatTheServiceHasSeen()
{
    RotationEvidence evidence{used(2h)};
    evidence.oldUse.asOf = now.addSecs(-5400);
    QCOMPARE(progressOf({}, evidence).oldKey, OldKey::InUse);
    QVERIFY(progressOf({}, evidence).quietFor == 30min);

    evidence.oldUse = never;
    QCOMPARE(progressOf({}, evidence).oldKey, OldKey::Quiet);
    QVERIFY(!progressOf({}, evidence).quietFor);
    evidence.oldUse = {};
    QCOMPARE(progressOf({}, evidence).oldKey, OldKey::Unknown);
}

void TestOpenRotation::knowsThatItWasQuietForLonger()
{
    RotationEvidence evidence{used(2h)};
    evidence.ofOld = KeyUsage();
    QVERIFY(!progressOf({}, evidence).wasQuietLonger);
    evidence.ofOld->longestSilence = 1h;
    QVERIFY(!progressOf({}, evidence).wasQuietLonger);
    evidence.ofOld->longestSilence = 48h;
    QVERIFY(progressOf({}, evidence).wasQuietLonger);
}

void TestOpenRotation::endsWithEitherKey_data()
{
    QTest::addColumn<StateClass>("older");
    QTest::addColumn<StateClass>("newer");
    QTest::addColumn<OpenRotation::End>("end");
    QTest::newRow("both work") << StateClass::Usable << StateClass::Usable << OpenRotation::End::None;
    QTest::newRow("the old one is paused") << StateClass::Paused << StateClass::Usable << OpenRotation::End::None;
    QTest::newRow("the old one has ended") << StateClass::Ended << StateClass::Usable << OpenRotation::End::OldEnded;
    QTest::newRow("the new one has ended") << StateClass::Usable << StateClass::Ended << OpenRotation::End::NewEnded;
    QTest::newRow("both have ended") << StateClass::Ended << StateClass::Ended << OpenRotation::End::NewEnded;
}

void TestOpenRotation::endsWithEitherKey()
{
    QFETCH(StateClass, older);
    QFETCH(StateClass, newer);
    OpenRotation rotation;
    rotation.older.state.meaning = older;
    rotation.newer.state.meaning = newer;
    QTEST(rotation.end(), "end");
}

QTEST_APPLESS_MAIN(TestOpenRotation)
#include "tst_openrotation.moc"
