// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/wait.h"
#include "ui/parts/segmented.h"
#include "ui/webhooks/rowtable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;
const QString newcomer = u"Nadia Rahman"_s;
const QString address = u"nadia@northwind.example"_s;

} // namespace

/// Somebody is invited, joins in a dashboard of their own, makes keys, loses a right in the middle of it, is suspended
/// and leaves, in two real windows on one real service. Each step goes on where the one before ended.
class TestPeople : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void invitesSomebody();
    void joinsInASecondDashboard();
    void aSpentLinkOpensNothing();
    void makesKeysThere();
    void losesARightWithADialogOpen();
    void isSuspendedAndBack();
    void leavesKeyByKey();
    void keysDoWhatWasDecided();
    void isOut();
    void cleanupTestCase();

private:
    Run &owner() { return m_journey->run(); }
    template <class T = QWidget>
    static T *find(Run &run, const QString &name)
    {
        T *found = run.window().findChild<T *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    std::optional<Member> member();
    bool chooseNewcomer();
    void setRole(const QString &role);
    QByteArray makeKey(const QString &name);
    int status(const QByteArray &token) { return m_journey->call("Authorization: Bearer " + token).status; }
    /// Whether the newcomer's dashboard is let in at its next request.
    bool isLetIn();

    std::unique_ptr<Journey> m_journey;
    QTemporaryDir m_home;
    std::unique_ptr<Run> m_second;
    QByteArray m_link;
    QByteArray m_bridge, m_ledger, m_load;
};

void TestPeople::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Northwind Payments"_s));
}

void TestPeople::cleanupTestCase()
{
    m_second.reset();
    m_journey.reset();
}

std::optional<Member> TestPeople::member()
{
    for (const Member &each : m_journey->context().peopleDesk().members().members())
        if (each.email == address)
            return each;
    return std::nullopt;
}

bool TestPeople::chooseNewcomer()
{
    owner().press(Qt::Key_5, Qt::ControlModifier);
    auto *table = owner().window().findChild<RowTable *>(u"teamTable"_s);
    return QTest::qWaitFor(
        [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data().toString() == newcomer) {
                    table->choose(row);
                    return true;
                }
            return false;
        },
        patience);
}

bool TestPeople::isLetIn()
{
    WorkspaceContext *const context = m_second->dashboard().context();
    return context && test::wait(context->service().profile()).has_value();
}

void TestPeople::invitesSomebody()
{
    owner().press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(owner().click(u"member.invite"_s));
    QDialog *invite = owner().dialog(u"inviteDialog"_s);
    QVERIFY(invite);
    Run::type(invite, address);
    auto *role = invite->findChild<QComboBox *>(u"role"_s);
    role->setCurrentIndex(role->findData(u"developer"_s));
    QVERIFY(Run::click(invite, u"verb"_s));
    QDialog *link = owner().dialog(u"invitationLinkDialog"_s);
    QVERIFY(link);
    QVERIFY(Run::click(link, u"copyLink"_s));
    m_link = Journey::copied();
    QVERIFY(m_link.startsWith("https://127.0.0.1:"));
    QVERIFY(m_link.contains("#join="));
    QVERIFY(Run::click(link, u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_journey->context().peopleDesk().members().invitations().empty(), patience);
}

void TestPeople::joinsInASecondDashboard()
{
    m_second = std::make_unique<Run>(m_home.path());
    QVERIFY(m_second->reaches(Dashboard::Stage::FirstStart));
    QVERIFY(m_second->click(u"invited"_s));
    QTRY_VERIFY(find(*m_second, u"joinPage"_s));
    Run::press(&m_second->window(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_second->click(u"join"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(*m_second, u"offer"_s), patience);
    Run::type(&m_second->window(), newcomer);
    QVERIFY(Run::tabTo(&m_second->window(), u"password"_s));
    Run::type(&m_second->window(), u"a harbour in the morning"_s);
    QVERIFY(m_second->click(u"join"_s));
    QVERIFY(m_second->reaches(Dashboard::Stage::Open));
    QCOMPARE(m_second->dashboard().context()->workspace().name, u"Northwind Payments"_s);
    QCOMPARE(m_second->dashboard().context()->workspace().role, u"developer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(member().has_value(), patience);
    QCOMPARE(member()->name, newcomer);
}

void TestPeople::aSpentLinkOpensNothing()
{
    const Result<ServiceLink> link = serviceLinkIn(m_link);
    QVERIFY(link);
    const Result<InvitationPreview> preview = test::wait(m_second->dashboard().preview(*link));
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, Error::Kind::NotFound);
}

QByteArray TestPeople::makeKey(const QString &name)
{
    m_second->press(Qt::Key_N, Qt::ControlModifier);
    QDialog *create = m_second->dialog(u"createDialog"_s);
    if (!create)
        return {};
    Run::type(create, name);
    if (!Run::click(create, u"environment.test"_s) || !Run::click(create, u"preset.reporting"_s)
        || !Run::click(create, u"verb"_s))
        return {};
    QDialog *secret = m_second->dialog(u"revealDialog"_s);
    if (!secret || !Run::click(secret, u"copy"_s))
        return {};
    const QByteArray token = Journey::copied();
    const bool done =
        Run::click(secret, u"saved"_s) && Run::click(secret, u"verb"_s) && m_second->isGone(u"revealDialog"_s);
    return done ? token : QByteArray();
}

void TestPeople::makesKeysThere()
{
    m_bridge = makeKey(u"Nadia bridge"_s);
    m_ledger = makeKey(u"Nadia ledger"_s);
    m_load = makeKey(u"Nadia load"_s);
    for (const QByteArray &token : {m_bridge, m_ledger, m_load})
        QCOMPARE(status(token), 200);
}

void TestPeople::setRole(const QString &role)
{
    QVERIFY(chooseNewcomer());
    QVERIFY(owner().click(u"member.role"_s));
    QDialog *dialog = owner().dialog(u"roleDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"role."_s + role));
    QVERIFY(Run::click(dialog, u"verb"_s));
    // Who they are is asked once in five minutes.
    QTRY_VERIFY_WITH_TIMEOUT(owner().window().findChild<QDialog *>(u"proofDialog"_s) || member()->role == role,
                             patience);
    if (owner().window().findChild<QDialog *>(u"proofDialog"_s))
        QVERIFY(m_journey->confirmWhoItIs());
    QTRY_COMPARE_WITH_TIMEOUT(member()->role, role, patience);
}

void TestPeople::losesARightWithADialogOpen()
{
    m_second->press(Qt::Key_N, Qt::ControlModifier);
    QDialog *create = m_second->dialog(u"createDialog"_s);
    QVERIFY(create);
    Run::type(create, u"Never made"_s);
    QVERIFY(Run::click(create, u"environment.test"_s));
    QVERIFY(Run::click(create, u"preset.reporting"_s));

    setRole(u"viewer"_s);
    QVERIFY(Run::click(create, u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(create->findChild<QWidget *>(u"error"_s)->isVisible(), patience);
    QCOMPARE(create->findChild<QLineEdit *>(u"name"_s)->text(), u"Never made"_s);
    QVERIFY(!m_journey->named(u"Never made"_s));
    create->reject();
    setRole(u"developer"_s);
}

void TestPeople::isSuspendedAndBack()
{
    QVERIFY(isLetIn());
    QVERIFY(chooseNewcomer());
    QVERIFY(owner().click(u"member.suspend"_s));
    QDialog *dialog = owner().dialog(u"suspendDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    QTRY_COMPARE_WITH_TIMEOUT(member()->status, Member::Status::Suspended, patience);
    QVERIFY(!isLetIn());
    QCOMPARE(status(m_bridge), 200);
    QVERIFY(owner().click(u"member.resume"_s));
    QTRY_COMPARE_WITH_TIMEOUT(member()->status, Member::Status::Active, patience);
}

void TestPeople::leavesKeyByKey()
{
    QVERIFY(chooseNewcomer());
    QVERIFY(owner().click(u"member.remove"_s));
    QDialog *dialog = owner().dialog(u"offboardingDialog"_s);
    QVERIFY(dialog);
    const auto decide = [&](const QString &name, const QString &verdict) {
        const std::optional<ApiKey> key = m_journey->named(name);
        auto *row = key ? dialog->findChild<QWidget *>(u"row."_s + key->id.text) : nullptr;
        if (!row || !Run::click(row, verdict))
            return false;
        auto *person = row->findChild<QComboBox *>(u"person"_s);
        if (person->isVisible())
            person->setCurrentIndex(person->findData(m_journey->context().workspace().self.text));
        return true;
    };
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"verb"_s)->isEnabled());
    QVERIFY(decide(u"Nadia bridge"_s, u"hand-over"_s));
    QVERIFY(Run::click(dialog, u"saveForLater"_s));
    QVERIFY(owner().isGone(u"offboardingDialog"_s));
    QTRY_VERIFY_WITH_TIMEOUT(member()->offboarding, patience);

    QVERIFY(chooseNewcomer());
    QVERIFY(owner().click(u"member.remove"_s));
    dialog = owner().dialog(u"offboardingDialog"_s);
    QVERIFY(dialog);
    const std::optional<ApiKey> bridge = m_journey->named(u"Nadia bridge"_s);
    QVERIFY(bridge);
    const auto *resumed = dialog->findChild<QWidget *>(u"row."_s + bridge->id.text)->findChild<Segmented *>();
    QCOMPARE(resumed->current(), u"hand-over"_s);
    QVERIFY(decide(u"Nadia ledger"_s, u"rotate"_s));
    QVERIFY(decide(u"Nadia load"_s, u"revoke"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QWidget *>(u"report"_s), patience);
    QVERIFY(Run::click(dialog, u"done"_s));
    QTRY_COMPARE_WITH_TIMEOUT(member()->status, Member::Status::Left, patience);
}

void TestPeople::keysDoWhatWasDecided()
{
    QCOMPARE(status(m_bridge), 200);
    QCOMPARE(status(m_ledger), 200);
    QCOMPARE(status(m_load), 401);
    const MemberId self = m_journey->context().workspace().self;
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->named(u"Nadia bridge"_s)->owner, self, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->named(u"Nadia ledger"_s)->rotationWanted, newcomer + u" has left"_s, patience);
    QCOMPARE(m_journey->named(u"Nadia ledger"_s)->rotationBy, self);
}

void TestPeople::isOut()
{
    QVERIFY(!isLetIn());
}

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
