// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/roletablemodel.h"

#include "tests/support/sampleprofile.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using Grant = Profile::Permission::Grant;

class TestRoleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsEachGroupOnce();
    void saysWhatARoleMayDo();
};

/// Two groups whose rows the profile mixes.
static std::shared_ptr<const Profile> profile()
{
    auto profile = std::make_shared<Profile>(test::sampleProfile());
    const auto text = [](const QString &english) { return LocalizedText{{{u"en"_s, english}}}; };
    profile->permissions.clear();
    for (const auto &[id, group] : {std::pair(u"keys.read"_s, u"Keys"_s), std::pair(u"members.invite"_s, u"Team"_s),
                                    std::pair(u"keys.revoke"_s, u"Keys"_s)}) {
        Profile::Permission permission;
        permission.id = id;
        permission.group = text(group);
        permission.label = text(id);
        permission.note = text(u"About "_s + id);
        permission.byRole = {{u"owner"_s, Grant::Yes}, {u"developer"_s, Grant::OwnKeys}};
        profile->permissions.push_back(permission);
    }
    return profile;
}

void TestRoleTableModel::headsEachGroupOnce()
{
    RoleTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfile(profile(), u"en"_s);
    QStringList labels;
    for (int row = 0; row < model.rowCount(); ++row)
        labels << model.index(row, 0).data().toString();
    QCOMPARE(labels, QStringList({u"Keys"_s, u"keys.read"_s, u"keys.revoke"_s, u"Team"_s, u"members.invite"_s}));
    QVERIFY(!model.index(0, 1).data(RoleTableModel::GrantRole).isValid());
}

void TestRoleTableModel::saysWhatARoleMayDo()
{
    RoleTableModel model;
    model.setProfile(profile(), u"en"_s);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), u"Developer"_s);
    QCOMPARE(model.headerData(3, Qt::Horizontal, RoleTableModel::RoleIdRole).toString(), u"developer"_s);
    QCOMPARE(model.index(2, 3).data().toString(), u"Own keys"_s);
    QCOMPARE(model.index(2, 3).data(RoleTableModel::GrantRole).toInt(), int(Grant::OwnKeys));
    QCOMPARE(model.index(4, 4).data().toString(), u"No"_s);
    QCOMPARE(model.index(1, 0).data(RoleTableModel::NoteRole).toString(), u"About keys.read"_s);
}

QTEST_GUILESS_MAIN(TestRoleTableModel)
#include "tst_roletablemodel.moc"
