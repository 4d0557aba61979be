// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/membertablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestMemberTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByName();
    void mergesById();
    void whoLeftHoldsNoRole();
    void listsWhoWasInvitedAfterTheMembersAndLastWhoLeft();
    void mergesInvitationsAmongMembers();
    void takesInAnAnswer();
    void tellsEachColumn_data();
    void tellsEachColumn();
    void findsSomebodyByNameAndAddress();
};

static Member member(const QString &id, const QString &name, const QString &role = u"developer"_s)
{
    Member member;
    member.id = {id};
    member.name = name;
    member.role = role;
    return member;
}

static QStringList names(const MemberTableModel &model)
{
    QStringList names;
    for (const Member &m : model.members())
        names << m.name;
    return names;
}

void TestMemberTableModel::sortsByName()
{
    MemberTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers({member(u"1"_s, u"priya"_s), member(u"2"_s, u"Aiko"_s), member(u"3"_s, u"Mara"_s)});
    QCOMPARE(names(model), QStringList({u"Aiko"_s, u"Mara"_s, u"priya"_s}));
}

void TestMemberTableModel::mergesById()
{
    MemberTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers({member(u"1"_s, u"Aiko"_s), member(u"2"_s, u"Mara"_s), member(u"3"_s, u"Priya"_s)});
    const QPersistentModelIndex mara = model.index(1, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setMembers({member(u"3"_s, u"Adaeze"_s), member(u"2"_s, u"Mara"_s), member(u"4"_s, u"Zoe"_s)});
    QCOMPARE(names(model), QStringList({u"Adaeze"_s, u"Mara"_s, u"Zoe"_s}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(mara.data().toString(), u"Mara"_s);
}

void TestMemberTableModel::whoLeftHoldsNoRole()
{
    MemberTableModel model;
    Member left = member(u"2"_s, u"Jonas"_s);
    left.status = Member::Status::Left;
    model.setMembers({member(u"1"_s, u"Aiko"_s), left, member(u"3"_s, u"Elif"_s, u"owner"_s)});
    QCOMPARE(model.withRole(u"developer"_s).size(), size_t(1));
}

static Invitation invitation(const QString &id, const QString &email)
{
    Invitation made;
    made.id = {id};
    made.email = email;
    made.role = u"viewer"_s;
    made.createdAt = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    return made;
}

static QStringList shown(const MemberTableModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

void TestMemberTableModel::listsWhoWasInvitedAfterTheMembersAndLastWhoLeft()
{
    MemberTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Member left = member(u"1"_s, u"Aiko"_s);
    left.status = Member::Status::Left;
    model.setInvitations({invitation(u"i2"_s, u"samir@example.com"_s), invitation(u"i1"_s, u"bea@example.com"_s)});
    model.setMembers({left, member(u"2"_s, u"Mara"_s)});
    QCOMPARE(shown(model), QStringList({u"Mara"_s, u"bea@example.com"_s, u"samir@example.com"_s, u"Aiko"_s}));
    QVERIFY(!model.index(0, 0).data(MemberTableModel::InvitationRole).isValid());
    const QModelIndex bea = model.index(1, 0);
    QCOMPARE(bea.data(MemberTableModel::InvitationRole).value<Invitation>().id.text, u"i1"_s);
    QCOMPARE(bea.data(MemberTableModel::MemberRole).value<Member>().status, Member::Status::Invited);
}

void TestMemberTableModel::mergesInvitationsAmongMembers()
{
    MemberTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers({member(u"1"_s, u"Aiko"_s)});
    model.setInvitations({invitation(u"i1"_s, u"bea@example.com"_s)});
    const QPersistentModelIndex aiko = model.index(0, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setMembers({member(u"1"_s, u"Aiko"_s), member(u"3"_s, u"Bea"_s)});
    model.setInvitations({});
    QCOMPARE(shown(model), QStringList({u"Aiko"_s, u"Bea"_s}));
    QCOMPARE(aiko.data().toString(), u"Aiko"_s);
    QCOMPARE(resets.size(), 0);
}

void TestMemberTableModel::takesInAnAnswer()
{
    MemberTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers({member(u"1"_s, u"Aiko"_s)});
    model.take(member(u"1"_s, u"Aiko"_s, u"admin"_s));
    model.take(invitation(u"i1"_s, u"bea@example.com"_s));
    QCOMPARE(model.find(MemberId{u"1"_s})->role, u"admin"_s);
    QCOMPARE(model.find(InvitationId{u"i1"_s})->email, u"bea@example.com"_s);
    model.drop(InvitationId{u"i1"_s});
    QVERIFY(!model.find(InvitationId{u"i1"_s}));
    QVERIFY(!model.find(MemberId{u"i1"_s}));
    QCOMPARE(shown(model), QStringList({u"Aiko"_s}));
}

void TestMemberTableModel::tellsEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("title");
    QTest::newRow("name") << 0 << QVariant(u"Aiko"_s) << u"Name"_s;
    QTest::newRow("role") << 1 << QVariant(u"developer"_s) << u"Role"_s;
    QTest::newRow("two-factor") << 2 << QVariant(true) << u"Two-factor"_s;
    QTest::newRow("keys") << 3 << QVariant(4) << u"Keys"_s;
    QTest::newRow("since") << 4 << QVariant(QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC)) << u"Since"_s;
    QTest::newRow("status") << 5 << QVariant(2) << u"Status"_s;
}

void TestMemberTableModel::tellsEachColumn()
{
    QFETCH(int, column);
    Member aiko = member(u"1"_s, u"Aiko"_s);
    aiko.twoFactor = true;
    aiko.keys = 4;
    aiko.since = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC);
    aiko.status = Member::Status::Suspended;
    MemberTableModel model;
    model.setMembers({aiko});
    QCOMPARE(model.columnCount(), 6);
    QTEST(model.index(0, column).data(), "value");
    QTEST(model.headerData(column, Qt::Horizontal).toString(), "title");
}

void TestMemberTableModel::findsSomebodyByNameAndAddress()
{
    MemberTableModel model;
    Member aiko = member(u"1"_s, u"Aiko"_s);
    aiko.email = u"nakamura@example.com"_s;
    model.setMembers({aiko});
    QCOMPARE(model.index(0, 0).data(MemberTableModel::SearchRole).toString(), u"Aiko\nnakamura@example.com"_s);
}

QTEST_GUILESS_MAIN(TestMemberTableModel)
#include "tst_membertablemodel.moc"
