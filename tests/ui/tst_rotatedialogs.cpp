// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/gracedialog.h"
#include "ui/dialogs/immediatedialog.h"
#include "ui/dialogs/rotatedialog.h"
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
    void findsTheQuietestHour_data();
    void findsTheQuietestHour();
    void namesWhoMustGetTheNewKey();
    void comparesTheGraceWithTheLongestSilence();
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

void TestRotateDialogs::findsTheQuietestHour_data()
{
    QTest::addColumn<std::vector<qint64>>("perHour");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<qint64>("calls");
    QTest::newRow("the least of them") << std::vector<qint64>{9, 2, 7, 5, 8} << u"2026-11-20T11:00:00Z"_s << qint64(2);
    QTest::newRow("the first of several") << std::vector<qint64>{3, 3, 4, 4} << u"2026-11-20T11:00:00Z"_s << qint64(3);
    QTest::newRow("not the one that runs") << std::vector<qint64>{6, 5, 0} << u"2026-11-20T13:00:00Z"_s << qint64(5);
    QTest::newRow("none of less than two") << std::vector<qint64>{6} << QString() << qint64(0);
}

void TestRotateDialogs::findsTheQuietestHour()
{
    KeyUsage usage;
    QFETCH(std::vector<qint64>, perHour);
    usage.perHour = perHour;
    usage.asOf = QDateTime(QDate(2026, 11, 20), QTime(14, 25), Qt::UTC);
    const QuietHour found = quietestHour(usage).value_or(QuietHour());
    QTEST(found.begins.isValid() ? found.begins.toString(Qt::ISODate) : QString(), "begins");
    QTEST(found.calls, "calls");
}

void TestRotateDialogs::namesWhoMustGetTheNewKey()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    RotateDialog *dialog = open(Mode::Immediate);
    QCOMPARE(dialog->windowTitle(), u"Regenerate Checkout backend?"_s);
    KeyUsage usage;
    usage.sources = {{u"10.4.0.7"_s, 12, {}}, {u"10.4.0.8"_s, 3, {}}, {u"10.4.0.9"_s, 1, {}}};
    dialog->setUsage(usage);
    QString said = find<QCheckBox>(u"ready"_s)->text();
    said.remove(QChar(0x2066)).remove(QChar(0x2069));
    QCOMPARE(said, u"I can put the new key on 10.4.0.7, 10.4.0.8, and 1 more now"_s);
}

void TestRotateDialogs::comparesTheGraceWithTheLongestSilence()
{
    RotateDialog *dialog = open(Mode::SameId);
    KeyUsage usage;
    usage.longestSilence = std::chrono::hours(48);
    dialog->setUsage(usage);
    QCOMPARE(find<QLabel>(u"graceHint"_s)->text(),
             u"Its longest silence in 30 days was 2 days. Who calls that seldom may be refused."_s);
    usage.longestSilence = std::chrono::hours(3);
    dialog->setUsage(usage);
    QCOMPARE(find<QLabel>(u"graceHint"_s)->text(),
             u"Its longest silence in 30 days was 3 hours, so 24 hours is enough for everybody to call once."_s);
    usage.longestSilence.reset();
    dialog->setUsage(usage);
    QVERIFY(find<QLabel>(u"graceHint"_s)->text().isEmpty());
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
