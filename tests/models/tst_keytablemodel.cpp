// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keytablemodel.h"

#include "tests/support/sampleprofile.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using Column = KeyTableModel::Column;

class TestKeyTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheLatestUseFirst();
    void anOlderVersionNeverWins();
    void useIsTakenInWithoutANewVersion();
    void aLongPageKeepsSelectionAndNeverResets();
    void aKeyThatChangesPlaceMoves();
    void aReadingEndsWhatDidNotComeAgain();
    void whatArrivedDuringAReadingStays();
    void aDeletedKeyIsNotBroughtBackByAnOldPage();
    void sortsByRawValues_data();
    void sortsByRawValues();
    void filtersAndWidensAgain();
    void countsAreOfAllKeys();
    void hiddenEndedKeysAreCounted();
    void namesakesAreUsableAndElsewhereIdentical();
    void findsAKeyThatIsFilteredOut();

private:
    QStringList names() const;

    std::unique_ptr<KeyTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// An active live key; `hour` of 1 January 2026 is when it was last used.
static ApiKey sampleKey(const QString &id, const QString &name, int hour = 0)
{
    ApiKey key = test::sampleKey(name);
    key.id = {id};
    key.state = {u"active"_s, StateClass::Usable};
    key.lastUsed.at = QDateTime(QDate(2026, 1, 1), QTime(hour, 0), Qt::UTC);
    key.version = 1;
    return key;
}

void TestKeyTableModel::initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

void TestKeyTableModel::init()
{
    m_model = std::make_unique<KeyTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setProfile(std::make_shared<const Profile>(test::sampleProfile()));
}

void TestKeyTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TestKeyTableModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row, int(Column::Name)).data().toString();
    return names;
}

void TestKeyTableModel::showsTheLatestUseFirst()
{
    m_model->merge(sampleKey(u"a"_s, u"Early"_s, 1));
    m_model->merge(sampleKey(u"b"_s, u"Late"_s, 9));
    ApiKey never = sampleKey(u"c"_s, u"Never"_s);
    never.lastUsed = {LastUsed::Knowledge::Never, {}, {}};
    m_model->merge(never);
    QCOMPARE(names(), QStringList({u"Late"_s, u"Early"_s, u"Never"_s}));
    QCOMPARE(m_model->index(2, int(Column::LastUsed)).data().toString(), u"never"_s);
}

void TestKeyTableModel::anOlderVersionNeverWins()
{
    ApiKey key = sampleKey(u"a"_s, u"New name"_s);
    key.version = 7;
    m_model->merge(key);
    key.version = 6;
    key.name = u"Old name"_s;
    m_model->merge(key);
    QCOMPARE(names(), QStringList({u"New name"_s}));
    key.version = 8;
    key.name = u"Newest name"_s;
    m_model->merge(key);
    QCOMPARE(names(), QStringList({u"Newest name"_s}));
}

void TestKeyTableModel::useIsTakenInWithoutANewVersion()
{
    m_model->merge(sampleKey(u"a"_s, u"Key"_s, 1));
    m_model->merge(sampleKey(u"a"_s, u"Key"_s, 5));
    QCOMPARE(m_model->find({u"a"_s})->lastUsed.at, QDateTime(QDate(2026, 1, 1), QTime(5, 0), Qt::UTC));
}

void TestKeyTableModel::aLongPageKeepsSelectionAndNeverResets()
{
    for (int i = 0; i < 40; ++i)
        m_model->merge(sampleKey(u"k%1"_s.arg(i), u"Key %1"_s.arg(i), i % 24));
    QItemSelectionModel selection(m_model.get());
    const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(m_model->indexOf({u"k7"_s}), select);
    selection.setCurrentIndex(m_model->indexOf({u"k9"_s}), QItemSelectionModel::NoUpdate);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    KeyBatch page;
    for (int i = 0; i < 2000; ++i)
        page.append(sampleKey(u"n%1"_s.arg(i), u"New %1"_s.arg(i), i % 24));
    m_model->merge(page);

    QCOMPARE(m_model->rowCount(), 2040);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(m_model->keyAt(selection.selectedRows().first()).id, KeyId{u"k7"_s});
    QCOMPARE(m_model->keyAt(selection.currentIndex()).id, KeyId{u"k9"_s});
}

void TestKeyTableModel::aKeyThatChangesPlaceMoves()
{
    m_model->merge(sampleKey(u"a"_s, u"First"_s, 9));
    m_model->merge(sampleKey(u"b"_s, u"Second"_s, 8));
    m_model->merge(sampleKey(u"c"_s, u"Third"_s, 7));
    QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->merge(sampleKey(u"c"_s, u"Third"_s, 10));
    QCOMPARE(names(), QStringList({u"Third"_s, u"First"_s, u"Second"_s}));
    QCOMPARE(moves.size(), 1);
    QCOMPARE(removals.size(), 0);
}

void TestKeyTableModel::aReadingEndsWhatDidNotComeAgain()
{
    m_model->merge(sampleKey(u"a"_s, u"Stays"_s, 2));
    m_model->merge(sampleKey(u"b"_s, u"Goes"_s, 3));
    m_model->merge(sampleKey(u"c"_s, u"Stays too"_s, 1));
    m_model->beginReading();
    m_model->merge(sampleKey(u"a"_s, u"Stays"_s, 2));
    m_model->merge(sampleKey(u"c"_s, u"Stays too"_s, 1));
    m_model->endReading();
    QCOMPARE(names(), QStringList({u"Stays"_s, u"Stays too"_s}));
    QCOMPARE(m_model->find({u"c"_s})->name, u"Stays too"_s);
    QVERIFY(!m_model->find({u"b"_s}));
}

void TestKeyTableModel::whatArrivedDuringAReadingStays()
{
    m_model->merge(sampleKey(u"a"_s, u"Goes"_s));
    m_model->beginReading();
    m_model->merge(sampleKey(u"b"_s, u"Created meanwhile"_s));
    m_model->remove({u"a"_s});
    m_model->endReading();
    QCOMPARE(names(), QStringList({u"Created meanwhile"_s}));
}

void TestKeyTableModel::aDeletedKeyIsNotBroughtBackByAnOldPage()
{
    m_model->merge(sampleKey(u"a"_s, u"Deleted"_s));
    m_model->remove({u"a"_s});
    KeyBatch page;
    page.append(sampleKey(u"a"_s, u"Deleted"_s));
    page.append(sampleKey(u"b"_s, u"There"_s));
    m_model->merge(page);
    QCOMPARE(names(), QStringList({u"There"_s}));
}

void TestKeyTableModel::sortsByRawValues_data()
{
    QTest::addColumn<KeyTableModel::Column>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("names as people sort them")
        << Column::Name << Qt::AscendingOrder << QStringList{u"alpha"_s, u"Beta"_s, u"key 2"_s, u"key 10"_s};
    QTest::newRow("names the other way") << Column::Name << Qt::DescendingOrder
                                         << QStringList{u"key 10"_s, u"key 2"_s, u"Beta"_s, u"alpha"_s};
    QTest::newRow("last use by time, not by text")
        << Column::LastUsed << Qt::AscendingOrder << QStringList{u"key 10"_s, u"Beta"_s, u"alpha"_s, u"key 2"_s};
    QTest::newRow("what never expires comes last")
        << Column::Expires << Qt::AscendingOrder << QStringList{u"Beta"_s, u"key 10"_s, u"alpha"_s, u"key 2"_s};
    QTest::newRow("environments in the profile's order, equals as they came")
        << Column::Environment << Qt::AscendingOrder << QStringList{u"key 10"_s, u"alpha"_s, u"key 2"_s, u"Beta"_s};
    QTest::newRow("states in the profile's order")
        << Column::Status << Qt::DescendingOrder << QStringList{u"alpha"_s, u"key 10"_s, u"Beta"_s, u"key 2"_s};
}

void TestKeyTableModel::sortsByRawValues()
{
    ApiKey key10 = sampleKey(u"1"_s, u"key 10"_s, 2);
    key10.expiresAt = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    ApiKey beta = sampleKey(u"2"_s, u"Beta"_s, 9);
    beta.environment = u"test"_s;
    beta.expiresAt = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    ApiKey alpha = sampleKey(u"3"_s, u"alpha"_s, 10);
    alpha.state = {u"revoked"_s, StateClass::Ended};
    m_model->merge(key10);
    m_model->merge(beta);
    m_model->merge(alpha);
    m_model->merge(sampleKey(u"4"_s, u"key 2"_s, 11));

    QFETCH(const KeyTableModel::Column, column);
    QFETCH(const Qt::SortOrder, direction);
    m_model->sort(static_cast<int>(column), direction);
    QTEST(names(), "names");
}

void TestKeyTableModel::filtersAndWidensAgain()
{
    m_model->merge(sampleKey(u"a"_s, u"Checkout"_s, 3));
    m_model->merge(sampleKey(u"b"_s, u"Check digit"_s, 2));
    m_model->merge(sampleKey(u"c"_s, u"Payouts"_s, 1));
    m_model->setFilter(KeyFilter::parsed(u"check"_s));
    QCOMPARE(names(), QStringList({u"Checkout"_s, u"Check digit"_s}));
    m_model->setFilter(KeyFilter::parsed(u"checko"_s));
    QCOMPARE(names(), QStringList({u"Checkout"_s}));
    m_model->merge(sampleKey(u"d"_s, u"Checkout 2"_s, 4));
    m_model->merge(sampleKey(u"e"_s, u"Other"_s, 5));
    QCOMPARE(names(), QStringList({u"Checkout 2"_s, u"Checkout"_s}));
    m_model->setFilter({});
    QCOMPARE(names(), QStringList({u"Other"_s, u"Checkout 2"_s, u"Checkout"_s, u"Check digit"_s, u"Payouts"_s}));
}

void TestKeyTableModel::countsAreOfAllKeys()
{
    QSignalSpy counts(m_model.get(), &KeyTableModel::countsChanged);
    m_model->merge(sampleKey(u"a"_s, u"Live"_s));
    ApiKey test = sampleKey(u"b"_s, u"Test"_s);
    test.environment = u"test"_s;
    m_model->merge(test);
    m_model->setFilter(KeyFilter::parsed(u"nothing like this"_s));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 2);
    QCOMPARE(m_model->totalIn(u"live"_s), 1);
    QCOMPARE(m_model->totalIn(u"elsewhere"_s), 0);
    QCOMPARE(counts.size(), 2);
}

void TestKeyTableModel::hiddenEndedKeysAreCounted()
{
    ApiKey ended = sampleKey(u"a"_s, u"Old magneto"_s);
    ended.state = {u"revoked"_s, StateClass::Ended};
    m_model->merge(ended);
    m_model->merge(sampleKey(u"b"_s, u"Other"_s));
    KeyFilter filter = KeyFilter::parsed(u"magneto"_s);
    filter.showEnded = false;
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->endedMatching(), 1);
}

void TestKeyTableModel::namesakesAreUsableAndElsewhereIdentical()
{
    m_model->merge(sampleKey(u"a"_s, u"Refund desk"_s));
    m_model->merge(sampleKey(u"b"_s, u"Refund desk"_s));
    ApiKey ended = sampleKey(u"c"_s, u"Refund desk"_s);
    ended.state = {u"revoked"_s, StateClass::Ended};
    m_model->merge(ended);
    QCOMPARE(m_model->namesakes(u"Refund desk"_s, u"live"_s), 2);
    QCOMPARE(m_model->namesakes(u"Refund desk"_s, u"live"_s, {u"a"_s}), 1);
    QCOMPARE(m_model->namesakes(u"Refund desk"_s, u"test"_s), 0);
}

void TestKeyTableModel::findsAKeyThatIsFilteredOut()
{
    m_model->merge(sampleKey(u"a"_s, u"Hidden"_s));
    m_model->setFilter(KeyFilter::parsed(u"other"_s));
    QVERIFY(!m_model->indexOf({u"a"_s}).isValid());
    QCOMPARE(m_model->find({u"a"_s})->name, u"Hidden"_s);
    QVERIFY(!m_model->find({u"z"_s}));
}

QTEST_GUILESS_MAIN(TestKeyTableModel)
#include "tst_keytablemodel.moc"
