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

constexpr int patience = 20'000;

/// When the service dies: so many milliseconds after the dashboard began to send, or as its answer leaves it.
constexpr int asItAnswers = -1;
constexpr int moments[] = {0, 1, 3, 10, 30, asItAnswers};

QByteArray wordsFor(int moment)
{
    return moment == asItAnswers ? "as it answers" : QByteArray::number(moment) + " ms after it was sent";
}

} // namespace

/// kill -9 of the service in the middle of a write, and its start on what the disk then holds.
class TestServiceKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoSecretWithoutAWord_data();
    void losesNoSecretWithoutAWord();
    void losesNoConfirmation_data();
    void losesNoConfirmation();

private:
    void arm(int moment);
    void killAt(int moment);
    void startAgain();

    ServiceProcess m_service;
    FaultProxy m_network{static_cast<quint16>(m_service.endpoint().url.port())};
    MemorySecretStore::Vault m_vault;
};

void TestServiceKilled::initTestCase()
{
    QVERIFY2(m_service.isRunning(), m_service.errorText().constData());
}

void TestServiceKilled::arm(int moment)
{
    if (moment == asItAnswers)
        m_network.cutAfterReceived(0);
}

void TestServiceKilled::killAt(int moment)
{
    if (moment == asItAnswers)
        QTRY_VERIFY(m_network.isCut());
    else
        QTest::qWait(moment);
    m_service.kill();
    m_network.heal();
}

void TestServiceKilled::startAgain()
{
    QVERIFY2(m_service.start(), m_service.errorText().constData());
}

void TestServiceKilled::losesNoSecretWithoutAWord_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<int>("moment");
    QTest::addColumn<bool>("isDropped");
    for (const auto &[words, way] : SecretWrite::all)
        for (const int moment : moments)
            for (const bool isDropped : {false, true})
                QTest::addRow("%s, killed %s, %s", words, wordsFor(moment).constData(),
                              isDropped ? "the dashboard starts anew" : "the dashboard stays")
                    << way << moment << isDropped;
}

void TestServiceKilled::losesNoSecretWithoutAWord()
{
    QFETCH(Way, way);
    QFETCH(int, moment);
    QFETCH(bool, isDropped);
    RealWorkspace work(m_service, m_network, m_vault, SecretWrite::profileFor(way));
    QVERIFY(work.open());
    SecretWrite write(work, way);
    write.prepare();
    arm(moment);
    write.send();
    killAt(moment);
    startAgain();
    if (isDropped)
        write.beginsAnew();
    write.settles();
    if (QTest::currentTestFailed())
        return;
    // What was answered was on disk.
    QVERIFY(write.isMade() || moment != asItAnswers);
    if (write.isMade())
        write.endsSaved();
}

void TestServiceKilled::losesNoConfirmation_data()
{
    QTest::addColumn<int>("moment");
    for (const int moment : moments)
        QTest::addRow("killed %s", wordsFor(moment).constData()) << moment;
}

void TestServiceKilled::losesNoConfirmation()
{
    QFETCH(int, moment);
    RealWorkspace work(m_service, m_network, m_vault, u"enterprise"_s);
    QVERIFY(work.open());
    SecretWrite write(work, Way::Create);
    write.send();
    QTRY_VERIFY_WITH_TIMEOUT(write.isIssued(), patience);
    const IssuedKey issued = work.told().issued[0];
    work.calmDown();
    arm(moment);
    Operations &operations = work.operations();
    const OperationId confirmation = operations.confirm(issued.key);
    killAt(moment);
    startAgain();
    operations.settleAll();
    QTRY_VERIFY_WITH_TIMEOUT(!operations.isRunning(confirmation) && operations.open().empty(), patience);

    // Either it was confirmed, or the secret is still there to be confirmed.
    const bool isConfirmed = !operations.unconfirmed(issued.key.id);
    QVERIFY(isConfirmed || moment != asItAnswers);
    if (!isConfirmed)
        write.endsSaved();
    QTRY_COMPARE(work.shown(issued.key.id).delivery, Delivery::Confirmed);
    QVERIFY(work.works(*issued.secret));
}

QTEST_GUILESS_MAIN(TestServiceKilled)
#include "tst_servicekilled.moc"
