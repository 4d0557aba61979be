// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/servedworkspace.h"

#include <QSignalSpy>
#include <QTest>
#include <csignal>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::ProfileDirectory;
using chatelaine::test::Program;
using chatelaine::test::ServedWorkspace;
using chatelaine::test::wait;

/// Profiles that change while the service runs, as its operator writes them.
class TestProfileReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSandboxAppearsWhileTheServiceRuns();
    void anEnvironmentThatDoesNotSayMovesRealMoney();
    void aSignalAsksForItAtOnce();
    void aFileWithAnErrorLeavesTheOldRevision_data();
    void aFileWithAnErrorLeavesTheOldRevision();
    void whatWouldOrphanKeysLeavesTheOldRevision();
    void atTheStartAnErrorIsRefused();
};

namespace {

const KeyDraft sandboxKey{u"private"_s, u"Trial"_s, u"sandbox"_s, {}};

bool becomesKnown(ServedWorkspace &shop)
{
    return QTest::qWaitFor(
        [&] {
            const Result<Profile> profile = wait(shop.keys().profile());
            return profile && profile->environment(u"sandbox"_s);
        },
        10'000);
}

} // namespace

void TestProfileReload::aSandboxAppearsWhileTheServiceRuns()
{
    ProfileDirectory profiles;
    ServedWorkspace shop(profiles, u"inflow"_s);
    const auto events = shop.keys().events(0);
    QSignalSpy told(events.get(), &EventStream::received);
    QByteArray secret;
    QCOMPARE(shop.make(sandboxKey, secret).error().fields.front().pointer, u"/environment"_s);

    profiles.addSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 10'000);
    QCOMPARE(told.first().first().value<ChangeEvent>().what, ChangeEvent::What::ProfileChanged);
    const Result<Profile> profile = wait(shop.keys().profile());
    QVERIFY(profile->environment(u"sandbox"_s) != nullptr);
    QVERIFY(!profile->isLive(u"sandbox"_s) && profile->isLive(u"production"_s));

    QVERIFY(shop.make(sandboxKey, secret).has_value());
    QVERIFY(secret.startsWith("inflow_test_"));
    QCOMPARE(shop.verify("X-Inflow-Api-Key: " + secret, "environment=sandbox"), QByteArray());
    QCOMPARE(shop.verify("X-Inflow-Api-Key: " + secret, "environment=production"), "wrong-environment"_ba);
    QTRY_VERIFY(told.size() >= 2);
    QCOMPARE(told.at(1).first().value<ChangeEvent>().key->environment, u"sandbox"_s);
}

void TestProfileReload::anEnvironmentThatDoesNotSayMovesRealMoney()
{
    ProfileDirectory profiles;
    ServedWorkspace shop(profiles, u"inflow"_s);
    profiles.addSandbox({});
    QVERIFY(becomesKnown(shop));
    QVERIFY(wait(shop.keys().profile())->isLive(u"sandbox"_s));
}

void TestProfileReload::aSignalAsksForItAtOnce()
{
    ProfileDirectory profiles;
    ServedWorkspace shop(profiles, u"inflow"_s);
    ::kill(static_cast<pid_t>(shop.program().process().processId()), SIGHUP);
    profiles.addSandbox();
    ::kill(static_cast<pid_t>(shop.program().process().processId()), SIGHUP);
    QVERIFY(becomesKnown(shop));
    QCOMPARE(shop.program().process().state(), QProcess::Running);
}

void TestProfileReload::aFileWithAnErrorLeavesTheOldRevision_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no JSON") << "\"layout\": \"pair\""_ba
                             << "\"layout\" \"pair\""_ba << u"inflow.json:5: : "_s;
    QTest::newRow("not by the schema") << "\"layout\": \"pair\""_ba
                                       << "\"layout\": \"circle\""_ba << u"inflow.json:5: /layout: "_s;
    QTest::newRow("not consistent") << "\"inflow_prod_{id}{secret}\""_ba
                                    << "\"inflow_prod_{secret}{id}\""_ba
                                    << u"inflow.json:20: /kinds/0/token_by_environment/production: "_s;
}

void TestProfileReload::aFileWithAnErrorLeavesTheOldRevision()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, complaint);
    ProfileDirectory profiles;
    ServedWorkspace shop(profiles, u"inflow"_s);
    const QByteArray right = profiles.text(u"inflow"_s);
    const Result<Profile> old = wait(shop.keys().profile());
    profiles.replace(u"inflow"_s, before, after);
    const QString said = shop.waitForWords(u"inflow.json:"_s);
    QVERIFY2(said.contains(complaint), qPrintable(said));
    QCOMPARE(wait(shop.keys().profile())->revision, old->revision);
    QByteArray secret;
    QVERIFY(shop.make({u"private"_s, u"Still"_s, u"production"_s, {}}, secret).has_value());

    profiles.write(u"inflow"_s, right);
    profiles.addSandbox();
    QVERIFY(becomesKnown(shop));
}

void TestProfileReload::whatWouldOrphanKeysLeavesTheOldRevision()
{
    ProfileDirectory profiles;
    profiles.addSandbox();
    const QByteArray with = profiles.text(u"inflow"_s);
    ServedWorkspace shop(profiles, u"inflow"_s);
    QByteArray secret;
    QVERIFY(shop.make(sandboxKey, secret).has_value());

    QByteArray without = with;
    without.replace("\"sandbox\"", "\"playground\"");
    profiles.write(u"inflow"_s, without);
    const QString said = shop.waitForWords(u"stays as it was"_s);
    QVERIFY2(said.contains(u"keys are for the environment \"sandbox\""_s), qPrintable(said));
    QVERIFY(wait(shop.keys().profile())->environment(u"sandbox"_s) != nullptr);
    QCOMPARE(shop.verify("X-Inflow-Api-Key: " + secret), QByteArray());
}

void TestProfileReload::atTheStartAnErrorIsRefused()
{
    ProfileDirectory profiles;
    profiles.replace(u"flintn"_s, "\"deletable\": false", "\"deletable\": \"no\"");
    const QTemporaryDir directory;
    Program program({u"--data"_s, directory.filePath(u"data"_s), u"--profiles"_s, profiles.path()});
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.error()["type"_L1].toString(), u"profile-invalid"_s);
    const QString detail = program.error()["detail"_L1].toString();
    const auto line =
        profiles.text(u"flintn"_s).left(profiles.text(u"flintn"_s).indexOf("\"deletable\"")).count('\n') + 1;
    QVERIFY2(detail.startsWith(u"%1:%2: /deletable: "_s.arg(profiles.file(u"flintn"_s)).arg(line)), qPrintable(detail));
}

QTEST_GUILESS_MAIN(TestProfileReload)
#include "tst_profilereload.moc"
