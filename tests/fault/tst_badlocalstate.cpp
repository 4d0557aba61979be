// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/clockguard.h"
#include "tests/support/contentof.h"
#include "tests/support/program.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::contentOf;
using chatelaine::test::Program;
using chatelaine::test::SmallDisk;

namespace {

using Spoil = void (*)(const QString &path);

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void overwriteAt(const QString &path, qsizetype at)
{
    overwrite(path, contentOf(path).replace(at, 3000, QByteArray(3000, '?')));
}

void beSomethingElse(const QString &path)
{
    overwrite(path, QByteArray("this is no such file\n").repeated(300));
}

void loseTheSchema(const QString &path)
{
    overwriteAt(path, 100);
}

void loseTheSecondHalf(const QString &path)
{
    const QByteArray all = contentOf(path);
    overwrite(path, all.left(all.size() / 2));
}

void garbleThePrivateKey(const QString &path)
{
    const QByteArray all = contentOf(path);
    overwrite(path, QByteArray(all).replace(all.indexOf("KEY-----") + 20, 8, "????????"));
}

void takeTheOthersPrivateKey(const QString &path)
{
    const auto keyOf = [](const QByteArray &pem) { return pem.left(pem.indexOf("-----BEGIN CERTIFICATE")); };
    const QByteArray other = keyOf(contentOf(QFileInfo(path).path() + u"/authority.pem"_s));
    const QByteArray own = contentOf(path);
    overwrite(path, other + own.mid(keyOf(own).size()));
}

void letOthersRead(const QString &path)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
}

void beALink(const QString &path)
{
    QVERIFY(QFile::rename(path, path + u".elsewhere"_s));
    QVERIFY(QFile::link(path + u".elsewhere"_s, path));
}

/// Root is not bound by modes until it lets go of that right.
QStringList boundByModes()
{
    if (::geteuid() != 0)
        return {};
    return {u"setpriv"_s, u"--bounding-set=-dac_override,-dac_read_search"_s};
}

} // namespace

/// What the service says on a computer that is not as it should be: which file or port, and what helps. Nothing is
/// repaired by writing over it.
class TestBadLocalState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leavesASpoiledFileAlone_data();
    void leavesASpoiledFileAlone();
    void namesWhatIsWrongWithTheSealingKeys_data();
    void namesWhatIsWrongWithTheSealingKeys();
    void leavesANewerDatabaseAlone();
    void waitsForNobodyWhoLocksTheDatabase();
    void refusesAClockThatWasSetBack();
    void namesThePortThatIsTaken();
    void namesWhatCannotBeWritten_data();
    void namesWhatCannotBeWritten();
    void namesTheFullDisk_data();
    void namesTheFullDisk();
    void namesADirectoryThatIsAFile_data();
    void namesADirectoryThatIsAFile();

private:
    void copyData(const QString &to) const;
    void refuses(Program &program, const QString &type, const QString &subject, const QByteArray &remedy);
    QString file(const QString &name = u"service.sqlite"_s) const { return m_directory->filePath(name); }
    QStringList arguments() const { return on(m_directory->path()); }

    QStringList on(const QString &data) const { return {u"--data"_s, data, u"--seals"_s, m_seals.path()}; }

    QTemporaryDir m_seals;
    QTemporaryDir m_good; ///< the data of a service that ended well
    std::optional<QTemporaryDir> m_directory;
};

void TestBadLocalState::initTestCase()
{
    Program program(on(m_good.path()));
    QCOMPARE(program.error(), QJsonObject());
    ::kill(static_cast<pid_t>(program.process().processId()), SIGTERM);
    QCOMPARE(program.exitCode(), 0);
}

void TestBadLocalState::init()
{
    m_directory.emplace();
    copyData(m_directory->path());
}

void TestBadLocalState::copyData(const QString &to) const
{
    const QStringList names = QDir(m_good.path()).entryList(QDir::Files);
    QVERIFY(names.contains(u"service.sqlite"_s));
    for (const QString &name : names)
        QVERIFY(QFile::copy(m_good.filePath(name), to + u'/' + name));
}

/// Exit code, the line for programs and the sentence for people.
void TestBadLocalState::refuses(Program &program, const QString &type, const QString &subject, const QByteArray &remedy)
{
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.error()["type"_L1].toString(), type);
    QCOMPARE(program.error()["subject"_L1].toString(), subject);
    const QByteArray sentence = program.process().readAllStandardError();
    QVERIFY2(sentence.startsWith(subject.toUtf8()), sentence.constData());
    QVERIFY2(sentence.contains(remedy), sentence.constData());
    QCOMPARE(sentence, program.error()["detail"_L1].toString().toUtf8() + '\n');
    QCOMPARE(sentence.count('\n'), 1);
}

void TestBadLocalState::leavesASpoiledFileAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("remedy");
    const QString database = u"service.sqlite"_s;
    const QString authority = u"authority.pem"_s;
    const QString server = u"server.pem"_s;
    const QString damaged = u"certificate-damaged"_s;
    const QByteArray restore = "restore it from a backup";
    QTest::newRow("a database that is something else")
        << database << Spoil(beSomethingElse) << u"database-damaged"_s << restore;
    QTest::newRow("a database without its schema")
        << database << Spoil(loseTheSchema) << u"database-damaged"_s << restore;
    QTest::newRow("a database cut short") << database << Spoil(loseTheSecondHalf) << u"database-damaged"_s << restore;
    QTest::newRow("an authority that is something else") << authority << Spoil(beSomethingElse) << damaged << restore;
    QTest::newRow("an authority with a garbled key") << authority << Spoil(garbleThePrivateKey) << damaged << restore;
    QTest::newRow("a certificate with a garbled key") << server << Spoil(garbleThePrivateKey) << damaged << restore;
    QTest::newRow("a certificate with another's key") << server << Spoil(takeTheOthersPrivateKey) << damaged << restore;
    QTest::newRow("a certificate cut short") << server << Spoil(loseTheSecondHalf) << damaged << restore;
    QTest::newRow("a private key that others read")
        << server << Spoil(letOthersRead) << u"file-too-open"_s << QByteArray("chmod 600");
    QTest::newRow("a private key behind a link")
        << authority << Spoil(beALink) << u"file-is-link"_s << QByteArray("put the file itself in its place");
}

void TestBadLocalState::leavesASpoiledFileAlone()
{
    QFETCH(QString, name);
    QFETCH(Spoil, spoil);
    QFETCH(QString, type);
    QFETCH(QByteArray, remedy);
    spoil(file(name));
    const QByteArray spoiled = contentOf(file(name));
    Program program(arguments());
    refuses(program, type, file(name), remedy);
    QCOMPARE(contentOf(file(name)), spoiled);
}

void TestBadLocalState::namesWhatIsWrongWithTheSealingKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("remedy");
    const auto letOthersEnter = [](const QString &path) {
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0755), 0);
    };
    const auto beAFile = [](const QString &path) {
        QVERIFY(QDir(path).removeRecursively());
        overwrite(path, "milk, bread\n");
    };
    QTest::newRow("a key that others read")
        << u"key"_s << Spoil(letOthersRead) << u"file-too-open"_s << QByteArray("chmod 600");
    QTest::newRow("a key behind a link") << u"key"_s << Spoil(beALink) << u"file-is-link"_s
                                         << QByteArray("put the file itself in its place");
    QTest::newRow("a directory that others enter")
        << QString() << Spoil(letOthersEnter) << u"directory-too-open"_s << QByteArray("chmod 700");
    QTest::newRow("a directory that is a file")
        << QString() << Spoil(beAFile) << u"seals-unusable"_s << QByteArray("--seals");
}

void TestBadLocalState::namesWhatIsWrongWithTheSealingKeys()
{
    QFETCH(QString, name);
    QFETCH(Spoil, spoil);
    QFETCH(QString, type);
    QFETCH(QByteArray, remedy);
    const QTemporaryDir outer;
    const QString seals = outer.filePath(u"seals"_s);
    const QStringList start{u"--data"_s, m_directory->path(), u"--seals"_s, seals};
    {
        Program program(start);
        QCOMPARE(program.error(), QJsonObject());
    }
    const QString key = seals + u'/' + QDir(seals).entryList({u"*.key"_s}, QDir::Files).value(0);
    const QString path = name.isEmpty() ? seals : key;
    spoil(path);
    Program program(start);
    refuses(program, type, path, remedy);
}

void TestBadLocalState::leavesANewerDatabaseAlone()
{
    {
        service::Connection later(file(), service::Connection::Access::ReadWrite);
        later.run(u"INSERT INTO migrations (number) VALUES (1000)"_s);
        QVERIFY(!later.failure());
    }
    const QByteArray before = contentOf(file());
    Program program(arguments());
    refuses(program, u"database-newer"_s, file(), "start that version");
    QCOMPARE(contentOf(file()), before);
}

void TestBadLocalState::waitsForNobodyWhoLocksTheDatabase()
{
    service::Connection other(file(), service::Connection::Access::ReadWrite);
    other.run(u"BEGIN EXCLUSIVE"_s);
    QVERIFY(!other.failure());
    const QByteArray before = contentOf(file());
    Program program(arguments());
    refuses(program, u"database-locked"_s, file(), "end that program");
    QCOMPARE(contentOf(file()), before);
}

void TestBadLocalState::refusesAClockThatWasSetBack()
{
    {
        const auto database = service::Database::open({.address = file()});
        QVERIFY(database.has_value());
        QVERIFY(service::noteTime(**database, QDateTime::currentDateTimeUtc().addDays(1)).has_value());
    }
    const QByteArray before = contentOf(file());
    Program program(arguments());
    refuses(program, u"clock-set-back"_s, file(), "set the clock");
    QCOMPARE(contentOf(file()), before);
}

void TestBadLocalState::namesThePortThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    Program program(arguments() + QStringList{u"--port"_s, port});
    refuses(program, u"port-taken"_s, u"Port %1 at 127.0.0.1"_s.arg(port), "choose another port with --port");
}

void TestBadLocalState::namesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("readOnly");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a directory without data") << u"."_s << true << u"directory-unwritable"_s << QString();
    QTest::newRow("a directory with data") << u"."_s << false << u"database-read-only"_s << u"service.sqlite"_s;
    QTest::newRow("the database") << u"service.sqlite"_s << false << u"database-read-only"_s << u"service.sqlite"_s;
    QTest::newRow("the lock") << u"service.lock"_s << false << u"directory-unwritable"_s << QString();
}

void TestBadLocalState::namesWhatCannotBeWritten()
{
    QFETCH(QString, readOnly);
    QFETCH(bool, isNew);
    QFETCH(QString, type);
    QFETCH(QString, subject);
    if (isNew)
        m_directory.emplace();
    const QByteArray before = contentOf(file());
    const QByteArray target = QFile::encodeName(file(readOnly));
    QCOMPARE(::chmod(target.constData(), readOnly == u"."_s ? 0500 : 0400), 0);
    Program program(arguments(), boundByModes());
    refuses(program, type, subject.isEmpty() ? m_directory->path() : file(subject), "give this user the right");
    QCOMPARE(::chmod(target.constData(), 0700), 0);
    QCOMPARE(contentOf(file()), before);
}

void TestBadLocalState::namesTheFullDisk_data()
{
    QTest::addColumn<bool>("hasData");
    QTest::newRow("at the first start") << false;
    QTest::newRow("with data on it") << true;
}

void TestBadLocalState::namesTheFullDisk()
{
    QFETCH(bool, hasData);
    m_directory.emplace();
    const SmallDisk disk(m_directory->path(), hasData ? "4m" : "64k");
    if (!disk.isThere())
        QSKIP("this user may not mount a small disk");
    if (hasData) {
        copyData(m_directory->path());
        QVERIFY(disk.fill());
    }
    const QByteArray before = contentOf(file());
    Program program(arguments());
    refuses(program, u"disk-full"_s, file(), "make room");
    if (!hasData)
        return;
    QCOMPARE(contentOf(file()), before);
    QVERIFY(disk.makeRoom());
    Program again(arguments());
    QCOMPARE(again.error(), QJsonObject());
}

void TestBadLocalState::namesADirectoryThatIsAFile_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("itself") << QString();
    QTest::newRow("where it lies") << u"/data"_s;
}

void TestBadLocalState::namesADirectoryThatIsAFile()
{
    QFETCH(QString, below);
    const QString path = file(u"note"_s);
    overwrite(path, "milk, bread\n");
    Program program(on(path + below));
    refuses(program, u"directory-is-file"_s, path + below, "choose another directory with --data");
    QCOMPARE(contentOf(path), "milk, bread\n");
}

QTEST_GUILESS_MAIN(TestBadLocalState)
#include "tst_badlocalstate.moc"
