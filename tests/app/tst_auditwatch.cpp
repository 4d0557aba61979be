// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditwatch.h"

#include "domain/auditchain.h"
#include "tests/support/fakeauditservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using What = AuditFlaw::What;

class TestAuditWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsASoundAuditSound();
    void remembersWhatItSaw();
    void aGlanceVouchesForNothingOlder();
    void findsWhatWasDone_data();
    void findsWhatWasDone();
    void aGlanceMissesRowsItSaw_data();
    void aGlanceMissesRowsItSaw();
    void findsARefusalThatChanged();
    void findsRowsThatAreToldOtherwise();
    void believesTheServiceThatItIsBroken();
    void saysThatTheKeyChanged();
    void staysBrokenUntilItIsFoundSound();
    void canBeCancelled();
    void saysWhyItDidNotEnd();
    void takesADamagedMemoryForNoFirstSight();

private:
    std::unique_ptr<AuditWatch> watch() const;
    /// Verifies, and waits for the end.
    static bool isVerified(AuditWatch &watch);
    static bool hasLooked(AuditWatch &watch);
    /// As somebody does who can write to the database and computes every hash anew, but can't sign.
    void rechain(AuditChain chain);
    std::vector<AuditEntry> &rows() { return m_service->rows(AuditChain::Changes); }

    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<FakeAuditService> m_service;
};

void TestAuditWatch::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakeAuditService>();
    for (int number = 1; number <= 20; ++number) {
        AuditEntry row;
        row.verb = u"key.changed"_s;
        row.actor = u"Mara Okafor"_s;
        row.keyName = u"Key %1"_s.arg(number);
        row.fields = {{u"name"_s, u"Key"_s, row.keyName}};
        m_service->add(row);
    }
    AuditEntry refusal;
    refusal.chain = AuditChain::Refusals;
    refusal.verb = u"key.revealed"_s;
    m_service->add(refusal);
}

std::unique_ptr<AuditWatch> TestAuditWatch::watch() const
{
    return std::make_unique<AuditWatch>(
        *m_service, FakeAuditService::workspace,
        AuditMemory(m_disk->filePath(u"audit.json"_s), u"local"_s, FakeAuditService::workspace));
}

bool TestAuditWatch::isVerified(AuditWatch &watch)
{
    watch.verify();
    return QTest::qWaitFor([&] { return !watch.isVerifying(); });
}

bool TestAuditWatch::hasLooked(AuditWatch &watch)
{
    const int before = watch.head() ? 1 : 0;
    bool ended = false;
    const auto connection =
        connect(&watch, &AuditWatch::changed, [&] { ended = watch.head().has_value() || watch.error(); });
    watch.look();
    const bool looked = QTest::qWaitFor([&] { return ended; }) && before >= 0;
    disconnect(connection);
    return looked;
}

void TestAuditWatch::rechain(AuditChain chain)
{
    QByteArray previous = auditchain::firstHash();
    quint64 number = 0;
    for (AuditEntry &row : m_service->rows(chain)) {
        row.number = ++number;
        row.previous = previous;
        row.hash = previous = auditchain::linkHash(previous, auditchain::contentHash(FakeAuditService::workspace, row));
    }
}

void TestAuditWatch::findsASoundAuditSound()
{
    const auto one = watch();
    QVERIFY(!one->verifiedAt().isValid());
    QVERIFY(isVerified(*one));
    QVERIFY(!one->finding());
    QVERIFY(!one->error());
    QVERIFY(one->verifiedAt().secsTo(QDateTime::currentDateTimeUtc()) < 10);
    QCOMPARE(one->head()->changes.number, 20u);
}

void TestAuditWatch::remembersWhatItSaw()
{
    QVERIFY(isVerified(*watch()));
    QFile file(m_disk->filePath(u"audit.json"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto later = watch();
    QCOMPARE(later->sight().changes.number, 20u);
    QCOMPARE(later->sight().changes.hash, rows().back().hash);
    QVERIFY(later->verifiedAt().isValid());
    const AuditWatch elsewhere(*m_service, {u"ws_other"_s}, AuditMemory(file.fileName(), u"local"_s, {u"ws_other"_s}));
    QCOMPARE(elsewhere.sight().changes.number, 0u);
}

void TestAuditWatch::aGlanceVouchesForNothingOlder()
{
    const auto one = watch();
    QVERIFY(hasLooked(*one));
    QVERIFY(!one->finding());
    QVERIFY(!one->verifiedAt().isValid());
    QCOMPARE(one->sight().changes.number, 20u);
}

void TestAuditWatch::findsWhatWasDone_data()
{
    QTest::addColumn<int>("tampering");
    QTest::addColumn<What>("what");
    QTest::addColumn<quint64>("number");
    QTest::newRow("a row was changed") << 0 << What::Changed << quint64(7);
    QTest::newRow("a row was removed") << 1 << What::Removed << quint64(7);
    QTest::newRow("a row was put in") << 2 << What::Inserted << quint64(7);
    QTest::newRow("two rows changed places") << 3 << What::Changed << quint64(7);
    QTest::newRow("the last rows were cut off") << 4 << What::Cut << quint64(18);
    QTest::newRow("all hashes were computed anew, and nobody could sign") << 5 << What::Forged << quint64(20);
}

void TestAuditWatch::findsWhatWasDone()
{
    QFETCH(int, tampering);
    QFETCH(What, what);
    QFETCH(quint64, number);
    // The end was signed before; whoever tampers has no key to sign another.
    const auto before = watch();
    QVERIFY(isVerified(*before));
    m_service->setEnd(AuditChain::Changes, before->head()->changes);
    switch (tampering) {
    case 0:
        rows()[6].address = u"203.0.113.9"_s;
        break;
    case 1:
        rows().erase(rows().begin() + 6);
        break;
    case 2: {
        AuditEntry row = rows()[6];
        row.keyName = u"Never happened"_s;
        row.hash = QByteArray(32, 'x');
        for (size_t at = 6; at < rows().size(); ++at)
            ++rows()[at].number;
        // Who moves the rows keeps what they say, so their links are as they were.
        rows().insert(rows().begin() + 6, row);
        break;
    }
    case 3:
        std::swap(rows()[6].keyName, rows()[7].keyName);
        break;
    case 4:
        rows().resize(17);
        break;
    case 5: {
        rows()[6].actor = u"Jonas Weber"_s;
        rechain(AuditChain::Changes);
        AuditHead::End end{20, rows().back().hash, before->head()->changes.signature};
        m_service->setEnd(AuditChain::Changes, end);
        break;
    }
    }
    const auto after = watch();
    QVERIFY(isVerified(*after));
    QVERIFY(after->finding() && after->finding()->flaw);
    if (tampering == 2) {
        // The rows after it hold their number in what is hashed, so the first of them no longer fits either.
        QCOMPARE(after->finding()->flaw->number, number);
        return;
    }
    QCOMPARE(after->finding()->flaw->number, number);
    QCOMPARE(after->finding()->flaw->what, what);
    QCOMPARE(after->finding()->flaw->chain, AuditChain::Changes);
    QVERIFY(!after->verifiedAt().isValid());
}

void TestAuditWatch::aGlanceMissesRowsItSaw_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<What>("what");
    QTest::addColumn<quint64>("number");
    QTest::newRow("the end was cut and signed anew") << 15 << What::Cut << quint64(16);
    QTest::newRow("the last row is another one, signed anew") << 20 << What::Changed << quint64(20);
}

void TestAuditWatch::aGlanceMissesRowsItSaw()
{
    QFETCH(int, left);
    QFETCH(What, what);
    QFETCH(quint64, number);
    QVERIFY(isVerified(*watch()));
    rows().resize(static_cast<size_t>(left));
    rows().back().actor = u"Jonas Weber"_s;
    rechain(AuditChain::Changes);
    const auto after = watch();
    QVERIFY(hasLooked(*after));
    QVERIFY(after->finding() && after->finding()->flaw);
    QCOMPARE(after->finding()->flaw->what, what);
    QCOMPARE(after->finding()->flaw->number, number);
}

void TestAuditWatch::findsARefusalThatChanged()
{
    m_service->rows(AuditChain::Refusals).front().actor = u"Priya Shah"_s;
    const auto one = watch();
    QVERIFY(isVerified(*one));
    QCOMPARE(one->finding()->flaw->chain, AuditChain::Refusals);
    QCOMPARE(one->finding()->flaw->number, 1u);
    QCOMPARE(one->finding()->asItStands->actor, u"Priya Shah"_s);
}

void TestAuditWatch::findsRowsThatAreToldOtherwise()
{
    // The links are right, the rows that people read are not.
    class TwoFaced : public FakeAuditService
    {
    public:
        Reply<Page<std::vector<AuditEntry>>> entries(const AuditQuery &query) override
        {
            return FakeAuditService::entries(query).then([](Result<Page<std::vector<AuditEntry>>> page) {
                for (AuditEntry &row : page.value().items)
                    if (row.number == 9 && row.chain == AuditChain::Changes)
                        row.actor = u"Jonas Weber"_s;
                return page;
            });
        }
    };
    m_service = std::make_unique<TwoFaced>();
    for (int number = 1; number <= 12; ++number)
        m_service->add({});
    const auto one = watch();
    QVERIFY(isVerified(*one));
    QVERIFY(one->finding());
    QCOMPARE(one->finding()->flaw->number, 9u);
    QCOMPARE(one->finding()->asItStands->actor, u"Jonas Weber"_s);
}

void TestAuditWatch::believesTheServiceThatItIsBroken()
{
    AuditCheck check;
    check.flaw = AuditFlaw{What::Swapped, AuditChain::Changes, 5};
    check.asItStands = rows()[4];
    m_service->setCheck(check);
    const auto one = watch();
    QVERIFY(isVerified(*one));
    QCOMPARE(one->finding()->flaw->what, What::Swapped);
    QCOMPARE(one->finding()->asItStands->keyName, u"Key 5"_s);
    QCOMPARE(one->finding()->rows, 20u);
}

void TestAuditWatch::saysThatTheKeyChanged()
{
    const auto before = watch();
    QVERIFY(hasLooked(*before));
    const QByteArray trusted = before->head()->publicKey;
    m_service->changeKey();
    const auto after = watch();
    QVERIFY(hasLooked(*after));
    QVERIFY(after->finding());
    QVERIFY(!after->finding()->flaw);
    QCOMPARE(after->finding()->trustedKey, trusted);
    QVERIFY(after->finding()->presentKey != trusted);
    QCOMPARE(after->sight().publicKey, trusted);
}

void TestAuditWatch::staysBrokenUntilItIsFoundSound()
{
    const auto one = watch();
    const AuditEntry good = rows()[6];
    rows()[6].actor = u"Jonas Weber"_s;
    QVERIFY(isVerified(*one));
    QVERIFY(one->finding());
    rows()[6] = good;
    QVERIFY(hasLooked(*one));
    QVERIFY(one->finding());
    QVERIFY(isVerified(*one));
    QVERIFY(!one->finding());
    QVERIFY(one->verifiedAt().isValid());
}

void TestAuditWatch::canBeCancelled()
{
    m_service->faults().plan(u"links"_s, Fate::RequestHeld);
    const auto one = watch();
    one->verify();
    QTRY_COMPARE(m_service->faults().held(), 1);
    one->cancel();
    QVERIFY(!one->isVerifying());
    m_service->faults().release();
    QTest::qWait(20);
    QVERIFY(!one->verifiedAt().isValid());
    QVERIFY(isVerified(*one));
    QVERIFY(one->verifiedAt().isValid());
}

void TestAuditWatch::saysWhyItDidNotEnd()
{
    m_service->faults().plan(u"check"_s, Fate::Failed, Error{Error::Kind::Offline});
    const auto one = watch();
    QVERIFY(isVerified(*one));
    QCOMPARE(one->error()->kind, Error::Kind::Offline);
    QVERIFY(!one->verifiedAt().isValid());
}

void TestAuditWatch::takesADamagedMemoryForNoFirstSight()
{
    QFile file(m_disk->filePath(u"audit.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"local");
    file.close();
    const auto one = watch();
    one->verify();
    QCOMPARE(one->error()->type, u"damaged"_s);
    QVERIFY(!one->isVerifying());
}

QTEST_GUILESS_MAIN(TestAuditWatch)
#include "tst_auditwatch.moc"
