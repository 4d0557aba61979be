// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/run.h"
#include "tests/e2e/steps.h"
#include "ui/keytable/keytableview.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Run;

namespace {

// Beside a build the window system, too, stands still for longer than the five seconds that QTRY_ waits by itself.
constexpr int patience = 20'000;

} // namespace

/// A key made and revoked without a mouse. Each step goes on where the one before ended.
class TestKeyboard : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheWorkspace();
    void createsAKey();
    void takesTheSecret();
    void findsTheKeyInThePalette();
    void revokesItFromThePalette();

private:
    std::vector<ApiKey> named(const QString &name) const;

    QTemporaryDir m_home;
    std::unique_ptr<Run> m_run;
};

void TestKeyboard::initTestCase()
{
    dress(Settings::Theme::Dark);
    m_run = std::make_unique<Run>(m_home.path());
}

std::vector<ApiKey> TestKeyboard::named(const QString &name) const
{
    std::vector<ApiKey> found;
    const KeyTableModel &keys = m_run->keys();
    for (int row = 0; row < keys.rowCount(); ++row)
        if (const ApiKey key = keys.keyAt(keys.index(row, 0)); key.name == name)
            found.push_back(key);
    return found;
}

void TestKeyboard::opensTheWorkspace()
{
    QVERIFY(m_run->reaches(Dashboard::Stage::FirstStart));
    QVERIFY(m_run->click(u"startLocal"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::SignIn));
    QVERIFY(m_run->click(u"useSample"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::Open));
    QCOMPARE(m_run->dashboard().context()->workspace().profile, u"enterprise"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->dashboard().context()->catalog().state(), KeyCatalog::State::Fresh, patience);
}

void TestKeyboard::createsAKey()
{
    m_run->press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_run->dialog(u"createDialog"_s);
    QVERIFY(dialog);
    Run::type(dialog, u"Made by hand"_s);
    // Radio buttons are one stop; arrows move, and while none is chosen Space chooses.
    QVERIFY(Run::tabTo(dialog, u"environment.live"_s));
    Run::press(dialog, Qt::Key_Right);
    Run::press(dialog, Qt::Key_Space);
    QVERIFY(Run::tabTo(dialog, u"preset.webhooks"_s));
    Run::press(dialog, Qt::Key_Space);
    QVERIFY(Run::tabTo(dialog, u"verb"_s));
    Run::press(dialog, Qt::Key_Return);
    QVERIFY(m_run->dialog(u"revealDialog"_s));
    const std::vector<ApiKey> made = named(u"Made by hand"_s);
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().environment, u"test"_s);
    QCOMPARE(made.front().scopes, (QStringList{u"webhooks:read"_s, u"webhooks:write"_s}));
}

void TestKeyboard::takesTheSecret()
{
    QDialog *dialog = m_run->dialog(u"revealDialog"_s);
    QVERIFY(dialog);
    Run::press(dialog, Qt::Key_Return);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"sk_test_"_s));
    Run::press(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(Run::tabTo(dialog, u"keepOpen"_s));
    Run::press(dialog, Qt::Key_Space);
    QVERIFY(Run::tabTo(dialog, u"saved"_s));
    Run::press(dialog, Qt::Key_Space);
    QVERIFY(Run::tabTo(dialog, u"verb"_s));
    Run::press(dialog, Qt::Key_Return);
    QVERIFY(m_run->isGone(u"revealDialog"_s));
    QCOMPARE(named(u"Made by hand"_s).front().delivery, Delivery::Confirmed);
}

void TestKeyboard::findsTheKeyInThePalette()
{
    m_run->press(Qt::Key_K, Qt::ControlModifier);
    QDialog *palette = m_run->dialog(u"palette"_s);
    QVERIFY(palette);
    Run::type(palette, u"made by"_s);
    Run::press(palette, Qt::Key_Return);
    QVERIFY(m_run->isGone(u"palette"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->table().selectedKeys().size(), size_t(1), patience);
    QCOMPARE(m_run->table().selectedKeys().front().name, u"Made by hand"_s);
}

void TestKeyboard::revokesItFromThePalette()
{
    m_run->press(Qt::Key_K, Qt::ControlModifier);
    QDialog *palette = m_run->dialog(u"palette"_s);
    QVERIFY(palette);
    Run::type(palette, u"revoke"_s);
    Run::press(palette, Qt::Key_Return);
    QVERIFY(m_run->isGone(u"palette"_s));
    QDialog *dialog = m_run->dialog(u"revokeDialog"_s);
    QVERIFY(dialog);
    // Nobody revokes by an Enter too many.
    QTRY_VERIFY_WITH_TIMEOUT(dialog->focusWidget() != nullptr, patience);
    QCOMPARE(dialog->focusWidget()->objectName(), u"cancel"_s);
    QVERIFY(Run::tabTo(dialog, u"verb"_s));
    Run::press(dialog, Qt::Key_Return);
    QVERIFY(m_run->isDone(u"revokeDialog"_s));
    QCOMPARE(named(u"Made by hand"_s).front().state.id, u"revoked"_s);
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
