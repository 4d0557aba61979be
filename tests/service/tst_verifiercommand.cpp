// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/tlsclient.h"
#include "tests/support/contentof.h"
#include "tests/support/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Program;
using chatelaine::test::TlsClient;

namespace {

struct Run
{
    int code = -1;
    QByteArray output, notes;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CHATELAINE_SERVICE), QStringList{u"verifier"_s} + arguments);
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString errorType(const Run &refused)
{
    return QJsonDocument::fromJson(refused.output).object()["error"_L1].toObject()["type"_L1].toString();
}

/// What verify says to somebody who brings this credential and no key.
QByteArray causeFor(const Program &service, const QByteArray &workspace, const QByteArray &credential)
{
    TlsClient client(service.authority());
    if (!client.connectTo(service.port()))
        return "nobody there";
    const HttpAnswer answer = client.ask("GET /v1/workspaces/" + workspace
                                         + "/verify HTTP/1.1\r\nHost: localhost\r\n"
                                           "Chatelaine-Verifier: "
                                         + credential + "\r\n\r\n");
    return QJsonDocument::fromJson(answer.body).object()["type"_L1].toString().toLatin1();
}

} // namespace

/// `chatelaine-service verifier`, beside a service that works with the data.
class TestVerifierCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndEndsACredentialWhileTheServiceRuns();
    void worksWithoutAServiceToo();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void touchesNoDirectoryWithoutData();
};

void TestVerifierCommand::addsAndEndsACredentialWhileTheServiceRuns()
{
    QTemporaryDir directory;
    const Program service({u"--demo"_s, u"--open-verify"_s, u"no"_s, u"--data"_s, directory.filePath(u"data"_s)});
    QVERIFY(service.port() != 0);
    const QStringList data{u"--data"_s, directory.filePath(u"data"_s)};

    const Run added =
        run(QStringList{u"add"_s, u"--workspace"_s, u"Northwind Payments"_s, u"--name"_s, u"nginx"_s} + data);
    QVERIFY2(added.code == 0, added.output + added.notes);
    const QByteArray credential = added.output.trimmed();
    QVERIFY2(credential.startsWith("cv_") && credential.size() == 43, credential);
    QVERIFY(!added.notes.contains(credential));

    const Run listed = run(QStringList{u"list"_s} + data);
    const QList<QByteArray> columns = listed.output.trimmed().split('\t');
    QCOMPARE(columns.size(), 5);
    QVERIFY2(columns.at(0).startsWith("ver_"), listed.output);
    QCOMPARE(columns.at(3), "-");
    QCOMPARE(columns.at(4), "nginx");
    QVERIFY(!listed.output.contains(credential));

    QCOMPARE(causeFor(service, columns.at(1), credential), "/problems/missing");
    QCOMPARE(causeFor(service, columns.at(1), credential + 'x'), "/problems/verifier");
    QCOMPARE(causeFor(service, "ws_other", credential), "/problems/verifier");

    const QString id = QString::fromLatin1(columns.at(0));
    const Run ended = run(QStringList{u"end"_s, id} + data);
    QCOMPARE(ended.code, 0);
    QCOMPARE(causeFor(service, columns.at(1), credential), "/problems/verifier");
    QVERIFY(run(QStringList{u"list"_s} + data).output.trimmed().split('\t').at(3) != "-");
    QCOMPARE(errorType(run(QStringList{u"end"_s, id} + data)), u"usage"_s);
}

void TestVerifierCommand::worksWithoutAServiceToo()
{
    QTemporaryDir directory;
    {
        Program service({u"--demo"_s, u"--data"_s, directory.filePath(u"data"_s)});
        QVERIFY(service.port() != 0);
    }
    const QStringList data{u"--data"_s, directory.filePath(u"data"_s)};
    const Run added =
        run(QStringList{u"add"_s, u"--workspace"_s, u"Northwind Payments"_s, u"--name"_s, u"nginx"_s} + data);
    QVERIFY2(added.code == 0, added.output + added.notes);
    const QByteArray workspace = run(QStringList{u"list"_s} + data).output.split('\t').value(1);
    const Program service({u"--open-verify"_s, u"no"_s, u"--data"_s, directory.filePath(u"data"_s)});
    QCOMPARE(causeFor(service, workspace, added.output.trimmed()), "/problems/missing");
}

void TestVerifierCommand::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("another verb") << QStringList{u"remove"_s};
    QTest::newRow("nothing to end") << QStringList{u"end"_s};
    QTest::newRow("an id nobody has") << QStringList{u"end"_s, u"ver_none"_s};
    QTest::newRow("no workspace") << QStringList{u"add"_s, u"--name"_s, u"nginx"_s};
    QTest::newRow("a workspace that is not there")
        << QStringList{u"add"_s, u"--workspace"_s, u"Elsewhere"_s, u"--name"_s, u"nginx"_s};
    QTest::newRow("no name") << QStringList{u"add"_s, u"--workspace"_s, u"Northwind Payments"_s};
    QTest::newRow("a name of two lines") << QStringList{u"add"_s, u"--workspace"_s, u"Northwind Payments"_s,
                                                        u"--name"_s, u"a\nb"_s};
    QTest::newRow("an option that is none") << QStringList{u"list"_s, u"--all"_s};
}

void TestVerifierCommand::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    static QTemporaryDir directory;
    static const Program service({u"--demo"_s, u"--data"_s, directory.filePath(u"data"_s)});
    const Run refused = run(arguments + QStringList{u"--data"_s, directory.filePath(u"data"_s)});
    QCOMPARE(refused.code, 2);
    QCOMPARE(errorType(refused), u"usage"_s);
    QVERIFY(!refused.notes.trimmed().isEmpty());
    QCOMPARE(run({u"list"_s, u"--data"_s, directory.filePath(u"data"_s)}).output, QByteArray());
}

void TestVerifierCommand::touchesNoDirectoryWithoutData()
{
    QTemporaryDir directory;
    const QString missing = directory.filePath(u"missing"_s);
    QCOMPARE(errorType(run({u"list"_s, u"--data"_s, missing})), u"no-data"_s);
    QVERIFY(!QFileInfo::exists(missing));
}

QTEST_GUILESS_MAIN(TestVerifierCommand)
#include "tst_verifiercommand.moc"
