// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/versioncard.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestConflictDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnlyWhereBothChangedTheSame();
    void preselectsNothing();
    void saysWhoWasFirst();
    void savesWhatWasChosen();
    void saysWhatIsSaved();
    void asksBeforeItDiscards();
    void escapeKeepsEditing();
    void handsBackWhatWasTypedWhereTheKeyEnded();
    void namesEverythingAndCutsNothing_data();
    void namesEverythingAndCutsNothing();

private:
    void show();
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *verb() const { return find<QPushButton>(u"verb"_s); }
    void choose(const QString &card) const { find<VersionCard>(card)->click(); }

    KeyConflict m_conflict;
    ConflictDialog::Context m_context;
    QPointer<ConflictDialog> m_dialog;
    std::vector<KeyEdit> m_saved;
    QStringList m_copied;
    int m_discarded = 0, m_kept = 0;
};

void TestConflictDialog::init()
{
    m_saved.clear();
    m_copied.clear();
    m_discarded = m_kept = 0;
    m_context = {};
    m_context.profile = std::make_shared<const Profile>(test::sampleProfile());
    m_context.self = u"Mara Okafor"_s;
    Member rafael;
    rafael.id = {u"mem_rafael"_s};
    rafael.name = u"Rafael Brandt"_s;
    m_context.members = {rafael};
    m_context.copyText = [this](const QString &text) { m_copied << text; };

    m_conflict = {};
    m_conflict.base = test::sampleKey();
    m_conflict.base.name = u"POS Integration"_s;
    ApiKey theirs = m_conflict.base;
    theirs.owner = {u"mem_priya"_s};
    theirs.ownerName = u"Priya Shah"_s;
    theirs.note = u"14 shops, two gateways"_s;
    m_conflict.theirs = theirs;
    m_conflict.mine.owner = {u"mem_rafael"_s};
    m_conflict.mine.name = u"POS Integration, shops"_s;
    m_conflict.changedBy = u"Aiko Nakamura"_s;
    m_conflict.changedAt = m_context.now.addSecs(-12);
    show();
}

void TestConflictDialog::show()
{
    delete m_dialog;
    Prompts::ConflictAnswers answers;
    answers.save = [this](const KeyEdit &edit, const Prompts::Outcome &outcome) {
        m_saved.push_back(edit);
        outcome(std::nullopt);
    };
    answers.discard = [this] { ++m_discarded; };
    answers.keepEditing = [this] { ++m_kept; };
    m_dialog = new ConflictDialog(m_conflict, m_context, answers);
    m_dialog->show();
}

void TestConflictDialog::cleanup()
{
    delete m_dialog;
    applyTextScale(*qApp, 100);
}

void TestConflictDialog::asksOnlyWhereBothChangedTheSame()
{
    QVERIFY(find(u"theirs.owner"_s));
    QVERIFY(find(u"mine.owner"_s));
    for (const QString &field : {u"name"_s, u"note"_s, u"scopes"_s, u"state"_s, u"tags"_s})
        QVERIFY(!find(u"theirs."_s + field));
}

void TestConflictDialog::preselectsNothing()
{
    QVERIFY(!find<VersionCard>(u"theirs.owner"_s)->isChecked());
    QVERIFY(!find<VersionCard>(u"mine.owner"_s)->isChecked());
    QVERIFY(!verb()->isEnabled());
    choose(u"mine.owner"_s);
    QVERIFY(verb()->isEnabled());
}

void TestConflictDialog::saysWhoWasFirst()
{
    QString all;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(u"Aiko Nakamura saved POS Integration 12 seconds ago, while you were editing it."_s));
    QVERIFY(all.contains(u"14 shops, two gateways"_s));
    QVERIFY(all.contains(u"POS Integration, shops"_s));
}

void TestConflictDialog::savesWhatWasChosen()
{
    choose(u"theirs.owner"_s);
    choose(u"mine.owner"_s);
    verb()->click();
    QCOMPARE(m_saved.size(), size_t(1));
    QCOMPARE(m_saved.front().owner->text, u"mem_rafael"_s);
    QCOMPARE(*m_saved.front().name, u"POS Integration, shops"_s);
    QVERIFY(!m_saved.front().note);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_kept + m_discarded, 0);
}

void TestConflictDialog::saysWhatIsSaved()
{
    QVERIFY(find<QLabel>(u"conflictResult"_s)->text().startsWith(u"Choose"_s));
    choose(u"theirs.owner"_s);
    QCOMPARE(find<QLabel>(u"conflictResult"_s)->text(),
             u"From Aiko Nakamura: owner and note. From you: name. The audit keeps both."_s);
}

void TestConflictDialog::asksBeforeItDiscards()
{
    find<QPushButton>(u"discardMine"_s)->click();
    auto *question = find<QDialog>(u"discardMineDialog"_s);
    QVERIFY(question && question->isVisible());
    QCOMPARE(m_discarded, 0);
    question->findChild<QPushButton *>(u"verb"_s)->click();
    QCOMPARE(m_discarded, 1);
    QCOMPARE(m_kept, 0);
}

void TestConflictDialog::escapeKeepsEditing()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(m_kept, 1);
    QVERIFY(m_saved.empty());
}

void TestConflictDialog::handsBackWhatWasTypedWhereTheKeyEnded()
{
    m_conflict.theirs->state = {u"revoked"_s, StateClass::Ended};
    show();
    QCOMPARE(m_dialog->windowTitle(), u"Somebody else ended this key"_s);
    QVERIFY(!find(u"mine.owner"_s));
    find<QPushButton>(u"copyMine"_s)->click();
    QCOMPARE(m_copied, QStringList{u"Owner: Rafael Brandt\nName: POS Integration, shops"_s});
    verb()->click();
    QCOMPARE(m_discarded, 1);
    m_conflict.theirs.reset();
    show();
    QCOMPARE(m_dialog->windowTitle(), u"Somebody else deleted this key"_s);
}

void TestConflictDialog::namesEverythingAndCutsNothing_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("at 100 %") << 100;
    QTest::newRow("at 150 %") << 150;
}

void TestConflictDialog::namesEverythingAndCutsNothing()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    m_conflict.mine.note = QString(400, u'n');
    show();
    QTest::qWait(30);
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(application, Settings::Theme::Light);
    TestConflictDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_conflictdialog.moc"
