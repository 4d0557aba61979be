// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/parts/callout.h"
#include "ui/refusal/refusaldialog.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestRefusalDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void explainsABody();
    void listsAllThatAStatusCanMean();
    void findsACallByItsId();
    void leadsToItsKey();
    void saysWhereNobodyCanGo();
    void saysThatTheServiceKnowsNothing();
    void showsAFailedLookUpWithItsRequestId();
    void looksUpOnceAndOnlyTheId();
    void tellsAnUnknownCauseAsItCame();
    void masksASecretBeforeItIsThere();
    void forgetsWhatWasPasted();
    void namesEverything();
    void cutsNoText();

private:
    template <class T = QWidget>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void paste(const QString &text) const;
    QString verdict() const { return find<Callout>(u"refusalCause"_s)->title(); }

    QStringList m_asked;
    Result<RefusedCall> m_answer = Error{Error::Kind::NotFound};
    bool m_knows = true;
    std::unique_ptr<RefusalDialog> m_dialog;
};

namespace {

const QString requestId = u"req_4fK2aBxW4mTq7ZnLc0Rd"_s;

Profile::Refusal refusal(int status, const QString &cause, const QString &title, const QString &remedy)
{
    return {status, cause, {{{u"en"_s, title}}}, {{{u"en"_s, remedy}}}};
}

RefusedCall refusedCall()
{
    RefusedCall call;
    call.requestId = requestId;
    call.at = QDateTime::currentDateTimeUtc().addSecs(-40);
    call.status = 403;
    call.cause = u"insufficient-scope"_s;
    call.neededScope = u"payouts:write"_s;
    call.key = {u"key_1"_s};
    call.keyName = u"Nightly report"_s;
    call.environment = u"live"_s;
    call.address = u"10.20.4.11"_s;
    return call;
}

} // namespace

void TestRefusalDialog::init()
{
    Profile profile = test::sampleProfile();
    profile.refusals = {refusal(401, u"missing"_s, u"The call carries no key"_s, u"Add the header."_s),
                        refusal(401, u"revoked"_s, u"The key was revoked"_s, u"Create another one."_s),
                        refusal(403, u"insufficient-scope"_s, u"The key lacks a scope"_s, u"Use another key."_s)};
    m_asked.clear();
    m_answer = Error{Error::Kind::NotFound};
    m_knows = true;
    RefusalDialog::Context context;
    context.profile = std::make_shared<const Profile>(profile);
    context.find = [this](const QString &id) {
        m_asked << id;
        return QtFuture::makeReadyFuture(m_answer);
    };
    context.knows = [this](const KeyId &) { return m_knows; };
    m_dialog = std::make_unique<RefusalDialog>(context);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestRefusalDialog::cleanup()
{
    m_dialog.reset();
    applyTextScale(*qApp, 100);
}

void TestRefusalDialog::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    find<QPlainTextEdit>(u"paste"_s)->paste();
}

void TestRefusalDialog::explainsABody()
{
    paste(u"{\"type\":\"/problems/revoked\",\"status\":401}"_s);
    QCOMPARE(verdict(), u"The key was revoked"_s);
    QCOMPARE(find<Callout>(u"refusalCause"_s)->accessibleName(), u"The key was revoked Create another one."_s);
    QVERIFY(!find(u"cause.missing"_s));
}

void TestRefusalDialog::listsAllThatAStatusCanMean()
{
    paste(u"HTTP/1.1 401 Unauthorized"_s);
    QCOMPARE(verdict(), u"401 can mean 2 things here"_s);
    QTRY_VERIFY(find(u"cause.missing"_s)->isVisible());
    QVERIFY(find(u"cause.revoked"_s)->isVisible());
    QVERIFY(!find(u"cause.insufficient-scope"_s));
    find<QPlainTextEdit>(u"paste"_s)->clear();
    paste(u"404"_s);
    QCOMPARE(verdict(), u"404 is no refusal of a key"_s);
}

void TestRefusalDialog::findsACallByItsId()
{
    m_answer = refusedCall();
    paste(requestId);
    QTRY_COMPARE(verdict(), u"The key lacks a scope"_s);
    QStringList facts;
    for (const QLabel *label : find(u"refusalFacts"_s)->findChildren<QLabel *>())
        facts << label->text();
    const QString all = facts.join(u'|');
    QVERIFY2(all.contains(u"10.20.4.11"_s) && all.contains(u"40 seconds ago"_s) && all.contains(u"Live"_s),
             qPrintable(all));
    QTRY_VERIFY(find(u"neededScope"_s)->isVisible());
}

void TestRefusalDialog::leadsToItsKey()
{
    m_answer = refusedCall();
    KeyId wanted;
    connect(m_dialog.get(), &RefusalDialog::keyWanted, this, [&](const KeyId &key) { wanted = key; });
    paste(requestId);
    QTRY_VERIFY(find<QPushButton>(u"refusedKey"_s));
    QCOMPARE(find<QPushButton>(u"refusedKey"_s)->text(), u"Nightly report"_s);
    find<QPushButton>(u"refusedKey"_s)->click();
    QCOMPARE(wanted, refusedCall().key);
    QVERIFY(!m_dialog->isVisible());
}

void TestRefusalDialog::saysWhereNobodyCanGo()
{
    m_answer = refusedCall();
    m_knows = false;
    paste(requestId);
    QTRY_VERIFY(find<QPushButton>(u"refusedKey"_s));
    QVERIFY(!find<QPushButton>(u"refusedKey"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"refusedKey"_s)->toolTip(), u"This key is no longer in the list."_s);
}

void TestRefusalDialog::saysThatTheServiceKnowsNothing()
{
    paste(requestId);
    QCOMPARE(verdict(), u"Looking the call up"_s);
    QTRY_COMPARE(verdict(), u"The service knows nothing of this request"_s);
}

void TestRefusalDialog::showsAFailedLookUpWithItsRequestId()
{
    Error failed{Error::Kind::Server};
    failed.requestId = u"req_ofTheLookUp"_s;
    m_answer = failed;
    paste(requestId);
    QTRY_VERIFY(find(u"error"_s)->isVisible());
    find<QPushButton>(u"copyRequestId"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"req_ofTheLookUp"_s);
}

void TestRefusalDialog::looksUpOnceAndOnlyTheId()
{
    paste(u"401 "_s + requestId + u" and more"_s);
    QTRY_COMPARE(m_asked, QStringList{requestId});
    paste(u" words after it"_s);
    QTest::qWait(500);
    QCOMPARE(m_asked, QStringList{requestId});
}

void TestRefusalDialog::tellsAnUnknownCauseAsItCame()
{
    paste(u"{\"type\":\"/problems/moon-phase\",\"title\":\"The moon is <b>full</b>\",\"status\":403}"_s);
    QCOMPARE(verdict(), u"The moon is <b>full</b>"_s);
    QVERIFY(find<Callout>(u"refusalCause"_s)->accessibleName().contains(u"don't list this cause"_s));
}

void TestRefusalDialog::masksASecretBeforeItIsThere()
{
    const QString token = u"sk_live_0123456789abABCDEFGHIJKLMNOPQRSTUVWXYZcdefghijklmn"_s;
    paste(u"403 for "_s + token);
    auto *edit = find<QPlainTextEdit>(u"paste"_s);
    QCOMPARE(edit->toPlainText(), u"403 for sk_live_"_s + QString(50, u'•'));
    QVERIFY(find(u"secretMet"_s)->isVisible());
    QCOMPARE(verdict(), u"The key lacks a scope"_s);
    edit->clear();
    QVERIFY(!find(u"secretMet"_s)->isVisible());
    QTest::keyClicks(edit, token);
    QVERIFY(!edit->toPlainText().contains(u"0123456789"_s));
    QVERIFY(find(u"secretMet"_s)->isVisible());
    QVERIFY(m_asked.isEmpty());
}

void TestRefusalDialog::forgetsWhatWasPasted()
{
    paste(requestId);
    auto *edit = find<QPlainTextEdit>(u"paste"_s);
    m_dialog->reject();
    QVERIFY(edit->toPlainText().isEmpty());
    QVERIFY(!edit->isUndoRedoEnabled());
    QTest::qWait(500);
    QVERIFY(m_asked.isEmpty());
}

void TestRefusalDialog::namesEverything()
{
    m_answer = refusedCall();
    paste(requestId);
    QTRY_VERIFY(find<QPushButton>(u"refusedKey"_s));
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestRefusalDialog::cutsNoText()
{
    applyTextScale(*qApp, 150);
    init();
    paste(u"401"_s);
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestRefusalDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_refusaldialog.moc"
