// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "models/keytablemodel.h"
#include "tests/support/sampleprofile.h"
#include "ui/parts/chip.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheGravestException_data();
    void saysTheGravestException();
    void looksLiveWhereNobodyKnows();
    void tellsEnvironmentsApartWithoutColour();
};

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(14, 0), Qt::UTC);

ApiKey key()
{
    ApiKey key = test::sampleKey();
    key.state = {u"active"_s, StateClass::Usable};
    key.lastUsed = {LastUsed::Knowledge::At, now.addSecs(-180), now};
    key.createdAt = now.addDays(-200);
    return key;
}

ApiKey with(void (*change)(ApiKey &))
{
    ApiKey changed = key();
    change(changed);
    return changed;
}

} // namespace

void TestChip::saysTheGravestException_data()
{
    QTest::addColumn<ApiKey>("key");
    QTest::addColumn<QString>("chip");
    QTest::newRow("an active key has none") << key() << QString();
    QTest::newRow("a revoked key") << with([](ApiKey &k) {
        k.state = {u"revoked"_s, StateClass::Ended};
    }) << u"Revoked"_s;
    QTest::newRow("a paused key") << with([](ApiKey &k) {
        k.state = {u"disabled"_s, StateClass::Paused};
    }) << u"Disabled"_s;
    QTest::newRow("a state of a newer service, as it came") << with([](ApiKey &k) {
        k.state = {u"frozen"_s, StateClass::Unknown};
    }) << u"frozen"_s;
    QTest::newRow("a secret nobody confirmed") << with([](ApiKey &k) {
        k.delivery = Delivery::Unconfirmed;
        k.expiresAt = now.addDays(1);
    }) << u"Confirm new secret"_s;
    QTest::newRow("two secrets, with what is left") << with([](ApiKey &k) {
        k.secondSecret = true;
        k.oldSecretEndsAt = now.addSecs(22 * 3600 + 41 * 60);
    }) << u"Two secrets, 22 h"_s;
    QTest::newRow("five days before its end")
        << with([](ApiKey &k) { k.expiresAt = now.addDays(5); }) << u"Expires soon"_s;
    QTest::newRow("eight days before its end") << with([](ApiKey &k) { k.expiresAt = now.addDays(8); }) << QString();
    QTest::newRow("replaced by another key") << with([](ApiKey &k) { k.replacedBy = {u"key_2"_s}; }) << u"Rotating"_s;
    QTest::newRow("silent for 104 days") << with([](ApiKey &k) { k.lastUsed.at = now.addDays(-104); }) << u"Unused"_s;
    QTest::newRow("never used in 200 days") << with([](ApiKey &k) {
        k.lastUsed = {LastUsed::Knowledge::Never, {}, now};
    }) << u"Unused"_s;
    QTest::newRow("nobody knows when it was used") << with([](ApiKey &k) {
        k.lastUsed = {LastUsed::Knowledge::Unknown, {}, now};
    }) << QString();
}

void TestChip::saysTheGravestException()
{
    QFETCH(ApiKey, key);
    const std::optional<ChipLook> look = stateChip(key, test::sampleProfile(), now);
    QTEST(look ? look->text : QString(), "chip");
}

void TestChip::looksLiveWhereNobodyKnows()
{
    const ChipLook look = environmentChip(test::sampleProfile(), u"staging"_s, false);
    QCOMPARE(look.text, u"staging"_s);
    QCOMPARE(look.icon, u"zap"_s);
    QCOMPARE(look.style, ChipLook::Style::Solid);
}

void TestChip::tellsEnvironmentsApartWithoutColour()
{
    const ChipLook test = environmentChip(test::sampleProfile(), u"test"_s, true);
    QCOMPARE(test.icon, u"flask-conical"_s);
    QCOMPARE(test.style, ChipLook::Style::Dashed);
    QCOMPARE(Chip(test).accessibleName(), u"Test"_s);
}

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
