// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/tls/certificates.h"
#include "service/tls/credential.h"
#include "tests/support/contentof.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::contentOf;

namespace {

const QDateTime today(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestCertificatesOnDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsMissing();
    void keepsWhatIsThere();
    void renewsAMonthBeforeTheEnd_data();
    void renewsAMonthBeforeTheEnd();
    void neverOutlivesItsAuthority();
    void makesTheCopyForClientsAgain();
    void leavesWhatItCannotUse_data();
    void leavesWhatItCannotUse();
    void followsNoLink();
    void saysThatTheDirectoryCannotBeWritten();
    void saysThatTheClockWasSetBack();
};

void TestCertificatesOnDisk::makesWhatIsMissing()
{
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    const auto server = certificates.current(today);
    QVERIFY(server.has_value());

    QCOMPARE(certificates.authorityFile(), directory.filePath(u"ca.pem"_s));
    const QSslCertificate authority = QSslCertificate::fromPath(certificates.authorityFile()).value(0);
    const QSslCertificate leaf(server->chainPem);
    QCOMPARE(authority.effectiveDate(), QDateTime(QDate(2026, 2, 28), QTime(12, 0), Qt::UTC));
    QCOMPARE(authority.expiryDate(), today.addDays(3650));
    QCOMPARE(leaf.expiryDate(), today.addDays(396));
    QCOMPARE(leaf.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(leaf.publicKey().length(), 256);
    const auto names = leaf.subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"0:0:0:0:0:0:0:1"_s)
            || names.contains(QSsl::IpAddressEntry, u"::1"_s));
    QVERIFY(names.contains(QSsl::DnsEntry, QSysInfo::machineHostName()));

    for (const QString &name : {u"authority.pem"_s, u"server.pem"_s}) {
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(directory.filePath(name)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600u);
    }
    QVERIFY(!contentOf(certificates.authorityFile()).contains("PRIVATE"));
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 3);
}

void TestCertificatesOnDisk::keepsWhatIsThere()
{
    QTemporaryDir directory;
    const auto first = Certificates(directory.path()).current(today);
    const auto second = Certificates(directory.path()).current(today.addDays(300));
    QVERIFY(first && second);
    QCOMPARE(second->chainPem, first->chainPem);
    QCOMPARE(second->privateKeyPem, first->privateKeyPem);
}

void TestCertificatesOnDisk::renewsAMonthBeforeTheEnd_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("30 days before the end it stays") << 366 << false;
    QTest::newRow("29 days before the end it is new") << 367 << true;
    QTest::newRow("long after the end it is new") << 1000 << true;
}

void TestCertificatesOnDisk::renewsAMonthBeforeTheEnd()
{
    QFETCH(int, days);
    QFETCH(bool, renewed);
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    const auto first = certificates.current(today);
    const QByteArray authority = contentOf(certificates.authorityFile());
    const auto later = certificates.current(today.addDays(days));
    QVERIFY(first && later);
    QCOMPARE(later->chainPem != first->chainPem, renewed);
    QCOMPARE(later->validUntil, (renewed ? today.addDays(days) : today).addDays(396));
    QCOMPARE(contentOf(certificates.authorityFile()), authority);
}

void TestCertificatesOnDisk::neverOutlivesItsAuthority()
{
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    QVERIFY(certificates.current(today).has_value());
    const auto late = certificates.current(today.addDays(3600));
    QVERIFY(late.has_value());
    QCOMPARE(late->validUntil, today.addDays(3650));

    // With its authority ends what it signed: both are new, and clients get the new authority to trust.
    const auto after = certificates.current(today.addDays(3640));
    QVERIFY(after.has_value());
    QCOMPARE(after->validUntil, today.addDays(3640 + 396));
    QCOMPARE(QSslCertificate::fromPath(certificates.authorityFile()).value(0).expiryDate(), today.addDays(3640 + 3650));
}

void TestCertificatesOnDisk::makesTheCopyForClientsAgain()
{
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    QVERIFY(certificates.current(today).has_value());
    const QByteArray authority = contentOf(certificates.authorityFile());
    QVERIFY(QFile::remove(certificates.authorityFile()));
    QVERIFY(certificates.current(today).has_value());
    QCOMPARE(contentOf(certificates.authorityFile()), authority);
}

void TestCertificatesOnDisk::leavesWhatItCannotUse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an authority cut off in the middle")
        << u"authority.pem"_s << QByteArray("-----BEGIN PRIVATE KEY-----\nMIGH");
    QTest::newRow("an empty authority") << u"authority.pem"_s << QByteArray();
    QTest::newRow("a server certificate of zeros") << u"server.pem"_s << QByteArray(500, '\0');
    QTest::newRow("a certificate without its key") << u"server.pem"_s << Credential::authority(today).certificatePem();
    QTest::newRow("a key with another's certificate")
        << u"server.pem"_s
        << Credential::authority(today).privateKeyPem() + Credential::authority(today).certificatePem();
}

void TestCertificatesOnDisk::leavesWhatItCannotUse()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    QVERIFY(certificates.current(today).has_value());
    overwrite(directory.filePath(name), content);
    const auto server = certificates.current(today);
    QVERIFY(!server);
    QCOMPARE(server.error().kind, Error::Kind::Local);
    QCOMPARE(server.error().type, u"certificate-damaged"_s);
    QCOMPARE(server.error().subject, directory.filePath(name));
    QCOMPARE(contentOf(directory.filePath(name)), content);
}

void TestCertificatesOnDisk::followsNoLink()
{
    QTemporaryDir directory;
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"target"_s);
    QVERIFY(QFile::link(target, directory.filePath(u"authority.pem"_s)));
    const auto server = Certificates(directory.path()).current(today);
    QVERIFY(!server);
    QCOMPARE(server.error().type, u"file-is-link"_s);
    QVERIFY(!QFile::exists(target));
}

void TestCertificatesOnDisk::saysThatTheDirectoryCannotBeWritten()
{
    const QString missing = QDir::tempPath() + u"/chatelaine-no-such-directory"_s;
    const auto server = Certificates(missing).current(today);
    QVERIFY(!server);
    QCOMPARE(server.error().type, u"file-unwritable"_s);
    QCOMPARE(server.error().subject, missing + u"/authority.pem"_s);
}

void TestCertificatesOnDisk::saysThatTheClockWasSetBack()
{
    QTemporaryDir directory;
    Certificates certificates(directory.path());
    QVERIFY(certificates.current(today).has_value());
    const auto server = certificates.current(today.addDays(-2));
    QVERIFY(!server);
    QCOMPARE(server.error().type, u"clock-set-back"_s);
}

QTEST_GUILESS_MAIN(TestCertificatesOnDisk)
#include "tst_certificates.moc"
