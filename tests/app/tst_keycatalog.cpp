// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/keycatalog.h"

#include "tests/support/fakekeyservice.h"
#include "tests/support/sampleprofile.h"

#include <QSignalSpy>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::FakeKeyService;
using test::Fate;
using Condition = KeyCatalog::State;

class TestKeyCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASmallPageFirst();
    void saysHowFarItHasRead();
    void takesInWhatOthersChange();
    void readsTheProfileAgainWhenItChanges();
    void missesNothingWhileItReads();
    void startsOverWhenTooMuchWasMissed();
    void failsWithoutAnythingToShowAndTriesAgain();
    void keepsWhatItHasWhenTheServiceFallsSilent();
    void aShortSilenceIsNotWorthAWord();
    void doesNotTryAgainWhereSomebodyMustSignInFirst();
};

void TestKeyCatalog::readsASmallPageFirst()
{
    FakeKeyService service(test::sampleProfile());
    service.addMany(10'250);
    KeyCatalog catalog(service);
    std::vector<int> totals;
    connect(&catalog, &KeyCatalog::progressed, this, [&] { totals.push_back(catalog.keys().total()); });
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QCOMPARE(totals, std::vector<int>({100, 10'100, 10'250}));
    QCOMPARE(service.faults().calls(u"keys"_s), 3);
}

void TestKeyCatalog::saysHowFarItHasRead()
{
    FakeKeyService service(test::sampleProfile());
    service.addMany(150);
    KeyCatalog catalog(service);
    std::vector<int> loaded;
    connect(&catalog, &KeyCatalog::progressed, this, [&] {
        loaded.push_back(catalog.loaded());
        QCOMPARE(catalog.expected(), std::optional<qint64>(150));
    });
    catalog.open(u"en"_s);
    QCOMPARE(catalog.state(), Condition::Loading);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QCOMPARE(loaded, std::vector<int>({100, 150}));
}

void TestKeyCatalog::takesInWhatOthersChange()
{
    FakeKeyService service(test::sampleProfile());
    ApiKey key = service.add(test::sampleKey(u"POS Integration"_s));
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);

    key.name = u"POS, renamed"_s;
    service.changeElsewhere(key);
    QTRY_COMPARE(catalog.keys().find(key.id)->name, u"POS, renamed"_s);
    service.changeElsewhere(test::sampleKey(u"A new one"_s));
    QTRY_COMPARE(catalog.keys().total(), 2);
    service.removeElsewhere(key.id);
    QTRY_COMPARE(catalog.keys().total(), 1);
    QCOMPARE(service.faults().calls(u"keys"_s), 1);
}

void TestKeyCatalog::readsTheProfileAgainWhenItChanges()
{
    FakeKeyService service(test::sampleProfile());
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QSignalSpy changed(&catalog, &KeyCatalog::profileChanged);
    Profile next = test::sampleProfile();
    next.revision = 2;
    service.setProfile(next);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(catalog.profile()->revision, 2);
}

void TestKeyCatalog::missesNothingWhileItReads()
{
    FakeKeyService service(test::sampleProfile());
    ApiKey first = service.add(test::sampleKey(u"Read on the first page"_s));
    service.addMany(200);
    service.faults().plan(u"keys"_s, Fate::Answered);
    service.faults().plan(u"keys"_s, Fate::RequestHeld);
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.loaded(), 100);
    first.name = u"Renamed behind the cursor"_s;
    service.changeElsewhere(first);
    service.faults().release();
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QTRY_COMPARE(catalog.keys().find(first.id)->name, u"Renamed behind the cursor"_s);
}

void TestKeyCatalog::startsOverWhenTooMuchWasMissed()
{
    FakeKeyService service(test::sampleProfile());
    service.addMany(5);
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    service.sendReset();
    QTRY_COMPARE(service.faults().calls(u"keys"_s), 2);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QCOMPARE(catalog.keys().total(), 5);
}

void TestKeyCatalog::failsWithoutAnythingToShowAndTriesAgain()
{
    FakeKeyService service(test::sampleProfile());
    service.addMany(3);
    service.setOnline(false);
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Failed);
    QCOMPARE(catalog.error()->kind, Error::Kind::Offline);
    const qint64 pause = QDateTime::currentDateTimeUtc().msecsTo(catalog.triesAgainAt());
    QVERIFY2(pause > 500 && pause <= 2'000, qPrintable(QString::number(pause)));
    service.setOnline(true);
    QTRY_COMPARE_WITH_TIMEOUT(catalog.state(), Condition::Fresh, 5'000);
    QCOMPARE(catalog.keys().total(), 3);
    QVERIFY(!catalog.error());
}

void TestKeyCatalog::keepsWhatItHasWhenTheServiceFallsSilent()
{
    FakeKeyService service(test::sampleProfile());
    ApiKey key = service.add(test::sampleKey());
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QTest::qWait(20);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    service.setOnline(false);
    QTRY_COMPARE_WITH_TIMEOUT(catalog.state(), Condition::Stale, 5'000);
    QCOMPARE(catalog.keys().total(), 1);
    QVERIFY(before.msecsTo(catalog.freshAt()) < 1'000);
    QVERIFY(catalog.triesAgainAt() > catalog.freshAt());

    key.name = u"Renamed in the dark"_s;
    service.changeElsewhere(key);
    service.setOnline(true);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QTRY_COMPARE(catalog.keys().find(key.id)->name, u"Renamed in the dark"_s);
    QCOMPARE(service.faults().calls(u"keys"_s), 1);
}

void TestKeyCatalog::aShortSilenceIsNotWorthAWord()
{
    FakeKeyService service(test::sampleProfile());
    service.addMany(1);
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
    QTest::qWait(20);
    service.setOnline(false);
    QTest::qWait(500);
    QCOMPARE(catalog.state(), Condition::Fresh);
    service.setOnline(true);
    QTest::qWait(3'500);
    QCOMPARE(catalog.state(), Condition::Fresh);
}

void TestKeyCatalog::doesNotTryAgainWhereSomebodyMustSignInFirst()
{
    FakeKeyService service(test::sampleProfile());
    service.faults().plan(u"profile"_s, Fate::Failed, Error{Error::Kind::Unauthenticated});
    KeyCatalog catalog(service);
    catalog.open(u"en"_s);
    QTRY_COMPARE(catalog.state(), Condition::Failed);
    QVERIFY(!catalog.triesAgainAt().isValid());
    catalog.tryNow();
    QTRY_COMPARE(catalog.state(), Condition::Fresh);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestKeyCatalog)
#include "tst_keycatalog.moc"
