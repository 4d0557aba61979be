// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/wait.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/segmented.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Two tiers of keys, and a rotation that keeps the key's id, in the real window on the real service. Each step goes on
/// where the one before ended.
class TestGateway : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasAPageForEachTier();
    void startsAKeyFromAPreset();
    void saysWhyAScopeIsNone();
    void rotatesWithTheSameIdAndAGrace();
    void countsDownWhileTwoSecretsWork();
    void revokesTheOldSecretNow();
    void createsASystemKey();
    void callsWithTheNewSecretAndTheOldOne();

private:
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        T *found = m_journey->run().window().findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    HttpAnswer call(const QByteArray &token) const { return m_journey->call("Authorization: Bearer " + token); }
    std::optional<ApiKey> key() const { return m_journey->run().keys().find(m_key); }

    std::unique_ptr<Journey> m_journey;
    KeyId m_key;
    QByteArray m_old, m_new, m_system;
};

void TestGateway::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Meridian Gateway"_s));
}

void TestGateway::hasAPageForEachTier()
{
    QVERIFY(find<Segmented>(u"tier"_s));
    KeyTableModel &keys = m_journey->run().keys();
    const auto kindsShown = [&keys] {
        QSet<QString> kinds;
        for (int row = 0; row < keys.rowCount(); ++row)
            kinds.insert(keys.keyAt(keys.index(row, 0)).kind);
        return kinds;
    };
    QCOMPARE(kindsShown(), QSet<QString>{u"organization"_s});
    QVERIFY(m_journey->run().click(u"global"_s));
    QTRY_COMPARE(kindsShown(), QSet<QString>{u"system"_s});
    QCOMPARE(find<QLabel>(u"keyCount"_s)->text(), QString::number(keys.rowCount()));
    QVERIFY(find(u"tierHints"_s));
    QVERIFY(!find(u"presetCard.billing-bridge"_s));
    find<Segmented>(u"tier"_s)->setCurrent({});
    QTRY_COMPARE(kindsShown(), QSet<QString>{u"organization"_s});
}

void TestGateway::startsAKeyFromAPreset()
{
    QVERIFY(m_journey->run().click(u"presetCard.billing-bridge"_s));
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<ScopePicker *>(u"scopes"_s)->scopes(),
             (QStringList{u"client:create"_s, u"client:read"_s, u"invoice:create"_s, u"invoice:read"_s}));
    Run::type(dialog, u"Ledger"_s);
}

void TestGateway::saysWhyAScopeIsNone()
{
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    auto *search = dialog->findChild<QLineEdit *>(u"scopeSearch"_s);
    search->setText(u"recurring:create"_s);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"scopeHint"_s)->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(u"scopeHint"_s)->accessibleName().contains(u"invoice:execute"_s));
    search->clear();
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_old = m_journey->takeNewSecret();
    QVERIFY(m_old.startsWith("sk_"));
    QTRY_VERIFY(m_journey->named(u"Ledger"_s));
    m_key = m_journey->named(u"Ledger"_s)->id;
    QCOMPARE(call(m_old).status, 200);
}

void TestGateway::rotatesWithTheSameIdAndAGrace()
{
    QVERIFY(m_journey->run().choose(m_key));
    m_journey->run().press(Qt::Key_R, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<Segmented *>(u"grace"_s)->current(), u"86400"_s);
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_new = m_journey->takeNewSecret();
    QVERIFY(m_new.startsWith("sk_"));
    QVERIFY(m_new != m_old);
    QCOMPARE(m_new.split('.').front(), m_old.split('.').front());
    QTRY_VERIFY(key()->secondSecret && key()->oldSecretEndsAt);
    QCOMPARE(call(m_old).status, 200);
    QCOMPARE(call(m_new).status, 200);
    QCOMPARE(call(m_new).header("chatelaine-key"), m_key.text.toLatin1());
}

void TestGateway::countsDownWhileTwoSecretsWork()
{
    QVERIFY(m_journey->run().choose(m_key));
    QTRY_VERIFY(find(u"keySecrets"_s));
    QVERIFY(find<QLabel>(u"oldSecretRest"_s)->text().contains(u"23 hours and 59 minutes"_s));
    QTRY_VERIFY(find<QPushButton>(u"key.rotate"_s) && !find<QPushButton>(u"key.rotate"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"rotateReason"_s)->text(),
             u"It has two secrets until the older one ends. Rotate it again after that."_s);
}

void TestGateway::revokesTheOldSecretNow()
{
    QVERIFY(m_journey->run().click(u"key.end-old"_s));
    QDialog *dialog = m_journey->run().dialog(u"endOldDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isDefault());
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_journey->run().isDone(u"endOldDialog"_s));
    QTRY_VERIFY(!key()->secondSecret);
    QTRY_VERIFY(!find(u"keySecrets"_s));
    QCOMPARE(call(m_old).status, 401);
    QCOMPARE(call(m_new).status, 200);
}

void TestGateway::createsASystemKey()
{
    QVERIFY(m_journey->run().click(u"global"_s));
    QTRY_COMPARE(find<QPushButton>(u"key.create"_s)->text(), u"Create system key…"_s);
    QVERIFY(m_journey->run().click(u"key.create"_s));
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QWidget *>(u"kind"_s));
    Run::type(dialog, u"Probe"_s);
    dialog->findChild<ScopePicker *>(u"scopes"_s)->setScopes({u"health:read"_s});
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_system = m_journey->takeNewSecret();
    QTRY_VERIFY(m_journey->named(u"Probe"_s));
    QCOMPARE(m_journey->named(u"Probe"_s)->kind, u"system"_s);
    const HttpAnswer health = m_journey->ask("GET /v1/system/health", "Authorization: Bearer " + m_system);
    QCOMPARE(health.status, 200);
    QVERIFY(m_journey->ask("GET /v1/system/health", "Authorization: Bearer " + m_new).status >= 400);
}

void TestGateway::callsWithTheNewSecretAndTheOldOne()
{
    QCOMPARE(call(m_new).status, 200);
    const HttpAnswer answer = call(m_old);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.header("chatelaine-cause").isEmpty());
}

QTEST_MAIN(TestGateway)
#include "tst_gateway.moc"
