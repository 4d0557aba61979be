// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/localservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using Condition = LocalService::State;

class TestLocalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheFirstLine();
    void saysWhatTheServiceSaysOfItself_data();
    void saysWhatTheServiceSaysOfItself();
    void isGoneWithItsOwner();
    void comesBackAtTheSamePort();
    void givesUpWhenItDiesTooOften();

private:
    /// A stand-in for the service, as a shell script that notes its arguments and runs `body`.
    LocalService::Options standIn(const QByteArray &body);
    QByteArray noted(const QString &name) const;

    QTemporaryDir m_directory;
};

LocalService::Options TestLocalService::standIn(const QByteArray &body)
{
    const QString program = m_directory.filePath(u"service"_s);
    QFile ca(m_directory.filePath(u"ca.pem"_s));
    QFile script(program);
    if (!ca.open(QIODevice::WriteOnly) || !script.open(QIODevice::WriteOnly))
        qFatal("cannot write the stand-in");
    ca.write("the authority");
    script.write("#!/bin/sh\ncd " + m_directory.path().toUtf8() + "\necho \"$@\" >> arguments\n" + body);
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(m_directory.filePath(u"arguments"_s));
    return {program, m_directory.filePath(u"data"_s), {u"--demo"_s}};
}

QByteArray TestLocalService::noted(const QString &name) const
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

const QByteArray line = R"(echo '{"url":"https://127.0.0.1:4711","ca":"ca.pem","pid":1}'
)";

} // namespace

void TestLocalService::waitsForTheFirstLine()
{
    QVERIFY(QDir::setCurrent(m_directory.path()));
    LocalService service(standIn("sleep 0.1\n" + line + "cat > /dev/null\n"));
    service.start();
    QCOMPARE(service.state(), Condition::Starting);
    QTRY_COMPARE(service.state(), Condition::Running);
    QCOMPARE(service.endpoint().url, QUrl(u"https://127.0.0.1:4711"_s));
    QCOMPARE(service.endpoint().caPem, QByteArray("the authority"));
    QCOMPARE(noted(u"arguments"_s),
             "serve --data " + m_directory.filePath(u"data"_s).toUtf8() + " --until-stdin-closes --demo\n");
}

void TestLocalService::saysWhatTheServiceSaysOfItself_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("subject");
    QTest::newRow("its port is taken") << QByteArray(
        R"(echo '{"error":{"type":"port-taken","subject":"4711","detail":"in use"}}')")
                                       << u"port-taken"_s << u"4711"_s;
    QTest::newRow("its database is damaged")
        << QByteArray(R"(echo '{"error":{"type":"damaged","subject":"/data/service.db","detail":""}}')") << u"damaged"_s
        << u"/data/service.db"_s;
    QTest::newRow("an address that is not HTTPS")
        << QByteArray(R"(echo '{"url":"http://127.0.0.1:1","ca":"ca.pem"}')") << u"unreadable"_s << QString();
    QTest::newRow("it never says anything") << QByteArray("exit 3") << u"ended"_s << QString();
}

void TestLocalService::saysWhatTheServiceSaysOfItself()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QFETCH(QString, subject);
    LocalService service(standIn(body + '\n'));
    service.start();
    QTRY_COMPARE(service.state(), Condition::Failed);
    QCOMPARE(service.error()->kind, Error::Kind::Local);
    QCOMPARE(service.error()->type, type);
    if (!subject.isEmpty())
        QCOMPARE(service.error()->subject, subject);
}

void TestLocalService::isGoneWithItsOwner()
{
    {
        LocalService service(standIn(line + "cat > /dev/null\necho gone > end\n"));
        service.start();
        QTRY_COMPARE(service.state(), Condition::Running);
    }
    QCOMPARE(noted(u"end"_s), QByteArray("gone\n"));
}

void TestLocalService::comesBackAtTheSamePort()
{
    LocalService service(standIn(line + "[ $(wc -l < arguments) -gt 1 ] || exit 9\ncat > /dev/null\n"));
    QSignalSpy restarted(&service, &LocalService::restarted);
    service.start();
    QTRY_COMPARE(restarted.count(), 1);
    QCOMPARE(service.state(), Condition::Running);
    QVERIFY(noted(u"arguments"_s).endsWith("--demo --port 4711\n"));
}

void TestLocalService::givesUpWhenItDiesTooOften()
{
    LocalService service(standIn(line + "exit 9\n"));
    service.start();
    QTRY_COMPARE(service.state(), Condition::Failed);
    QCOMPARE(service.error()->type, u"ended"_s);
    QCOMPARE(noted(u"arguments"_s).count('\n'), 4);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestLocalService)
#include "tst_localservice.moc"
