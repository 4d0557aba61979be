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
using Mode = Profile::Rotation::Mode;

/// The two invariants of docs/protocol.md, over every schedule of faults on the way of a secret:
/// no key exists whose secret nobody saw without the person being told, and a rotation never leaves the person
/// without a working secret.
class TestFaultSchedules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWithoutAWord_data();
    void nothingIsLostWithoutAWord();
    void killedAtAnyStepTheNextStartOffersReissueOrDiscard_data();
    void killedAtAnyStepTheNextStartOffersReissueOrDiscard();

private:
    void followThrough(OpenWorkspace &work);
    void check(OpenWorkspace &work);

    std::vector<QByteArray> m_seen; ///< secrets that were on screen
    QByteArray m_old; ///< the one the person had before
};

namespace {

struct Step
{
    const char *words;
    Fate fate;
};

constexpr Step issueSteps[] = {
    {"answered", Fate::Answered},          {"refused", Fate::Failed},   {"lost on its way", Fate::RequestLost},
    {"its answer lost", Fate::AnswerLost}, {"late", Fate::RequestLate},
};

// What may befall the confirmation, and what the person does instead of it.
constexpr Step endSteps[] = {
    {"confirmed", Fate::Answered},
    {"confirmation lost on its way", Fate::RequestLost},
    {"confirmation without an answer", Fate::AnswerLost},
    {"confirmation refused", Fate::Failed},
};

Command &command(const std::vector<std::unique_ptr<Command>> &commands, const QString &id)
{
    return **std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c->face().id == id; });
}

bool isDone(OpenWorkspace &work)
{
    return QTest::qWaitFor([&] {
        if (work.operations().open().empty() && work.service.faults().held() == 0)
            return true;
        work.operations().settleAll();
        return false;
    });
}

// Two turns of the event loop for each leg of a call: what has not come by then was lost or held.
void settleDown()
{
    QTest::qWait(15);
}

} // namespace

/// Starts a create or a rotation and answers what is asked as somebody would who means it.
void TestFaultSchedules::followThrough(OpenWorkspace &work)
{
    for (int i = 0; i < 4 && work.prompts->top(); ++i) {
        const test::FakePrompts::Dialog &top = *work.prompts->top();
        if (top.what != What::Secret && top.what != What::Unconfirmed)
            break;
        if (top.what == What::Secret)
            m_seen.push_back(top.issued->secret->view().toByteArray());
        work.prompts->agree();
        settleDown();
        QVERIFY(isDone(work));
    }
}

/// Both invariants, as they can be seen at the service and in the window.
void TestFaultSchedules::check(OpenWorkspace &work)
{
    for (const ApiKey &key : work.service.all()) {
        const bool told = work.shown(key.id).delivery == Delivery::Unconfirmed;
        const bool seen = key.delivery == Delivery::Confirmed;
        QVERIFY2(key.state.meaning == StateClass::Ended || seen || told, "a secret was lost without a word");
    }
    if (m_old.isEmpty())
        return;
    const bool works = work.service.works(m_old)
        || std::any_of(m_seen.begin(), m_seen.end(),
                       [&](const QByteArray &secret) { return work.service.works(secret); });
    QVERIFY2(works, "a rotation left nobody with a working secret");
}

void TestFaultSchedules::nothingIsLostWithoutAWord_data()
{
    QTest::addColumn<bool>("rotates");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Fate>("issue");
    QTest::addColumn<Fate>("end");
    QTest::addColumn<bool>("killed");
    struct Verb
    {
        const char *words;
        bool rotates;
        Mode mode;
    };
    for (const Verb &verb :
         {Verb{"create", false, Mode::Overlap}, Verb{"rotation by a second key", true, Mode::Overlap},
          Verb{"rotation in place", true, Mode::SameId}})
        for (const Step &issue : issueSteps)
            for (const Step &end : endSteps)
                for (const bool killed : {false, true})
                    QTest::addRow("%s %s, %s, %s", verb.words, issue.words, end.words,
                                  killed ? "then the window is killed" : "and the window lives")
                        << verb.rotates << verb.mode << issue.fate << end.fate << killed;
}

void TestFaultSchedules::nothingIsLostWithoutAWord()
{
    QFETCH(bool, rotates);
    QFETCH(Mode, mode);
    QFETCH(Fate, issue);
    QFETCH(Fate, end);
    QFETCH(bool, killed);
    m_seen.clear();
    OpenWorkspace work(mode);
    const ApiKey old = work.service.add(test::sampleKey());
    m_old = rotates ? work.service.secretOf(old.id) : QByteArray();
    QVERIFY(work.open());
    auto commands = makeCommands(work.context());
    work.service.faults().plan(rotates ? u"rotate"_s : u"create"_s, issue, Error{Error::Kind::Server});
    work.service.faults().plan(u"confirm"_s, end, Error{Error::Kind::Server});

    if (rotates) {
        command(commands, u"key.rotate"_s).run({{work.shown(old.id)}, {}, {}}, *work.prompts);
        work.prompts->rotate({std::chrono::hours(1), {}, {}});
    } else {
        command(commands, u"key.create"_s).run({}, *work.prompts);
        work.prompts->create(test::sampleDraft());
    }
    settleDown();
    check(work);
    if (killed) {
        commands.clear();
        work.kill();
        work.service.faults().release();
        QVERIFY(work.open());
        settleDown();
    }
    check(work);
    work.operations().settleAll();
    settleDown();
    work.service.faults().release();
    QVERIFY(isDone(work));
    followThrough(work);
    check(work);
}

void TestFaultSchedules::killedAtAnyStepTheNextStartOffersReissueOrDiscard_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<bool>("reissues");
    for (const QString &verb : {u"create"_s, u"rotate"_s})
        for (const Step &step :
             {Step{"with its answer on the way", Fate::AnswerHeld}, Step{"with its secret on screen", Fate::Answered}})
            for (const bool reissues : {true, false})
                QTest::addRow("%s killed %s, then %s", qPrintable(verb), step.words,
                              reissues ? "reissued" : "discarded")
                    << verb << step.fate << reissues;
}

void TestFaultSchedules::killedAtAnyStepTheNextStartOffersReissueOrDiscard()
{
    QFETCH(QString, verb);
    QFETCH(Fate, fate);
    QFETCH(bool, reissues);
    OpenWorkspace work;
    const ApiKey old = work.service.add(test::sampleKey());
    const QByteArray oldSecret = work.service.secretOf(old.id);
    QVERIFY(work.open());
    work.service.faults().plan(verb, fate);
    if (verb == "rotate"_L1)
        work.operations().rotate(work.shown(old.id), {});
    else
        work.operations().create(test::sampleDraft());
    QTRY_COMPARE(work.service.faults().calls(verb), 1);
    settleDown();
    work.kill();

    QVERIFY(work.open());
    QTRY_VERIFY(work.operations().open().empty());
    const std::vector<ApiKey> all = work.service.all();
    QCOMPARE(all.size(), size_t(2));
    const ApiKey made = work.shown(all.back().id);
    QCOMPARE(made.delivery, Delivery::Unconfirmed);

    const auto commands = makeCommands(work.context());
    QCOMPARE(command(commands, u"key.resolve"_s).obstacle({{made}, {}, {}}), QString());
    command(commands, u"key.resolve"_s).run({{made}, {}, {}}, *work.prompts);
    QVERIFY(work.prompts->shows(What::Unconfirmed));
    if (!reissues) {
        work.prompts->decline();
        QTRY_COMPARE(work.shown(made.id).state.meaning, StateClass::Ended);
    } else {
        work.prompts->agree();
        QTRY_VERIFY(work.prompts->shows(What::Secret));
        const QByteArray secret = work.prompts->top()->issued->secret->view().toByteArray();
        work.prompts->agree();
        QTRY_COMPARE(work.shown(made.id).delivery, Delivery::Confirmed);
        QVERIFY(work.service.works(secret));
    }
    QVERIFY(work.service.works(oldSecret));
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestFaultSchedules)
#include "tst_faultschedules.moc"
