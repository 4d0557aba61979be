// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/paths.h"
#include "tests/contract/talk.h"

#include <QSignalSpy>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::kindOf;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepIt_data();
    void bothSidesKeepIt();
    void holdsForAPair();

private:
    void comeAndGo(Talk &talk);
    void readEverything(Talk &talk);
    void changeKeys(Talk &talk);
    void meetRefusals(Talk &talk);
    void rotate(Talk &talk);
    void useKeys(Talk &talk);
    void tickOff(Talk &talk, const ApiKey &rotated);
    void reveal(Talk &talk);
    void leave(Talk &talk);
    KeyDraft draft(const QString &name) const;

    Profile m_profile;
};

void TestContract::bothSidesKeepIt_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("where rotation is by a second key") << "enterprise";
    QTest::newRow("where rotation keeps the id, and keys are deleted") << "gateway";
    QTest::newRow("where keys are paused and their scopes change") << "flintn";
}

void TestContract::bothSidesKeepIt()
{
    QFETCH(QString, profile);
    Talk talk(profile);
    comeAndGo(talk);
    readEverything(talk);
    changeKeys(talk);
    rotate(talk);
    meetRefusals(talk);
    useKeys(talk);
    leave(talk);
    QCOMPARE(talk.complaints(), QByteArray());
    QVERIFY2(!talk.recorded().contains("a long enough password"), "a password was recorded");
}

void TestContract::holdsForAPair()
{
    Talk talk(u"inflow"_s);
    QVERIFY(talk.begin());
    readEverything(talk);
    reveal(talk);
    QCOMPARE(talk.complaints(), QByteArray());
}

void TestContract::comeAndGo(Talk &talk)
{
    QVERIFY(valueOf(talk.accounts->describe(), "describe").needsSetup);
    const SignIn first = valueOf(talk.accounts->setUp(talk.setup), "setUp");
    QVERIFY(!test::wait(talk.accounts->setUp(talk.setup)));

    const SignIn again = valueOf(talk.accounts->signIn(talk.setup.credentials), "signIn");
    const Tokens next = valueOf(talk.accounts->refresh(again.tokens.refresh), "refresh");
    valueOf(talk.accounts->signOut(next.access), "signOut");
    QVERIFY(!test::wait(talk.accounts->workspaces(next.access)));

    Credentials wrong = talk.setup.credentials;
    wrong.password = std::make_shared<const Secret>("another password");
    QVERIFY(!test::wait(talk.accounts->signIn(wrong)));
    valueOf(talk.accounts->elevate(first.tokens.access, {.password = talk.setup.credentials.password}), "elevate");
    QCOMPARE(valueOf(talk.accounts->workspaces(first.tokens.access), "workspaces").size(), size_t(1));
    talk.enter(first);
}

void TestContract::readEverything(Talk &talk)
{
    m_profile = valueOf(talk.keys->profile(), "profile");
    QCOMPARE(valueOf(talk.people->members(), "members").size(), size_t(1));
    QCOMPARE(valueOf(talk.keys->keys({.cursor = {}, .limit = 100}), "keys").items.size(), 0);
    valueOf(talk.audit->entries({}), "audit");
    for (const QString &path :
         {paths::in(talk.workspace(), u"scopes"_s), paths::in(talk.workspace(), u"roles"_s), paths::sessions})
        QCOMPARE(talk.ask("GET", path, talk.bearer()), 200);
}

KeyDraft TestContract::draft(const QString &name) const
{
    KeyDraft draft;
    draft.kind = m_profile.kinds.at(0).id;
    draft.name = name;
    draft.environment = m_profile.environments.at(0).id;
    draft.scopes = {m_profile.scopes.catalogue.at(0).name};
    draft.note = u"Made by a test"_s;
    if (m_profile.expiry.allowed)
        draft.expiresAt = endOf(QDate::currentDate().addDays(90));
    return draft;
}

void TestContract::changeKeys(Talk &talk)
{
    const auto events = talk.keys->events(0);
    QSignalSpy received(events.get(), &EventStream::received);

    const OperationId operation = newOperationId();
    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Nightly run"_s), operation), "create");
    QVERIFY(valueOf(talk.keys->operation(operation), "operation").state == OperationOutcome::State::Done);
    QVERIFY(valueOf(talk.keys->settle(operation), "settle").state == OperationOutcome::State::Done);
    QVERIFY(valueOf(talk.keys->settle(newOperationId()), "settle").state == OperationOutcome::State::Abandoned);
    QVERIFY(valueOf(talk.keys->probe(issued.key, issued.secret), "probe").accepted);

    const IssuedKey fresh = valueOf(talk.keys->reissue(issued.key, newOperationId()), "reissue");
    ApiKey key = valueOf(talk.keys->confirm(fresh.key, newOperationId()), "confirm");
    key =
        valueOf(talk.keys->edit(key, {.name = u"Nightly “payout” run"_s, .note = QString()}, newOperationId()), "edit");
    QCOMPARE(valueOf(talk.keys->key(key.id), "key").name, u"Nightly “payout” run"_s);
    QCOMPARE(valueOf(talk.keys->usage(key.id), "usage").calls24Hours, 0);
    if (m_profile.scopes.editable) {
        const KeyEdit scopes{.scopes = QStringList{m_profile.scopes.catalogue.at(1).name}};
        key = valueOf(talk.keys->edit(key, scopes, newOperationId()), "edit of scopes");
    }

    const IssuedKey unwanted = valueOf(talk.keys->create(draft(u"Never seen"_s), newOperationId()), "create");
    QVERIFY(valueOf(talk.keys->discard(unwanted.key, newOperationId()), "discard").state.meaning == StateClass::Ended);
    if (m_profile.deletable) {
        const ApiKey gone = valueOf(talk.keys->key(unwanted.key.id), "key");
        valueOf(talk.keys->remove(gone, newOperationId()), "remove");
    }
    QTRY_VERIFY(received.size() >= 5);
}

void TestContract::rotate(Talk &talk)
{
    const IssuedKey old = valueOf(talk.keys->create(draft(u"Rotated"_s), newOperationId()), "create");
    const ApiKey confirmed = valueOf(talk.keys->confirm(old.key, newOperationId()), "confirm");
    const RotationRequest request{.grace = m_profile.rotation.presetGrace, .name = {}, .expiresAt = {}};
    const IssuedKey next = valueOf(talk.keys->rotate(confirmed, request, newOperationId()), "rotate");
    QCOMPARE(next.key.id == confirmed.id, m_profile.rotation.mode == Profile::Rotation::Mode::SameId);
    QCOMPARE(kindOf(talk.keys->endOldSecret(next.key, newOperationId())), Error::Kind::Conflict);
    ApiKey now = valueOf(talk.keys->confirm(next.key, newOperationId()), "confirm");
    tickOff(talk, now);
    if (now.secondSecret) {
        now = valueOf(talk.keys->endOldSecret(now, newOperationId()), "endOldSecret");
        QVERIFY(!now.secondSecret);
        QCOMPARE(valueOf(talk.keys->usage(now.id), "usage").secrets.size(), size_t(2));
    }
    valueOf(talk.keys->revoke(confirmed, newOperationId()), "revoke");
    QVERIFY(valueOf(talk.keys->keys({.cursor = {}, .limit = 1}), "keys").items.size() == 1);
    QVERIFY(!valueOf(talk.audit->entries({.limit = 2, .key = confirmed.id}), "audit").items.empty());
}

void TestContract::meetRefusals(Talk &talk)
{
    KeyDraft nameless = draft(QString());
    QCOMPARE(kindOf(talk.keys->create(nameless, newOperationId())), Error::Kind::Invalid);
    QCOMPARE(kindOf(talk.keys->key({u"key_of_nobody"_s})), Error::Kind::NotFound);

    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Contended"_s), newOperationId()), "create");
    valueOf(talk.keys->edit(issued.key, {.note = u"moved"_s}, newOperationId()), "edit");
    const auto late = test::wait(talk.keys->edit(issued.key, {.note = u"late"_s}, newOperationId()));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(late.error().current);
    QCOMPARE(late.error().current->note, u"moved"_s);
    QCOMPARE(late.error().changedBy, u"Mara Lindqvist"_s);
    QVERIFY(late.error().changedAt.isValid());
}

void TestContract::tickOff(Talk &talk, const ApiKey &rotated)
{
    QVERIFY(valueOf(talk.keys->ticks(rotated.id), "ticks") == (RotationTicks{rotated.generation, {}}));
    const RotationTicks done{rotated.generation, {0, 1}};
    QVERIFY(valueOf(talk.keys->tick(rotated.id, done, newOperationId()), "tick") == done);
    const RotationTicks other{rotated.generation + 1, {0}};
    QCOMPARE(kindOf(talk.keys->tick(rotated.id, other, newOperationId())), Error::Kind::Conflict);
    const RotationTicks tooFar{rotated.generation, {99}};
    QCOMPARE(kindOf(talk.keys->tick(rotated.id, tooFar, newOperationId())), Error::Kind::Invalid);
    QCOMPARE(valueOf(talk.keys->key(rotated.id), "key").etag, rotated.etag);
}

void TestContract::reveal(Talk &talk)
{
    KeyDraft wanted = draft(u"Server"_s);
    wanted.scopes.clear();
    wanted.note.clear();
    const IssuedKey issued = valueOf(talk.keys->create(wanted, newOperationId()), "create");
    QCOMPARE(kindOf(talk.keys->reveal(issued.key, newOperationId())), Error::Kind::StepUp);
    valueOf(talk.accounts->elevate(talk.signIn.tokens.access, {.password = talk.setup.credentials.password}),
            "elevate");
    const OperationId operation = newOperationId();
    const IssuedKey revealed = valueOf(talk.keys->reveal(issued.key, operation), "reveal");
    QVERIFY(revealed.secret->equals(issued.secret->view()));
    QCOMPARE(valueOf(talk.keys->operation(operation), "operation").verb, u"reveal"_s);
    // The same operation again says what came of it, and never the secret.
    QVERIFY(!test::wait(talk.keys->reveal(issued.key, operation)));

    wanted.kind = m_profile.kinds.at(1).id;
    const IssuedKey open = valueOf(talk.keys->create(wanted, newOperationId()), "create of a public key");
    QCOMPARE(open.key.visiblePart.toLatin1(), open.secret->view().toByteArray());
    QCOMPARE(kindOf(talk.keys->reveal(open.key, newOperationId())), Error::Kind::Invalid);
}

void TestContract::useKeys(Talk &talk)
{
    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Calling"_s), newOperationId()), "create");
    const Profile::KeyKind &kind = m_profile.kinds.at(0);
    const service::Header good = Talk::carrying(kind, issued.secret->view().toByteArray());
    const service::Header wrong = Talk::carrying(kind, "no-token");
    const QString verify = paths::in(talk.workspace(), u"verify"_s);

    QCOMPARE(talk.ask("GET", paths::identity, good), 200);
    QCOMPARE(talk.ask("GET", paths::identity, wrong), 401);
    QCOMPARE(talk.ask("GET", verify + u"?scope="_s + m_profile.scopes.catalogue.at(0).name, good), 200);
    const Talk::Said lacking = talk.say("GET", verify + u"?scope="_s + m_profile.scopes.catalogue.at(1).name, {good});
    QCOMPARE(lacking.status, 403);
    QCOMPARE(talk.ask("GET", verify, wrong), 401);

    const QString requestId = QString::fromLatin1(lacking.requestId);
    QTRY_VERIFY_WITH_TIMEOUT(test::wait(talk.keys->refusedCall(requestId)), 15'000);
    const RefusedCall refused = valueOf(talk.keys->refusedCall(requestId), "refusedCall");
    QCOMPARE(refused.neededScope, m_profile.scopes.catalogue.at(1).name);
    QCOMPARE(refused.key, issued.key.id);
    QCOMPARE(kindOf(talk.keys->refusedCall(u"req_of_nobody"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf(talk.keys->usage(issued.key.id), "usage").perHour.size(), size_t(24));

    valueOf(talk.keys->revoke(issued.key, newOperationId()), "revoke");
    QCOMPARE(talk.ask("GET", verify, good), 401);
}

void TestContract::leave(Talk &talk)
{
    const Tokens other = valueOf(talk.accounts->signIn(talk.setup.credentials), "signIn").tokens;
    QCOMPARE(talk.ask("DELETE", paths::sessions + u'/' + other.session.text, talk.bearer()), 204);
    QCOMPARE(talk.ask("DELETE", paths::sessions, talk.bearer()), 204);
    QVERIFY(!test::wait(talk.accounts->workspaces(talk.signIn.tokens.access)));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
