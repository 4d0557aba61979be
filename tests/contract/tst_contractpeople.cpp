// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/talk.h"

#include <algorithm>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::kindOf;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

/// From an invitation to a report on who left, held against the contract.
class TestContractPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepIt();

private:
    SignIn invite();
    void change();
    void reset();
    void leave(const SignIn &leaver);
    Member jonas();

    std::unique_ptr<Talk> m_talk;
};

namespace {

const QString email = u"jonas@example.com"_s;

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

} // namespace

void TestContractPeople::bothSidesKeepIt()
{
    m_talk = std::make_unique<Talk>(u"enterprise"_s);
    QVERIFY(m_talk->begin());
    const SignIn leaver = invite();
    change();
    reset();
    leave(leaver);
    QCOMPARE(m_talk->complaints(), QByteArray());
    QVERIFY2(!m_talk->recorded().contains("a long enough password"), "a password was recorded");
}

Member TestContractPeople::jonas()
{
    const auto members = valueOf(m_talk->people->members(), "members");
    return *std::find_if(members.begin(), members.end(), [](const Member &one) { return one.email == email; });
}

SignIn TestContractPeople::invite()
{
    const IssuedInvitation unwanted =
        valueOf(m_talk->people->invite({u"wrong@example.com"_s, u"viewer"_s, 1}, newOperationId()), "invite");
    valueOf(m_talk->people->withdraw(unwanted.invitation.id, newOperationId()), "withdraw");
    const auto withdrawn = test::wait(m_talk->accounts->preview(unwanted.token));
    QTest::qVerify(!withdrawn && withdrawn.error().type == "gone"_L1, "gone", "a withdrawn link", __FILE__, __LINE__);

    const OperationId operation = newOperationId();
    const IssuedInvitation issued = valueOf(m_talk->people->invite({email, u"developer"_s, 7}, operation), "invite");
    QTest::qCompare(valueOf(m_talk->people->invitations(), "invitations").size(), size_t(1), "waiting", "1", __FILE__,
                    __LINE__);
    const InvitationPreview preview = valueOf(m_talk->accounts->preview(issued.token), "preview");
    QTest::qCompare(preview.email, email, "preview", "email", __FILE__, __LINE__);
    const SignIn entered = valueOf(
        m_talk->accounts->accept({issued.token, u"Jonas Weber"_s, secret("a long enough password"), nullptr, u"b"_s}),
        "accept");
    QTest::qCompare(kindOf(m_talk->accounts->preview(issued.token)), Error::Kind::NotFound, "a taken link", "gone",
                    __FILE__, __LINE__);
    return entered;
}

void TestContractPeople::change()
{
    const Member member = jonas();
    QCOMPARE(member.role, u"developer"_s);
    QCOMPARE(kindOf(m_talk->people->edit(member, {.role = u"admin"_s, .status = {}}, newOperationId())),
             Error::Kind::StepUp);
    valueOf(m_talk->accounts->elevate(m_talk->signIn.tokens.access,
                                      {.password = m_talk->setup.credentials.password, .code = {}}),
            "elevate");
    const Member admin =
        valueOf(m_talk->people->edit(member, {.role = u"admin"_s, .status = {}}, newOperationId()), "edit");
    QCOMPARE(admin.role, u"admin"_s);
    QVERIFY(admin.etag != member.etag);
    QCOMPARE(kindOf(m_talk->people->edit(member, {.role = u"viewer"_s, .status = {}}, newOperationId())),
             Error::Kind::Conflict);
    const auto refused = test::wait(m_talk->people->invite({email, u"viewer"_s, 7}, newOperationId()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fields.front().pointer, u"/email"_s);
}

void TestContractPeople::reset()
{
    const IssuedReset link = valueOf(m_talk->people->resetPassword(jonas().id, newOperationId()), "resetPassword");
    valueOf(m_talk->accounts->resetPassword(link.token, secret("another long password")), "set by the link");
    QCOMPARE(kindOf(m_talk->accounts->resetPassword(link.token, secret("a third long password"))),
             Error::Kind::NotFound);
    valueOf(m_talk->accounts->signIn({email, secret("another long password"), u"b"_s}), "signIn");
}

void TestContractPeople::leave(const SignIn &leaver)
{
    const Profile profile = valueOf(m_talk->keys->profile(), "profile");
    const KeyDraft draft{profile.kinds.front().id, u"Nightly run"_s, u"test"_s, {u"customers:read"_s}, {}, {}};
    KeyDraft own = draft;
    own.scopes = {profile.scopes.catalogue.front().name};
    const IssuedKey issued = valueOf(m_talk->keys->create(own, newOperationId()), "create");
    const ApiKey key = valueOf(m_talk->keys->confirm(issued.key, newOperationId()), "confirm");
    const KeyEdit given{.owner = jonas().id};
    valueOf(m_talk->keys->edit(key, given, newOperationId()), "hand to Jonas");

    Offboarding leaving = valueOf(m_talk->people->offboarding(jonas().id), "offboarding");
    QCOMPARE(leaving.keys.size(), size_t(1));
    QVERIFY(leaving.keys.front().relation == OffboardingKey::Relation::Owned);
    leaving = valueOf(m_talk->people->decide(leaving, {}, newOperationId()), "begin");
    QVERIFY(leaving.member.status == Member::Status::Suspended);
    QCOMPARE(kindOf(m_talk->people->finish(leaving, newOperationId())), Error::Kind::Conflict);
    const KeyDecision mine{key.id, KeyVerdict::HandOver, m_talk->signIn.workspaces.front().self};
    leaving = valueOf(m_talk->people->decide(leaving, {mine}, newOperationId()), "decide");
    const Offboarding finished = valueOf(m_talk->people->finish(leaving, newOperationId()), "finish");
    QVERIFY(finished.finished);
    QCOMPARE(finished.report.size(), size_t(1));
    QCOMPARE(finished.report.front().handTo, u"Mara Lindqvist"_s);
    QCOMPARE(valueOf(m_talk->keys->key(key.id), "key").owner, m_talk->signIn.workspaces.front().self);
    QVERIFY(jonas().status == Member::Status::Left);
    QVERIFY(!test::wait(m_talk->accounts->workspaces(leaver.tokens.access)));
}

QTEST_GUILESS_MAIN(TestContractPeople)
#include "tst_contractpeople.moc"
