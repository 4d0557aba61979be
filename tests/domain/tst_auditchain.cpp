// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(chatelaine::AuditEntry)

namespace {

const WorkspaceId workspace{u"ws_1"_s};

AuditEntry row()
{
    return {.number = 7,
            .at = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC),
            .verb = u"key.changed"_s,
            .actor = u"Zoë"_s,
            .role = u"owner"_s,
            .key = {u"key_1"_s},
            .keyName = u"CI"_s,
            .address = u"192.0.2.17"_s,
            .requestId = u"req_1"_s,
            .summary = u"Changed: scopes."_s,
            .actorId = {u"mem_1"_s},
            .session = u"Chatelaine on atlas"_s,
            .allowedBy = u"scopes.edit"_s,
            .fields = {{u"scopes"_s, u"a:read"_s, u"a:read, b:read"_s}, {u"note"_s, {}, u"Ask first"_s}}};
}

} // namespace

/// The hashes of the audit, held against sums that were computed elsewhere (Python's hashlib).
class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentIsHashedAsWrittenDown_data();
    void contentIsHashedAsWrittenDown();
    void linksFollowEachOther();
    void headIsSignedOverWhereItStands();
    void contentCoversEveryPart_data();
    void contentCoversEveryPart();
};

void TestAuditChain::contentIsHashedAsWrittenDown_data()
{
    QTest::addColumn<AuditEntry>("entry");
    QTest::addColumn<QByteArray>("hash");
    AuditEntry bare = row();
    bare.fields.clear();
    AuditEntry refused = bare;
    refused.chain = AuditChain::Refusals;
    refused.times = 3;
    QTest::newRow("a change of two fields")
        << row() << QByteArray("5d54a20700d89e913c544f07edd91d3b607ab3a56ef9ec2e29960c8f8c55ea19");
    QTest::newRow("a change that has no fields")
        << bare << QByteArray("fe420a2852a68bfd137f5af1269b48edb2ae68126fcda10e1fe66f6ad9871fa0");
    QTest::newRow("what was refused three times")
        << refused << QByteArray("90344052b830b89b8c6b5cca01b37dab3267a9ffc1da4e275022537b35bd7bf3");
}

void TestAuditChain::contentIsHashedAsWrittenDown()
{
    QFETCH(AuditEntry, entry);
    QFETCH(QByteArray, hash);
    QCOMPARE(auditchain::contentHash(workspace, entry).toHex(), hash);
}

void TestAuditChain::linksFollowEachOther()
{
    const QByteArray first = auditchain::linkHash(auditchain::firstHash(), auditchain::contentHash(workspace, row()));
    QCOMPARE(first.toHex(), QByteArray("be5053203b6bc400c555499489c947081ce11186e5cd430c6b275a446ddbfb12"));
    AuditEntry next = row();
    next.number = 8;
    next.fields.clear();
    QCOMPARE(auditchain::linkHash(first, auditchain::contentHash(workspace, next)).toHex(),
             QByteArray("39ec555dd5880c0f833080d1512b9ab160c31125f099cee87fdda2c7ad10fd05"));
}

void TestAuditChain::headIsSignedOverWhereItStands()
{
    const QByteArray hash = auditchain::linkHash(auditchain::firstHash(), auditchain::contentHash(workspace, row()));
    QCOMPARE(
        auditchain::signedText(workspace, AuditChain::Changes, 7, hash).toHex(),
        QByteArray("63686174656c61696e6520617564697420686561642032343a77735f31373a6368616e676573313a3733323abe505320"
                   "3b6bc400c555499489c947081ce11186e5cd430c6b275a446ddbfb12"));
}

void TestAuditChain::contentCoversEveryPart_data()
{
    QTest::addColumn<AuditEntry>("other");
    const auto add = [](const char *name, auto change) {
        AuditEntry other = row();
        change(other);
        QTest::newRow(name) << other;
    };
    add("the number", [](AuditEntry &r) { r.number = 8; });
    add("the time, to the millisecond", [](AuditEntry &r) { r.at = r.at.addMSecs(1); });
    add("the verb", [](AuditEntry &r) { r.verb = u"key.revoked"_s; });
    add("who, by id", [](AuditEntry &r) { r.actorId = {u"mem_2"_s}; });
    add("who, by name", [](AuditEntry &r) { r.actor = u"Eve"_s; });
    add("the role", [](AuditEntry &r) { r.role = u"admin"_s; });
    add("the device", [](AuditEntry &r) { r.session = u"Chatelaine on eve"_s; });
    add("the key", [](AuditEntry &r) { r.key = {u"key_2"_s}; });
    add("the key's name", [](AuditEntry &r) { r.keyName = u"CD"_s; });
    add("the address", [](AuditEntry &r) { r.address = u"192.0.2.18"_s; });
    add("the request", [](AuditEntry &r) { r.requestId = u"req_2"_s; });
    add("the permission", [](AuditEntry &r) { r.allowedBy = u"keys.edit"_s; });
    add("the summary", [](AuditEntry &r) { r.summary = u"."_s; });
    add("how often", [](AuditEntry &r) { r.times = 2; });
    add("the chain", [](AuditEntry &r) { r.chain = AuditChain::Refusals; });
    add("a field's name", [](AuditEntry &r) { r.fields[0].name = u"tags"_s; });
    add("what was before", [](AuditEntry &r) { r.fields[0].before = u"b:read"_s; });
    add("what is after", [](AuditEntry &r) { r.fields[1].after.clear(); });
    add("that there are no more fields", [](AuditEntry &r) { r.fields.push_back({}); });
    add("where one text ends and the next begins", [](AuditEntry &r) {
        r.keyName = u"C"_s;
        r.address = u"I192.0.2.17"_s;
    });
}

void TestAuditChain::contentCoversEveryPart()
{
    QFETCH(AuditEntry, other);
    QVERIFY(auditchain::contentHash(workspace, other) != auditchain::contentHash(workspace, row()));
    QVERIFY(auditchain::contentHash({u"ws_2"_s}, row()) != auditchain::contentHash(workspace, row()));
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
