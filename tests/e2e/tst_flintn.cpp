// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/operation.h"
#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/wait.h"
#include "ui/parts/callout.h"
#include "ui/parts/scopepicker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
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

/// A merchant's key that is paused, brought back and given other permissions, in the real window on the real service.
/// Each step goes on where the one before ended.
class TestFlintn : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createsAKeyThatShowsItsLastFour();
    void pausesItAndBringsItBack();
    void refusesWhatItMayNotDoAndNamesIt();
    void editsItsPermissionsWithTheDifferenceInSight();
    void keepsTheChoiceWhereSomebodyElseWasFirst();
    void asksForAtLeastOne();
    void rotatesByASecondKey();
    void copiesTheRequestIdOfAnError();
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
        return m_journey->call("X-Api-Key: " + token, query);
    }
    std::optional<ApiKey> key(const KeyId &id) const { return m_journey->run().keys().find(id); }
    /// Opens the dialog of its permissions; null if it does not come.
    QDialog *edit(const KeyId &id);

    std::unique_ptr<Journey> m_journey;
    KeyId m_older, m_newer;
    QByteArray m_old, m_new;
};

void TestFlintn::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Copperfield Market"_s));
}

QDialog *TestFlintn::edit(const KeyId &id)
{
    const bool asked = m_journey->run().choose(id) && m_journey->run().click(u"key.edit-scopes"_s);
    return asked ? m_journey->run().dialog(u"scopesDialog"_s) : nullptr;
}

void TestFlintn::createsAKeyThatShowsItsLastFour()
{
    m_journey->run().press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Market stall"_s);
    QVERIFY(Run::click(dialog, u"environment.sandbox"_s));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"verb"_s)->isEnabled());
    QVERIFY(Run::click(dialog, u"preset.payments"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_old = m_journey->takeNewSecret();
    QVERIFY(m_old.startsWith("pk_test_"));
    const std::optional<ApiKey> made = m_journey->named(u"Market stall"_s);
    QVERIFY(made);
    m_older = made->id;
    QCOMPARE(made->visiblePart, u"…"_s + QString::fromLatin1(m_old.right(4)));
    QCOMPARE(call(m_old).status, 200);
    QCOMPARE(m_journey->call("Authorization: Bearer " + m_old).header("chatelaine-cause"), "missing");
}

void TestFlintn::pausesItAndBringsItBack()
{
    QVERIFY(m_journey->run().choose(m_older));
    QVERIFY(m_journey->run().click(u"key.move-1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->state.id, u"disabled"_s, patience);
    const HttpAnswer paused = call(m_old);
    QCOMPARE(paused.status, 401);
    QCOMPARE(paused.header("chatelaine-cause"), "disabled");
    QVERIFY(paused.body.contains("\"request_id\":\"req_"));
    QVERIFY(m_journey->run().click(u"key.move-2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->state.id, u"active"_s, patience);
    QCOMPARE(call(m_old).status, 200);
}

void TestFlintn::refusesWhatItMayNotDoAndNamesIt()
{
    const HttpAnswer refused = call(m_old, "scope=transaction.refund");
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.header("chatelaine-needed-scope"), "transaction.refund");
    QVERIFY(refused.body.contains("transaction.refund"));
}

void TestFlintn::editsItsPermissionsWithTheDifferenceInSight()
{
    QDialog *dialog = edit(m_older);
    QVERIFY(dialog);
    auto *picker = dialog->findChild<ScopePicker *>(u"scopes"_s);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"verb"_s)->isEnabled());
    picker->setScopes({u"client_session.create"_s, u"transaction.read"_s, u"transaction.refund"_s});
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"added.transaction.refund"_s));
    QVERIFY(dialog->findChild<QWidget *>(u"removed.transaction.capture"_s));
    QVERIFY(!dialog->findChild<QWidget *>(u"added.transaction.read"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_journey->run().isGone(u"scopesDialog"_s));
    QCOMPARE(call(m_old, "scope=transaction.refund").status, 200);
    QCOMPARE(call(m_old, "scope=transaction.capture").status, 403);
}

void TestFlintn::keepsTheChoiceWhereSomebodyElseWasFirst()
{
    QDialog *dialog = edit(m_older);
    QVERIFY(dialog);
    auto *picker = dialog->findChild<ScopePicker *>(u"scopes"_s);
    KeyEdit elsewhere;
    elsewhere.scopes = QStringList{u"transaction.read"_s};
    QVERIFY(test::wait(m_journey->context().service().edit(*key(m_older), elsewhere, newOperationId())).has_value());
    const QStringList wanted{u"client_session.create"_s, u"transaction.void"_s};
    picker->setScopes(wanted);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QDialog *versions = m_journey->run().dialog(u"conflictDialog"_s);
    QVERIFY(versions);
    QVERIFY(Run::click(versions, u"cancel"_s));
    QVERIFY(m_journey->run().isGone(u"conflictDialog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"conflict"_s)->isVisible(), patience);
    QCOMPARE(picker->scopes(), wanted);
    QVERIFY(dialog->findChild<QWidget *>(u"removed.transaction.read"_s));
    QCOMPARE(call(m_old, "scope=transaction.void").status, 403);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_journey->run().isGone(u"scopesDialog"_s));
    QCOMPARE(call(m_old, "scope=transaction.void").status, 200);
}

void TestFlintn::asksForAtLeastOne()
{
    QDialog *dialog = edit(m_older);
    QVERIFY(dialog);
    dialog->findChild<ScopePicker *>(u"scopes"_s)->setScopes({});
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"reason"_s)->text(), u"Choose at least one permission to continue."_s);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"verb"_s)->isEnabled());
    QVERIFY(Run::click(dialog, u"cancel"_s));
    QVERIFY(m_journey->run().isGone(u"scopesDialog"_s));
}

void TestFlintn::rotatesByASecondKey()
{
    QVERIFY(m_journey->run().choose(m_older));
    m_journey->run().press(Qt::Key_R, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_new = m_journey->takeNewSecret();
    QVERIFY(m_new.startsWith("pk_test_"));
    QTRY_VERIFY(find(u"rotationPage"_s));
    m_newer = key(m_older)->replacedBy;
    QCOMPARE(call(m_old).status, 200);
    QCOMPARE(call(m_new).status, 200);
    // That it was used comes by itself, as an event; then the dialog asks for its name.
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->lastUsed.knowledge, LastUsed::Knowledge::At, patience);
    QVERIFY(m_journey->run().click(u"rotationVerb"_s));
    QDialog *revoke = m_journey->run().dialog(u"revokeDialog"_s);
    QVERIFY(revoke);
    Run::type(revoke, u"Market stall"_s);
    QVERIFY(Run::click(revoke, u"verb"_s));
    QVERIFY(m_journey->run().isDone(u"revokeDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(key(m_older)->state.id, u"revoked"_s, patience);
}

void TestFlintn::copiesTheRequestIdOfAnError()
{
    QVERIFY(m_journey->run().click(u"nav-keys"_s));
    const std::optional<ApiKey> other = m_journey->named(u"Refund drill"_s);
    QVERIFY(other);
    QDialog *dialog = edit(other->id);
    QVERIFY(dialog);
    QVERIFY(test::wait(m_journey->context().service().revoke(*other, newOperationId())).has_value());
    dialog->findChild<ScopePicker *>(u"scopes"_s)->setScopes({u"transaction.read"_s});
    QVERIFY(Run::click(dialog, u"verb"_s));
    QDialog *ended = m_journey->run().dialog(u"conflictDialog"_s);
    QVERIFY(ended);
    m_journey->run().press(ended, Qt::Key_Escape);
    QVERIFY(m_journey->run().isGone(u"conflictDialog"_s));
    QVERIFY(Run::click(dialog, u"copyRequestId"_s));
    QVERIFY(Journey::copied().startsWith("req_"));
    QVERIFY(Run::click(dialog, u"cancel"_s));
    QVERIFY(m_journey->run().isGone(u"scopesDialog"_s));
}

void TestFlintn::callsWithTheNewKeyAndTheOldOne()
{
    QCOMPARE(call(m_new).status, 200);
    const HttpAnswer old = call(m_old);
    QCOMPARE(old.status, 401);
    QCOMPARE(old.header("chatelaine-cause"), "revoked");
}

QTEST_MAIN(TestFlintn)
#include "tst_flintn.moc"
