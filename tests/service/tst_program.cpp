// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/tlsclient.h"
#include "tests/support/contentof.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <csignal>
#include <sys/stat.h>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::contentOf;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Program;
using chatelaine::test::TlsClient;

/// chatelaine-service from outside: its first line, its end, and what it says to a wrong call. See tests/fault for bad
/// days.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItServes();
    void servesTheDemoToItsPerson();
    void endsWhenItIsTold_data();
    void endsWhenItIsTold();
    void keepsCertificateAndPortAcrossStarts();
    void holdsItsDirectoryAlone();
    void sealsAnewWhenItIsTold();
    void refusesWhatItDoesNotUnderstand();
};

void TestProgram::saysWhereItServes()
{
    QTemporaryDir directory;
    Program program({u"serve"_s, u"--data"_s, directory.filePath(u"new"_s)});
    const QJsonObject line = program.firstLine();
    QVERIFY(line["url"_L1].toString().startsWith(u"https://127.0.0.1:"_s));
    QCOMPARE(line["pid"_L1].toInteger(), program.process().processId());
    QCOMPARE(program.authority(), directory.filePath(u"new/ca.pem"_s));
    QVERIFY(!line["setup_code"_L1].toString().isEmpty());
    TlsClient client(program.authority());
    QVERIFY(client.connectTo(program.port()));
    const HttpAnswer answer = client.ask("GET /.well-known/chatelaine HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object()["needs_setup"_L1].toBool(), true);
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(directory.filePath(u"new"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 0700u);
}

void TestProgram::servesTheDemoToItsPerson()
{
    QTemporaryDir directory;
    Program program({u"--demo"_s, u"--keys"_s, u"50"_s, u"--data"_s, directory.filePath(u"data"_s)});
    QVERIFY(!program.firstLine().contains("setup_code"_L1));
    QJsonObject signIn = QJsonDocument::fromJson(contentOf(directory.filePath(u"data/demo-sign-in.json"_s))).object();
    signIn.insert(u"device"_s, u"test"_s);
    const QByteArray body = QJsonDocument(signIn).toJson();
    TlsClient client(program.authority());
    QVERIFY(client.connectTo(program.port()));
    const HttpAnswer answer =
        client.ask("POST /v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                   "Content-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY2(answer.status == 200 || answer.status == 201, answer.body.constData());
    QCOMPARE(QJsonDocument::fromJson(answer.body).object()["workspaces"_L1].toArray().size(), 5);
}

void TestProgram::endsWhenItIsTold_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("by SIGTERM") << u"term"_s;
    QTest::newRow("by SIGINT") << u"int"_s;
    QTest::newRow("by SIGHUP, where it has no directory of profiles to read again") << u"hup"_s;
    QTest::newRow("by the end of its standard input") << u"input"_s;
}

void TestProgram::endsWhenItIsTold()
{
    QFETCH(QString, way);
    QTemporaryDir directory;
    Program program({u"--data"_s, directory.filePath(u"data"_s), u"--until-stdin-closes"_s});
    TlsClient idle(program.authority());
    QVERIFY(idle.connectTo(program.port()));
    if (way == u"input"_s)
        program.process().closeWriteChannel();
    else
        ::kill(static_cast<pid_t>(program.process().processId()),
               way == u"term"_s      ? SIGTERM
                   : way == u"int"_s ? SIGINT
                                     : SIGHUP);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(idle.closesWithin(1000));
}

void TestProgram::keepsCertificateAndPortAcrossStarts()
{
    QTemporaryDir directory;
    quint16 port = 0;
    QByteArray authority;
    {
        Program program({u"--data"_s, directory.filePath(u"data"_s)});
        port = program.port();
        authority = contentOf(program.authority());
    }
    Program again({u"--data"_s, directory.filePath(u"data"_s), u"--port"_s, QString::number(port)});
    QCOMPARE(again.port(), port);
    QCOMPARE(contentOf(again.authority()), authority);
}

void TestProgram::holdsItsDirectoryAlone()
{
    QTemporaryDir directory;
    Program first({u"--data"_s, directory.filePath(u"data"_s)});
    Program second({u"--data"_s, directory.filePath(u"data"_s)});
    QCOMPARE(second.exitCode(), 2);
    QCOMPARE(second.error()["type"_L1].toString(), u"data-in-use"_s);
    QCOMPARE(second.error()["subject"_L1].toString(), directory.filePath(u"data"_s));
}

void TestProgram::sealsAnewWhenItIsTold()
{
    QTemporaryDir directory;
    const QStringList data{u"--data"_s, directory.filePath(u"data"_s)};
    const auto keys = [&] { return QDir(directory.filePath(u"data.seals"_s)).entryList({u"*.key"_s}, QDir::Files); };
    const auto signing = [&] { return contentOf(directory.filePath(u"data.seals/audit.seed"_s)); };
    {
        Program program(data);
        QVERIFY(program.port() > 0);
    }
    const QStringList before = keys();
    const QByteArray seed = signing();
    QCOMPARE(before.size(), 1);
    QProcess reseal;
    reseal.start(QStringLiteral(CHATELAINE_SERVICE), QStringList{u"reseal"_s} + data);
    QVERIFY(reseal.waitForFinished());
    QCOMPARE(reseal.exitCode(), 0);
    QCOMPARE(reseal.readAllStandardOutput(), "Sealed with a new key: 0.\n");
    QCOMPARE(keys().size(), 1);
    QVERIFY(keys() != before);
    // What signs the audit stays.
    QCOMPARE(seed.size(), 32);
    QCOMPARE(signing(), seed);
}

void TestProgram::refusesWhatItDoesNotUnderstand()
{
    for (const QStringList &arguments :
         {QStringList{u"--port"_s, u"many"_s}, QStringList{u"--address"_s, u"here"_s}, QStringList{u"dance"_s},
          QStringList{u"--keys"_s, u"-1"_s}, QStringList{u"--webhook-ca"_s, u"/nowhere/ca.pem"_s}}) {
        Program program(arguments);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.error()["type"_L1].toString(), u"usage"_s);
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
