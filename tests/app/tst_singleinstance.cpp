// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using Place = SingleInstance::Place;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOneRaisesTheFirst();
    void otherDirectoriesAreOthers();
    void theNextOneIsFirstAgain();
    void namesTheFileThatCannotBeMade();
};

void TestSingleInstance::aSecondOneRaisesTheFirst()
{
    QTemporaryDir directory;
    SingleInstance first(directory.path()), second(directory.path());
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    QCOMPARE(first.claim().value(), Place::First);
    QCOMPARE(second.claim().value(), Place::Second);
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::otherDirectoriesAreOthers()
{
    QTemporaryDir here, there;
    SingleInstance first(here.path()), second(there.path());
    QCOMPARE(first.claim().value(), Place::First);
    QCOMPARE(second.claim().value(), Place::First);
}

void TestSingleInstance::theNextOneIsFirstAgain()
{
    QTemporaryDir directory;
    {
        SingleInstance first(directory.path());
        QCOMPARE(first.claim().value(), Place::First);
    }
    SingleInstance next(directory.path());
    QCOMPARE(next.claim().value(), Place::First);
}

void TestSingleInstance::namesTheFileThatCannotBeMade()
{
    SingleInstance nowhere(u"/proc/no-such-place"_s);
    const Result<Place> place = nowhere.claim();
    QVERIFY(!place.has_value());
    QCOMPARE(place.error().kind, Error::Kind::Local);
    QCOMPARE(place.error().subject, u"/proc/no-such-place/lock"_s);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestSingleInstance)
#include "tst_singleinstance.moc"
