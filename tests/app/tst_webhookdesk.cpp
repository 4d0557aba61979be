// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "tests/support/openworkspace.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::Fate;
using test::OpenWorkspace;
using What = test::FakePrompts::Dialog::What;

class TestWebhookDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingBeforeSomebodyLooks();
    void addsShowsTheSecretAndConfirms();
    void aWrongAddressStaysInItsDialog();
    void aLostAnswerIsAskedAboutAndNeverRepeated_data();
    void aLostAnswerIsAskedAboutAndNeverRepeated();
    void anotherPersonsChangeIsNotOverwritten();
    void editsOnlyWhatDiffers();
    void pausesAndResumes();
    void replacesTheSecret();
    void removes();
    void sendsATestAndRedeliversAndGivesUp();
    void followsWhatHappensElsewhere();
    void saysWhySomethingDoesNotApply_data();
    void saysWhySomethingDoesNotApply();
    void isAbsentWithoutEvents();

private:
    static Webhook endpoint(const QString &url = u"https://ops.example/keys"_s);
};

namespace {

/// An open workspace whose webhooks are looked at, with its commands.
struct Window
{
    explicit Window(const QString &role = u"owner"_s)
        : work(Profile::Rotation::Mode::Overlap, role)
    {
    }

    bool open()
    {
        if (!work.open())
            return false;
        commands = makeCommands(work.context());
        desk().open();
        return QTest::qWaitFor([this] { return desk().state() == WebhookDesk::State::Fresh; });
    }

    WebhookDesk &desk() { return work.context().webhookDesk(); }
    const Webhook &only() { return desk().webhooks().webhooks().front(); }
    Command &command(const QString &id) const
    {
        return **std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c->face().id == id; });
    }
    void run(const QString &id, const std::optional<WebhookDelivery> &delivery = {})
    {
        Selection selection;
        if (!desk().webhooks().webhooks().empty())
            selection.webhook = only();
        selection.delivery = delivery;
        command(id).run(selection, *work.prompts);
    }

    OpenWorkspace work;
    std::vector<std::unique_ptr<Command>> commands;
};

} // namespace

Webhook TestWebhookDesk::endpoint(const QString &url)
{
    Webhook webhook;
    webhook.url = url;
    webhook.name = u"Operations"_s;
    return webhook;
}

void TestWebhookDesk::readsNothingBeforeSomebodyLooks()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    QCOMPARE(work.context().webhookDesk().state(), WebhookDesk::State::Idle);
    QCOMPARE(work.webhooks.faults().calls(u"webhooks"_s), 0);
    work.context().webhookDesk().open();
    QTRY_COMPARE(work.context().webhookDesk().state(), WebhookDesk::State::Fresh);
}

void TestWebhookDesk::addsShowsTheSecretAndConfirms()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"webhook.add"_s);
    QVERIFY(window.work.prompts->shows(What::Webhook));
    window.work.prompts->save(WebhookDraft{u"https://ops.example/keys"_s, u"Operations"_s, u"live"_s, {}});
    QTRY_VERIFY(window.work.prompts->shows(What::WebhookSecret));
    const Webhook made = window.only();
    QCOMPARE(made.url, u"https://ops.example/keys"_s);
    QVERIFY(!made.secretConfirmed);
    QVERIFY(window.work.prompts->top()->signingSecret->equals(window.work.webhooks.secretOf(made.id)));
    window.work.prompts->agree();
    QTRY_VERIFY(!window.work.prompts->top());
    QTRY_VERIFY(window.only().secretConfirmed);
}

void TestWebhookDesk::aWrongAddressStaysInItsDialog()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"webhook.add"_s);
    window.work.prompts->save(WebhookDraft{u"no address"_s, {}, {}, {}});
    QTRY_VERIFY(window.work.prompts->top()->problem.has_value());
    QCOMPARE(window.work.prompts->top()->problem->kind, Error::Kind::Invalid);
    QCOMPARE(window.work.prompts->top()->problem->fields.front().pointer, u"/url"_s);
    QVERIFY(window.desk().webhooks().webhooks().empty());
}

void TestWebhookDesk::aLostAnswerIsAskedAboutAndNeverRepeated_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("endpoints");
    QTest::newRow("its answer was lost, so it is there") << Fate::AnswerLost << 1;
    QTest::newRow("it never arrived, so it is given up") << Fate::RequestLost << 0;
}

void TestWebhookDesk::aLostAnswerIsAskedAboutAndNeverRepeated()
{
    QFETCH(Fate, fate);
    QFETCH(int, endpoints);
    Window window;
    QVERIFY(window.open());
    window.work.webhooks.faults().plan(u"create"_s, fate);
    window.run(u"webhook.add"_s);
    window.work.prompts->save(WebhookDraft{u"https://ops.example/keys"_s, {}, {}, {}});
    QTRY_COMPARE(window.desk().inDoubt(), 1);
    QCOMPARE(window.work.prompts->top()->problem->kind, Error::Kind::OutcomeUnknown);
    QTRY_COMPARE(window.desk().inDoubt(), 0);
    QTRY_COMPARE(window.desk().webhooks().rowCount(), endpoints);
    QCOMPARE(window.work.webhooks.faults().calls(u"create"_s), 1);
    // The secret went with the answer: what is there waits for another one.
    if (endpoints == 1) {
        QVERIFY(!window.only().secretConfirmed);
        QVERIFY(!window.work.prompts->top());
    } else {
        QCOMPARE(window.work.prompts->top()->problem->type, u"abandoned"_s);
    }
}

void TestWebhookDesk::anotherPersonsChangeIsNotOverwritten()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    window.work.webhooks.faults().plan(u"edit"_s, Fate::Failed, Error{Error::Kind::Conflict});
    window.run(u"webhook.pause"_s);
    QTRY_COMPARE(window.work.prompts->notices.size(), size_t(1));
    QCOMPARE(window.work.prompts->notices.front().kind, Error::Kind::Conflict);
    QVERIFY(!window.only().paused);
}

void TestWebhookDesk::editsOnlyWhatDiffers()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    window.run(u"webhook.edit"_s);
    QCOMPARE(window.work.prompts->top()->endpoint.name, u"Operations"_s);
    window.work.prompts->save(WebhookDraft{u"https://ops.example/keys"_s, u"Night watch"_s, u"live"_s, {}});
    QTRY_COMPARE(window.only().name, u"Night watch"_s);
    QCOMPARE(window.only().environment, u"live"_s);
    QCOMPARE(window.only().url, u"https://ops.example/keys"_s);
    QVERIFY(!window.work.prompts->top());
}

void TestWebhookDesk::pausesAndResumes()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    window.run(u"webhook.pause"_s);
    QTRY_VERIFY(window.only().paused);
    window.run(u"webhook.resume"_s);
    QTRY_VERIFY(!window.only().paused);
}

void TestWebhookDesk::replacesTheSecret()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    const QByteArray before = window.work.webhooks.secretOf(window.only().id);
    window.run(u"webhook.replace-secret"_s);
    QVERIFY(window.work.prompts->shows(What::ReplaceSecret));
    window.work.prompts->agree();
    QTRY_VERIFY(window.work.prompts->shows(What::WebhookSecret));
    QVERIFY(!window.work.prompts->top()->signingSecret->equals(before));
    QVERIFY(window.only().oldSecretEndsAt.has_value());
}

void TestWebhookDesk::removes()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    window.run(u"webhook.remove"_s);
    QVERIFY(window.work.prompts->shows(What::RemoveWebhook));
    window.work.prompts->agree();
    QTRY_COMPARE(window.desk().webhooks().rowCount(), 0);
    QVERIFY(!window.work.prompts->top());
}

void TestWebhookDesk::sendsATestAndRedeliversAndGivesUp()
{
    Window window;
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    DeliveryLog &log = window.desk().deliveries();
    log.choose(window.only().id);
    window.run(u"webhook.test"_s);
    window.work.prompts->send(u"api_key.created"_s);
    QTRY_COMPARE(log.deliveries().rowCount(), 1);
    const WebhookDelivery sent = log.deliveries().deliveries().front();
    QCOMPARE(sent.event, u"api_key.created"_s);
    QVERIFY(sent.key.isEmpty());
    log.look(sent.id);
    QTRY_VERIFY(log.detail().has_value());
    window.run(u"delivery.give-up"_s, sent);
    QTRY_COMPARE(log.deliveries().deliveries().front().state, WebhookDelivery::State::GivenUp);
    QTRY_COMPARE(log.detail()->delivery.state, WebhookDelivery::State::GivenUp);
    window.run(u"delivery.redeliver"_s, log.deliveries().deliveries().front());
    QTRY_COMPARE(log.deliveries().deliveries().front().state, WebhookDelivery::State::Waiting);
}

void TestWebhookDesk::followsWhatHappensElsewhere()
{
    Window window;
    const Webhook hook = window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    window.desk().deliveries().choose(hook.id);
    DeliveryDetail failed;
    failed.delivery.webhook = hook.id;
    failed.delivery.tries = 2;
    failed.delivery.status = 503;
    failed.delivery.nextAt = QDateTime::currentDateTimeUtc().addSecs(1800);
    window.work.webhooks.put(failed);
    QTRY_COMPARE(window.desk().deliveries().total(), 1);
    QTRY_COMPARE(window.desk().deliveries().failed(), 1);
    window.desk().deliveries().setFailedOnly(true);
    QTRY_COMPARE(window.desk().deliveries().deliveries().rowCount(), 1);
}

void TestWebhookDesk::saysWhySomethingDoesNotApply_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("an owner adds") << u"owner"_s << u"webhook.add"_s << false << QString();
    QTest::newRow("a developer only looks")
        << u"developer"_s << u"webhook.add"_s << false
        << u"Your role, Developer, doesn't allow this here. Roles shows whose does."_s;
    QTest::newRow("nothing is chosen") << u"owner"_s << u"webhook.remove"_s << false
                                       << u"Select an endpoint on the page of webhooks first."_s;
    QTest::newRow("it runs already") << u"owner"_s << u"webhook.resume"_s << true
                                     << u"It is not paused. Pause holds back what is sent."_s;
    QTest::newRow("its secret is confirmed")
        << u"owner"_s << u"webhook.confirm-secret"_s << true << u"Somebody has said so already."_s;
    QTest::newRow("no delivery is chosen")
        << u"owner"_s << u"delivery.give-up"_s << true << u"Select a delivery on the page of webhooks first."_s;
}

void TestWebhookDesk::saysWhySomethingDoesNotApply()
{
    QFETCH(QString, role);
    QFETCH(QString, command);
    QFETCH(bool, chosen);
    QFETCH(QString, obstacle);
    Window window(role);
    window.work.webhooks.add(endpoint());
    QVERIFY(window.open());
    Selection selection;
    if (chosen)
        selection.webhook = window.only();
    QCOMPARE(window.command(command).obstacle(selection), obstacle);
}

void TestWebhookDesk::isAbsentWithoutEvents()
{
    Window window;
    QVERIFY(window.open());
    QVERIFY(window.command(u"webhook.add"_s).exists());
    QVERIFY(window.command(u"page.webhooks"_s).exists());
    Profile without = test::sampleProfile();
    without.events.clear();
    window.work.service.setProfile(without);
    QTRY_VERIFY(!window.command(u"webhook.add"_s).exists());
    QVERIFY(!window.command(u"page.webhooks"_s).exists());
    Window viewer(u"viewer"_s);
    QVERIFY(viewer.open());
    QVERIFY(!viewer.command(u"page.webhooks"_s).exists());
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestWebhookDesk)
#include "tst_webhookdesk.moc"
