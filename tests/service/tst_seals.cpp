// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/seals.h"
#include "tests/support/contentof.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::contentOf;

namespace {

const QByteArray secret = "inflow_prod_0123456789abcdef";
const QByteArray context = "ws_1/key_1/2";

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWhatItSealed();
    void neverSealsTheSameTwice();
    void opensOnlyWhatIsWhole_data();
    void opensOnlyWhatIsWhole();
    void keepsItsKeyForItsOwner();
    void opensAfterAnotherStart();
    void saysThatItsKeyIsMissing();
    void takesAHalfWrittenKeyForLost();
    void leavesAloneWhatAPowerCutLeft();
    void refusesWhatOthersReach_data();
    void refusesWhatOthersReach();
    void makesOneKeyWhereManyStartAtOnce();
    void sealsWithTheNewestKeyAndOpensWithAll();
    void destroysOnlyWhatNothingNeeds();

private:
    Seals load() { return Seals::load(m_path).value(); }
    QStringList keys() const { return QDir(m_path).entryList({u"*.key"_s}, QDir::Files); }
    QString fileOf(const QString &seal) const { return m_path + u'/' + seal + u".key"_s; }

    std::optional<QTemporaryDir> m_directory;
    QString m_path;
};

void TestSeals::init()
{
    m_directory.emplace();
    m_path = m_directory->filePath(u"data.seals"_s);
}

void TestSeals::opensWhatItSealed()
{
    const Seals seals = load();
    const Sealed sealed = seals.seal(secret, context);
    QCOMPARE(sealed.seal, seals.current());
    QVERIFY(!sealed.box.contains(secret));
    const Result<Secret> opened = seals.open(sealed, context);
    QVERIFY(opened.has_value());
    QVERIFY(opened->equals(secret));
}

void TestSeals::neverSealsTheSameTwice()
{
    const Seals seals = load();
    QVERIFY(seals.seal(secret, context).box != seals.seal(secret, context).box);
}

void TestSeals::opensOnlyWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("elsewhere");
    QTest::addColumn<int>("changedByte");
    QTest::addColumn<int>("length");
    const int whole = 24 + int(secret.size()) + 16;
    QTest::newRow("not as another generation's") << QByteArray("ws_1/key_1/3") << -1 << whole;
    QTest::newRow("not as another key's") << QByteArray("ws_1/key_2/2") << -1 << whole;
    QTest::newRow("not as another workspace's") << QByteArray("ws_2/key_1/2") << -1 << whole;
    QTest::newRow("not with a changed nonce") << context << 0 << whole;
    QTest::newRow("not with a changed secret") << context << 24 << whole;
    QTest::newRow("not with a changed tag") << context << whole - 1 << whole;
    QTest::newRow("not cut short") << context << -1 << whole - 1;
    QTest::newRow("not when hardly anything is left") << context << -1 << 10;
    QTest::newRow("not when nothing is left") << context << -1 << 0;
}

void TestSeals::opensOnlyWhatIsWhole()
{
    QFETCH(QByteArray, elsewhere);
    QFETCH(int, changedByte);
    QFETCH(int, length);
    const Seals seals = load();
    Sealed sealed = seals.seal(secret, context);
    if (changedByte >= 0)
        sealed.box[changedByte] = static_cast<char>(sealed.box[changedByte] ^ 1);
    sealed.box.truncate(length);
    const Result<Secret> opened = seals.open(sealed, elsewhere);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, Error::Kind::Server);
    QVERIFY(!opened.error().detail.contains(QString::fromLatin1(secret)));
}

void TestSeals::keepsItsKeyForItsOwner()
{
    const Seals seals = load();
    QCOMPARE(modeOf(m_path), 0700u);
    QCOMPARE(keys(), QStringList{seals.current() + u".key"_s});
    QCOMPARE(modeOf(fileOf(seals.current())), 0600u);
    QCOMPARE(contentOf(fileOf(seals.current())).size(), 32);
}

void TestSeals::opensAfterAnotherStart()
{
    const Sealed sealed = load().seal(secret, context);
    const Seals again = load();
    QCOMPARE(again.current(), sealed.seal);
    QVERIFY(again.open(sealed, context)->equals(secret));
    QCOMPARE(again.notices(), QStringList());
}

void TestSeals::saysThatItsKeyIsMissing()
{
    const Sealed sealed = load().seal(secret, context);
    QVERIFY(QFile::remove(fileOf(sealed.seal)));
    const Seals others = load();
    QVERIFY(others.current() != sealed.seal);
    const Result<Secret> opened = others.open(sealed, context);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, Error::Kind::Local);
    QCOMPARE(opened.error().type, u"seal-missing"_s);
    QCOMPARE(opened.error().subject, fileOf(sealed.seal));
}

void TestSeals::takesAHalfWrittenKeyForLost()
{
    const Sealed sealed = load().seal(secret, context);
    QVERIFY(QFile::resize(fileOf(sealed.seal), 16));
    const Seals others = load();
    QCOMPARE(others.open(sealed, context).error().type, u"seal-missing"_s);
    QCOMPARE(
        others.notices(),
        QStringList{fileOf(sealed.seal) + u" is damaged; what it sealed can't be revealed until it is restored."_s});
    QVERIFY(others.open(others.seal(secret, context), context)->equals(secret));
    QCOMPARE(contentOf(fileOf(sealed.seal)).size(), 16);
}

void TestSeals::leavesAloneWhatAPowerCutLeft()
{
    const Sealed sealed = load().seal(secret, context);
    QVERIFY(QFile::copy(fileOf(sealed.seal), m_path + u"/000002-abcdefghijkl.key.new"_s));
    const Seals again = load();
    QCOMPARE(again.current(), sealed.seal);
    QCOMPARE(again.notices(), QStringList());
}

void TestSeals::refusesWhatOthersReach_data()
{
    QTest::addColumn<bool>("isDirectory");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("owner");
    QTest::addColumn<QString>("type");
    QTest::newRow("a directory that others may enter") << true << 0711 << -1 << u"directory-too-open"_s;
    QTest::newRow("a directory of another user") << true << 0700 << 1 << u"directory-too-open"_s;
    QTest::newRow("a key that others may read") << false << 0644 << -1 << u"file-too-open"_s;
    QTest::newRow("a key that the group may write") << false << 0620 << -1 << u"file-too-open"_s;
    QTest::newRow("a key of another user") << false << 0600 << 1 << u"file-of-another"_s;
}

void TestSeals::refusesWhatOthersReach()
{
    QFETCH(bool, isDirectory);
    QFETCH(int, mode);
    QFETCH(int, owner);
    QFETCH(QString, type);
    const QString path = isDirectory ? (load(), m_path) : fileOf(load().current());
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::chmod(name.constData(), static_cast<mode_t>(mode)), 0);
    if (owner >= 0 && ::chown(name.constData(), static_cast<uid_t>(owner), static_cast<gid_t>(owner)) != 0)
        QSKIP("this user may not give files away");
    const auto seals = Seals::load(m_path);
    QVERIFY(!seals.has_value());
    QCOMPARE(seals.error().kind, Error::Kind::Local);
    QCOMPARE(seals.error().type, type);
    QCOMPARE(seals.error().subject, path);
    QCOMPARE(keys().size(), 1);
}

void TestSeals::makesOneKeyWhereManyStartAtOnce()
{
    std::vector<std::future<QString>> starts;
    for (int i = 0; i < 16; ++i)
        starts.push_back(std::async(std::launch::async, [this] { return load().current(); }));
    QStringList made;
    for (std::future<QString> &start : starts)
        made.append(start.get());
    made.removeDuplicates();
    QCOMPARE(made.size(), 1);
    QCOMPARE(keys().size(), 1);
}

void TestSeals::sealsWithTheNewestKeyAndOpensWithAll()
{
    Seals seals = load();
    const Sealed old = seals.seal(secret, context);
    QVERIFY(seals.renew().has_value());
    const Sealed fresh = seals.seal(secret, context);
    QVERIFY(fresh.seal != old.seal);
    const Seals again = load();
    QCOMPARE(again.current(), fresh.seal);
    QVERIFY(again.open(old, context)->equals(secret));
    QVERIFY(again.open(fresh, context)->equals(secret));
    // What one key sealed is no other key's, though it be named so.
    QVERIFY(!again.open({fresh.seal, old.box}, context).has_value());
}

void TestSeals::destroysOnlyWhatNothingNeeds()
{
    Seals seals = load();
    const QString first = seals.current();
    QVERIFY(seals.renew().has_value());
    const QString second = seals.current();
    QVERIFY(seals.renew().has_value());
    QVERIFY(seals.keepOnly({second}).has_value());
    QCOMPARE(keys(), (QStringList{second + u".key"_s, seals.current() + u".key"_s}));
    QCOMPARE(seals.open({first, QByteArray(64, 'x')}, context).error().type, u"seal-missing"_s);
}

QTEST_GUILESS_MAIN(TestSeals)
#include "tst_seals.moc"
