// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/profile.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using Grant = Profile::Permission::Grant;

namespace {

Profile sampleProfile()
{
    Profile profile;
    profile.environments = {
        {.id = u"live"_s, .movesRealMoney = true}, {.id = u"test"_s, .movesRealMoney = false}, {.id = u"new"_s}};
    profile.states = {{{u"active"_s, StateClass::Usable}, {}}, {{u"revoked"_s, StateClass::Ended}, {}}};
    profile.scopes.wildcards = true;
    profile.scopes.catalogue = {
        {.name = u"invoice:read"_s}, {.name = u"invoice:create"_s}, {.name = u"portal:create"_s}};
    profile.permissions = {
        {.id = u"keys.create"_s, .liveOnly = true, .byRole = {{u"developer"_s, Grant::No}, {u"admin"_s, Grant::Yes}}},
        {.id = u"keys.create"_s, .byRole = {{u"developer"_s, Grant::OwnKeys}, {u"admin"_s, Grant::Yes}}},
        {.id = u"keys.create"_s, .testOnly = true, .byRole = {{u"developer"_s, Grant::Yes}, {u"admin"_s, Grant::Yes}}}};
    return profile;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsUnknownForRealMoney_data();
    void takesWhatIsUnknownForRealMoney();
    void grantsByTheRowThatSpeaksOfTheEnvironment_data();
    void grantsByTheRowThatSpeaksOfTheEnvironment();
    void spellsOutWildcards();
    void knowsFullAccess();
    void knowsNoStateThatItDoesNotList();
};

void TestProfile::takesWhatIsUnknownForRealMoney_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<bool>("live");
    QTest::newRow("production") << "live" << true;
    QTest::newRow("a sandbox") << "test" << false;
    QTest::newRow("one that does not say") << "new" << true;
    QTest::newRow("one that is not listed") << "moon" << true;
}

void TestProfile::takesWhatIsUnknownForRealMoney()
{
    QFETCH(QString, environment);
    QFETCH(bool, live);
    QCOMPARE(sampleProfile().isLive(environment), live);
}

void TestProfile::grantsByTheRowThatSpeaksOfTheEnvironment_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<Grant>("grant");
    QTest::newRow("a developer in production") << "developer"
                                               << "live" << Grant::No;
    QTest::newRow("a developer in a sandbox") << "developer"
                                              << "test" << Grant::Yes;
    QTest::newRow("a developer in no environment") << "developer"
                                                   << "" << Grant::OwnKeys;
    QTest::newRow("a developer where it is not listed") << "developer"
                                                        << "moon" << Grant::No;
    QTest::newRow("an admin") << "admin"
                              << "live" << Grant::Yes;
    QTest::newRow("a role that is not listed") << "guest"
                                               << "test" << Grant::No;
}

void TestProfile::grantsByTheRowThatSpeaksOfTheEnvironment()
{
    QFETCH(QString, role);
    QFETCH(QString, environment);
    QFETCH(Grant, grant);
    QCOMPARE(sampleProfile().grant(role, u"keys.create"_s, environment), grant);
    QCOMPARE(sampleProfile().grant(role, u"keys.unheard-of"_s, environment), Grant::No);
}

void TestProfile::spellsOutWildcards()
{
    const QStringList wanted{u"portal:create"_s, u"invoice:*"_s, u"invoice:read"_s};
    QCOMPARE(sampleProfile().expanded(wanted),
             QStringList({u"invoice:create"_s, u"invoice:read"_s, u"portal:create"_s}));
    Profile plain = sampleProfile();
    plain.scopes.wildcards = false;
    QCOMPARE(plain.expanded({u"invoice:*"_s}), QStringList{u"invoice:*"_s});
}

void TestProfile::knowsFullAccess()
{
    QVERIFY(sampleProfile().isFullAccess({u"invoice:*"_s, u"portal:create"_s}));
    QVERIFY(!sampleProfile().isFullAccess({u"invoice:*"_s}));
    QVERIFY(!sampleProfile().isFullAccess({}));
    QVERIFY(!Profile().isFullAccess({}));
}

void TestProfile::knowsNoStateThatItDoesNotList()
{
    QCOMPARE(sampleProfile().state(u"revoked"_s).meaning, StateClass::Ended);
    QCOMPARE(sampleProfile().state(u"frozen"_s).meaning, StateClass::Unknown);
    QCOMPARE(sampleProfile().state(u"frozen"_s).id, u"frozen"_s);
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
