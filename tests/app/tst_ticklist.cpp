// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ticklist.h"

#include "tests/support/openworkspace.h"
#include "tests/support/wait.h"

#include <QSignalSpy>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::Fate;
using test::OpenWorkspace;

class TestTickList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ticksAtOnceAndAtTheService();
    void takesBackWhatTheServiceRefuses();
    void sendsWhatWasTickedMeanwhile();
    void beginsAnewWithTheNextRotation();

private:
    std::vector<int> atTheService()
    {
        const auto ticks = test::wait(m_work->service.ticks(m_key.id));
        return ticks ? ticks->done : std::vector<int>();
    }

    std::unique_ptr<OpenWorkspace> m_work;
    std::unique_ptr<TickList> m_list;
    ApiKey m_key;
};

void TestTickList::init()
{
    m_list.reset();
    m_work = std::make_unique<OpenWorkspace>(Profile::Rotation::Mode::SameId);
    m_key = m_work->service.add(test::sampleKey());
    QVERIFY(m_work->open());
    m_list = std::make_unique<TickList>(m_work->context());
    m_list->follow(m_work->shown(m_key.id));
    QVERIFY(!m_list->isRead());
    QTRY_VERIFY(m_list->isRead());
}

void TestTickList::ticksAtOnceAndAtTheService()
{
    m_list->set(1, true);
    QVERIFY(m_list->isDone(1));
    QVERIFY(!m_list->isDone(0));
    QTRY_COMPARE(atTheService(), std::vector<int>{1});
    m_list->set(1, false);
    QVERIFY(!m_list->isDone(1));
    QTRY_COMPARE(atTheService(), std::vector<int>());
}

void TestTickList::takesBackWhatTheServiceRefuses()
{
    QSignalSpy failed(m_list.get(), &TickList::failed);
    m_work->service.faults().plan(u"tick"_s, Fate::Failed, Error{Error::Kind::Forbidden});
    m_list->set(0, true);
    QVERIFY(m_list->isDone(0));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_list->isDone(0));
    QCOMPARE(atTheService(), std::vector<int>());
}

void TestTickList::sendsWhatWasTickedMeanwhile()
{
    m_list->set(2, true);
    m_list->set(0, true);
    QCOMPARE(m_list->done(), 2);
    QTRY_COMPARE(atTheService(), (std::vector<int>{0, 2}));
}

void TestTickList::beginsAnewWithTheNextRotation()
{
    m_list->set(0, true);
    QTRY_COMPARE(atTheService(), std::vector<int>{0});
    const ApiKey before = m_work->shown(m_key.id);
    QVERIFY(test::wait(m_work->service.rotate(before, {std::chrono::hours(1), {}, {}}, newOperationId())));
    QTRY_COMPARE(m_work->shown(m_key.id).generation, before.generation + 1);
    m_list->follow(m_work->shown(m_key.id));
    QVERIFY(!m_list->isDone(0));
    QTRY_VERIFY(m_list->isRead());
    QCOMPARE(m_list->done(), 0);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestTickList)
#include "tst_ticklist.moc"
