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

QTEST_GUILESS_MAIN(TestMemberTableModel)
#include "tst_membertablemodel.moc"
