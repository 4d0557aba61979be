// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/scopesdialog.h"
#include "ui/parts/callout.h"
#include "ui/parts/scopepicker.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestScopesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsAddedAndTakenAway();
    void savesAgainstWhatItShowed();
    void asksForAtLeastOne();
    void keepsTheChoiceWhereSomebodyWasFirst();
    void saysThatSomethingElseChanged();
    void leavesAnEndedKeyToItsError();
    void spellsWildcardsOut();
    void namesEverything();
    void cutsNoText();

private:
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *verb() const { return find<QPushButton>(u"verb"_s); }
    void choose(const QStringList &scopes) const { find<ScopePicker>(u"scopes"_s)->setScopes(scopes); }

    struct Saved
    {
        ApiKey seen;
        QStringList scopes;
        Prompts::Outcome outcome;
    };
    std::vector<Saved> m_saved;
    DialogContext m_context;
    ApiKey m_key;
    std::unique_ptr<ScopesDialog> m_dialog;
};

void TestScopesDialog::init()
{
    Profile profile = test::sampleProfile();
    profile.scopes.editable = true;
    profile.scopes.wildcards = true;
    profile.scopes.grammar = u"[a-z-]+:(read|write|\\*)"_s;
    m_context = {};
    m_context.profile = std::make_shared<const Profile>(profile);
    m_key = test::sampleKey();
    m_key.etag = u"\"1\""_s;
    m_saved.clear();
    m_dialog = std::make_unique<ScopesDialog>(
        m_key, m_context, [this](const ApiKey &seen, const QStringList &scopes, const Prompts::Outcome &outcome) {
            m_saved.push_back({seen, scopes, outcome});
        });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestScopesDialog::cleanup()
{
    m_dialog.reset();
    applyTextScale(*qApp, 100);
}

void TestScopesDialog::showsWhatIsAddedAndTakenAway()
{
    QVERIFY(!verb()->isEnabled());
    choose({u"invoices:read"_s, u"payouts:read"_s});
    QCOMPARE(find(u"added.payouts:read"_s)->accessibleName().left(6), u"Added:"_s);
    QCOMPARE(find(u"removed.invoices:write"_s)->accessibleName().left(11), u"Taken away:"_s);
    QVERIFY(!find(u"added.invoices:read"_s));
    QVERIFY(find<QLabel>(u"diffMeaning"_s)->text().startsWith(u"Calls that use what is taken away are refused"_s));
    QVERIFY(verb()->isEnabled());
}

void TestScopesDialog::savesAgainstWhatItShowed()
{
    choose({u"payouts:read"_s});
    verb()->click();
    QCOMPARE(m_saved.size(), size_t(1));
    QCOMPARE(m_saved.front().seen.etag, u"\"1\""_s);
    QCOMPARE(m_saved.front().scopes, QStringList{u"payouts:read"_s});
    m_saved.front().outcome(std::nullopt);
    QVERIFY(!m_dialog->isVisible());
}

void TestScopesDialog::asksForAtLeastOne()
{
    choose({});
    QVERIFY(!verb()->isEnabled());
    QCOMPARE(find<QLabel>(u"reason"_s)->text(), u"Choose at least one scope to continue."_s);
}

void TestScopesDialog::keepsTheChoiceWhereSomebodyWasFirst()
{
    choose({u"payouts:read"_s});
    verb()->click();
    ApiKey now = m_key;
    now.scopes = {u"clients:read"_s};
    now.etag = u"\"2\""_s;
    Error conflict{Error::Kind::Conflict};
    conflict.current = std::make_shared<const ApiKey>(now);
    m_saved.back().outcome(conflict);
    QVERIFY(find<Callout>(u"conflict"_s)->isVisible());
    QVERIFY(find<Callout>(u"conflict"_s)->accessibleName().contains(u"clients:read"_s));
    QCOMPARE(m_dialog->scopes(), QStringList{u"payouts:read"_s});
    QVERIFY(find(u"removed.clients:read"_s));
    QVERIFY(!find(u"removed.invoices:read"_s));
    verb()->click();
    QCOMPARE(m_saved.back().seen.etag, u"\"2\""_s);
}

void TestScopesDialog::saysThatSomethingElseChanged()
{
    choose({u"payouts:read"_s});
    verb()->click();
    ApiKey now = m_key;
    now.name = u"Renamed"_s;
    Error conflict{Error::Kind::Conflict};
    conflict.current = std::make_shared<const ApiKey>(now);
    m_saved.back().outcome(conflict);
    QVERIFY(find<Callout>(u"conflict"_s)->accessibleName().contains(u"is as you saw it"_s));
}

void TestScopesDialog::leavesAnEndedKeyToItsError()
{
    choose({u"payouts:read"_s});
    verb()->click();
    ApiKey now = m_key;
    now.state = {u"revoked"_s, StateClass::Ended};
    Error conflict{Error::Kind::Conflict};
    conflict.current = std::make_shared<const ApiKey>(now);
    conflict.requestId = u"req_0123456789"_s;
    m_saved.back().outcome(conflict);
    QVERIFY(!find<Callout>(u"conflict"_s)->isVisible());
    QVERIFY(find<Callout>(u"error"_s)->isVisible());
    QVERIFY(find(u"copyRequestId"_s)->isVisible());
}

void TestScopesDialog::spellsWildcardsOut()
{
    choose({u"invoices:*"_s});
    QVERIFY(!verb()->isEnabled());
    choose({u"payouts:*"_s});
    QVERIFY(find(u"added.payouts:read"_s));
    QVERIFY(find(u"added.payouts:write"_s));
}

void TestScopesDialog::namesEverything()
{
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestScopesDialog::cutsNoText()
{
    applyTextScale(*qApp, 150);
    init();
    choose({u"payouts:read"_s});
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestScopesDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_scopesdialog.moc"
