// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "openwindow.h"

#include "tests/support/dialogcheck.h"
#include "ui/actions.h"
#include "ui/parts/callout.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"
#include "ui/webhooks/rowtable.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

class TestWebhooksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void offersTheFirstEndpoint();
    void saysWhyNothingCouldBeRead();
    void listsEndpointsWithTheirStates();
    void showsDeliveriesOfTheChosenOne();
    void showsOnlyWhatFailed();
    void offersATestWhereNothingWasSent();
    void tellsEveryTryOfADelivery();
    void redeliversAndGivesUp();
    void addsAndShowsTheSecretOnce();
    void askedTwiceBeforeTheSecretIsLeft();
    void aPrivateAddressIsSaidAtItsField();
    void aHalfTypedAddressIsNoError();
    void editsOnlyWhatDiffers();
    void replacesTheSecret();
    void sendsATest();
    void removes();
    void anUnknownOutcomeIsShownAsUnknown_data();
    void anUnknownOutcomeIsShownAsUnknown();
    void saysWhyARoleMayNot();
    void isAbsent_data();
    void isAbsent();
    void cutsNothingAndNamesEverything_data();
    void cutsNothingAndNamesEverything();
    void cutsNothingInItsDialogs_data();
    void cutsNothingInItsDialogs();
    void isReachedWithTab_data();
    void isReachedWithTab();

private:
    void open(const QString &role = u"owner"_s);
    /// The same with three endpoints; the first failed with one delivery and delivered another.
    void openFilled(const QString &role = u"owner"_s);
    void run(const QString &command) { m_open->window->shell()->actions().action(command)->trigger(); }
    QDialog *openDialog(const QString &command);
    QDialog *dialog(const QString &name) const { return m_open->child<QDialog>(name); }
    QWidget *page() const { return m_open->child<QWidget>(u"webhooksPage"_s); }
    RowTable *endpoints() const { return m_open->child<RowTable>(u"endpointTable"_s); }
    RowTable *deliveries() const { return m_open->child<RowTable>(u"deliveryTable"_s); }
    QString textOf(const QString &name) const { return m_open->child<QLabel>(name)->text(); }
    /// A row as a screen reader says it.
    static QStringList spoken(const RowTable *table, int row);

    QString m_path; ///< put behind the first endpoint's address
    std::unique_ptr<OpenWindow> m_open;
    Webhook m_siem, m_ops, m_staging;
    DeliveryDetail m_failed;
};

namespace {

/// Without the marks that keep text of another direction together.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
}

QPushButton *button(const QWidget *in, const QString &name)
{
    return in->findChild<QPushButton *>(name);
}

/// In the order in which a person meets them, with the command that opens each.
void addDialogs()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("path");
    const QString longPath(u'/' + QString(300, u'a'));
    for (const int percent : {100, 150})
        for (const char *command : {"add", "edit", "replace-secret", "test", "remove"})
            QTest::addRow("%s at %d %%", command, percent)
                << u"webhook."_s + QLatin1StringView(command) << percent << QString();
    for (const char *command : {"replace-secret", "test", "remove"})
        QTest::addRow("%s with a long address", command)
            << u"webhook."_s + QLatin1StringView(command) << 100 << longPath;
}

DeliveryDetail failedDelivery(const Webhook &to)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DeliveryDetail detail;
    detail.delivery.webhook = to.id;
    detail.delivery.event = u"api_key.revoked"_s;
    detail.delivery.key = {u"key_1"_s};
    detail.delivery.keyName = u"Tax office export"_s;
    detail.delivery.environment = u"live"_s;
    detail.delivery.at = now.addSecs(-3600);
    detail.delivery.tries = 2;
    detail.delivery.triesAllowed = 9;
    detail.delivery.failure = u"timed-out"_s;
    detail.delivery.took = std::chrono::seconds(15);
    detail.delivery.nextAt = now.addSecs(1800);
    detail.attempts = {{now.addSecs(-3600), 503, {}, std::chrono::milliseconds(300), u"upstream unavailable"_s},
                       {now.addSecs(-3300), 0, u"timed-out"_s, std::chrono::seconds(15), {}}};
    detail.body = u"{\"type\":\"api_key.revoked\"}"_s;
    return detail;
}

DeliveryDetail goodDelivery(const Webhook &to)
{
    DeliveryDetail detail = failedDelivery(to);
    detail.delivery.event = u"api_key.created"_s;
    detail.delivery.keyName = u"Press preview"_s;
    detail.delivery.state = WebhookDelivery::State::Delivered;
    detail.delivery.tries = 1;
    detail.delivery.status = 204;
    detail.delivery.failure.clear();
    detail.delivery.took = std::chrono::milliseconds(200);
    detail.delivery.nextAt.reset();
    detail.attempts = {{detail.delivery.at, 204, {}, detail.delivery.took, {}}};
    return detail;
}

} // namespace

void TestWebhooksPage::open(const QString &role)
{
    if (!m_open)
        m_open = std::make_unique<OpenWindow>(role);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
    run(u"page.webhooks"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_COMPARE(m_open->dashboard->context()->webhookDesk().state(), WebhookDesk::State::Fresh);
}

void TestWebhooksPage::openFilled(const QString &role)
{
    m_open = std::make_unique<OpenWindow>(role);
    Webhook webhook;
    webhook.url = u"https://siem.example/in"_s;
    webhook.name = u"Security log"_s;
    webhook.url += m_path;
    webhook.environment = u"live"_s;
    webhook.waiting = 5;
    webhook.sent24Hours = 26;
    webhook.delivered24Hours = 21;
    m_siem = m_open->webhooks.add(webhook);
    webhook = {};
    webhook.url = u"https://ops.example/keys"_s;
    webhook.events = {u"api_key.revoked"_s};
    m_ops = m_open->webhooks.add(webhook);
    webhook.url = u"https://hooks.staging.example"_s;
    webhook.environment = u"test"_s;
    webhook.paused = true;
    m_staging = m_open->webhooks.add(webhook);
    m_open->webhooks.put(goodDelivery(m_siem));
    m_failed = m_open->webhooks.put(failedDelivery(m_siem));
    open(role);
    QTRY_COMPARE(endpoints()->model()->rowCount(), 3);
    QTRY_VERIFY(m_open->child<QWidget>(u"tries"_s)->isVisible());
}

QDialog *TestWebhooksPage::openDialog(const QString &command)
{
    const QHash<QString, QString> names{{u"webhook.add"_s, u"endpointDialog"_s},
                                        {u"webhook.edit"_s, u"endpointDialog"_s},
                                        {u"webhook.replace-secret"_s, u"replaceSecretDialog"_s},
                                        {u"webhook.test"_s, u"testEventDialog"_s},
                                        {u"webhook.remove"_s, u"removeWebhookDialog"_s}};
    run(command);
    QDialog *opened = dialog(names.value(command));
    return opened && QTest::qWaitForWindowActive(opened) ? opened : nullptr;
}

QStringList TestWebhooksPage::spoken(const RowTable *table, int row)
{
    QStringList cells;
    const auto *delegate = static_cast<const RowDelegate *>(table->itemDelegate());
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells << plain(delegate->spoken(table->model()->index(row, column)));
    return cells;
}

void TestWebhooksPage::cleanup()
{
    m_open.reset();
    m_path.clear();
    applyTextScale(*qApp, 100);
}

// ---- What there is to see ----

void TestWebhooksPage::offersTheFirstEndpoint()
{
    open();
    QCOMPARE(textOf(u"webhookCount"_s), u"0"_s);
    QVERIFY(!m_open->child<QWidget>(u"deliveryPane"_s)->isVisible());
    QTRY_VERIFY(button(page(), u"emptyAdd"_s));
    button(page(), u"emptyAdd"_s)->click();
    QVERIFY(dialog(u"endpointDialog"_s));
}

void TestWebhooksPage::saysWhyNothingCouldBeRead()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->webhooks.faults().setOnline(false);
    QVERIFY(m_open->open());
    run(u"page.webhooks"_s);
    QTRY_VERIFY(button(page(), u"retryWebhooks"_s));
    m_open->webhooks.faults().setOnline(true);
    button(page(), u"retryWebhooks"_s)->click();
    QTRY_VERIFY(button(page(), u"emptyAdd"_s));
}

void TestWebhooksPage::listsEndpointsWithTheirStates()
{
    openFilled();
    QCOMPARE(textOf(u"webhookCount"_s), u"3"_s);
    QCOMPARE(spoken(endpoints(), 0),
             QStringList({u"Security log\nhttps://siem.example/in"_s, u"Live"_s, u"All 2 events"_s, u"never"_s,
                          u"21 of 26"_s, u"Failing, 5 wait"_s}));
    QCOMPARE(
        spoken(endpoints(), 1),
        QStringList({u"https://ops.example/keys"_s, u"All"_s, u"api_key.revoked"_s, u"never"_s, u"–"_s, u"Active"_s}));
    QCOMPARE(spoken(endpoints(), 2).constLast(), u"Paused"_s);
}

void TestWebhooksPage::showsDeliveriesOfTheChosenOne()
{
    openFilled();
    QCOMPARE(deliveries()->model()->rowCount(), 2);
    const QStringList newest = spoken(deliveries(), 0);
    QCOMPARE(
        newest.mid(1),
        QStringList({u"api_key.revoked"_s, u"Tax office export"_s, u"Waiting, try 2 of 9, timed out"_s, u"15 s"_s}));
    QCOMPARE(spoken(deliveries(), 1).mid(2), QStringList({u"Press preview"_s, u"Delivered, 204"_s, u"0.2 s"_s}));
    endpoints()->choose(1);
    QTRY_COMPARE(deliveries()->model()->rowCount(), 0);
}

void TestWebhooksPage::showsOnlyWhatFailed()
{
    openFilled();
    auto *which = m_open->child<Segmented>(u"deliveryFilter"_s);
    QStringList texts;
    for (const QAbstractButton *each : which->findChildren<QAbstractButton *>())
        texts << each->text();
    QCOMPARE(texts, QStringList({u"All 2"_s, u"Failed 1"_s}));
    which->setCurrent(u"failed"_s);
    QTRY_COMPARE(deliveries()->model()->rowCount(), 1);
    QCOMPARE(spoken(deliveries(), 0).at(2), u"Tax office export"_s);
}

void TestWebhooksPage::offersATestWhereNothingWasSent()
{
    openFilled();
    endpoints()->choose(1);
    QTRY_VERIFY(button(page(), u"emptyTest"_s));
    button(page(), u"emptyTest"_s)->click();
    QVERIFY(dialog(u"testEventDialog"_s));
}

void TestWebhooksPage::tellsEveryTryOfADelivery()
{
    openFilled();
    QCOMPARE(textOf(u"deliveryTry"_s), u"try 2 of 9"_s);
    QCOMPARE(plain(textOf(u"deliveryEvent"_s)), u"api_key.revoked"_s);
    QCOMPARE(plain(textOf(u"deliveryAbout"_s)), u"Tax office export, to siem.example/in"_s);
    QStringList tries;
    for (const QLabel *label : m_open->child<QWidget>(u"tries"_s)->findChildren<QLabel *>())
        tries << label->text();
    for (const ElidedLabel *label : m_open->child<QWidget>(u"tries"_s)->findChildren<ElidedLabel *>())
        tries << label->text();
    for (const QString &expected : {u"503"_s, u"at once"_s, u"Timed out"_s, u"after 5 minutes"_s, u"Next"_s})
        QVERIFY2(tries.contains(expected), qPrintable(tries.join(u'|')));
    const auto *sent = m_open->child<QWidget>(u"sent"_s)->findChild<QPlainTextEdit *>();
    QCOMPARE(sent->toPlainText(), u"{\n  \"type\": \"api_key.revoked\"\n}"_s);
    const auto *answered = m_open->child<QWidget>(u"answered"_s)->findChild<QPlainTextEdit *>();
    QCOMPARE(answered->toPlainText(), u"Nothing in 15 seconds.\nOn try 1: 503 upstream unavailable"_s);
}

void TestWebhooksPage::redeliversAndGivesUp()
{
    openFilled();
    button(page(), u"delivery.give-up"_s)->click();
    QTRY_COMPARE(spoken(deliveries(), 0).at(3), u"Given up, after 2 tries, timed out"_s);
    QTRY_VERIFY(!button(page(), u"delivery.give-up"_s)->isEnabled());
    button(page(), u"delivery.redeliver"_s)->click();
    QTRY_COMPARE(m_open->webhooks.faults().calls(u"redeliver"_s), 1);
    QTRY_VERIFY(spoken(deliveries(), 0).at(3).startsWith(u"Waiting"_s));
}

// ---- Its dialogs ----

void TestWebhooksPage::addsAndShowsTheSecretOnce()
{
    open();
    QDialog *add = openDialog(u"webhook.add"_s);
    QVERIFY(add);
    QVERIFY(!button(add, u"verb"_s)->isEnabled());
    QCOMPARE(add->findChild<QLabel *>(u"reason"_s)->text(), u"Type an address to continue."_s);
    add->findChild<QLineEdit *>(u"url"_s)->setText(u"https://ops.example/keys"_s);
    add->findChild<QCheckBox *>(u"event.api_key.created"_s)->setChecked(false);
    button(add, u"verb"_s)->click();
    QTRY_VERIFY(dialog(u"signingSecretDialog"_s));
    const Webhook made = m_open->webhooks.all().front();
    QCOMPARE(made.events, QStringList({u"api_key.revoked"_s}));
    QDialog *secret = dialog(u"signingSecretDialog"_s);
    QVERIFY(!button(secret, u"verb"_s)->isEnabled());
    secret->findChild<QCheckBox *>(u"saved"_s)->click();
    button(secret, u"verb"_s)->click();
    QTRY_VERIFY(m_open->webhooks.all().front().secretConfirmed);
    QTRY_VERIFY(!dialog(u"signingSecretDialog"_s));
}

void TestWebhooksPage::askedTwiceBeforeTheSecretIsLeft()
{
    openFilled();
    button(openDialog(u"webhook.replace-secret"_s), u"verb"_s)->click();
    QTRY_VERIFY(dialog(u"signingSecretDialog"_s));
    QDialog *secret = dialog(u"signingSecretDialog"_s);
    secret->reject();
    QVERIFY(secret->isVisible());
    QVERIFY(secret->findChild<QWidget *>(u"question"_s)->isVisible());
    button(secret, u"closeWithout"_s)->click();
    QTRY_COMPARE(spoken(endpoints(), 0).constLast(), u"Failing, 5 wait"_s);
    QVERIFY(!m_open->webhooks.all().front().secretConfirmed);
}

void TestWebhooksPage::aPrivateAddressIsSaidAtItsField()
{
    open();
    m_open->webhooks.faults().plan(
        u"create"_s, Fate::Failed,
        Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/url"_s, u"not-allowed"_s, u"It is private."_s}}});
    QDialog *add = openDialog(u"webhook.add"_s);
    auto *url = add->findChild<QLineEdit *>(u"url"_s);
    url->setText(u"https://10.0.0.1/keys"_s);
    add->findChild<QLineEdit *>(u"name"_s)->setText(u"Operations"_s);
    button(add, u"verb"_s)->click();
    QTRY_VERIFY(url->property("invalid").toBool());
    QCOMPARE(url->accessibleDescription(),
             u"This address is private. Webhooks go to public ones, unless the service's operator allows others."_s);
    QVERIFY(!add->findChild<QWidget *>(u"error"_s)->isVisible());
    QCOMPARE(url->text(), u"https://10.0.0.1/keys"_s);
    QCOMPARE(add->findChild<QLineEdit *>(u"name"_s)->text(), u"Operations"_s);
    QVERIFY(button(add, u"verb"_s)->isEnabled());
}

void TestWebhooksPage::aHalfTypedAddressIsNoError()
{
    open();
    QDialog *add = openDialog(u"webhook.add"_s);
    auto *url = add->findChild<QLineEdit *>(u"url"_s);
    QCOMPARE(add->focusWidget(), url);
    QTest::keyClicks(url, u"https:/"_s);
    QVERIFY(!url->property("invalid").toBool());
    QCOMPARE(add->findChild<QLabel *>(u"reason"_s)->text(), u"Complete the address to continue."_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(url->property("invalid").toBool());
}

void TestWebhooksPage::editsOnlyWhatDiffers()
{
    openFilled();
    QDialog *edit = openDialog(u"webhook.edit"_s);
    QCOMPARE(edit->findChild<QLineEdit *>(u"url"_s)->text(), m_siem.url);
    edit->findChild<QLineEdit *>(u"name"_s)->setText(u"Audit trail"_s);
    button(edit, u"verb"_s)->click();
    QTRY_COMPARE(m_open->webhooks.all().front().name, u"Audit trail"_s);
    QCOMPARE(m_open->webhooks.all().front().environment, u"live"_s);
    QTRY_VERIFY(!dialog(u"endpointDialog"_s));
}

void TestWebhooksPage::replacesTheSecret()
{
    openFilled();
    const QByteArray before = m_open->webhooks.secretOf(m_siem.id);
    QDialog *ask = openDialog(u"webhook.replace-secret"_s);
    QCOMPARE(plain(ask->windowTitle()), u"Replace the signing secret of siem.example/in?"_s);
    button(ask, u"verb"_s)->click();
    QTRY_VERIFY(dialog(u"signingSecretDialog"_s));
    QVERIFY(m_open->webhooks.secretOf(m_siem.id) != before);
}

void TestWebhooksPage::sendsATest()
{
    openFilled();
    button(openDialog(u"webhook.test"_s), u"verb"_s)->click();
    QTRY_COMPARE(deliveries()->model()->rowCount(), 3);
    QCOMPARE(spoken(deliveries(), 0).at(2), u"Test event"_s);
    QTRY_VERIFY(!dialog(u"testEventDialog"_s));
}

void TestWebhooksPage::removes()
{
    openFilled();
    QDialog *ask = openDialog(u"webhook.remove"_s);
    QVERIFY(!button(ask, u"verb"_s)->isDefault());
    button(ask, u"verb"_s)->click();
    QTRY_COMPARE(endpoints()->model()->rowCount(), 2);
    QTRY_COMPARE(plain(m_open->child<ElidedLabel>(u"deliveriesOf"_s)->text()), u"ops.example/keys"_s);
}

void TestWebhooksPage::anUnknownOutcomeIsShownAsUnknown_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("verb");
    QTest::newRow("of an edit") << u"webhook.edit"_s << u"edit"_s;
    QTest::newRow("of a replaced secret") << u"webhook.replace-secret"_s << u"replaceSecret"_s;
    QTest::newRow("of a test") << u"webhook.test"_s << u"sendTest"_s;
    QTest::newRow("of a removal") << u"webhook.remove"_s << u"remove"_s;
}

void TestWebhooksPage::anUnknownOutcomeIsShownAsUnknown()
{
    QFETCH(QString, command);
    QFETCH(QString, verb);
    openFilled();
    m_open->webhooks.faults().plan(verb, Fate::RequestLost);
    QDialog *ask = openDialog(command);
    if (auto *name = ask->findChild<QLineEdit *>(u"name"_s))
        name->setText(u"Audit trail"_s);
    button(ask, u"verb"_s)->click();
    auto *error = ask->findChild<Callout *>(u"error"_s);
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->title(), u"It isn't known whether this happened."_s);
}

// ---- Who may ----

void TestWebhooksPage::saysWhyARoleMayNot()
{
    openFilled(u"developer"_s);
    for (const QString &command : {u"webhook.add"_s, u"webhook.test"_s, u"delivery.redeliver"_s}) {
        QVERIFY(!button(page(), command)->isEnabled());
        QVERIFY2(button(page(), command)->toolTip().contains(u"allow this here"_s),
                 qPrintable(button(page(), command)->toolTip()));
    }
}

void TestWebhooksPage::isAbsent_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("events");
    QTest::newRow("where a role may not read webhooks") << u"viewer"_s << true;
    QTest::newRow("where the profile knows no events") << u"owner"_s << false;
}

void TestWebhooksPage::isAbsent()
{
    QFETCH(QString, role);
    QFETCH(bool, events);
    m_open = std::make_unique<OpenWindow>(role);
    Profile profile = sampleProfile();
    if (!events)
        profile.events.clear();
    m_open->keys.setProfile(profile);
    QVERIFY(m_open->open());
    QTRY_VERIFY(!m_open->child<QWidget>(u"nav-webhooks"_s)->isVisible());
    const QAction *add = m_open->window->shell()->actions().action(u"webhook.add"_s);
    QVERIFY(!add || !add->isVisible());
}

// ---- Whether it can be read and reached ----

void TestWebhooksPage::cutsNothingAndNamesEverything_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("as designed") << 100 << 1440;
    QTest::newRow("in a narrow window") << 100 << 892;
    QTest::newRow("with large text") << 150 << 1440;
}

void TestWebhooksPage::cutsNothingAndNamesEverything()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    applyTextScale(*qApp, percent);
    openFilled();
    m_open->window->resize(width, 900);
    QTRY_COMPARE(cutTexts(*page()).join(u';'), QString());
    QCOMPARE(namelessInputs(*page()).join(u';'), QString());
}

void TestWebhooksPage::cutsNothingInItsDialogs_data()
{
    addDialogs();
}

void TestWebhooksPage::cutsNothingInItsDialogs()
{
    QFETCH(QString, command);
    QFETCH(int, percent);
    QFETCH(QString, path);
    m_path = path;
    applyTextScale(*qApp, percent);
    openFilled();
    QDialog *opened = openDialog(command);
    QVERIFY(opened);
    QTRY_COMPARE(cutTexts(*opened).join(u';'), QString());
    QCOMPARE(namelessInputs(*opened).join(u';'), QString());
    QCOMPARE(beyondTab(*opened).join(u';'), QString());
    if (command != "webhook.replace-secret"_L1)
        return;
    button(opened, u"verb"_s)->click();
    QTRY_VERIFY(dialog(u"signingSecretDialog"_s));
    opened = dialog(u"signingSecretDialog"_s);
    QVERIFY(QTest::qWaitForWindowActive(opened));
    opened->findChild<QCheckBox *>(u"saved"_s)->click();
    QTRY_COMPARE(cutTexts(*opened).join(u';'), QString());
    QCOMPARE(namelessInputs(*opened).join(u';'), QString());
    QCOMPARE(beyondTab(*opened).join(u';'), QString());
}

void TestWebhooksPage::isReachedWithTab_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("without an endpoint") << false;
    QTest::newRow("with endpoints and a delivery") << true;
}

void TestWebhooksPage::isReachedWithTab()
{
    QFETCH(bool, filled);
    if (filled)
        openFilled();
    else
        open();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QCOMPARE(beyondTab(*m_open->window), QStringList());
}

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhookspage.moc"
