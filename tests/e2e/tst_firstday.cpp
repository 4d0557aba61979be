// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/run.h"
#include "tests/e2e/steps.h"
#include "tests/service/tlsclient.h"
#include "tests/support/wait.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/secretview.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::HttpAnswer;
using chatelaine::test::Run;
using chatelaine::test::TlsClient;

namespace {

constexpr int patience = 20'000;

} // namespace

/// A newcomer's first day, in the real window, on the real service over TLS, with a real keyring. Each step goes on
/// where the one before ended.
class TestFirstDay : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsAServiceOnThisComputer();
    void signsInWithTheSampleAccount();
    void seesTheKeysOfTheWorkspace();
    void createsAKey();
    void copiesASecretThatWorks();
    void saysThatTheSecretIsSaved();
    void rotatesItIntoASecondKey();
    void revokesTheOldKey();
    void revokesTheNewKey();
    void isStillSignedInAfterARestart();
    void leavesNothingBehindAtSignOut();

private:
    HttpAnswer verify(const QByteArray &token) const;
    std::optional<ApiKey> key(const KeyId &id) const { return m_run->keys().find(id); }
    std::optional<ApiKey> named(const QString &name) const;
    /// Types the name that a key in use asks for; false if it could be revoked without.
    bool revokeByTyping();

    QTemporaryDir m_home;
    std::unique_ptr<Run> m_run;
    WorkspaceId m_workspace;
    KeyId m_first, m_second;
    QByteArray m_firstToken, m_secondToken;
};

void TestFirstDay::initTestCase()
{
    dress();
    m_run = std::make_unique<Run>(m_home.path());
}

HttpAnswer TestFirstDay::verify(const QByteArray &token) const
{
    TlsClient api(m_home.filePath(u"service/ca.pem"_s));
    if (!api.connectTo(static_cast<quint16>(m_run->dashboard().endpoint().url.port())))
        return {};
    return api.ask("GET /v1/workspaces/" + m_workspace.text.toLatin1()
                   + "/verify HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
}

std::optional<ApiKey> TestFirstDay::named(const QString &name) const
{
    const KeyTableModel &keys = m_run->keys();
    for (int row = 0; row < keys.rowCount(); ++row)
        if (const ApiKey each = keys.keyAt(keys.index(row, 0)); each.name == name)
            return each;
    return std::nullopt;
}

void TestFirstDay::startsAServiceOnThisComputer()
{
    QVERIFY(m_run->reaches(Dashboard::Stage::FirstStart));
    QVERIFY(m_run->click(u"startLocal"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::SignIn));
    QCOMPARE(m_run->dashboard().endpoint().url.scheme(), u"https"_s);
    QVERIFY(QFileInfo::exists(m_home.filePath(u"service/ca.pem"_s)));
}

void TestFirstDay::signsInWithTheSampleAccount()
{
    QVERIFY(m_run->click(u"useSample"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::Open));
    QCOMPARE(m_run->dashboard().session()->kept(), Session::Kept::Keychain);
}

void TestFirstDay::seesTheKeysOfTheWorkspace()
{
    QVERIFY(m_run->click(u"workspace"_s));
    QVERIFY(Run::chooseFromMenu(u"Northwind Payments"_s));
    QTRY_COMPARE(m_run->dashboard().context()->workspace().profile, u"enterprise"_s);
    m_workspace = m_run->dashboard().context()->workspace().id;
    QTRY_COMPARE_WITH_TIMEOUT(m_run->dashboard().context()->catalog().state(), KeyCatalog::State::Fresh, patience);
    QVERIFY(m_run->table().isVisible());
    QVERIFY(m_run->table().model()->rowCount() > 20);
    QVERIFY(named(u"QA nightly"_s));
}

void TestFirstDay::createsAKey()
{
    m_run->press(Qt::Key_N, Qt::ControlModifier);
    QDialog *dialog = m_run->dialog(u"createDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    Run::type(dialog, u"First day"_s);
    QVERIFY(Run::click(dialog, u"environment.test"_s));
    QVERIFY(Run::click(dialog, u"preset.reporting"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_run->isGone(u"createDialog"_s));
    QVERIFY(m_run->dialog(u"revealDialog"_s));
    const std::optional<ApiKey> made = named(u"First day"_s);
    QVERIFY(made);
    QCOMPARE(made->environment, u"test"_s);
    QCOMPARE(made->scopes, (QStringList{u"clients:read"_s, u"invoices:read"_s, u"payouts:read"_s}));
    QCOMPARE(made->delivery, Delivery::Unconfirmed);
    m_first = made->id;
}

void TestFirstDay::copiesASecretThatWorks()
{
    QDialog *dialog = m_run->dialog(u"revealDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<SecretView *>(u"secret"_s)->isRevealed());
    QVERIFY(Run::click(dialog, u"copy"_s));
    m_firstToken = QGuiApplication::clipboard()->text(QClipboard::Clipboard).toLatin1();
    QVERIFY(m_firstToken.startsWith("sk_test_"));
    QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    const HttpAnswer answer = verify(m_firstToken);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("chatelaine-key"), m_first.text.toLatin1());
}

void TestFirstDay::saysThatTheSecretIsSaved()
{
    QDialog *dialog = m_run->dialog(u"revealDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    QVERIFY(Run::click(dialog, u"saved"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_run->isGone(u"revealDialog"_s));
    QTRY_COMPARE(key(m_first)->delivery, Delivery::Confirmed);
}

void TestFirstDay::rotatesItIntoASecondKey()
{
    QVERIFY(m_run->choose(m_first));
    m_run->press(Qt::Key_R, Qt::ControlModifier);
    QDialog *dialog = m_run->dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));

    QDialog *reveal = m_run->dialog(u"revealDialog"_s);
    QVERIFY(reveal);
    QTRY_VERIFY(!key(m_first)->replacedBy.isEmpty());
    m_second = key(m_first)->replacedBy;
    QCOMPARE(key(m_second)->replaces, m_first);
    QVERIFY(Run::click(reveal, u"copy"_s));
    m_secondToken = QGuiApplication::clipboard()->text(QClipboard::Clipboard).toLatin1();
    QVERIFY(m_secondToken != m_firstToken);
    QVERIFY(Run::click(reveal, u"saved"_s));
    QVERIFY(Run::click(reveal, u"verb"_s));

    QTRY_VERIFY(m_run->window().findChild<QWidget *>(u"rotationPage"_s)->isVisible());
    QCOMPARE(key(m_second)->delivery, Delivery::Confirmed);
    QCOMPARE(verify(m_firstToken).status, 200);
    QCOMPARE(verify(m_secondToken).status, 200);
}

void TestFirstDay::revokesTheOldKey()
{
    // That it was used comes by itself, as an event.
    QTRY_COMPARE_WITH_TIMEOUT(key(m_first)->lastUsed.knowledge, LastUsed::Knowledge::At, patience);
    QVERIFY(m_run->click(u"rotationVerb"_s));
    QVERIFY(revokeByTyping());
    QTRY_COMPARE(key(m_first)->state.meaning, StateClass::Ended);
    QCOMPARE(verify(m_firstToken).status, 401);
    QCOMPARE(verify(m_secondToken).status, 200);
}

void TestFirstDay::revokesTheNewKey()
{
    QTRY_COMPARE_WITH_TIMEOUT(key(m_second)->lastUsed.knowledge, LastUsed::Knowledge::At, patience);
    QVERIFY(m_run->click(u"rotationShowKey"_s));
    QVERIFY(m_run->choose(m_second));
    m_run->press(Qt::Key_Delete);
    QVERIFY(revokeByTyping());
    QTRY_COMPARE(key(m_second)->state.id, u"revoked"_s);
    const HttpAnswer answer = verify(m_secondToken);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("chatelaine-cause"), "revoked");
}

bool TestFirstDay::revokeByTyping()
{
    QDialog *dialog = m_run->dialog(u"revokeDialog"_s);
    if (!dialog)
        return false;
    const auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
    Run::type(dialog, u"First da"_s);
    const bool waits = !verb->isEnabled();
    Run::type(dialog, u"y"_s);
    return waits && Run::click(dialog, u"verb"_s) && m_run->isDone(u"revokeDialog"_s);
}

void TestFirstDay::isStillSignedInAfterARestart()
{
    const QUrl before = m_run->dashboard().endpoint().url;
    m_run->window().close();
    QDialog *dialog = m_run->dialog(u"closeDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"closeAnyway"_s));
    QTRY_VERIFY(!m_run->window().isVisible());
    m_run.reset();
    QVERIFY(!TlsClient(m_home.filePath(u"service/ca.pem"_s)).connectTo(static_cast<quint16>(before.port())));

    m_run = std::make_unique<Run>(m_home.path());
    QVERIFY(m_run->reaches(Dashboard::Stage::Open));
    QVERIFY(!m_run->passed(Dashboard::Stage::SignIn));
    QCOMPARE(m_run->dashboard().session()->kept(), Session::Kept::Keychain);
    QCOMPARE(m_run->dashboard().context()->workspace().id, m_workspace);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->dashboard().context()->catalog().state(), KeyCatalog::State::Fresh, patience);
    QVERIFY(m_run->choose(m_second));
    QCOMPARE(key(m_second)->state.id, u"revoked"_s);
    QCOMPARE(verify(m_secondToken).status, 401);
}

void TestFirstDay::leavesNothingBehindAtSignOut()
{
    const std::unique_ptr<SecretStore> keychain = makeKeychain();
    const auto kept = [&] {
        const auto entry = test::wait(keychain->read(u"local "_s + m_home.path()));
        return entry ? (*entry)->size() : -1;
    };
    QVERIFY(kept() > 0);
    QVERIFY(m_run->openMenu(u"menu-chatelaine"_s));
    QVERIFY(Run::chooseFromMenu(u"Sign out"_s));
    QVERIFY(m_run->reaches(Dashboard::Stage::SignIn));
    QTRY_COMPARE(kept(), 0);

    for (QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(m_firstToken) && !content.contains(m_secondToken), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(TestFirstDay)
#include "tst_firstday.moc"
