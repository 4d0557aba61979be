// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fault/secretwrite.h"
#include "tests/support/smalldisk.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::FaultProxy;
using chatelaine::test::MemorySecretStore;
using chatelaine::test::RealWorkspace;
using chatelaine::test::SecretWrite;
using chatelaine::test::ServiceProcess;
using chatelaine::test::SmallDisk;
using Way = chatelaine::test::SecretWrite::Way;

/// The disk fills up under a service that serves. See tst_badlocalstate for one that starts on a full disk.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersNoWriteUntilThereIsRoom();
};

void TestFullDisk::answersNoWriteUntilThereIsRoom()
{
    ServiceProcess service;
    QVERIFY2(service.isRunning(), service.errorText().constData());
    service.stop();
    const SmallDisk disk(service.directory(), "24m");
    if (!disk.isThere())
        QSKIP("this user may not mount a small disk");
    QVERIFY2(service.start(), service.errorText().constData());
    FaultProxy network(static_cast<quint16>(service.endpoint().url.port()));
    MemorySecretStore::Vault vault;
    RealWorkspace work(service, network, vault, u"enterprise"_s);
    QVERIFY(work.open());
    SecretWrite rotation(work, Way::Overlap);
    rotation.prepare();
    SecretWrite unseen(work, Way::Create);
    unseen.send();
    QTRY_VERIFY(unseen.isIssued());
    const std::shared_ptr<const Secret> secret = work.told().issued[0].secret;

    QVERIFY(disk.fill());
    // SQLite may have room left in the journal that it holds already.
    do {
        SecretWrite write(work, Way::Create);
        write.send();
        QTRY_VERIFY_WITH_TIMEOUT(write.hasEnded(), 20'000);
    } while (work.told().failed.empty());
    rotation.send();
    QTRY_VERIFY_WITH_TIMEOUT(rotation.hasEnded(), 20'000);
    QVERIFY(!rotation.isMade());
    QCOMPARE(work.told().failed.size(), 1U);
    QCOMPARE(work.told().failed[0].kind, Error::Kind::Server);
    // Its first use could not be noted, and so is none.
    QVERIFY(!work.works(*secret));

    QVERIFY(disk.makeRoom());
    rotation.settles();
    QVERIFY(!rotation.isMade());
    QVERIFY(work.works(*secret));
    rotation.send();
    rotation.settles();
    QVERIFY(rotation.isIssued());
    rotation.endsSaved();
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
