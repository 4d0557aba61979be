// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "ui/detailpane/inlineedit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Two dashboards at once on one service, and one key that both change. Each step goes on where the one before ended.
class TestConflict : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensASecondDashboardOnTheSameService();
    void theSecondToSaveIsAsked();
    void keepsEditingWithWhatWasTyped();
    void savesTheChosenVersion();

private:
    /// Types a new name for the key into the details of a dashboard; saved with Enter.
    bool rename(Run &run, const QString &name);
    std::optional<ApiKey> seenIn(Run &run) const { return run.keys().find(m_key); }

    std::unique_ptr<Journey> m_first;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Run> m_second;
    KeyId m_key;
};

void TestConflict::initTestCase()
{
    dress();
    m_first = std::make_unique<Journey>();
    QVERIFY(m_first->enter(u"Northwind Payments"_s));
    const KeyBatch &keys = m_first->run().keys().keys();
    for (qsizetype row = 0; row < keys.size() && m_key.isEmpty(); ++row)
        if (keys.meaning(row) == StateClass::Usable)
            m_key = keys.key(row).id;
    QVERIFY(!m_key.isEmpty());
}

void TestConflict::opensASecondDashboardOnTheSameService()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_second = std::make_unique<Run>(m_home->path());
    Dashboard &dashboard = m_second->dashboard();
    dashboard.useService(m_first->run().dashboard().endpoint());
    QTRY_COMPARE_WITH_TIMEOUT(dashboard.stage(), Dashboard::Stage::SignIn, patience);
    auto demo = m_first->run().dashboard().demoSignIn();
    QVERIFY(demo);
    dashboard.session()->signIn(
        {demo->email, std::make_shared<const Secret>(Secret::takenFrom(demo->password)), u"a second desk"_s});
    QTRY_VERIFY_WITH_TIMEOUT(dashboard.context(), patience);
    dashboard.openWorkspace(m_first->context().workspace().id);
    QTRY_COMPARE_WITH_TIMEOUT(dashboard.context()->catalog().state(), KeyCatalog::State::Fresh, patience);
    QTRY_VERIFY_WITH_TIMEOUT(seenIn(*m_second), patience);
}

bool TestConflict::rename(Run &run, const QString &name)
{
    auto *inlineEdit = run.window().findChild<InlineEdit *>(u"detailName"_s);
    auto *editor = inlineEdit->findChild<QLineEdit *>(u"editor"_s);
    editor->setText(name);
    QTest::keyClick(editor, Qt::Key_Return);
    return true;
}

void TestConflict::theSecondToSaveIsAsked()
{
    Run &first = m_first->run();
    first.window().activateWindow();
    QVERIFY(first.choose(m_key));
    auto *inlineEdit = first.window().findChild<InlineEdit *>(u"detailName"_s);
    QVERIFY(Run::click(inlineEdit, u"change"_s));
    QVERIFY(inlineEdit->isEditing());

    // While the first one types, the second one saves.
    ApiKey key = *seenIn(*m_second);
    KeyEdit theirs;
    theirs.name = u"Tills"_s;
    theirs.note = u"14 shops"_s;
    m_second->dashboard().context()->operations().edit(key, theirs);
    QTRY_COMPARE_WITH_TIMEOUT(seenIn(*m_second)->name, u"Tills"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(seenIn(first)->name, u"Tills"_s, patience);

    QVERIFY(rename(first, u"Shops"_s));
    QDialog *dialog = first.dialog(u"conflictDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    const QString who = m_second->dashboard().session()->person().name;
    QVERIFY2(texts.join(u'\n').contains(who), qPrintable(texts.join(u'\n')));
    QCOMPARE(seenIn(first)->name, u"Tills"_s);
}

void TestConflict::keepsEditingWithWhatWasTyped()
{
    Run &first = m_first->run();
    QVERIFY(Run::click(first.dialog(u"conflictDialog"_s), u"cancel"_s));
    QVERIFY(first.isGone(u"conflictDialog"_s));
    auto *inlineEdit = first.window().findChild<InlineEdit *>(u"detailName"_s);
    QTRY_VERIFY(inlineEdit->isEditing());
    QCOMPARE(inlineEdit->findChild<QLineEdit *>(u"editor"_s)->text(), u"Shops"_s);
}

void TestConflict::savesTheChosenVersion()
{
    Run &first = m_first->run();
    KeyEdit theirs;
    theirs.name = u"Counters"_s;
    m_second->dashboard().context()->operations().edit(*seenIn(*m_second), theirs);
    QTRY_COMPARE_WITH_TIMEOUT(seenIn(*m_second)->name, u"Counters"_s, patience);
    QVERIFY(rename(first, u"Shops"_s));
    QDialog *dialog = first.dialog(u"conflictDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"mine.name"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(first.isGone(u"conflictDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(seenIn(*m_second)->name, u"Shops"_s, patience);
    QCOMPARE(seenIn(*m_second)->note, u"14 shops"_s);
}

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
