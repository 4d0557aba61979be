// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/secretclipboard.h"
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/members/invitedialog.h"
#include "ui/members/linkdialog.h"
#include "ui/theme/apply.h"

#include <QClipboard>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestInviteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Settings::Theme::Light); }
    void asksForAnAddressFirst();
    void saysWhatARoleMayDo();
    void givesAwayNoHigherRole();
    void keepsWhatWasTypedWhereTheAddressIsTaken();
    void aLinkIsCopiedBeforeItCloses();
    void aLinkIsNeverOnTheScreen();

private:
    std::unique_ptr<InviteDialog> make(const QString &role = u"owner"_s);

    std::optional<InvitationDraft> m_draft;
    Prompts::Outcome m_outcome;
};

namespace {

QPushButton *button(const QWidget &in, const QString &name)
{
    return in.findChild<QPushButton *>(name);
}

std::shared_ptr<const Secret> link()
{
    return std::make_shared<const Secret>(QByteArrayView("https://keys.example/#join=4fK2aBxW4mTq7ZnLc0RdUv81"));
}

} // namespace

std::unique_ptr<InviteDialog> TestInviteDialog::make(const QString &role)
{
    const DialogContext context{std::make_shared<const Profile>(test::sampleProfile()), u"Northwind"_s, role};
    auto made = std::make_unique<InviteDialog>(context, [this](const InvitationDraft &draft, const auto &outcome) {
        m_draft = draft;
        m_outcome = outcome;
    });
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    made->open();
    return made;
}

void TestInviteDialog::asksForAnAddressFirst()
{
    const auto dialog = make();
    QVERIFY(!button(*dialog, u"verb"_s)->isEnabled());
    QCOMPARE(dialog->findChild<QLabel *>(u"reason"_s)->text(), u"Type an e-mail address to continue."_s);
    auto *email = dialog->findChild<QLineEdit *>(u"email"_s);
    email->setText(u"samir"_s);
    QVERIFY(!button(*dialog, u"verb"_s)->isEnabled());
    email->setText(u" samir@example.com "_s);
    auto *days = dialog->findChild<QComboBox *>(u"days"_s);
    QCOMPARE(days->currentData().toInt(), 7);
    days->setCurrentIndex(days->findData(30));
    button(*dialog, u"verb"_s)->click();
    QCOMPARE(*m_draft, (InvitationDraft{u"samir@example.com"_s, u"viewer"_s, 30}));
}

void TestInviteDialog::saysWhatARoleMayDo()
{
    const auto dialog = make();
    auto *role = dialog->findChild<QComboBox *>(u"role"_s);
    role->setCurrentIndex(role->findData(u"developer"_s));
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    QVERIFY(said.contains(u"May, as Developer"_s));
    QVERIFY(said.contains(u"keys.create: where no real money moves"_s));
    QVERIFY(said.contains(u"keys.rotate: own keys only"_s));
    QVERIFY(!said.contains(u"members.invite"_s));
}

void TestInviteDialog::givesAwayNoHigherRole()
{
    const auto dialog = make(u"admin"_s);
    const auto *role = dialog->findChild<QComboBox *>(u"role"_s);
    QStringList roles;
    for (int at = 0; at < role->count(); ++at)
        roles << role->itemText(at);
    QCOMPARE(roles, QStringList({u"Admin"_s, u"Developer"_s, u"Viewer"_s}));
    QCOMPARE(role->currentText(), u"Viewer"_s);
}

void TestInviteDialog::keepsWhatWasTypedWhereTheAddressIsTaken()
{
    const auto dialog = make();
    auto *email = dialog->findChild<QLineEdit *>(u"email"_s);
    email->setText(u"elif@example.com"_s);
    button(*dialog, u"verb"_s)->click();
    m_outcome(Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/email"_s, u"taken"_s, {}}}});
    QCOMPARE(email->accessibleDescription(), u"This address belongs to a member, or to an invitation that is open."_s);
    QCOMPARE(email->text(), u"elif@example.com"_s);
    QVERIFY(dialog->isVisible());
}

void TestInviteDialog::aLinkIsCopiedBeforeItCloses()
{
    SecretClipboard clipboard;
    LinkDialog dialog({u"linkDialog"_s, u"Invitation link"_s, {}, u"keys.example"_s, link()}, clipboard,
                      std::chrono::seconds(30));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QWidget *>(u"question"_s)->isVisible());
    button(dialog, u"keepOpen"_s)->click();
    button(dialog, u"copyLink"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://keys.example/#join=4fK2aBxW4mTq7ZnLc0RdUv81"_s);
    button(dialog, u"verb"_s)->click();
    QVERIFY(!dialog.isVisible());
}

void TestInviteDialog::aLinkIsNeverOnTheScreen()
{
    SecretClipboard clipboard;
    LinkDialog dialog({u"linkDialog"_s, u"Invitation link"_s, {}, u"keys.example"_s, link()}, clipboard,
                      std::chrono::seconds(30));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    for (const QWidget *each : dialog.findChildren<QWidget *>())
        for (const QString &text : {each->accessibleName(), each->toolTip(), each->property("text").toString()})
            QVERIFY2(!text.contains(u"4fK2aB"_s), qPrintable(text));
}

QTEST_MAIN(TestInviteDialog)
#include "tst_invitedialog.moc"
