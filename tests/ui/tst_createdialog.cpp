// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/createdialog.h"
#include "ui/parts/choicecard.h"
#include "ui/parts/pill.h"
#include "ui/parts/scopepicker.h"
#include "ui/parts/segmented.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestCreateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsMissing();
    void makesADraftOfWhatWasChosen();
    void namesTheEnvironmentInItsVerb();
    void warnsOfANamesakeAndGoesOn();
    void ticksThePresetsScopes();
    void showsAnInvisibleCharacterAsAnError();
    void staysOpenWhenCreatingFails();
    void putsTheServicesProblemToItsField();
    void closesWhenTheKeyExists();
    void leavesNoWayIntoAForbiddenEnvironment();
    void goesThroughItsFieldsInReadingOrder();
    void namesEverything();
    void cutsNoText_data();
    void cutsNoText();

private:
    void open(const KeyDraft &start = {});
    template <class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QString reason() const { return find<QLabel>(u"reason"_s)->text(); }
    QPushButton *verb() const { return find<QPushButton>(u"verb"_s); }
    void fill();

    std::unique_ptr<CreateDialog> m_dialog;
    CreateDialog::Context m_context;
    std::vector<KeyDraft> m_created;
    Prompts::Outcome m_outcome;
};

void TestCreateDialog::init()
{
    m_context = {};
    m_context.profile = std::make_shared<const Profile>(test::sampleProfile());
    m_context.workspace = u"Northwind Payments"_s;
    m_context.role = u"owner"_s;
    m_created.clear();
}

void TestCreateDialog::cleanup()
{
    m_dialog.reset();
    applyTextScale(*qApp, 100);
}

void TestCreateDialog::open(const KeyDraft &start)
{
    m_dialog = std::make_unique<CreateDialog>(start, m_context,
                                              [this](const KeyDraft &draft, const Prompts::Outcome &outcome) {
                                                  m_created.push_back(draft);
                                                  m_outcome = outcome;
                                              });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestCreateDialog::fill()
{
    QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Checkout backend"_s);
    find<ChoiceCard>(u"environment.live"_s)->click();
    find<ScopePicker>(u"scopes"_s)->setScopes({u"invoices:read"_s});
}

void TestCreateDialog::saysWhatIsMissing()
{
    open();
    QVERIFY(!verb()->isEnabled());
    QCOMPARE(reason(), u"Name the key to continue."_s);
    QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Checkout"_s);
    QCOMPARE(reason(), u"Choose the environment to continue."_s);
    find<ChoiceCard>(u"environment.test"_s)->click();
    QCOMPARE(reason(), u"Choose at least one scope to continue."_s);
    find<ScopePicker>(u"scopes"_s)->setScopes({u"invoices:read"_s});
    QCOMPARE(reason(), QString());
    QVERIFY(verb()->isEnabled());
}

void TestCreateDialog::makesADraftOfWhatWasChosen()
{
    open();
    fill();
    find<Segmented>(u"expiryTerm"_s)->setCurrent(u"never"_s);
    verb()->click();
    QCOMPARE(m_created.size(), size_t(1));
    const KeyDraft expected{u"secret"_s, u"Checkout backend"_s, u"live"_s, {u"invoices:read"_s}, std::nullopt, {}};
    QVERIFY(m_created.front() == expected);
}

void TestCreateDialog::namesTheEnvironmentInItsVerb()
{
    open();
    QCOMPARE(verb()->text(), u"Create key"_s);
    find<ChoiceCard>(u"environment.test"_s)->click();
    QCOMPARE(verb()->text(), u"Create test key"_s);
    find<ChoiceCard>(u"environment.live"_s)->click();
    QCOMPARE(verb()->text(), u"Create live key"_s);
}

void TestCreateDialog::warnsOfANamesakeAndGoesOn()
{
    m_context.namesakes = [](const QString &name, const QString &environment) {
        return name == "Checkout backend"_L1 && environment == "live"_L1 ? 1 : 0;
    };
    open();
    fill();
    QVERIFY(find<QLineEdit>(u"name"_s)->accessibleDescription().startsWith(u"Another live key has this name."_s));
    QVERIFY(verb()->isEnabled());
}

void TestCreateDialog::ticksThePresetsScopes()
{
    open();
    auto *reporting = find<Pill>(u"preset.reporting"_s);
    auto *scopes = find<ScopePicker>(u"scopes"_s);
    reporting->click();
    QCOMPARE(scopes->scopes(), QStringList({u"clients:read"_s, u"invoices:read"_s}));
    QVERIFY(reporting->isChecked());
    scopes->setScopes({u"clients:read"_s});
    QVERIFY(!reporting->isChecked());
    find<Pill>(u"preset.full-access"_s)->click();
    QCOMPARE(scopes->scopes().size(), 6);
}

void TestCreateDialog::showsAnInvisibleCharacterAsAnError()
{
    open();
    fill();
    find<QLineEdit>(u"name"_s)->setText(u"pay\u202Eout"_s);
    QVERIFY(find<QLineEdit>(u"name"_s)->property("invalid").toBool());
    QCOMPARE(reason(), u"Choose another name to continue."_s);
}

void TestCreateDialog::staysOpenWhenCreatingFails()
{
    open();
    fill();
    verb()->click();
    QVERIFY(!verb()->isEnabled());
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    Error offline;
    offline.kind = Error::Kind::Offline;
    m_outcome(offline);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QWidget>(u"error"_s)->isVisible());
    QVERIFY(verb()->isEnabled());
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Checkout backend"_s);
}

void TestCreateDialog::putsTheServicesProblemToItsField()
{
    open();
    fill();
    verb()->click();
    Error invalid;
    invalid.kind = Error::Kind::Invalid;
    invalid.fields = {{u"/name"_s, u"too-long"_s, {}}};
    m_outcome(invalid);
    QVERIFY(!find<QWidget>(u"error"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"name"_s)->accessibleDescription(), u"A name has at most 120 characters."_s);
}

void TestCreateDialog::closesWhenTheKeyExists()
{
    open();
    fill();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    verb()->click();
    m_outcome({});
    QCOMPARE(accepted.count(), 1);
    m_dialog.reset();
    m_outcome({}); // told twice, or late: nobody is there any more
}

void TestCreateDialog::leavesNoWayIntoAForbiddenEnvironment()
{
    m_context.mayCreate = [](const QString &environment) { return environment == "test"_L1; };
    KeyDraft start;
    start.environment = u"live"_s;
    open(start);
    QVERIFY(!find<ChoiceCard>(u"environment.live"_s)->isEnabled());
    QVERIFY(!find<ChoiceCard>(u"environment.live"_s)->isChecked());
    QVERIFY(!find<ChoiceCard>(u"environment.live"_s)->toolTip().isEmpty());
}

void TestCreateDialog::goesThroughItsFieldsInReadingOrder()
{
    open();
    fill();
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"name"_s);
    QStringList order;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        order << m_dialog->focusWidget()->objectName();
    }
    QCOMPARE(order,
             QStringList({u"environment.live"_s, u"preset.reporting"_s, u"preset.full-access"_s, u"90"_s,
                          u"scopeSearch"_s, u"scopeTree"_s, u"cancel"_s, u"verb"_s, u"name"_s, u"environment.live"_s}));
}

void TestCreateDialog::namesEverything()
{
    open();
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestCreateDialog::cutsNoText_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as designed") << 100;
    QTest::newRow("a half larger") << 150;
}

void TestCreateDialog::cutsNoText()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    m_context.namesakes = [](const QString &, const QString &) { return 1; };
    open();
    fill();
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestCreateDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_createdialog.moc"
