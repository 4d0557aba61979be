// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/support/contentof.h"
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
    void explainsEveryRefusalOfEveryProfile_data();
    void explainsEveryRefusalOfEveryProfile();
    void missesNoRefusalOfAProfile_data();
    void missesNoRefusalOfAProfile();
    void listsAllThatAStatusCanMean();
    void findsACallByItsId();
    void tellsItsTimeHereAndInUtc();
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
    void open(const Profile &profile);
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

/// What our five services say of a refused key.
struct Explained
{
    const char *profile;
    int status;
    const char *cause;
    const char *title;
    const char *remedy;
};

// clang-format off
constexpr Explained explained[] = {
    {"checkout", 401, "missing", "The call carries no key",
     "Add the header Authorization: Bearer <key> to the call."},
    {"checkout", 401, "invalid", "The key is not one of this service",
     "Compare the key with the one you stored; often a character is missing at its end."},
    {"checkout", 401, "ambiguous", "The call carries more than one key",
     "Send exactly one key in exactly one header."},
    {"checkout", 401, "revoked", "The key was revoked",
     "A revoked key never works again. Create another one."},
    {"checkout", 401, "wrong-environment", "The key belongs to another mode",
     "Use a ck_live_ key for production and a ck_test_ key for tests."},
    {"checkout", 403, "insufficient-scope", "The key lacks a scope",
     "Create another key that has the scope named in the answer."},
    {"enterprise", 401, "missing", "The call carries no key",
     "Add the header Authorization: Bearer <key> to the call."},
    {"enterprise", 401, "invalid", "The key is not one of this service",
     "Compare the key with the one you stored; often a character is missing at its end."},
    {"enterprise", 401, "ambiguous", "The call carries more than one key",
     "Send exactly one key in exactly one header."},
    {"enterprise", 401, "revoked", "The key was revoked",
     "A revoked key never works again. Create another one."},
    {"enterprise", 401, "expired", "The key has expired",
     "Create another key with a later expiration date."},
    {"enterprise", 401, "wrong-environment", "The key belongs to another environment",
     "Use a sk_live_ key for production and a sk_test_ key for tests."},
    {"enterprise", 403, "insufficient-scope", "The key lacks a scope",
     "Create another key that has the scope named in the answer."},
    {"enterprise", 403, "resource-not-accessible", "The key can't reach this resource",
     "Check that the resource belongs to the account the key was made for."},
    {"flintn", 401, "missing", "The call carries no key",
     "Add the header X-Api-Key: <key> to the call."},
    {"flintn", 401, "invalid", "The key is not one of this service",
     "Compare the key with the one you stored; often a character is missing at its end."},
    {"flintn", 401, "ambiguous", "The call carries more than one key",
     "Send exactly one key in exactly one header."},
    {"flintn", 401, "revoked", "The key was revoked",
     "A revoked key never works again. Create another one."},
    {"flintn", 401, "disabled", "The key is disabled",
     "Reactivate it, or use another key."},
    {"flintn", 401, "wrong-environment", "The key belongs to another environment",
     "Use a pk_live_ key for production and a pk_test_ key for tests."},
    {"flintn", 403, "insufficient-scope", "The key lacks a permission",
     "Give this key the permission named in the answer, or use one that has it."},
    {"gateway", 401, "missing", "The call carries no key",
     "Add the header Authorization: Bearer <key> to the call."},
    {"gateway", 401, "invalid", "The key is not one of this service",
     "Compare the key with the one you stored; often a character is missing at its end."},
    {"gateway", 401, "ambiguous", "The call carries more than one key",
     "Send exactly one key in exactly one header."},
    {"gateway", 401, "revoked", "The key was revoked",
     "A revoked key never works again. Create another one."},
    {"gateway", 401, "wrong-kind", "A key of the other tier is needed here",
     "Use an organization key for an organization's calls and a system key for the system's."},
    {"gateway", 401, "wrong-environment", "The key belongs to another environment",
     "Use a key of the environment you call."},
    {"gateway", 401, "organization-header", "The call names an organization beside its key",
     "Remove the header X-Organization-ID: the key decides."},
    {"gateway", 403, "insufficient-scope", "The key lacks a scope",
     "Create another key that has the scope named in the answer."},
    {"gateway", 403, "resource-not-accessible", "The key can't reach this resource",
     "Check that the resource belongs to the account the key was made for."},
    {"inflow", 401, "missing", "The call carries no key",
     "On a server add the header X-Inflow-Api-Key, in the SDK X-Inflow-Public-Key."},
    {"inflow", 401, "invalid", "The key is not one of this service",
     "Compare the key with the one you stored; often a character is missing at its end."},
    {"inflow", 401, "ambiguous", "The call carries more than one key",
     "Send exactly one key in exactly one header."},
    {"inflow", 401, "revoked", "The key was revoked",
     "A revoked key never works again. Create another one."},
    {"inflow", 401, "wrong-kind", "This kind of key can't be used here",
     "Use the private key on servers and the public key in the SDK."},
    {"inflow", 401, "wrong-environment", "The key belongs to another environment",
     "Use the key of the environment you call."},
    {"inflow", 403, "insufficient-scope", "This key can't do that",
     "Server calls need the private key; the public one serves the card form only."},
};
// clang-format on

Profile profileOf(const char *name)
{
    const QString path = QStringLiteral(PROFILES) + u'/' + QString::fromLatin1(name) + u".json"_s;
    const Result<Profile> profile = wire::readProfile(test::contentOf(path));
    if (!profile)
        qFatal("%s: %s", qPrintable(path), qPrintable(profile.error().detail));
    return *profile;
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

Q_DECLARE_METATYPE(Explained)

void TestRefusalDialog::init()
{
    Profile profile = test::sampleProfile();
    profile.refusals = {refusal(401, u"missing"_s, u"The call carries no key"_s, u"Add the header."_s),
                        refusal(401, u"revoked"_s, u"The key was revoked"_s, u"Create another one."_s),
                        refusal(403, u"insufficient-scope"_s, u"The key lacks a scope"_s, u"Use another key."_s)};
    open(profile);
}

void TestRefusalDialog::open(const Profile &profile)
{
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

void TestRefusalDialog::explainsEveryRefusalOfEveryProfile_data()
{
    QTest::addColumn<Explained>("told");
    for (const Explained &told : explained)
        QTest::addRow("%s answers %d %s", told.profile, told.status, told.cause) << told;
}

void TestRefusalDialog::explainsEveryRefusalOfEveryProfile()
{
    QFETCH(Explained, told);
    open(profileOf(told.profile));
    Error refused{told.status == 403 ? Error::Kind::Forbidden : Error::Kind::Unauthenticated};
    refused.type = QString::fromLatin1(told.cause);
    paste(QString::fromUtf8(wire::writeProblem(refused, told.status, u"The key is refused"_s)));
    QCOMPARE(verdict(), QString::fromLatin1(told.title));
    QCOMPARE(find<Callout>(u"refusalCause"_s)->accessibleName(),
             QString::fromLatin1(told.title) + u' ' + QString::fromLatin1(told.remedy));
    QVERIFY(m_asked.isEmpty());
}

void TestRefusalDialog::missesNoRefusalOfAProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    for (const char *profile : {"checkout", "enterprise", "flintn", "gateway", "inflow"})
        QTest::newRow(profile) << QByteArray(profile);
}

void TestRefusalDialog::missesNoRefusalOfAProfile()
{
    QFETCH(QByteArray, profile);
    QStringList listed;
    for (const Profile::Refusal &refusal : profileOf(profile).refusals)
        listed << u"%1 %2"_s.arg(refusal.status).arg(refusal.cause);
    QStringList proven;
    for (const Explained &told : explained)
        if (told.profile == profile)
            proven << u"%1 %2"_s.arg(told.status).arg(QString::fromLatin1(told.cause));
    QCOMPARE(listed, proven);
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
    // Values stand beside their names, not at the far edge.
    QTRY_VERIFY(find(u"neededScope"_s)->x() < m_dialog->width() / 4);
}

void TestRefusalDialog::tellsItsTimeHereAndInUtc()
{
    RefusedCall call = refusedCall();
    call.at = QDateTime({2026, 11, 20}, {23, 30}, Qt::UTC);
    m_answer = call;
    paste(requestId);
    QTRY_COMPARE(verdict(), u"The key lacks a scope"_s);
    QStringList facts;
    for (const QLabel *label : find(u"refusalFacts"_s)->findChildren<QLabel *>())
        facts << label->text();
    const QString all = facts.join(u'|');
    QVERIFY2(all.contains(u" ago\n21 Nov 2026, 00:30 in Berlin\n20 Nov 2026, 23:30 UTC|"_s), qPrintable(all));
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
