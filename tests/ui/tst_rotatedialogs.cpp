// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/gracedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/rotationdialog.h"
#include "ui/parts/callout.h"
#include "ui/parts/segmented.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

namespace {

using Mode = Profile::Rotation::Mode;

KeyUsage usageOf(const std::vector<qint64> &perDay)
{
    KeyUsage usage;
    usage.perDay = perDay;
    return usage;
}

} // namespace

class TestRotateDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void asksForTheSecondKeysNameAndEnd();
    void waitsUntilThePersonIsReadyWhereTheOldKeyStops();
    void presetsTheProfilesGrace();
    void turnsToDangerWhereTheOldSecretStopsNow();
    void learnsTheLongestSilence_data();
    void learnsTheLongestSilence();
    void comparesTheGraceWithTheLongestSilence();
    void tellsWhenTheOldKeyMayGo_data();
    void tellsWhenTheOldKeyMayGo();
    void leavesForTheRevocation();
    void namesEverything_data() { modes(); }
    void namesEverything();
    void cutsNoText_data() { modes(); }
    void cutsNoText();

private:
    static void modes();
    template <class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QPushButton *verb() const { return find<QPushButton>(u"verb"_s); }
    RotateDialog *open(Mode mode);

    std::unique_ptr<DialogFrame> m_dialog;
    std::vector<RotationRequest> m_requests;
    DialogContext m_context;
};

void TestRotateDialogs::modes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("by a second key") << int(Mode::Overlap);
    QTest::newRow("at once") << int(Mode::Immediate);
    QTest::newRow("with a grace") << int(Mode::SameId);
}

void TestRotateDialogs::cleanup()
{
    m_dialog.reset();
    m_requests.clear();
    applyTextScale(*qApp, 100);
}

RotateDialog *TestRotateDialogs::open(Mode mode)
{
    m_context = {};
    m_context.profile = std::make_shared<const Profile>(test::sampleProfile(mode));
    RotateDialog *made = RotateDialog::make(
        test::sampleKey(), m_context,
        [this](const RotationRequest &request, const Prompts::Outcome &) { m_requests.push_back(request); });
    m_dialog.reset(made);
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    made->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(made);
    return made;
}

void TestRotateDialogs::asksForTheSecondKeysNameAndEnd()
{
    open(Mode::Overlap);
    auto *name = find<QLineEdit>(u"name"_s);
    QCOMPARE(name->text(), u"Checkout backend"_s);
    name->clear();
    QVERIFY(!verb()->isEnabled());
    QTest::keyClicks(name, u"Checkout backend 2"_s);
    find<Segmented>(u"expiryTerm"_s)->setCurrent(u"never"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_requests.size(), size_t(1));
    QCOMPARE(m_requests.front().name, u"Checkout backend 2"_s);
    QVERIFY(!m_requests.front().expiresAt);
}

void TestRotateDialogs::waitsUntilThePersonIsReadyWhereTheOldKeyStops()
{
    open(Mode::Immediate);
    QVERIFY(!verb()->isEnabled());
    QVERIFY(!verb()->isDefault());
    find<QCheckBox>(u"ready"_s)->click();
    verb()->click();
    QCOMPARE(m_requests.size(), size_t(1));
}

void TestRotateDialogs::presetsTheProfilesGrace()
{
    open(Mode::SameId);
    QCOMPARE(find<Segmented>(u"grace"_s)->current(), u"86400"_s);
    find<Segmented>(u"grace"_s)->setCurrent(u"3600"_s);
    verb()->click();
    QCOMPARE(m_requests.front().grace, std::chrono::seconds(3600));
}

void TestRotateDialogs::turnsToDangerWhereTheOldSecretStopsNow()
{
    open(Mode::SameId);
    QCOMPARE(verb()->property("kind").toByteArray(), QByteArray("primary"));
    QVERIFY(verb()->isDefault());
    find<Segmented>(u"grace"_s)->setCurrent(u"0"_s);
    QCOMPARE(verb()->property("kind").toByteArray(), QByteArray("danger"));
    QVERIFY(!verb()->isDefault());
}

void TestRotateDialogs::learnsTheLongestSilence_data()
{
    QTest::addColumn<std::vector<qint64>>("perDay");
    QTest::addColumn<int>("days");
    QTest::newRow("no call at all") << std::vector<qint64>{0, 0, 0} << -1;
    QTest::newRow("calls on each day") << std::vector<qint64>{4, 1, 7} << 0;
    QTest::newRow("weekends are silent") << std::vector<qint64>{5, 0, 0, 5, 5, 0, 5} << 2;
    QTest::newRow("what lies before the first call is no silence") << std::vector<qint64>{0, 0, 0, 3, 0, 3} << 1;
    QTest::newRow("what lies after the last call may only be beginning") << std::vector<qint64>{3, 0, 3, 0, 0, 0} << 1;
}

void TestRotateDialogs::learnsTheLongestSilence()
{
    QFETCH(std::vector<qint64>, perDay);
    QTEST(longestSilence(usageOf(perDay)).value_or(-1), "days");
}

void TestRotateDialogs::comparesTheGraceWithTheLongestSilence()
{
    RotateDialog *dialog = open(Mode::SameId);
    dialog->setUsage(usageOf({5, 0, 0, 5}));
    QCOMPARE(find<QLabel>(u"graceHint"_s)->text(),
             u"Its longest silence in 30 days was 2 days. Who calls that seldom may be refused."_s);
    dialog->setUsage(usageOf({5, 5, 5, 5}));
    QCOMPARE(find<QLabel>(u"graceHint"_s)->text(),
             u"It was called on each of the last 30 days, so this is enough for everybody to call once."_s);
}

void TestRotateDialogs::tellsWhenTheOldKeyMayGo_data()
{
    QTest::addColumn<std::vector<qint64>>("perDay");
    QTest::addColumn<int>("hoursQuiet");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("called an hour ago") << std::vector<qint64>{5, 5, 5} << 1 << u"Not yet safe to revoke"_s;
    QTest::newRow("a daily caller silent for a day") << std::vector<qint64>{5, 5, 5} << 25 << u"Safe to revoke"_s;
    QTest::newRow("a weekly caller silent for a day")
        << std::vector<qint64>{5, 0, 0, 0, 0, 0, 0, 5, 0} << 25 << u"Not yet safe to revoke"_s;
    QTest::newRow("a weekly caller silent for eight days")
        << std::vector<qint64>{5, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0} << 24 * 8 << u"Safe to revoke"_s;
}

void TestRotateDialogs::tellsWhenTheOldKeyMayGo()
{
    QFETCH(std::vector<qint64>, perDay);
    QFETCH(int, hoursQuiet);
    DialogContext context;
    context.profile = std::make_shared<const Profile>(test::sampleProfile());
    ApiKey old = test::sampleKey();
    old.lastUsed = {LastUsed::Knowledge::At, context.now.addSecs(-3600 * hoursQuiet), context.now};
    RotationDialog dialog(old, test::sampleKey(), context, [] {});
    dialog.setUsage(usageOf(perDay), usageOf({0, 0, 5}));
    QTEST(dialog.findChild<Callout *>(u"verdict"_s)->title(), "verdict");
}

void TestRotateDialogs::leavesForTheRevocation()
{
    DialogContext context;
    context.profile = std::make_shared<const Profile>(test::sampleProfile());
    int revocations = 0;
    RotationDialog dialog(test::sampleKey(), test::sampleKey(), context, [&] { ++revocations; });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *revoke = dialog.findChild<QPushButton *>(u"verb"_s);
    QVERIFY(!revoke->isDefault());
    revoke->click();
    QCOMPARE(revocations, 1);
    QVERIFY(!dialog.isVisible());
}

void TestRotateDialogs::namesEverything()
{
    QFETCH(int, mode);
    open(Mode(mode));
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestRotateDialogs::cutsNoText()
{
    QFETCH(int, mode);
    applyTextScale(*qApp, 150);
    open(Mode(mode))->setUsage(usageOf({5, 5, 5}));
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestRotateDialogs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rotatedialogs.moc"
