// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/rightsworld.h"

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Right;
using chatelaine::test::RightsTable;
using chatelaine::test::RightsWorld;

/// Every endpoint, asked by everybody, of one's own and of another workspace, about one's own and another's key: the
/// statuses are those of rights.txt.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEndpointHasItsLine();
    void everyLineHasItsEndpoint();
    void everybodyGetsWhatIsTheirs_data();
    void everybodyGetsWhatIsTheirs();
    void allThatWasSaidHoldsAgainstTheContract();

private:
    RightsTable m_table;
    std::unique_ptr<RightsWorld> m_world;
};

namespace {

QString listed(const QSet<QString> &endpoints)
{
    return QStringList(endpoints.begin(), endpoints.end()).join(u", "_s);
}

template <class Statuses>
QString listed(const Statuses &statuses)
{
    QStringList texts;
    for (const int status : statuses)
        texts += QString::number(status);
    return texts.join(u' ');
}

} // namespace

void TestRights::initTestCase()
{
    m_world = std::make_unique<RightsWorld>();
    QVERIFY2(m_world->build(), qPrintable(m_world->problem()));
}

void TestRights::everyEndpointHasItsLine()
{
    const QSet<QString> contract = RightsTable::contract();
    QVERIFY(contract.contains(u"POST /v1/workspaces/{workspace}/members/{member}/offboarding/finish"_s));
    QCOMPARE(listed(contract - m_table.endpoints()), QString());
}

void TestRights::everyLineHasItsEndpoint()
{
    QCOMPARE(listed(m_table.endpoints() - RightsTable::contract()), QString());
}

void TestRights::everybodyGetsWhatIsTheirs_data()
{
    QTest::addColumn<size_t>("line");
    for (size_t i = 0; i < m_table.rights().size(); ++i) {
        const Right &right = m_table.rights().at(i);
        QTest::newRow(qPrintable(right.endpoint() + u' ' + right.system + u' ' + right.about)) << i;
    }
}

void TestRights::everybodyGetsWhatIsTheirs()
{
    QFETCH(size_t, line);
    const Right &right = m_table.rights().at(line);
    const QString told = listed(m_world->ask(m_table, right));
    QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
    QCOMPARE(told, listed(right.statuses));
}

void TestRights::allThatWasSaidHoldsAgainstTheContract()
{
    QCOMPARE(m_world->talk().complaints(), QByteArray());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
