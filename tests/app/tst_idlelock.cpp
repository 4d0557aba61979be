// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/idlelock.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

namespace chatelaine {

using namespace std::chrono_literals;

class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAfterAWhileWithoutInput();
    void inputPutsItOff();
    void whatTheProgramDoesByItselfIsNoInput();
    void locksAtOnceWhenAsked();
    void locksOnlyWhereThereIsSomethingToHide();
    void startsAnewOnceItOpened();
    void aShorterTimeHoldsAtOnce();
    void opensWhereNothingIsLeftToHide();
};

namespace {

/// What the window system would send.
void pressKey(QWindow &window)
{
    QTest::keyClick(&window, Qt::Key_Shift);
}

} // namespace

void TestIdleLock::locksAfterAWhileWithoutInput()
{
    IdleLock lock;
    QSignalSpy changed(&lock, &IdleLock::lockedChanged);
    lock.setAfter(50ms);
    lock.setArmed(true);
    QVERIFY(!lock.isLocked());
    QTRY_VERIFY(lock.isLocked());
    QCOMPARE(lock.reason(), IdleLock::Reason::Idle);
    QCOMPARE(changed.count(), 1);
    QVERIFY(qAbs(lock.since().secsTo(QDateTime::currentDateTimeUtc())) <= 5);
}

void TestIdleLock::inputPutsItOff()
{
    QWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    IdleLock lock;
    lock.setAfter(600ms);
    lock.setArmed(true);
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(100);
        pressKey(window);
        QVERIFY(!lock.isLocked());
    }
    QTRY_VERIFY(lock.isLocked());
}

void TestIdleLock::whatTheProgramDoesByItselfIsNoInput()
{
    QObject receiver;
    IdleLock lock;
    lock.setAfter(200ms);
    lock.setArmed(true);
    QElapsedTimer clock;
    clock.start();
    while (!lock.isLocked() && clock.elapsed() < 5000) {
        QEvent made(QEvent::KeyPress);
        QCoreApplication::sendEvent(&receiver, &made);
        QTest::qWait(20);
    }
    QVERIFY(lock.isLocked());
}

void TestIdleLock::locksAtOnceWhenAsked()
{
    IdleLock lock;
    lock.setArmed(true);
    lock.lock(IdleLock::Reason::Asked);
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.reason(), IdleLock::Reason::Asked);
    lock.lock(IdleLock::Reason::Away);
    QCOMPARE(lock.reason(), IdleLock::Reason::Asked);
}

void TestIdleLock::locksOnlyWhereThereIsSomethingToHide()
{
    IdleLock lock;
    lock.setAfter(10ms);
    lock.lock(IdleLock::Reason::Away);
    QTest::qWait(100);
    QVERIFY(!lock.isLocked());
}

void TestIdleLock::startsAnewOnceItOpened()
{
    IdleLock lock;
    lock.setAfter(50ms);
    lock.setArmed(true);
    QTRY_VERIFY(lock.isLocked());
    lock.unlock();
    QVERIFY(!lock.isLocked());
    QTRY_VERIFY(lock.isLocked());
}

void TestIdleLock::aShorterTimeHoldsAtOnce()
{
    IdleLock lock;
    lock.setAfter(1h);
    lock.setArmed(true);
    QTest::qWait(100);
    lock.setAfter(50ms);
    QVERIFY(lock.isLocked());
}

void TestIdleLock::opensWhereNothingIsLeftToHide()
{
    IdleLock lock;
    lock.setArmed(true);
    lock.lock(IdleLock::Reason::Asked);
    lock.setArmed(false);
    QVERIFY(!lock.isLocked());
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestIdleLock)
#include "tst_idlelock.moc"
