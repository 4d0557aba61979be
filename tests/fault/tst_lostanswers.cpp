// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fault/secretwrite.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::FaultProxy;
using chatelaine::test::MemorySecretStore;
using chatelaine::test::RealWorkspace;
using chatelaine::test::SecretWrite;
using chatelaine::test::ServiceProcess;
using Way = chatelaine::test::SecretWrite::Way;

namespace {

/// Where the line breaks. On an open connection a request takes about 470 bytes, its answer 1500 and more.
struct Cut
{
    enum class After { Sent, Received };
    After after;
    int bytes;
};
constexpr Cut cuts[] = {{Cut::After::Sent, 0},       {Cut::After::Sent, 100},     {Cut::After::Sent, 300},
                        {Cut::After::Sent, 1000},    {Cut::After::Received, 0},   {Cut::After::Received, 1},
                        {Cut::After::Received, 200}, {Cut::After::Received, 1200}};

} // namespace

/// The line breaks in the middle of a write that brings a secret: the real client and the real service, over TLS.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void noSecretIsLostWithoutAWord_data();
    void noSecretIsLostWithoutAWord();
    void whatWasLostCanBeDiscarded_data();
    void whatWasLostCanBeDiscarded();
    void everyCaseOccurred();

private:
    void cut(const Cut &where);

    ServiceProcess m_service;
    FaultProxy m_network{static_cast<quint16>(m_service.endpoint().url.port())};
    MemorySecretStore::Vault m_vault;
    int m_neverArrived = 0, m_answersLost = 0, m_halfAnswers = 0;
};

void TestLostAnswers::initTestCase()
{
    QVERIFY2(m_service.isRunning(), m_service.errorText().constData());
}

void TestLostAnswers::cleanup()
{
    m_network.heal();
}

void TestLostAnswers::cut(const Cut &where)
{
    m_network.cutAfterSent(where.after == Cut::After::Sent ? where.bytes : FaultProxy::never);
    m_network.cutAfterReceived(where.after == Cut::After::Received ? where.bytes : FaultProxy::never);
}

void TestLostAnswers::noSecretIsLostWithoutAWord_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Cut>("where");
    QTest::addColumn<bool>("isDropped");
    for (const auto &[words, way] : SecretWrite::all)
        for (const Cut &where : cuts)
            for (const bool isDropped : {false, true})
                QTest::addRow("%s, cut after %d bytes %s, %s", words, where.bytes,
                              where.after == Cut::After::Sent ? "sent" : "received",
                              isDropped ? "the dashboard starts anew" : "the dashboard stays")
                    << way << where << isDropped;
}

void TestLostAnswers::noSecretIsLostWithoutAWord()
{
    QFETCH(Way, way);
    QFETCH(Cut, where);
    QFETCH(bool, isDropped);
    RealWorkspace work(m_service, m_network, m_vault, SecretWrite::profileFor(way));
    QVERIFY(work.open());
    SecretWrite write(work, way);
    write.prepare();
    cut(where);
    write.send();
    QTRY_VERIFY_WITH_TIMEOUT(write.hasEnded() || (isDropped && m_network.isCut()), 20'000);
    const bool halfCame = m_network.received() > 0;
    m_network.heal();
    if (isDropped)
        write.beginsAnew();
    write.settles();
    if (QTest::currentTestFailed())
        return;
    if (!write.isMade())
        ++m_neverArrived;
    else if (!write.isIssued())
        ++(halfCame ? m_halfAnswers : m_answersLost);
    if (write.isMade())
        write.endsSaved();
}

void TestLostAnswers::whatWasLostCanBeDiscarded_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<bool>("isDropped");
    for (const auto &[words, way] : SecretWrite::all)
        for (const bool isDropped : {false, true})
            QTest::addRow("%s, %s", words, isDropped ? "the dashboard starts anew" : "the dashboard stays")
                << way << isDropped;
}

void TestLostAnswers::whatWasLostCanBeDiscarded()
{
    QFETCH(Way, way);
    QFETCH(bool, isDropped);
    RealWorkspace work(m_service, m_network, m_vault, SecretWrite::profileFor(way));
    QVERIFY(work.open());
    SecretWrite write(work, way);
    write.prepare();
    cut({Cut::After::Received, 0});
    write.send();
    QTRY_VERIFY(m_network.isCut());
    m_network.heal();
    if (isDropped)
        write.beginsAnew();
    write.settles();
    QVERIFY(write.isMade());
    QVERIFY(!write.isIssued());
    write.endsDiscarded();
}

/// What the rows above are for; a protocol that grows may need other cuts.
void TestLostAnswers::everyCaseOccurred()
{
    QVERIFY(m_neverArrived > 0);
    QVERIFY(m_answersLost > 0);
    QVERIFY(m_halfAnswers > 0);
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
