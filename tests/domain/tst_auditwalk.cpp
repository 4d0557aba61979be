// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/auditwalk.h"

#include "domain/auditchain.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using What = AuditFlaw::What;

class TestAuditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAWholeChainWhole();
    void findsNothingInAChainWithoutRows();
    void findsTheFirstBadRow_data();
    void findsTheFirstBadRow();
    void goesOnFromATrustedRow();
    void sawMoreThanThereIsNow();
    void sawAnotherRowInItsPlace();
    void leavesRowsThatCameLater();
    void holdsARowAgainstItsLink();
    void namesTheLowestOfSeveral();
    void oldRowsInFrontTellTheirHashAlone();

private:
    AuditWalk walked(const std::vector<AuditLink> &links, const AuditHead::End &trusted = {}) const;

    std::vector<AuditEntry> m_rows; ///< ten, numbered from 1
    std::vector<AuditLink> m_links;
    AuditHead::End m_end;
};

namespace {

const WorkspaceId workspace{u"ws_1"_s};

AuditFlaw flaw(What what, quint64 number)
{
    return {what, AuditChain::Changes, number};
}

} // namespace

void TestAuditWalk::init()
{
    m_rows.clear();
    m_links.clear();
    QByteArray previous = auditchain::firstHash();
    for (quint64 number = 1; number <= 10; ++number) {
        AuditEntry row;
        row.number = number;
        row.verb = u"key.changed"_s;
        row.actor = u"Mara Okafor"_s;
        row.keyName = u"Key %1"_s.arg(number);
        row.previous = previous;
        const QByteArray content = auditchain::contentHash(workspace, row);
        row.hash = previous = auditchain::linkHash(previous, content);
        m_rows.push_back(row);
        m_links.push_back({number, content, row.hash});
    }
    m_end = {10, previous, {}};
}

AuditWalk TestAuditWalk::walked(const std::vector<AuditLink> &links, const AuditHead::End &trusted) const
{
    AuditWalk walk(AuditChain::Changes, trusted, m_end);
    // In two parts, as pages come.
    const auto middle = links.begin() + static_cast<std::ptrdiff_t>(links.size() / 2);
    walk.take({links.begin(), middle});
    walk.take({middle, links.end()});
    walk.finish();
    return walk;
}

void TestAuditWalk::findsAWholeChainWhole()
{
    const AuditWalk walk = walked(m_links);
    QVERIFY(!walk.flaw());
    QVERIFY(walk.isAtEnd());
    QCOMPARE(walk.reached(), 10u);
}

void TestAuditWalk::findsNothingInAChainWithoutRows()
{
    m_end = {};
    const AuditWalk walk = walked({});
    QVERIFY(!walk.flaw());
    QVERIFY(walk.isAtEnd());
}

void TestAuditWalk::findsTheFirstBadRow_data()
{
    QTest::addColumn<int>("tampering");
    QTest::addColumn<What>("what");
    QTest::addColumn<quint64>("number");
    QTest::newRow("a row whose content was changed") << 0 << What::Changed << quint64(4);
    QTest::newRow("a row that was taken out") << 1 << What::Removed << quint64(4);
    QTest::newRow("a row that was taken out and the rest counted anew") << 2 << What::Changed << quint64(4);
    QTest::newRow("a row that was put between") << 3 << What::Inserted << quint64(4);
    QTest::newRow("two rows that changed places") << 4 << What::Swapped << quint64(4);
    QTest::newRow("the last rows cut off") << 5 << What::Cut << quint64(9);
    QTest::newRow("a row told twice") << 6 << What::Inserted << quint64(5);
    QTest::newRow("a last row written anew with all its hashes") << 7 << What::Changed << quint64(10);
}

void TestAuditWalk::findsTheFirstBadRow()
{
    QFETCH(int, tampering);
    QFETCH(What, what);
    QFETCH(quint64, number);
    std::vector<AuditLink> links = m_links;
    const auto fourth = links.begin() + 3;
    switch (tampering) {
    case 0:
        fourth->content = QByteArray(32, 'x');
        break;
    case 1:
        links.erase(fourth);
        break;
    case 2:
        for (auto link = links.erase(fourth); link != links.end(); ++link)
            --link->number;
        break;
    case 3:
        for (auto link = fourth; link != links.end(); ++link)
            ++link->number;
        links.insert(links.begin() + 3, {4, QByteArray(32, 'x'), QByteArray(32, 'y')});
        break;
    case 4:
        std::swap(fourth[0].content, fourth[1].content);
        std::swap(fourth[0].hash, fourth[1].hash);
        break;
    case 5:
        links.resize(8);
        break;
    case 6:
        links.insert(links.begin() + 4, *fourth);
        break;
    case 7:
        links.back().content = QByteArray(32, 'x');
        links.back().hash = auditchain::linkHash(links[8].hash, links.back().content);
        break;
    }
    QVERIFY(walked(links).flaw() == flaw(what, number));
}

void TestAuditWalk::goesOnFromATrustedRow()
{
    const AuditWalk walk = walked({m_links.begin() + 6, m_links.end()}, {6, m_links[5].hash, {}});
    QVERIFY(!walk.flaw());
    QVERIFY(walk.isAtEnd());
}

void TestAuditWalk::sawMoreThanThereIsNow()
{
    QVERIFY(walked({}, {12, QByteArray(32, 'x'), {}}).flaw() == flaw(What::Cut, 11));
}

void TestAuditWalk::sawAnotherRowInItsPlace()
{
    QVERIFY(walked({}, {10, QByteArray(32, 'x'), {}}).flaw() == flaw(What::Changed, 10));
}

void TestAuditWalk::leavesRowsThatCameLater()
{
    std::vector<AuditLink> links = m_links;
    links.push_back({11, QByteArray(32, 'x'), QByteArray(32, 'y')});
    QVERIFY(!walked(links).flaw());
}

void TestAuditWalk::holdsARowAgainstItsLink()
{
    AuditWalk walk = walked(m_links);
    for (const AuditEntry &row : m_rows)
        walk.compare(workspace, row);
    QVERIFY(!walk.flaw());
    AuditEntry row = m_rows[6];
    row.address = u"203.0.113.9"_s;
    walk.compare(workspace, row);
    QVERIFY(walk.flaw() == flaw(What::Changed, 7));
}

void TestAuditWalk::namesTheLowestOfSeveral()
{
    AuditWalk walk = walked(m_links);
    for (const size_t at : {8, 2, 5}) {
        AuditEntry row = m_rows[at];
        row.summary = u"Nothing happened."_s;
        walk.compare(workspace, row);
    }
    QVERIFY(walk.flaw() == flaw(What::Changed, 3));
}

void TestAuditWalk::oldRowsInFrontTellTheirHashAlone()
{
    std::vector<AuditLink> links = m_links;
    for (size_t i = 0; i < 3; ++i)
        links[i].content.clear();
    AuditWalk walk = walked(links);
    QVERIFY(!walk.flaw());
    walk.compare(workspace, m_rows[1]);
    QVERIFY(!walk.flaw());
    // Behind a row of the newer form, or one that is trusted, none is believed.
    links = m_links;
    links[4].content.clear();
    QCOMPARE(walked(links).flaw(), flaw(What::Changed, 5));
    QCOMPARE(walked({links.begin() + 4, links.end()}, {4, m_links[3].hash, {}}).flaw(), flaw(What::Changed, 5));
}

QTEST_GUILESS_MAIN(TestAuditWalk)
#include "tst_auditwalk.moc"
