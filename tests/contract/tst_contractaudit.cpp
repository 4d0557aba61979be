// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/auditchain.h"
#include "tests/contract/talk.h"

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::kindOf;
using chatelaine::test::Talk;
using chatelaine::test::valueOf;

/// Reading the audit, walking its chain and taking it along, held against the contract.
class TestContractAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepIt();

private:
    void read();
    void walk();
    void takeAlong();

    std::unique_ptr<Talk> m_talk;
    ApiKey m_key;
};

void TestContractAudit::bothSidesKeepIt()
{
    m_talk = std::make_unique<Talk>(u"enterprise"_s);
    QVERIFY(m_talk->begin());
    const Profile profile = valueOf(m_talk->keys->profile(), "profile");
    const KeyDraft draft{
        profile.kinds.front().id, u"Old name"_s, u"test"_s, {profile.scopes.catalogue.front().name}, {}, {}};
    const IssuedKey issued = valueOf(m_talk->keys->create(draft, newOperationId()), "create");
    m_key = valueOf(m_talk->keys->confirm(issued.key, newOperationId()), "confirm");
    m_key = valueOf(m_talk->keys->edit(m_key, {.name = u"New name"_s}, newOperationId()), "edit");
    read();
    walk();
    takeAlong();
    QCOMPARE(m_talk->complaints(), QByteArray());
}

void TestContractAudit::read()
{
    const auto renamed =
        valueOf(m_talk->audit->entries({.limit = 10, .key = m_key.id, .verb = u"key.changed"_s}), "rows");
    QCOMPARE(renamed.items.size(), size_t(1));
    QVERIFY(renamed.total == 1);
    const AuditEntry &row = renamed.items.front();
    QCOMPARE(row.actorId, m_talk->signIn.workspaces.front().self);
    QCOMPARE(row.session, u"Test"_s);
    QCOMPARE(row.allowedBy, u"keys.edit"_s);
    QVERIFY(row.fields == (std::vector<AuditField>{{u"name"_s, u"Old name"_s, u"New name"_s}}));

    const auto first = valueOf(m_talk->audit->entries({.limit = 1}), "first page");
    QVERIFY(!first.next.isEmpty());
    const auto second = valueOf(m_talk->audit->entries({.cursor = first.next, .limit = 1}), "second page");
    QVERIFY(second.items.front().number < first.items.front().number);
    QVERIFY(
        valueOf(m_talk->audit->entries({.verb = u"key."_s, .from = row.at, .text = u"OLD NAME"_s, .refusals = false}),
                "found")
            .items.size()
        >= 1);
    QVERIFY(valueOf(m_talk->audit->entries({.person = {u"of_nobody"_s}}), "of nobody").items.empty());
    QVERIFY(valueOf(m_talk->audit->entries({.to = row.at.addDays(-1)}), "before all").items.empty());
}

void TestContractAudit::walk()
{
    const AuditHead head = valueOf(m_talk->audit->head(), "head");
    QCOMPARE(head.publicKey.size(), 32);
    QCOMPARE(head.changes.signature.size(), 64);
    QByteArray hash = auditchain::firstHash();
    quint64 reached = 0;
    while (reached < head.changes.number) {
        const auto links = valueOf(m_talk->audit->links(AuditChain::Changes, reached, 2), "links");
        QVERIFY(!links.empty());
        for (const AuditLink &link : links) {
            QCOMPARE(link.number, reached + 1);
            hash = auditchain::linkHash(hash, link.content);
            QCOMPARE(link.hash, hash);
            reached = link.number;
        }
    }
    QCOMPARE(hash, head.changes.hash);
    const AuditCheck check = valueOf(m_talk->audit->check(), "check");
    QVERIFY(!check.flaw);
    QCOMPARE(check.changes, head.changes.number);
}

void TestContractAudit::takeAlong()
{
    QCOMPARE(kindOf(m_talk->audit->beginExport(u"csv"_s, newOperationId())), Error::Kind::StepUp);
    valueOf(m_talk->accounts->elevate(m_talk->signIn.tokens.access,
                                      {.password = m_talk->setup.credentials.password, .code = {}}),
            "elevate");
    valueOf(m_talk->audit->beginExport(u"csv"_s, newOperationId()), "export");
    const auto rows = valueOf(m_talk->audit->entries({.limit = 5, .verb = u"audit.exported"_s}), "rows");
    QCOMPARE(rows.items.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestContractAudit)
#include "tst_contractaudit.moc"
