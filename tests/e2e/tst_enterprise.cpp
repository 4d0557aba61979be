// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/openrotations.h"
#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/wait.h"
#include "ui/parts/callout.h"
#include "ui/parts/label.h"
#include "ui/shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

} // namespace

/// A key that ends on a date, and its guided rotation by a second key, in the real window on the real service. Each
/// step goes on where the one before ended.
class TestEnterprise : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createsAKeyThatEndsOnADate();
    void rotatesItAndLandsOnThePage();
    void ticksWhatIsDone();
    void findsTheRotationAgainAfterARestart();
    void seesTheNewKeysFirstCall();
    void warnsThatTheOldKeyIsInUse();
    void revokesTheOldKey();
    void explainsTheRefusalByItsRequestId();
    void explainsAMissingScope();
    void neverTakesASecretInAnExplanation();
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
    /// Opens "Why was a call refused?" and pastes into it; null if something is missing.
    QDialog *explain(const QString &pasted);
    static QString cause(const QDialog *dialog) { return dialog->findChild<Callout *>(u"refusalCause"_s)->title(); }

    std::unique_ptr<Journey> m_journey;
    KeyId m_older, m_newer;
    QByteArray m_old, m_new;
};

void TestEnterprise::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Northwind Payments"_s));
}

QDialog *TestEnterprise::explain(const QString &pasted)
{
    Run &run = m_journey->run();
    if (!run.openMenu(u"menu-help"_s) || !Run::chooseFromMenu(u"Why was a call refused?"_s))
        return nullptr;
    QDialog *dialog = run.dialog(u"refusalDialog"_s);
    if (!dialog)
        return nullptr;
    QGuiApplication::clipboard()->setText(pasted);
    Run::press(dialog, Qt::Key_V, Qt::ControlModifier);
    return dialog;
}

void TestEnterprise::createsAKeyThatEndsOnADate()
{
    m_journey->run().press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Guided"_s);
    QVERIFY(Run::click(dialog, u"environment.test"_s));
    QVERIFY(Run::click(dialog, u"preset.reporting"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_old = m_journey->takeNewSecret();
    QVERIFY(m_old.startsWith("sk_test_"));
    const std::optional<ApiKey> made = m_journey->named(u"Guided"_s);
    QVERIFY(made);
    m_older = made->id;
    QCOMPARE(made->scopes, (QStringList{u"clients:read"_s, u"invoices:read"_s, u"payouts:read"_s}));
    const QDateTime ends(QDateTime::currentDateTimeUtc().date().addDays(90), QTime(0, 0), Qt::UTC);
    QCOMPARE(made->expiresAt, std::optional(ends));
    QCOMPARE(call(m_old).status, 200);
}

void TestEnterprise::rotatesItAndLandsOnThePage()
{
    QVERIFY(m_journey->run().choose(m_older));
    m_journey->run().press(Qt::Key_R, Qt::ControlModifier);
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_new = m_journey->takeNewSecret();
    QVERIFY(m_new.startsWith("sk_test_"));
    QTRY_VERIFY(find(u"rotationPage"_s));
    QTRY_VERIFY(!key(m_older)->replacedBy.isEmpty());
    m_newer = key(m_older)->replacedBy;
    QCOMPARE(key(m_newer)->scopes, key(m_older)->scopes);
    QCOMPARE(find<ElidedLabel>(u"rotationTitle"_s)->text(), u"Rotate Guided"_s);
    QCOMPARE(find<QLabel>(u"rotationStanding"_s)->text(), u"Put the new key where the old one is"_s);
    QVERIFY(find<QLabel>(u"snippet"_s)->text().contains(key(m_newer)->visiblePart));
    QVERIFY(!find<QLabel>(u"snippet"_s)->text().contains(QString::fromLatin1(m_new)));
}

void TestEnterprise::ticksWhatIsDone()
{
    QVERIFY(m_journey->run().click(u"tick.0"_s));
    const auto kept = [this] { return test::wait(m_journey->context().service().ticks(m_newer)); };
    QTRY_COMPARE(kept().value().done, std::vector<int>{0});
}

void TestEnterprise::findsTheRotationAgainAfterARestart()
{
    QVERIFY(m_journey->comeBack());
    QVERIFY(!find(u"rotationPage"_s));
    QVERIFY(m_journey->run().choose(m_newer));
    QVERIFY(find(u"detailRotation"_s));
    QVERIFY(m_journey->run().choose(m_older));
    QVERIFY(find(u"detailRotation"_s));
    QVERIFY(m_journey->run().click(u"key.open-rotation"_s));
    QTRY_VERIFY(find(u"rotationPage"_s));
    QCOMPARE(find<ElidedLabel>(u"rotationTitle"_s)->text(), u"Rotate Guided"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"tick.0"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(u"tick.1"_s)->isChecked());
}

void TestEnterprise::seesTheNewKeysFirstCall()
{
    QCOMPARE(call(m_new).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"rotationStanding"_s)->text(),
                              u"The new key works, and the old one is still in use"_s, patience);
    const std::optional<KeyUsage> usage = test::wait(m_journey->context().service().usage(m_newer)).value();
    QVERIFY(usage->firstUseAt);
    QVERIFY(!usage->firstUseFrom.isEmpty());
    const auto told = [&] {
        const QList<QLabel *> labels = find(u"newKey"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(usage->firstUseFrom); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
}

void TestEnterprise::warnsThatTheOldKeyIsInUse()
{
    QCOMPARE(call(m_old).status, 200);
    QTRY_COMPARE(find<Callout>(u"verdict"_s)->title(), u"Not yet safe to revoke"_s);
    QCOMPARE(find<QAbstractButton>(u"rotationVerb"_s)->text(), u"Revoke old key anyway…"_s);
    QVERIFY(find<QAbstractButton>(u"rotationVerb"_s)->isEnabled());
}

void TestEnterprise::revokesTheOldKey()
{
    QVERIFY(m_journey->run().click(u"rotationVerb"_s));
    QDialog *dialog = m_journey->run().dialog(u"revokeDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Guided"_s);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_journey->run().isDone(u"revokeDialog"_s));
    QTRY_COMPARE(key(m_older)->state.id, u"revoked"_s);
    QTRY_VERIFY(find(u"rotationShowKey"_s));
    for (const OpenRotation &open : openRotations(m_journey->run().keys()))
        QVERIFY(open.newer.id != m_newer);
}

void TestEnterprise::explainsTheRefusalByItsRequestId()
{
    const HttpAnswer refused = call(m_old);
    QCOMPARE(refused.status, 401);
    const QString request = QString::fromLatin1(refused.header("chatelaine-request-id"));
    QVERIFY(request.startsWith(u"req_"_s));
    QDialog *dialog = explain(request);
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(cause(dialog), u"The key was revoked"_s, patience);
    QVERIFY(Run::click(dialog, u"refusedKey"_s));
    QVERIFY(m_journey->run().isGone(u"refusalDialog"_s));
    const std::vector<ApiKey> chosen = m_journey->run().window().findChild<QWidget *>(u"details"_s)
        ? m_journey->run().window().shell()->actions().selection().keys
        : std::vector<ApiKey>();
    QCOMPARE(chosen.size(), size_t(1));
    QCOMPARE(chosen.front().id, m_older);
}

void TestEnterprise::explainsAMissingScope()
{
    const HttpAnswer refused = call(m_new, "scope=payouts:write");
    QCOMPARE(refused.status, 403);
    QDialog *dialog = explain(u"HTTP/1.1 403 Forbidden\r\n\r\n"_s + QString::fromUtf8(refused.body));
    QVERIFY(dialog);
    QTRY_COMPARE(cause(dialog), u"The key lacks a scope"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"refusedKey"_s), patience);
    QVERIFY(dialog->findChild<QWidget *>(u"neededScope"_s)->accessibleName().contains(u"payouts:write"_s));
    QVERIFY(Run::click(dialog, u"cancel"_s));
    QVERIFY(m_journey->run().isGone(u"refusalDialog"_s));
}

void TestEnterprise::neverTakesASecretInAnExplanation()
{
    QDialog *dialog = explain(u"401 for Authorization: Bearer "_s + QString::fromLatin1(m_new));
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"secretMet"_s)->isVisible());
    const QString shown = dialog->findChild<QPlainTextEdit *>(u"paste"_s)->toPlainText();
    QVERIFY(shown.contains(u"sk_test_••••"_s));
    QVERIFY(!shown.contains(QString::fromLatin1(m_new.right(20))));
    QCOMPARE(cause(dialog), u"401 can mean 6 things here"_s);
    QVERIFY(Run::click(dialog, u"cancel"_s));
    QVERIFY(m_journey->run().isGone(u"refusalDialog"_s));
}

void TestEnterprise::callsWithTheNewKeyAndTheOldOne()
{
    QCOMPARE(call(m_new).status, 200);
    QCOMPARE(call(m_new, "environment=live").header("chatelaine-cause"), "wrong-environment");
    const HttpAnswer old = call(m_old);
    QCOMPARE(old.status, 401);
    QCOMPARE(old.header("chatelaine-cause"), "revoked");
}

QTEST_MAIN(TestEnterprise)
#include "tst_enterprise.moc"
