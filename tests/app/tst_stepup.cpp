// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountdesk.h"
#include "tests/support/openworkspace.h"
#include "tests/support/told.h"
#include "tests/support/wait.h"

#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::FakeAccountService;
using test::Fate;
using test::OpenWorkspace;
using What = test::FakePrompts::Dialog::What;

/// Whoever is refused until somebody has said who they are.
class TestStepUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheSameRequestOnceMore();
    void asksOnceForAllThatWait();
    void asksAgainAfterAWrongPassword();
    void takesACodeInsteadOfThePassword();
    void whoTurnsAwayIsRefusedAndNothingHappened();
    void asksAnewAfterSomebodyTurnedAway();
    void goesOnWhereTheRefusalCrossedTheProof();
    void staysARefusalWhereNobodyCanBeAsked();
    void dropsWhatWaitsWhenTheWindowEnds();
    void otherRefusalsPassThrough();
    void aDialogThatWaitsStaysOpen();
    void turningAwayClosesTheIntent();
    void holdsForWebhooks();
    void holdsForThePersonsOwnAccount();
};

namespace {

/// A service that wants to know who is there, and a person at a window.
struct Stage
{
    Stage() { stepUp.setPrompts(&prompts); }

    Reply<QString> send(const QString &request)
    {
        return stepUp.through<QString>([this, request] {
            sent.append(request);
            return QtFuture::makeReadyFuture(raised ? Result<QString>(request + u" is done"_s)
                                                    : Result<QString>(Error{Error::Kind::StepUp}));
        });
    }

    bool raised = false;
    QStringList sent;
    std::vector<Proof> proofs;
    StepUp stepUp{[this](const Proof &proof) {
        proofs.push_back(proof);
        raised = proof.code || proof.password->equals("right");
        return QtFuture::makeReadyFuture(raised ? Result<Done>(Done{}) : Result<Done>(Error{Error::Kind::Invalid}));
    }};
    test::FakePrompts prompts;
};

} // namespace

void TestStepUp::sendsTheSameRequestOnceMore()
{
    Stage stage;
    const Reply<QString> answer = stage.send(u"revoke, operation 7"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    QVERIFY(!answer.isFinished());
    stage.prompts.type("right");
    const Result<QString> result = test::wait(answer);
    QVERIFY(result);
    QCOMPARE(*result, u"revoke, operation 7 is done"_s);
    QCOMPARE(stage.sent, (QStringList{u"revoke, operation 7"_s, u"revoke, operation 7"_s}));
    QVERIFY(!stage.prompts.top());
}

void TestStepUp::asksOnceForAllThatWait()
{
    Stage stage;
    const Reply<QString> first = stage.send(u"first"_s);
    const Reply<QString> second = stage.send(u"second"_s);
    QTRY_COMPARE(stage.sent.size(), 2);
    QCOMPARE(stage.prompts.dialogs().size(), size_t(1));
    stage.prompts.type("right");
    QVERIFY(test::wait(first));
    QVERIFY(test::wait(second));
    QCOMPARE(stage.prompts.dialogs().size(), size_t(1));
}

void TestStepUp::asksAgainAfterAWrongPassword()
{
    Stage stage;
    const Reply<QString> answer = stage.send(u"reveal"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.prompts.type("wrong");
    QVERIFY(stage.prompts.shows(What::Proof));
    QVERIFY(stage.prompts.top()->problem.has_value());
    QVERIFY(!answer.isFinished());
    QCOMPARE(stage.sent.size(), 1);
    stage.prompts.type("right");
    QVERIFY(test::wait(answer));
}

void TestStepUp::takesACodeInsteadOfThePassword()
{
    Stage stage;
    const Reply<QString> answer = stage.send(u"reveal"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.prompts.typeCode("418234");
    QVERIFY(test::wait(answer));
    QVERIFY(!stage.proofs.front().password);
    QVERIFY(stage.proofs.front().code->equals("418234"));
}

void TestStepUp::whoTurnsAwayIsRefusedAndNothingHappened()
{
    Stage stage;
    const Reply<QString> first = stage.send(u"first"_s);
    const Reply<QString> second = stage.send(u"second"_s);
    QTRY_COMPARE(stage.sent.size(), 2);
    stage.prompts.close();
    for (const Reply<QString> &answer : {first, second}) {
        const Result<QString> result = test::wait(answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::StepUp);
    }
    QCOMPARE(stage.sent.size(), 2);
}

void TestStepUp::asksAnewAfterSomebodyTurnedAway()
{
    Stage stage;
    const Reply<QString> first = stage.send(u"first"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.prompts.close();
    QVERIFY(!test::wait(first));
    const Reply<QString> second = stage.send(u"second"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.prompts.type("right");
    QVERIFY(test::wait(second));
}

void TestStepUp::goesOnWhereTheRefusalCrossedTheProof()
{
    Stage stage;
    QPromise<Result<QString>> slow;
    slow.start();
    int tries = 0;
    const Reply<QString> late = stage.stepUp.through<QString>(
        [&] { return ++tries == 1 ? slow.future() : QtFuture::makeReadyFuture(Result<QString>(u"done"_s)); });
    const Reply<QString> answer = stage.send(u"first"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.prompts.type("right");
    QVERIFY(test::wait(answer));
    slow.addResult(Error{Error::Kind::StepUp});
    slow.finish();
    QVERIFY(test::wait(late));
    QCOMPARE(tries, 2);
    QCOMPARE(stage.prompts.dialogs().size(), size_t(1));
}

void TestStepUp::staysARefusalWhereNobodyCanBeAsked()
{
    Stage stage;
    stage.stepUp.setPrompts(nullptr);
    const Result<QString> result = test::wait(stage.send(u"reveal"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::StepUp);
    QVERIFY(stage.prompts.dialogs().empty());
}

void TestStepUp::dropsWhatWaitsWhenTheWindowEnds()
{
    Stage stage;
    const Reply<QString> answer = stage.send(u"reveal"_s);
    QTRY_VERIFY(stage.prompts.shows(What::Proof));
    stage.stepUp.setPrompts(nullptr);
    QVERIFY(answer.isCanceled());
    stage.stepUp.setPrompts(&stage.prompts);
    const Reply<QString> next = stage.send(u"reveal"_s);
    QTRY_COMPARE(stage.prompts.dialogs().size(), size_t(2));
    stage.prompts.type("right");
    QVERIFY(test::wait(next));
}

void TestStepUp::otherRefusalsPassThrough()
{
    Stage stage;
    const Result<QString> result = test::wait(stage.stepUp.through<QString>(
        [] { return QtFuture::makeReadyFuture(Result<QString>(Error{Error::Kind::Forbidden})); }));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Forbidden);
    QVERIFY(stage.prompts.dialogs().empty());
}

void TestStepUp::aDialogThatWaitsStaysOpen()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    test::Told told(work.operations());
    work.service.faults().plan(u"create"_s, Fate::Failed, Error{Error::Kind::StepUp});
    const OperationId operation = work.operations().create(test::sampleDraft());
    QTRY_VERIFY(work.prompts->shows(What::Proof));
    QVERIFY(work.operations().isRunning(operation));
    QVERIFY(told.failed.empty());
    QCOMPARE(work.journal().open().size(), size_t(1));
    work.prompts->type(FakeAccountService::password);
    QTRY_COMPARE(told.issued.size(), size_t(1));
    QVERIFY(told.failed.empty());
    QCOMPARE(work.service.faults().calls(u"create"_s), 2);
    QVERIFY(work.journal().open().empty());
}

void TestStepUp::turningAwayClosesTheIntent()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    test::Told told(work.operations());
    work.service.faults().plan(u"create"_s, Fate::Failed, Error{Error::Kind::StepUp});
    work.operations().create(test::sampleDraft());
    QTRY_VERIFY(work.prompts->shows(What::Proof));
    work.prompts->close();
    QTRY_COMPARE(told.failed.size(), size_t(1));
    QCOMPARE(told.failed[0].kind, Error::Kind::StepUp);
    QCOMPARE(work.service.faults().calls(u"create"_s), 1);
    QVERIFY(work.journal().open().empty());
}

void TestStepUp::holdsForWebhooks()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    work.webhooks.faults().plan(u"create"_s, Fate::Failed, Error{Error::Kind::StepUp});
    std::optional<std::optional<Error>> told;
    work.context().webhookDesk().create({u"https://ops.example/keys"_s, u"Operations"_s, u"live"_s, {}}, {},
                                        [&](const std::optional<Error> &error) { told = error; });
    QTRY_VERIFY(work.prompts->shows(What::Proof));
    QVERIFY(!told);
    work.prompts->type(FakeAccountService::password);
    QTRY_VERIFY(told.has_value());
    QVERIFY(!told->has_value());
}

void TestStepUp::holdsForThePersonsOwnAccount()
{
    OpenWorkspace work;
    QVERIFY(work.open());
    AccountDesk desk(work.accounts, work.session());
    desk.stepUp().setPrompts(work.prompts.get());
    const Reply<SecondFactorSeed> seed = desk.beginSecondFactor();
    QTRY_VERIFY(work.prompts->shows(What::Proof));
    work.prompts->type(FakeAccountService::password);
    QVERIFY(test::wait(seed));
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestStepUp)
#include "tst_stepup.moc"
