// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "ui/actions.h"
#include "ui/keytable/keytableview.h"
#include "ui/shell.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Keys by mode, an overlap, and a revocation that nothing takes back, in the real window on the real service. Each
/// step goes on where the one before ended.
class TestCheckout : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheProfilesColumns();
    void createsInBothModes();
    void aCallRefusedForItsScopeIsAUseAndARefusal();
    void aCallWithAWrongSecretIsNoUse();
    void rotatesWithBothKeysWorking();
    void revokesAtOnce();
    void keepsTheRevokedKeyForEver();
    void callsWithTheNewKeyAndTheOldOne();

private:
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        T *found = m_journey->run().window().findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    HttpAnswer call(const QByteArray &token, const QByteArray &query = {}) const
    {
        return m_journey->call("Authorization: Bearer " + token, query);
    }
    std::optional<ApiKey> key(const KeyId &id) const { return m_journey->run().keys().find(id); }
    QByteArray create(const QString &name, const QString &mode);

    std::unique_ptr<Journey> m_journey;
    KeyId m_older, m_newer;
    QByteArray m_old, m_new;
};

void TestCheckout::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Lumen Tickets"_s));
}

QByteArray TestCheckout::create(const QString &name, const QString &mode)
{
    m_journey->run().press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    if (!dialog)
        return {};
    Run::type(dialog, name);
    const bool made = Run::click(dialog, u"environment."_s + mode) && Run::click(dialog, u"preset.session-creator"_s)
        && Run::click(dialog, u"verb"_s);
    return made ? m_journey->takeNewSecret() : QByteArray();
}

void TestCheckout::showsTheProfilesColumns()
{
    QStringList titles;
    for (const KeyTableModel::Column column : m_journey->run().table().columns())
        titles << m_journey->run().keys().headerData(static_cast<int>(column), Qt::Horizontal).toString();
    QCOMPARE(titles,
             (QStringList{u"Name"_s, u"Prefix"_s, u"Mode"_s, u"Scopes"_s, u"Last used"_s, u"Created"_s, u"Status"_s,
                          u"Revoked"_s}));
}

void TestCheckout::createsInBothModes()
{
    const QByteArray live = create(u"Foyer till"_s, u"live"_s);
    QVERIFY(live.startsWith("ck_live_"));
    const std::optional<ApiKey> real = m_journey->named(u"Foyer till"_s);
    QVERIFY(real);
    QCOMPARE(real->visiblePart, QString::fromLatin1(live.left(14)) + u'…');
    QCOMPARE(call(live, "environment=live").status, 200);
    QCOMPARE(call(live, "environment=test").status, 401);

    m_old = create(u"Understudy"_s, u"test"_s);
    QVERIFY(m_old.startsWith("ck_test_"));
    const std::optional<ApiKey> made = m_journey->named(u"Understudy"_s);
    QVERIFY(made);
    QCOMPARE(made->environment, u"test"_s);
    QCOMPARE(made->lastUsed.knowledge, LastUsed::Knowledge::Never);
    m_older = made->id;
}

void TestCheckout::aCallRefusedForItsScopeIsAUseAndARefusal()
{
    QVERIFY(m_journey->run().choose(m_older));
    const HttpAnswer refused = call(m_old, "scope=links:write");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.header("chatelaine-needed-scope"), "links:write");
    // It did authenticate, so here it counts as use.
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->lastUsed.knowledge, LastUsed::Knowledge::At, patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"factLastRefused"_s), patience);
    QCOMPARE(find<QLabel>(u"factLastUsed"_s)->text().isEmpty(), false);
    QVERIFY(find<QLabel>(u"factLastRefused"_s)->text().contains(u"ago"_s)
            || find<QLabel>(u"factLastRefused"_s)->text() == u"just now"_s);
}

void TestCheckout::aCallWithAWrongSecretIsNoUse()
{
    const QDateTime before = key(m_older)->lastUsed.at;
    QByteArray wrong = m_old;
    wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
    QCOMPARE(call(wrong).status, 401);
    QTest::qWait(500);
    QCOMPARE(key(m_older)->lastUsed.at, before);
}

void TestCheckout::rotatesWithBothKeysWorking()
{
    QVERIFY(m_journey->run().choose(m_older));
    m_journey->run().press(Qt::Key_R, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_new = m_journey->takeNewSecret();
    QVERIFY(m_new.startsWith("ck_test_"));
    QTRY_VERIFY(find(u"rotationPage"_s));
    m_newer = key(m_older)->replacedBy;
    QCOMPARE(key(m_newer)->scopes, key(m_older)->scopes);
    QCOMPARE(call(m_old).status, 200);
    QCOMPARE(call(m_new).status, 200);
}

void TestCheckout::revokesAtOnce()
{
    QVERIFY(m_journey->run().click(u"rotationVerb"_s));
    QDialog *revoke = m_journey->run().dialog(u"revokeDialog"_s);
    QVERIFY(revoke);
    Run::type(revoke, u"Understudy"_s);
    QVERIFY(Run::click(revoke, u"verb"_s));
    QVERIFY(m_journey->run().isDone(u"revokeDialog"_s));
    QCOMPARE(call(m_old).status, 401);
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->state.id, u"revoked"_s, patience);
}

void TestCheckout::keepsTheRevokedKeyForEver()
{
    m_journey->run().window().shell()->showKey(m_older);
    QTRY_VERIFY(m_journey->run().keys().indexOf(m_older).isValid());
    QVERIFY(m_journey->run().choose(m_older));
    QVERIFY(key(m_older)->endedAt.has_value());
    const QModelIndex row = m_journey->run().keys().indexOf(m_older);
    const auto revoked = static_cast<int>(KeyTableModel::Column::Revoked);
    QVERIFY(!row.siblingAtColumn(revoked).data().toString().isEmpty());
    QCOMPARE(find<QLabel>(u"factStatus"_s)->text(), u"Revoked"_s);

    // Neither is there a way back, nor one to make it disappear.
    const Actions &actions = m_journey->run().window().shell()->actions();
    QVERIFY(!actions.action(u"key.delete"_s)->isVisible());
    QVERIFY(!actions.action(u"key.rotate"_s)->isEnabled());
    QVERIFY(!actions.action(u"key.revoke"_s)->isEnabled());
    for (QAction *action : actions.all())
        if (action->objectName().startsWith(u"key.move"_s))
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
}

void TestCheckout::callsWithTheNewKeyAndTheOldOne()
{
    QCOMPARE(call(m_new).status, 200);
    const QDateTime before = key(m_older)->lastUsed.at;
    const HttpAnswer old = call(m_old);
    QCOMPARE(old.status, 401);
    QCOMPARE(old.header("chatelaine-cause"), "revoked");
    QTest::qWait(500);
    QCOMPARE(key(m_older)->lastUsed.at, before);
}

QTEST_MAIN(TestCheckout)
#include "tst_checkout.moc"
