// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestWireMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsMembers();
    void takesAnUnknownStatusForSuspended();
    void tellsAnEdit();
    void suspendsNobodyByAWordItDoesNotKnow_data();
    void suspendsNobodyByAWordItDoesNotKnow();
    void tellsInvitations();
    void tellsADraft();
    void tellsATokenOnce();
    void tellsWhatAnInvitationOffers();
    void tellsAnAcceptance();
    void tellsALinkForAPassword();
};

namespace {

const QDateTime at(QDate(2026, 11, 21), QTime(0, 20, 9), Qt::UTC);

const QByteArray invitationBody = R"({"id":"inv_1","email":"jo@example.com","role":"developer","invited_by":"Mara",)"
                                  R"("created_at":"2026-11-21T00:20:09Z","expires_at":"2026-11-28T00:20:09Z"})";

Invitation invitation()
{
    return {{u"inv_1"_s}, u"jo@example.com"_s, u"developer"_s, u"Mara"_s, at, at.addDays(7)};
}

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

} // namespace

void TestWireMembers::tellsMembers()
{
    const std::vector<Member> members{{.id = {u"mem_1"_s},
                                       .name = u"Mara"_s,
                                       .email = u"m@example.com"_s,
                                       .role = u"owner"_s,
                                       .status = Member::Status::Left,
                                       .keys = 3,
                                       .twoFactor = true,
                                       .since = QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC),
                                       .etag = u"\"m1\""_s,
                                       .offboarding = true}};
    const QByteArray body = R"({"id":"mem_1","name":"Mara","email":"m@example.com","role":"owner","status":"left",)"
                            R"("keys":3,"two_factor":true,"since":"2026-01-31T08:00:00Z","etag":"\"m1\"",)"
                            R"("offboarding":true})";
    QCOMPARE(wire::write(members), "{\"items\":[" + body + "]}");
    QCOMPARE(wire::write(members.front()), body);
    const auto all = wire::readMembers("{\"items\":[" + body + "]}");
    QVERIFY(all && *all == members);
    const auto one = wire::readMember(body);
    QVERIFY(one && *one == members.front());
}

void TestWireMembers::takesAnUnknownStatusForSuspended()
{
    const auto read = wire::readMembers(
        R"({"items":[{"id":"mem_1","name":"Mara","email":"m@example.com","role":"owner","status":"frozen"}]})");
    QVERIFY(read);
    QCOMPARE(read->at(0).status, Member::Status::Suspended);
}

void TestWireMembers::tellsAnEdit()
{
    QCOMPARE(wire::write(MemberEdit{.role = u"admin"_s, .status = {}}), QByteArray(R"({"role":"admin"})"));
    QCOMPARE(wire::write(MemberEdit{.role = {}, .status = Member::Status::Active}),
             QByteArray(R"({"status":"active"})"));
    const auto read = wire::readMemberEdit(R"({"role":"admin","status":"suspended"})");
    QVERIFY(read);
    QVERIFY(read->role == u"admin"_s);
    QVERIFY(read->status == Member::Status::Suspended);
    const auto nothing = wire::readMemberEdit("{}");
    QVERIFY(nothing && !nothing->role && !nothing->status);
}

void TestWireMembers::suspendsNobodyByAWordItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another state of a member") << QByteArray("left");
    QTest::newRow("a word of nobody") << QByteArray("frozen");
}

void TestWireMembers::suspendsNobodyByAWordItDoesNotKnow()
{
    QFETCH(QByteArray, word);
    const auto read = wire::readMemberEdit("{\"status\":\"" + word + "\"}");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().fields.front().pointer, u"/status"_s);
    QCOMPARE(read.error().fields.front().code, u"unknown"_s);
}

void TestWireMembers::tellsInvitations()
{
    QCOMPARE(wire::write(std::vector<Invitation>{invitation()}), "{\"items\":[" + invitationBody + "]}");
    const auto read = wire::readInvitations("{\"items\":[" + invitationBody + "]}");
    QVERIFY(read && *read == std::vector<Invitation>{invitation()});
}

void TestWireMembers::tellsADraft()
{
    const InvitationDraft draft{u"jo@example.com"_s, u"developer"_s, 30};
    const QByteArray body = R"({"email":"jo@example.com","role":"developer","days":30})";
    QCOMPARE(wire::write(draft), body);
    const auto read = wire::readInvitationDraft(body);
    QVERIFY(read && *read == draft);
    QCOMPARE(wire::readInvitationDraft(R"({"email":"e","role":"r"})")->days, 7);
}

void TestWireMembers::tellsATokenOnce()
{
    const QByteArray body = "{\"invitation\":" + invitationBody + R"(,"token":"ttt"})";
    QCOMPARE(wire::write(IssuedInvitation{invitation(), secret("ttt")}).view().toByteArray(), body);
    const auto read = wire::readIssuedInvitation(body);
    QVERIFY(read && read->invitation == invitation() && read->token->equals("ttt"));
    QCOMPARE(wire::writeToken(Secret("ttt")).view().toByteArray(), QByteArray(R"({"token":"ttt"})"));
    const auto token = wire::readToken(R"({"token":"ttt"})");
    QVERIFY(token && (*token)->equals("ttt"));
}

void TestWireMembers::tellsWhatAnInvitationOffers()
{
    const InvitationPreview preview{u"Ledger"_s, u"Developer"_s, u"jo@example.com"_s, u"Mara"_s, at, true};
    const QByteArray body = R"({"workspace":"Ledger","role":"Developer","email":"jo@example.com","invited_by":"Mara",)"
                            R"("expires_at":"2026-11-21T00:20:09Z","knows_account":true})";
    QCOMPARE(wire::write(preview), body);
    const auto read = wire::readInvitationPreview(body);
    QVERIFY(read && *read == preview);
}

void TestWireMembers::tellsAnAcceptance()
{
    const Acceptance acceptance{secret("ttt"), u"Jo"_s, secret("ppp"), nullptr, u"atlas"_s};
    const QByteArray body = R"({"token":"ttt","name":"Jo","password":"ppp","device":"atlas"})";
    QCOMPARE(wire::write(acceptance).view().toByteArray(), body);
    const auto read = wire::readAcceptance(body);
    QVERIFY(read);
    QVERIFY(read->token->equals("ttt"));
    QCOMPARE(read->name, u"Jo"_s);
    QVERIFY(read->password->equals("ppp"));
    QVERIFY(!read->code);
    QCOMPARE(read->device, u"atlas"_s);
    QVERIFY(wire::readAcceptance(R"({"token":"t","password":"p","code":"c"})")->code->equals("c"));
}

void TestWireMembers::tellsALinkForAPassword()
{
    const QByteArray body = R"({"token":"ttt","expires_at":"2026-11-21T00:20:09Z"})";
    QCOMPARE(wire::write(IssuedReset{secret("ttt"), at}).view().toByteArray(), body);
    const auto read = wire::readIssuedReset(body);
    QVERIFY(read && read->token->equals("ttt"));
    QCOMPARE(read->expiresAt, at);
}

QTEST_APPLESS_MAIN(TestWireMembers)
#include "tst_wiremembers.moc"
