// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretclipboard.h"
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/parts/callout.h"
#include "ui/parts/secretview.h"
#include "ui/theme/apply.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

namespace {

constexpr auto secret = "sk_live_9fK2aBxW4mTq7ZnLc0RdVh3YpE8uGs"_L1;

QImage drawn(QWidget *widget)
{
    return widget->grab().toImage();
}

} // namespace

class TestRevealDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensMasked();
    void saysNothingToScreenReadersWhileMasked();
    void keepsItsHeightWhenItShowsTheSecret();
    void lendsTheSecretToTheClipboard();
    void waitsUntilSomebodyHasSavedIt();
    void asksBeforeItClosesOtherwise();
    void keepsTheSecretOutOfTheSnippet();
    void putsTheSecretIntoACopiedSnippetOnlyWhenAsked();
    void writesAFileThatOnlyItsOwnerReads();
    void tellsWhetherTheServiceAcceptsTheKey();
    void explainsARefusal();
    void beginsAtCopy();
    void namesEverything();
    void cutsNoText_data();
    void cutsNoText();

private:
    template <class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    void open();

    SecretClipboard m_clipboard;
    RevealDialog::Context m_context;
    std::unique_ptr<RevealDialog> m_dialog;
    QStringList m_copied;
    ProbeResult m_probe;
    int m_savedCalls = 0;
    int m_discardCalls = 0;
    Prompts::Outcome m_outcome;
};

void TestRevealDialog::init()
{
    m_context = {};
    m_context.profile = std::make_shared<const Profile>([] {
        Profile profile = test::sampleProfile();
        profile.refusals.push_back(
            {401, u"revoked"_s, {{{u"en"_s, u"The key was revoked"_s}}}, {{{u"en"_s, u"Create another."_s}}}});
        return profile;
    }());
    m_context.workspace = u"Northwind Payments"_s;
    m_context.clipboard = &m_clipboard;
    m_context.copyText = [this](const QString &text) { m_copied << text; };
    m_context.probe = [this] { return QtFuture::makeReadyFuture(Result<ProbeResult>(m_probe)); };
    m_copied.clear();
    m_savedCalls = m_discardCalls = 0;
    m_probe = {true, {}};
    open();
}

void TestRevealDialog::cleanup()
{
    m_dialog.reset();
    m_clipboard.clear();
    applyTextScale(*qApp, 100);
}

void TestRevealDialog::open()
{
    ApiKey key = test::sampleKey();
    key.kind = u"secret"_s;
    key.visiblePart = u"sk_live_9fK2aB…"_s;
    const IssuedKey issued{key, std::make_shared<const Secret>(QByteArrayView(secret.data(), secret.size()))};
    m_dialog = std::make_unique<RevealDialog>(
        issued, m_context,
        [this](const Prompts::Outcome &outcome) {
            ++m_savedCalls;
            m_outcome = outcome;
        },
        [this](const Prompts::Outcome &outcome) {
            ++m_discardCalls;
            m_outcome = outcome;
        });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestRevealDialog::opensMasked()
{
    auto *view = find<SecretView>(u"secret"_s);
    QVERIFY(!view->isRevealed());
    const QImage masked = drawn(view);
    click(u"reveal"_s);
    QVERIFY(view->isRevealed());
    QCOMPARE(find<QPushButton>(u"reveal"_s)->text(), u"Hide"_s);
    QVERIFY(drawn(view) != masked);
    click(u"reveal"_s);
    QCOMPARE(drawn(view), masked);
}

void TestRevealDialog::saysNothingToScreenReadersWhileMasked()
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(find<SecretView>(u"secret"_s));
    QCOMPARE(spoken->text(QAccessible::Name), u"Secret, hidden"_s);
    QCOMPARE(spoken->text(QAccessible::Value), QString());
    click(u"reveal"_s);
    QCOMPARE(spoken->text(QAccessible::Value), QString(secret));
}

void TestRevealDialog::keepsItsHeightWhenItShowsTheSecret()
{
    const int before = m_dialog->height();
    click(u"reveal"_s);
    QTest::qWait(20);
    QCOMPARE(m_dialog->height(), before);
}

void TestRevealDialog::lendsTheSecretToTheClipboard()
{
    click(u"copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(secret));
    QCOMPARE(find<QLabel>(u"clipboardText"_s)->text(), u"Copied. The clipboard clears in 30 seconds."_s);
    click(u"clearClipboard"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(find<QLabel>(u"clipboardText"_s)->text(), u"The clipboard no longer holds the secret."_s);
}

void TestRevealDialog::waitsUntilSomebodyHasSavedIt()
{
    QVERIFY(!find<QPushButton>(u"verb"_s)->isEnabled());
    find<QCheckBox>(u"saved"_s)->click();
    click(u"verb"_s);
    QCOMPARE(m_savedCalls, 1);
    m_outcome({});
    QVERIFY(!m_dialog->isVisible());
}

void TestRevealDialog::asksBeforeItClosesOtherwise()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QWidget>(u"question"_s)->isVisible());
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"keepOpen"_s);
    click(u"keepOpen"_s);
    QVERIFY(!find<QWidget>(u"question"_s)->isVisible());
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    click(u"discard"_s);
    QCOMPARE(m_discardCalls, 1);
    m_outcome({});
    QVERIFY(!m_dialog->isVisible());
}

void TestRevealDialog::keepsTheSecretOutOfTheSnippet()
{
    QCOMPARE(find<QLabel>(u"snippet"_s)->text(), u"PAYMENTS_KEY=<paste the secret here>"_s);
    click(u"copySnippet"_s);
    QCOMPARE(m_copied, QStringList({u"PAYMENTS_KEY=<paste the secret here>"_s}));
}

void TestRevealDialog::putsTheSecretIntoACopiedSnippetOnlyWhenAsked()
{
    find<QCheckBox>(u"snippetWithSecret"_s)->click();
    QCOMPARE(find<QLabel>(u"snippet"_s)->text(), u"PAYMENTS_KEY=sk_live_9fK2aB…"_s);
    click(u"copySnippet"_s);
    QCOMPARE(m_copied, QStringList());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"PAYMENTS_KEY="_s + secret);
    QVERIFY(m_clipboard.secondsLeft() > 0);
}

void TestRevealDialog::writesAFileThatOnlyItsOwnerReads()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"secret.txt"_s);
    click(u"save"_s);
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(secret.data()) + '\n');
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void TestRevealDialog::tellsWhetherTheServiceAcceptsTheKey()
{
    click(u"test"_s);
    auto *result = find<Callout>(u"probeResult"_s);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(result->title(), u"Tested: the service accepted this key."_s);
}

void TestRevealDialog::explainsARefusal()
{
    m_probe = {false, u"revoked"_s};
    click(u"test"_s);
    auto *result = find<Callout>(u"probeResult"_s);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(result->accessibleName(), u"Tested: the service refused this key. The key was revoked. Create another."_s);
}

void TestRevealDialog::beginsAtCopy()
{
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"copy"_s);
}

void TestRevealDialog::namesEverything()
{
    m_dialog->reject();
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestRevealDialog::cutsNoText_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as designed") << 100;
    QTest::newRow("a half larger") << 150;
}

void TestRevealDialog::cutsNoText()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    open();
    click(u"copy"_s);
    m_dialog->reject();
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestRevealDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_revealdialog.moc"
