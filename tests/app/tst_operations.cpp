// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/openworkspace.h"
#include "tests/support/told.h"

#include <QSignalSpy>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::Fate;
using test::OpenWorkspace;
using test::Told;

class TestOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSecretStaysUntilItIsConfirmed();
    void theIntentIsOnDiskBeforeAnythingIsSent();
    void nothingIsSentWhenTheIntentCannotBeWritten();
    void nothingIsToldBeforeTheCallerKnowsTheId();
    void aRefusalClosesTheIntent_data();
    void aRefusalClosesTheIntent();
    void aDoubtfulWriteIsSettledByItself_data();
    void aDoubtfulWriteIsSettledByItself();
    void aLateArrivalChangesNothing();
    void whatAnEarlierRunLeftOpenIsSettledAtTheStart();
    void settlingWaitsForTheConnection();
    void anIntentOlderThanTheServicesMemoryIsClosed();
    void intentsOfOtherWorkspacesAreLeftAlone();
    void aRevealedSecretLivesAsLongAsSomebodyHoldsIt();
    void aRevealIsNotedNowhere();
    void aRevealWhoseAnswerIsLostIsAskedForAgain();
    void anOlderSecretEndsNow();
    void ticksNeedNoJournal();
    void ticksOfAnotherGenerationAreRefused();
};

namespace {

/// The sample's rules, with secrets that can be read again.
Profile recoverable()
{
    Profile profile = test::sampleProfile();
    profile.kinds.front().delivery = Profile::KeyKind::Delivery::Recoverable;
    return profile;
}

} // namespace

void TestOperations::aNewSecretStaysUntilItIsConfirmed()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    Told told(work.operations());
    work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.issued.size(), size_t(1));
    const ApiKey made = told.issued[0].key;
    QVERIFY(work.operations().unconfirmed(made.id).has_value());
    QVERIFY(work.service.works(told.issued[0].secret->view()));

    work.operations().confirm(made);
    QTRY_COMPARE(told.changed.size(), size_t(1));
    QCOMPARE(told.changed[0].delivery, Delivery::Confirmed);
    QVERIFY(!work.operations().unconfirmed(made.id).has_value());
    QVERIFY(work.journal().open().empty());
}

void TestOperations::theIntentIsOnDiskBeforeAnythingIsSent()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    const OperationId id = work.operations().create(test::sampleDraft(u"Refund desk"_s));
    QCOMPARE(work.service.faults().calls(u"create"_s), 0);
    IntentJournal onDisk(work.journalPath());
    QVERIFY(onDisk.load().has_value());
    QCOMPARE(onDisk.open().size(), size_t(1));
    QCOMPARE(onDisk.open()[0].id, id);
    QCOMPARE(onDisk.open()[0].verb, u"create"_s);
    QCOMPARE(onDisk.open()[0].keyName, u"Refund desk"_s);
    QVERIFY(work.operations().isRunning(id));
    QVERIFY(work.operations().open().empty());
}

void TestOperations::nothingIsSentWhenTheIntentCannotBeWritten()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    QVERIFY(QDir(work.directory.path()).removeRecursively());
    Told told(work.operations());
    const OperationId id = work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.failed.size(), size_t(1));
    QCOMPARE(told.failed[0].kind, Error::Kind::Local);
    QCOMPARE(told.failed[0].subject, work.journalPath());
    QCOMPARE(work.service.faults().calls(u"create"_s), 0);
    QVERIFY(!work.operations().isRunning(id));
}

void TestOperations::nothingIsToldBeforeTheCallerKnowsTheId()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    QVERIFY(QDir(work.directory.path()).removeRecursively());
    QSignalSpy failed(&work.operations(), &Operations::failed);
    work.operations().create(test::sampleDraft());
    QCOMPARE(failed.count(), 0);
    QTRY_COMPARE(failed.count(), 1);
}

void TestOperations::aRefusalClosesTheIntent_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nobody answered") << Error::Kind::Offline;
    QTest::newRow("the session has ended") << Error::Kind::Unauthenticated;
    QTest::newRow("the role does not allow it") << Error::Kind::Forbidden;
    QTest::newRow("somebody else was first") << Error::Kind::Conflict;
    QTest::newRow("the draft is wrong") << Error::Kind::Invalid;
    QTest::newRow("too much in a short time") << Error::Kind::RateLimited;
}

void TestOperations::aRefusalClosesTheIntent()
{
    QFETCH(Error::Kind, kind);
    OpenWorkspace work;
    QVERIFY(work.open());
    Told told(work.operations());
    work.service.faults().plan(u"create"_s, Fate::Failed, Error{kind});
    work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.failed.size(), size_t(1));
    QCOMPARE(told.failed[0].kind, kind);
    QVERIFY(work.journal().open().empty());
}

void TestOperations::aDoubtfulWriteIsSettledByItself_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<OperationOutcome::State>("outcome");
    QTest::addColumn<int>("keys");
    QTest::newRow("it never arrived") << Fate::RequestLost << OperationOutcome::State::Abandoned << 0;
    QTest::newRow("its answer was lost") << Fate::AnswerLost << OperationOutcome::State::Done << 1;
    QTest::newRow("the service failed before it") << Fate::Failed << OperationOutcome::State::Abandoned << 0;
}

void TestOperations::aDoubtfulWriteIsSettledByItself()
{
    QFETCH(Fate, fate);
    QFETCH(OperationOutcome::State, outcome);
    QFETCH(int, keys);
    OpenWorkspace work;
    QVERIFY(work.open());
    Told told(work.operations());
    work.service.faults().plan(u"create"_s, fate, Error{Error::Kind::Server});
    work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.failed.size(), size_t(1));
    QCOMPARE(work.operations().open().size(), size_t(1));
    QTRY_COMPARE(told.settled.size(), size_t(1));
    QCOMPARE(told.settled[0].state, outcome);
    QCOMPARE(static_cast<int>(work.service.all().size()), keys);
    QCOMPARE(work.catalog().keys().total(), keys);
    QVERIFY(work.operations().open().empty());
    QVERIFY(work.journal().open().empty());
}

void TestOperations::aLateArrivalChangesNothing()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    Told told(work.operations());
    work.service.faults().plan(u"create"_s, Fate::RequestLate);
    const OperationId id = work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.failed.size(), size_t(1));
    work.operations().settle(id);
    QTRY_COMPARE(told.settled.size(), size_t(1));
    work.service.faults().release();
    QCOMPARE(work.service.all().size(), size_t(0));
}

void TestOperations::whatAnEarlierRunLeftOpenIsSettledAtTheStart()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    work.service.faults().plan(u"create"_s, Fate::AnswerHeld);
    work.operations().create(test::sampleDraft());
    QTRY_COMPARE(work.service.faults().calls(u"create"_s), 1);
    work.kill();

    QVERIFY(work.open());
    QTRY_VERIFY(work.operations().open().empty());
    QCOMPARE(work.catalog().keys().total(), 1);
    const ApiKey made = work.service.all().front();
    QCOMPARE(work.shown(made.id).delivery, Delivery::Unconfirmed);
    QVERIFY(!work.operations().unconfirmed(made.id).has_value());
}

void TestOperations::settlingWaitsForTheConnection()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    Told told(work.operations());
    work.service.faults().plan(u"create"_s, Fate::AnswerLost);
    work.operations().create(test::sampleDraft());
    QTRY_COMPARE(told.failed.size(), size_t(1));
    work.service.setOnline(false);
    work.operations().settleAll();
    QTRY_COMPARE(work.service.faults().calls(u"settle"_s), 1);
    QTest::qWait(50);
    QCOMPARE(told.settled.size(), size_t(0));
    QCOMPARE(work.operations().open().size(), size_t(1));
    work.service.setOnline(true);
    QTRY_COMPARE(told.settled.size(), size_t(1));
    QCOMPARE(told.settled[0].state, OperationOutcome::State::Done);
}

void TestOperations::anIntentOlderThanTheServicesMemoryIsClosed()
{
    OpenWorkspace work;
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-31);
    const Intent old{
        newOperationId(longAgo), test::sampleWorkspace().id, u"revoke"_s, {u"key_1"_s}, u"POS"_s, u"live"_s, longAgo};
    QVERIFY(IntentJournal(work.journalPath()).append(old).has_value());
    QVERIFY(work.open());
    QVERIFY(work.operations().open().empty());
    QCOMPARE(work.service.faults().calls(u"settle"_s), 0);
}

void TestOperations::intentsOfOtherWorkspacesAreLeftAlone()
{
    OpenWorkspace work;
    const Intent other{newOperationId(),
                       {u"ws_other"_s},
                       u"revoke"_s,
                       {u"key_1"_s},
                       u"POS"_s,
                       u"live"_s,
                       QDateTime::currentDateTimeUtc()};
    QVERIFY(IntentJournal(work.journalPath()).append(other).has_value());
    QVERIFY(work.open());
    QVERIFY(work.operations().open().empty());
    QCOMPARE(work.service.faults().calls(u"settle"_s), 0);
    QCOMPARE(work.journal().open().size(), size_t(1));
}

void TestOperations::aRevealedSecretLivesAsLongAsSomebodyHoldsIt()
{
    OpenWorkspace work;
    work.service.setProfile(recoverable());
    const ApiKey key = work.service.add(test::sampleKey());
    QVERIFY(work.open());
    std::shared_ptr<const Secret> held;
    connect(&work.operations(), &Operations::revealed, this,
            [&held](const OperationId &, const IssuedKey &revealed) { held = revealed.secret; });
    work.operations().reveal(key);
    QTRY_VERIFY(held != nullptr);
    QVERIFY(work.service.works(held->view()));
    QVERIFY(!work.operations().unconfirmed(key.id).has_value());
    // Whatever carried the answer lets go of it as the event loop turns.
    QTRY_COMPARE(held.use_count(), 1L);
}

void TestOperations::aRevealIsNotedNowhere()
{
    OpenWorkspace work;
    work.service.setProfile(recoverable());
    const ApiKey key = work.service.add(test::sampleKey());
    QVERIFY(work.open());
    QSignalSpy issued(&work.operations(), &Operations::issued);
    QSignalSpy revealed(&work.operations(), &Operations::revealed);
    work.service.faults().plan(u"reveal"_s, Fate::AnswerHeld);
    const OperationId id = work.operations().reveal(key);
    QVERIFY(work.operations().isRunning(id));
    QTRY_COMPARE(work.service.faults().held(), 1);
    QVERIFY(work.journal().open().empty());
    work.service.faults().release();
    QTRY_COMPARE(revealed.count(), 1);
    QVERIFY(!work.operations().isRunning(id));
    QCOMPARE(issued.count(), 0);
}

void TestOperations::aRevealWhoseAnswerIsLostIsAskedForAgain()
{
    OpenWorkspace work;
    work.service.setProfile(recoverable());
    const ApiKey key = work.service.add(test::sampleKey());
    QVERIFY(work.open());
    Told told(work.operations());
    QSignalSpy revealed(&work.operations(), &Operations::revealed);
    work.service.faults().plan(u"reveal"_s, Fate::AnswerLost);
    const OperationId first = work.operations().reveal(key);
    QTRY_COMPARE(told.failed.size(), size_t(1));
    // Nothing is in doubt, since nothing can have changed.
    QCOMPARE(told.failed[0].kind, Error::Kind::Offline);
    QVERIFY(work.operations().open().empty());
    const OperationId second = work.operations().reveal(key);
    QVERIFY(first != second);
    QTRY_COMPARE(revealed.count(), 1);
}

void TestOperations::anOlderSecretEndsNow()
{
    OpenWorkspace work(Profile::Rotation::Mode::SameId);
    const ApiKey key = work.service.add(test::sampleKey());
    const QByteArray older = work.service.secretOf(key.id);
    QVERIFY(work.open());
    Told told(work.operations());
    work.operations().rotate(key, {.grace = std::chrono::hours(24)});
    QTRY_COMPARE(told.issued.size(), size_t(1));

    // While nobody said that they hold the newer one, the older one stays.
    work.operations().endOldSecret(told.issued[0].key);
    QTRY_COMPARE(told.failed.size(), size_t(1));
    QCOMPARE(told.failed[0].kind, Error::Kind::Conflict);
    QVERIFY(work.service.works(older));

    work.operations().confirm(told.issued[0].key);
    QTRY_COMPARE(told.changed.size(), size_t(1));
    QVERIFY(told.changed[0].oldSecretEndsAt.has_value());
    work.operations().endOldSecret(told.changed[0]);
    QTRY_COMPARE(told.changed.size(), size_t(2));
    QVERIFY(!told.changed[1].secondSecret);
    QVERIFY(!work.service.works(older));
    QVERIFY(work.service.works(told.issued[0].secret->view()));
    QVERIFY(!work.shown(key.id).oldSecretEndsAt.has_value());
    QVERIFY(work.journal().open().empty());
}

void TestOperations::ticksNeedNoJournal()
{
    OpenWorkspace work;
    const ApiKey key = work.service.add(test::sampleKey());
    QVERIFY(work.open());
    QSignalSpy failed(&work.operations(), &Operations::failed);
    work.service.faults().plan(u"tick"_s, Fate::AnswerLost);
    const auto lost = work.operations().tick(key.id, {1, {0, 2}});
    QVERIFY(work.journal().open().empty());
    QTRY_VERIFY(lost.isFinished());
    QVERIFY(!lost.result());
    const auto now = work.context().service().ticks(key.id);
    QTRY_VERIFY(now.isFinished());
    QVERIFY(now.result().value() == (RotationTicks{1, {0, 2}}));
    QTRY_VERIFY(work.shown(key.id).version > key.version);
    QCOMPARE(work.shown(key.id).etag, key.etag);
    QCOMPARE(failed.count(), 0);
}

void TestOperations::ticksOfAnotherGenerationAreRefused()
{
    OpenWorkspace work;
    const ApiKey key = work.service.add(test::sampleKey());
    QVERIFY(work.open());
    const auto refused = work.operations().tick(key.id, {2, {0}});
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    QCOMPARE(refused.result().error().kind, Error::Kind::Conflict);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestOperations)
#include "tst_operations.moc"
