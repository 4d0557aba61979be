// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "openwindow.h"

#include "tests/support/dialogcheck.h"
#include "ui/parts/glimpse.h"
#include "ui/parts/secretview.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalizedText words(const QString &text)
{
    return {{{u"en"_s, text}}};
}

/// One key that is kept sealed and one that is no secret, in an environment that moves money.
Profile pairProfile()
{
    using Kind = Profile::KeyKind;
    using Grant = Profile::Permission::Grant;
    Profile profile = sampleProfile(Profile::Rotation::Mode::Immediate);
    profile.layout = Profile::Layout::Pair;
    profile.environments.resize(1);
    profile.environments.front().moneyText = words(u"Every call is real money"_s);
    Kind sealed = profile.kinds.front();
    sealed.id = u"sealed"_s;
    sealed.name = words(u"Private key"_s);
    sealed.header = u"X-Private"_s;
    sealed.delivery = Kind::Delivery::Recoverable;
    sealed.stops = words(u"The old key stops at once."_s);
    sealed.keepsWorking = words(u"Everything else keeps working."_s);
    Kind open = sealed;
    open.id = u"open"_s;
    open.name = words(u"Public key"_s);
    open.audience = Kind::Audience::Sdk;
    open.delivery = Kind::Delivery::Public;
    open.visible = {Profile::VisiblePart::End::Whole, 0};
    profile.kinds = {sealed, open};
    profile.permissions.push_back(
        {u"keys.reveal"_s, {}, {}, {}, false, false, {{u"owner"_s, Grant::Yes}, {u"admin"_s, Grant::Yes}}});
    profile.checklists = {{u"after-rotation"_s, {words(u"Server"_s), words(u"CI secrets"_s)}}};
    profile.advice = {{u"when-to-rotate"_s, words(u"At once after a leak."_s)},
                      {u"public"_s, words(u"Not a secret."_s)}};
    return profile;
}

} // namespace

class TestPairPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void showsACardForEachKind();
    void liesRowForRowOnOneGrid();
    void revealsForAWhile();
    void hidesWhenTheWindowIsLeft();
    void asksForAFreshSignInFirst();
    void offersToCreateWhatIsMissing();
    void saysWhyARoleMayNot();
    void takesATickBackWithASentence();
    void namesEverything();
    void isReachedWithTab();
    void cutsNoText_data();
    void cutsNoText();

private:
    void open(const QString &role = u"owner"_s, bool both = true);
    QWidget *part(const QString &name) const { return m_open->child<QWidget>(name); }
    template <class T>
    T *in(const QString &card, const QString &name) const
    {
        return part(card)->findChild<T *>(name);
    }

    std::unique_ptr<OpenWindow> m_open;
    ApiKey m_sealed, m_public;
};

void TestPairPage::open(const QString &role, bool both)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<OpenWindow>(role);
    m_open->keys.setProfile(pairProfile());
    ApiKey key = sampleKey(u"Private key"_s);
    key.kind = u"sealed"_s;
    key.generation = 2;
    m_sealed = m_open->keys.add(key);
    key = sampleKey(u"Public key"_s);
    key.kind = u"open"_s;
    key.visiblePart = u"pub_live_7Kq2mV9xTz4LwRb8Hd3N"_s;
    if (both)
        m_public = m_open->keys.add(key);
    KeyUsage usage;
    usage.perHour = {4, 2, 9};
    usage.calls24Hours = 3118;
    usage.sources = {{u"10.4.0.7"_s, 3000, {}}};
    usage.secrets = {{2, false, QDateTime::currentDateTimeUtc().addSecs(-8), u"10.4.0.7"_s, {}, {}},
                     {1, true, {}, {}, QDateTime::currentDateTimeUtc().addSecs(-4 * 3600), u"10.4.0.9"_s}};
    m_open->keys.setUsage(usage);
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
    QTRY_VERIFY(part(u"pairPage"_s) && part(u"pairPage"_s)->isVisible());
    QTRY_COMPARE(in<QLabel>(u"sealed.lines"_s, u"keyCalls"_s)->text(), u"3,118 calls"_s);
}

void TestPairPage::cleanup()
{
    m_open.reset();
    applyTextScale(*qApp, 100);
}

void TestPairPage::showsACardForEachKind()
{
    open();
    QVERIFY(!in<QLabel>(u"sealed.box"_s, u"keyText"_s)
                 ->text()
                 .contains(QLatin1StringView(m_open->keys.secretOf(m_sealed.id))));
    QCOMPARE(in<QLabel>(u"sealed.box"_s, u"keyText"_s)->accessibleName(), u"Secret, hidden"_s);
    QCOMPARE(in<QLabel>(u"open.box"_s, u"keyText"_s)->accessibleName(), m_public.visiblePart);
    QVERIFY(!in<QPushButton>(u"open.box"_s, u"revealKey"_s)->isVisible());
    QCOMPARE(in<QPushButton>(u"open.box"_s, u"copyKey"_s)->text(), u"Copy"_s);
    QCOMPARE(in<QPushButton>(u"sealed.box"_s, u"copyKey"_s)->text(), u"Copy…"_s);
    QCOMPARE(in<QLabel>(u"sealed.lines"_s, u"keyHeader"_s)->text(), u"X-Private"_s);
    QCOMPARE(in<QLabel>(u"sealed.consequences"_s, u"keepsWorking"_s)->text(), u"Everything else keeps working."_s);
    QTRY_VERIFY(part(u"newKeySeen"_s) && part(u"newKeySeen"_s)->isVisible());
    QTRY_VERIFY(part(u"oldKeyRefused"_s) && part(u"oldKeyRefused"_s)->isVisible());
}

void TestPairPage::liesRowForRowOnOneGrid()
{
    open();
    for (const QString &row : {u"head"_s, u"box"_s, u"note"_s, u"lines"_s, u"consequences"_s}) {
        const QWidget *left = part(u"sealed."_s + row);
        const QWidget *right = part(u"open."_s + row);
        QCOMPARE(left->y(), right->y());
        QCOMPARE(left->height(), right->height());
        QCOMPARE(left->width(), right->width());
    }
}

void TestPairPage::revealsForAWhile()
{
    open();
    auto *secret = in<SecretView>(u"sealed.box"_s, u"revealedKey"_s);
    in<QPushButton>(u"sealed.box"_s, u"revealKey"_s)->click();
    QTRY_VERIFY(secret->isVisible());
    QCOMPARE(secret->secret()->view().toByteArray(), m_open->keys.secretOf(m_sealed.id));
    QCOMPARE(in<QLabel>(u"sealed.note"_s, u"glimpseText"_s)->text(), u"Hides itself in 30 seconds."_s);
    QTRY_COMPARE(in<QLabel>(u"sealed.note"_s, u"glimpseText"_s)->text(), u"Hides itself in 29 seconds."_s);
    in<QPushButton>(u"sealed.box"_s, u"revealKey"_s)->click();
    QVERIFY(!secret->isVisible());
    QVERIFY(!secret->secret());
}

void TestPairPage::hidesWhenTheWindowIsLeft()
{
    open();
    auto *secret = in<SecretView>(u"sealed.box"_s, u"revealedKey"_s);
    in<QPushButton>(u"sealed.box"_s, u"revealKey"_s)->click();
    QTRY_VERIFY(secret->isVisible());
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
    QVERIFY(!secret->isVisible());
    in<QPushButton>(u"sealed.box"_s, u"revealKey"_s)->click();
    QTRY_VERIFY(secret->isVisible());
    m_open->window->shell()->showPage(u"roles"_s);
    QVERIFY(!secret->secret());
}

void TestPairPage::asksForAFreshSignInFirst()
{
    open();
    m_open->keys.faults().plan(u"reveal"_s, Fate::Failed, Error{Error::Kind::StepUp});
    in<QPushButton>(u"sealed.box"_s, u"revealKey"_s)->click();
    QTRY_VERIFY(m_open->child<QDialog>(u"proofDialog"_s));
    QVERIFY(!in<SecretView>(u"sealed.box"_s, u"revealedKey"_s)->secret());
}

void TestPairPage::offersToCreateWhatIsMissing()
{
    open(u"owner"_s, false);
    auto *create = in<QPushButton>(u"open.box"_s, u"createKey"_s);
    QVERIFY(create->isVisible() && create->isEnabled());
    QVERIFY(!part(u"open.lines"_s)->isVisible());
    create->click();
    QTRY_VERIFY(m_open->child<QDialog>(u"createDialog"_s));
    auto *dialog = m_open->child<QDialog>(u"createDialog"_s);
    QCOMPARE(dialog->findChild<Segmented *>(u"kind"_s)->current(), u"open"_s);
}

void TestPairPage::saysWhyARoleMayNot()
{
    open(u"viewer"_s);
    for (const auto &[card, name] : {std::pair(u"sealed.box"_s, u"revealKey"_s),
                                     {u"sealed.box"_s, u"copyKey"_s},
                                     {u"sealed.consequences"_s, u"regenerate"_s}}) {
        QVERIFY(!in<QPushButton>(card, name)->isEnabled());
        QVERIFY2(in<QPushButton>(card, name)->toolTip().contains(u"allow this here"_s),
                 qPrintable(in<QPushButton>(card, name)->toolTip()));
    }
    QVERIFY(in<QPushButton>(u"open.box"_s, u"copyKey"_s)->isEnabled());
}

void TestPairPage::takesATickBackWithASentence()
{
    open();
    auto *box = m_open->child<QCheckBox>(u"tick.0"_s);
    QTRY_VERIFY(box->isEnabled());
    m_open->keys.faults().plan(u"tick"_s, Fate::Failed, Error{Error::Kind::Forbidden});
    box->click();
    QTRY_VERIFY(m_open->child<QLabel>(u"tickError"_s)->isVisible());
    QVERIFY(!box->isChecked());
}

void TestPairPage::namesEverything()
{
    open();
    QCOMPARE(namelessInputs(*part(u"pairPage"_s)), QStringList());
}

void TestPairPage::isReachedWithTab()
{
    open();
    QTRY_VERIFY(m_open->child<QCheckBox>(u"tick.0"_s)->isEnabled());
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QCOMPARE(beyondTab(*m_open->window), QStringList());
    // Card by card, each from its key down to what ends it.
    const QList<QWidget *> stops{in<QWidget>(u"sealed.box"_s, u"revealKey"_s),
                                 in<QWidget>(u"sealed.box"_s, u"copyKey"_s),
                                 in<QWidget>(u"sealed.lines"_s, u"copyHeader"_s),
                                 in<QWidget>(u"sealed.consequences"_s, u"regenerate"_s),
                                 in<QWidget>(u"open.box"_s, u"copyKey"_s),
                                 in<QWidget>(u"open.lines"_s, u"copyHeader"_s),
                                 in<QWidget>(u"open.consequences"_s, u"regenerate"_s),
                                 m_open->child<QWidget>(u"tick.0"_s)};
    stops.front()->setFocus();
    for (const QWidget *stop : stops) {
        QCOMPARE(QApplication::focusWidget(), stop);
        QTest::keyClick(m_open->window->windowHandle(), Qt::Key_Tab);
    }
}

void TestPairPage::cutsNoText_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("as designed") << 100 << 1440;
    QTest::newRow("in a narrow window") << 100 << 892;
    QTest::newRow("with large text") << 150 << 1440;
}

void TestPairPage::cutsNoText()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    applyTextScale(*qApp, percent);
    open();
    m_open->window->resize(width, 900);
    QTRY_COMPARE(cutTexts(*part(u"pairPage"_s)), QStringList());
}

QTEST_MAIN(TestPairPage)
#include "tst_pairpage.moc"
