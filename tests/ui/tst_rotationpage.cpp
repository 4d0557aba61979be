// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/ui/openwindow.h"
#include "ui/commandpalette.h"
#include "ui/parts/callout.h"
#include "ui/parts/label.h"
#include "ui/parts/stepper.h"
#include "ui/shell.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::OpenWindow;

/// The page of rotations in the real window on a fake service, where other people act as well.
class TestRotationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatNothingIsOpen();
    void countsWhatIsOpenInTheSidebar();
    void comesBackByEveryEntry();
    void offersEachOfSeveral();
    void asksForTheSecretFirst();
    void showsTheFirstCallAsItComes();
    void offersTheEndAfterAnHourOfQuiet();
    void warnsOfARareCaller();
    void sharesTicks();
    void takesBackATickThatIsRefused();
    void tellsThatSomebodyElseFinishedIt();
    void tellsThatTheNewKeyWasRevoked();
    void tellsThatAKeyWasDeleted();
    void isAbsentWhereKeysKeepTheirId();
    void namesEverything();
    void cutsNoText();

private:
    /// The visible one of that name; null if there is none.
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_window->window->findChildren<T *>(name);
        const auto found = std::find_if(all.begin(), all.end(), [](const T *each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    /// An older and a newer key between which a rotation is open.
    std::pair<ApiKey, ApiKey> rotating(const QString &name);
    void openPage() const { m_window->window->shell()->showPage(u"rotations"_s); }
    QString standing() const { return find<QLabel>(u"rotationStanding"_s)->text(); }
    QString endTitle() const;
    static LastUsed used(std::chrono::seconds ago);

    std::unique_ptr<OpenWindow> m_window;
};

void TestRotationPage::init()
{
    m_window = std::make_unique<OpenWindow>();
    Profile profile = test::sampleProfile();
    profile.checklists = {{u"after-rotation"_s, {{{{u"en"_s, u"Deploy"_s}}}, {{{u"en"_s, u"Look & see"_s}}}}}};
    m_window->keys.setProfile(profile);
}

void TestRotationPage::cleanup()
{
    m_window.reset();
    applyTextScale(*qApp, 100);
}

LastUsed TestRotationPage::used(std::chrono::seconds ago)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {LastUsed::Knowledge::At, now.addSecs(-ago.count()), now};
}

std::pair<ApiKey, ApiKey> TestRotationPage::rotating(const QString &name)
{
    ApiKey older = test::sampleKey(name);
    older.id.text = u"key_old_"_s + name;
    older.visiblePart = u"sk_live_old…"_s;
    ApiKey newer = test::sampleKey(name);
    newer.id.text = u"key_new_"_s + name;
    newer.visiblePart = u"sk_live_new…"_s;
    newer.createdAt = QDateTime::currentDateTimeUtc().addSecs(-1500);
    newer.lastUsed = {LastUsed::Knowledge::Never, {}, QDateTime::currentDateTimeUtc()};
    newer.replaces = older.id;
    older.replacedBy = newer.id;
    return {m_window->keys.add(older), m_window->keys.add(newer)};
}

QString TestRotationPage::endTitle() const
{
    const QWidget *page = find(u"rotationPage"_s);
    return page ? page->findChild<QStackedWidget *>()->currentWidget()->accessibleName() : QString();
}

void TestRotationPage::saysThatNothingIsOpen()
{
    QVERIFY(m_window->open());
    openPage();
    QCOMPARE(find<ElidedLabel>(u"rotationTitle"_s)->text(), u"Rotations"_s);
    QVERIFY(endTitle().startsWith(u"No rotation is open"_s));
    QTRY_VERIFY(find<QPushButton>(u"rotationToKeys"_s));
    find<QPushButton>(u"rotationToKeys"_s)->click();
    QCOMPARE(m_window->window->shell()->page(), u"keys"_s);
}

void TestRotationPage::countsWhatIsOpenInTheSidebar()
{
    rotating(u"Till"_s);
    rotating(u"Shop"_s);
    QVERIFY(m_window->open());
    QVERIFY(find(u"nav-rotations"_s)->accessibleName().contains(u"2"_s));
}

void TestRotationPage::comesBackByEveryEntry()
{
    const auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    Shell &shell = *m_window->window->shell();
    const auto arrived = [&] { return shell.page() == "rotations"_L1 && find(u"rotationStanding"_s) != nullptr; };
    for (const KeyId &key : {older.id, newer.id}) {
        for (const QString &verb : {u"key.open-rotation"_s, u"key.rotate"_s}) {
            shell.showKey(key);
            QVERIFY(find(u"detailRotation"_s));
            shell.actions().action(verb)->trigger();
            QVERIFY(arrived());
        }
    }
    shell.showPage(u"keys"_s);
    shell.showPalette();
    auto *palette = m_window->child<CommandPalette>(u"palette"_s);
    auto *list = palette->findChild<QListWidget *>(u"paletteList"_s);
    const QList<QListWidgetItem *> found = list->findItems(u"Open rotation of Till"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.front());
    QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteSearch"_s), Qt::Key_Return);
    QVERIFY(arrived());
}

void TestRotationPage::offersEachOfSeveral()
{
    rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    QVERIFY(!find(u"rotationChoice"_s));
    auto [older, newer] = rotating(u"Shop"_s);
    m_window->keys.changeElsewhere(older);
    m_window->keys.changeElsewhere(newer);
    QTRY_VERIFY(find<QComboBox>(u"rotationChoice"_s));
    auto *choice = find<QComboBox>(u"rotationChoice"_s);
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText(), u"Till"_s);
    const int shop = choice->findText(u"Shop"_s);
    choice->setCurrentIndex(shop);
    Q_EMIT choice->activated(shop);
    QCOMPARE(find<ElidedLabel>(u"rotationTitle"_s)->text(), u"Rotate Shop"_s);
}

void TestRotationPage::asksForTheSecretFirst()
{
    auto [older, newer] = rotating(u"Till"_s);
    newer.delivery = Delivery::Unconfirmed;
    m_window->keys.changeElsewhere(newer);
    QVERIFY(m_window->open());
    openPage();
    QCOMPARE(standing(), u"Nobody has said that the new secret is saved"_s);
    find<QPushButton>(u"rotationVerb"_s)->click();
    QTRY_VERIFY(m_window->child<QDialog>(u"unconfirmedDialog"_s));
}

void TestRotationPage::showsTheFirstCallAsItComes()
{
    auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    QCOMPARE(standing(), u"Put the new key where the old one is"_s);
    KeyUsage usage;
    usage.firstUseAt = QDateTime::currentDateTimeUtc();
    usage.firstUseFrom = u"10.20.4.11"_s;
    m_window->keys.setUsage(usage);
    QVERIFY(m_window->keys.use(m_window->keys.secretOf(newer.id)));
    QTRY_COMPARE(standing(), u"The new key works, and the old one is still in use"_s);
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : find(u"newKey"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY2(shown().contains(u"10.20.4.11"_s), qPrintable(shown()));
    QVERIFY(find<Stepper>(u"rotationSteps"_s)->accessibleName().contains(u"Verify (now)"_s));
}

void TestRotationPage::offersTheEndAfterAnHourOfQuiet()
{
    auto [older, newer] = rotating(u"Till"_s);
    newer.lastUsed = used(10s);
    older.lastUsed = used(59min);
    m_window->keys.changeElsewhere(newer);
    m_window->keys.changeElsewhere(older);
    QVERIFY(m_window->open());
    openPage();
    QCOMPARE(find<Callout>(u"verdict"_s)->title(), u"Not yet safe to revoke"_s);
    QCOMPARE(find<QPushButton>(u"rotationVerb"_s)->text(), u"Revoke old key anyway…"_s);
    older.lastUsed = used(61min);
    m_window->keys.changeElsewhere(older);
    QTRY_COMPARE(find<Callout>(u"verdict"_s)->title(), u"Safe to revoke"_s);
    QCOMPARE(find<QPushButton>(u"rotationVerb"_s)->text(), u"Revoke old key…"_s);
    find<QPushButton>(u"rotationVerb"_s)->click();
    QTRY_VERIFY(m_window->child<QDialog>(u"revokeDialog"_s));
}

void TestRotationPage::warnsOfARareCaller()
{
    auto [older, newer] = rotating(u"Till"_s);
    newer.lastUsed = used(10s);
    older.lastUsed = used(2h);
    m_window->keys.changeElsewhere(newer);
    m_window->keys.changeElsewhere(older);
    KeyUsage usage;
    usage.longestSilence = 48h;
    m_window->keys.setUsage(usage);
    QVERIFY(m_window->open());
    openPage();
    QTRY_COMPARE(find<Callout>(u"verdict"_s)->title(), u"Quiet for an hour, but it was quiet for longer before"_s);
    QVERIFY(find<Callout>(u"verdict"_s)->accessibleName().contains(u"2 days"_s));
}

void TestRotationPage::sharesTicks()
{
    auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    QTRY_VERIFY(find<QCheckBox>(u"tick.0"_s)->isEnabled());
    QCOMPARE(find<QCheckBox>(u"tick.1"_s)->text(), u"Look && see"_s);
    find<QCheckBox>(u"tick.0"_s)->click();
    const auto kept = [&] {
        const auto ticks = m_window->keys.ticks(newer.id);
        return QTest::qWaitFor([&] { return ticks.isFinished(); }) ? ticks.result().value().done : std::vector<int>();
    };
    QTRY_COMPARE(kept(), std::vector<int>{0});
    static_cast<void>(m_window->keys.tick(newer.id, {1, {0, 1}}, {u"somebody else"_s}));
    QTRY_VERIFY(find<QCheckBox>(u"tick.1"_s)->isChecked());
}

void TestRotationPage::takesBackATickThatIsRefused()
{
    rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    QTRY_VERIFY(find<QCheckBox>(u"tick.0"_s)->isEnabled());
    Error refused{Error::Kind::Forbidden};
    refused.requestId = u"req_0123456789"_s;
    m_window->keys.faults().plan(u"tick"_s, test::Fate::Failed, refused);
    find<QCheckBox>(u"tick.0"_s)->click();
    QVERIFY(find<QCheckBox>(u"tick.0"_s)->isChecked());
    QTRY_VERIFY(!find<QCheckBox>(u"tick.0"_s)->isChecked());
    m_window->window->shell()->showPage(u"keys"_s);
    QVERIFY(find(u"copyRequestId"_s));
}

void TestRotationPage::tellsThatSomebodyElseFinishedIt()
{
    auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    static_cast<void>(m_window->keys.revoke(older, {u"somebody else"_s}));
    QTRY_VERIFY2(endTitle().startsWith(u"The rotation is finished"_s), qPrintable(endTitle()));
    QTRY_VERIFY(find<QPushButton>(u"rotationShowKey"_s));
    find<QPushButton>(u"rotationShowKey"_s)->click();
    QCOMPARE(m_window->window->shell()->actions().selection().keys.front().id, newer.id);
    openPage();
    QVERIFY(endTitle().startsWith(u"No rotation is open"_s));
}

void TestRotationPage::tellsThatTheNewKeyWasRevoked()
{
    auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    static_cast<void>(m_window->keys.revoke(newer, {u"somebody else"_s}));
    QTRY_VERIFY(endTitle().startsWith(u"The rotation has ended without a new key"_s));
    QVERIFY(endTitle().contains(u"The old one goes on working."_s));
}

void TestRotationPage::tellsThatAKeyWasDeleted()
{
    auto [older, newer] = rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    m_window->keys.removeElsewhere(newer.id);
    QTRY_VERIFY(endTitle().contains(u"One of its keys was deleted."_s));
}

void TestRotationPage::isAbsentWhereKeysKeepTheirId()
{
    m_window->keys.setProfile(test::sampleProfile(Profile::Rotation::Mode::SameId));
    QVERIFY(m_window->open());
    QVERIFY(!find(u"nav-rotations"_s));
    QVERIFY(!m_window->window->shell()->actions().action(u"page.rotations"_s)->isVisible());
}

void TestRotationPage::namesEverything()
{
    rotating(u"Till"_s);
    QVERIFY(m_window->open());
    openPage();
    QCOMPARE(test::namelessInputs(*find(u"rotationPage"_s)).join(u" | "_s), QString());
}

void TestRotationPage::cutsNoText()
{
    rotating(u"Till"_s);
    QVERIFY(m_window->open());
    applyTextScale(*qApp, 150);
    m_window->window->resize(1280, 800);
    openPage();
    QTest::qWait(50);
    QCOMPARE(test::cutTexts(*find(u"rotationPage"_s)).join(u" | "_s), QString());
}

QTEST_MAIN(TestRotationPage)
#include "tst_rotationpage.moc"
