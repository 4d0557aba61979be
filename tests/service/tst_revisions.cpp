// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/signing.h"
#include "service/demo/demo.h"
#include "service/profiles/revisions.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(12, 17), Qt::UTC);

} // namespace

class TestRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void whatTheServiceUsesIsTakenAgain();
    void aHarmlessRevisionIsTakenAndTold();
    void aRevisionThatOrphansIsRefused_data();
    void aRevisionThatOrphansIsRefused();
    void whatNobodyHasMayGo();
    void aProfileThatIsGoneStays();
    void withNothingBeforeItTheServiceDoesNotStart();

private:
    ProfileStore with(const QString &id, const QByteArray &from, const QByteArray &to) const;
    Result<AdoptedProfiles> adopt(const ProfileStore &given) { return adoptProfiles(*m_database, given, now); }
    qint64 announcements();

    QTemporaryDir m_dir;
    int m_count = 0;
    ProfileStore m_profiles = ProfileStore::load().value();
    Seals m_seals = Seals::load(m_dir.filePath(u"seals"_s)).value();
    std::unique_ptr<Database> m_database;
};

void TestRevisions::init()
{
    m_database = std::move(*Database::open({test::testStore(m_dir.filePath(u"%1.db"_s.arg(++m_count)))}));
    QVERIFY(signAudit(*m_database, m_dir.filePath(u"seals"_s)).has_value());
    const Result<Done> filled = fillWithDemo(*m_database, m_profiles, m_seals, m_dir.filePath(u"sign-in.json"_s), now);
    QVERIFY2(filled.has_value(), filled ? "" : qPrintable(filled.error().detail));
}

// The store with one profile changed at the first place where `from` stands, and its revision one up.
ProfileStore TestRevisions::with(const QString &id, const QByteArray &from, const QByteArray &to) const
{
    QByteArray text = m_profiles.find(id)->json;
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        qFatal("the profile does not have what is to be changed");
    text.replace(at, from.size(), to);
    text.replace("\"revision\": 3", "\"revision\": 4");
    const Result<LoadedProfile> read = ProfileStore::read(id, text);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    ProfileStore changed = m_profiles;
    changed.put(*read);
    return changed;
}

qint64 TestRevisions::announcements()
{
    return *m_database->readHere([](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM other_changes WHERE what = 'profile'"_s);
        return rows.next() ? rows.number(0) : 0;
    });
}

void TestRevisions::whatTheServiceUsesIsTakenAgain()
{
    for (int start = 0; start < 2; ++start) {
        const auto adopted = adopt(m_profiles);
        QVERIFY(adopted.has_value());
        QCOMPARE(adopted->refusals, QStringList());
        QCOMPARE(adopted->profiles.ids(), m_profiles.ids());
    }
    QCOMPARE(announcements(), 0);
}

void TestRevisions::aHarmlessRevisionIsTakenAndTold()
{
    QVERIFY(adopt(m_profiles).has_value());
    const auto adopted = adopt(with(u"enterprise"_s, "\"en\": \"Reporting\"", "\"en\": \"Reports\""));
    QVERIFY(adopted.has_value());
    QCOMPARE(adopted->refusals, QStringList());
    QCOMPARE(adopted->profiles.find(u"enterprise"_s)->profile.revision, 4);
    QCOMPARE(announcements(), 1);
}

void TestRevisions::aRevisionThatOrphansIsRefused_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a kind that keys are of")
        << u"flintn"_s << QByteArray("\"id\": \"merchant\"") << QByteArray("\"id\": \"other\"")
        << u"keys are of the kind \"merchant\""_s;
    QTest::newRow("a scope that keys have") << u"inflow"_s << QByteArray("\"name\": \"sdk\"")
                                            << QByteArray("\"name\": \"forms\"") << u"keys have the scope \"sdk\""_s;
}

void TestRevisions::aRevisionThatOrphansIsRefused()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reason);
    QVERIFY(adopt(m_profiles).has_value());
    QByteArray text = m_profiles.find(profile)->json;
    if (profile == u"inflow"_s) // what refers to the scope goes with it
        text.replace("[\"sdk\"]", "[\"forms\"]").replace(", \"sdk\"]", ", \"forms\"]");
    text.replace(text.indexOf(from), from.size(), to);
    const Result<LoadedProfile> read = ProfileStore::read(profile, text);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    ProfileStore given = m_profiles;
    given.put(*read);

    const auto adopted = adopt(given);
    QVERIFY(adopted.has_value());
    QCOMPARE(adopted->refusals, QStringList{u"The profile \"%1\" stays as it was: %2."_s.arg(profile, reason)});
    QCOMPARE(adopted->profiles.find(profile)->json, m_profiles.find(profile)->json);
    QCOMPARE(announcements(), 0);
}

void TestRevisions::whatNobodyHasMayGo()
{
    QVERIFY(adopt(m_profiles).has_value());
    const auto adopted = adopt(with(u"checkout"_s, "\"id\": \"webhook-consumer\"", "\"id\": \"webhook-reader\""));
    QVERIFY(adopted.has_value());
    QCOMPARE(adopted->refusals, QStringList());
}

void TestRevisions::aProfileThatIsGoneStays()
{
    QVERIFY(adopt(m_profiles).has_value());
    ProfileStore given;
    for (const QString &id : m_profiles.ids())
        if (id != u"gateway"_s)
            given.put(*m_profiles.find(id));
    const auto adopted = adopt(given);
    QVERIFY(adopted.has_value());
    QCOMPARE(adopted->refusals,
             QStringList{u"The profile \"gateway\" stays as it was: it is gone, and workspaces use it."_s});
    QVERIFY(adopted->profiles.find(u"gateway"_s) != nullptr);
}

void TestRevisions::withNothingBeforeItTheServiceDoesNotStart()
{
    const auto adopted = adopt(ProfileStore());
    QVERIFY(!adopted);
    QCOMPARE(adopted.error().kind, Error::Kind::Local);
    QCOMPARE(adopted.error().type, u"profile-orphans"_s);
    QCOMPARE(adopted.error().subject, u"checkout"_s);
}

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
