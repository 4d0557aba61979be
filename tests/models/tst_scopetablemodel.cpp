// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/scopetablemodel.h"

#include "tests/support/sampleprofile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestScopeTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsUsableKeysOnly();
    void changesOnlyWhatDiffers();
};

static ApiKey sampleKey(const QString &id, const QString &scope)
{
    ApiKey key = test::sampleKey();
    key.id = {id};
    key.state = {u"active"_s, StateClass::Usable};
    key.scopes = {scope};
    return key;
}

void TestScopeTableModel::countsUsableKeysOnly()
{
    ScopeTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfile(std::make_shared<const Profile>(test::sampleProfile()), u"en"_s);
    KeyBatch keys;
    keys.append(sampleKey(u"a"_s, u"invoices:read"_s));
    ApiKey ended = sampleKey(u"b"_s, u"invoices:read"_s);
    ended.state = {u"revoked"_s, StateClass::Ended};
    keys.append(ended);
    model.setKeys(keys);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(2, 0).data().toString(), u"invoices:read"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"read invoices"_s);
    QCOMPARE(model.index(2, 2).data().toInt(), 1);
    QCOMPARE(model.index(3, 2).data().toInt(), 0);
    QCOMPARE(model.index(2, 0).data(ScopeTableModel::HoldersRole).toStringList(), QStringList{u"a"_s});
    QCOMPARE(model.index(5, 0).data(ScopeTableModel::GroupRole).toString(), u"payouts"_s);
}

void TestScopeTableModel::changesOnlyWhatDiffers()
{
    ScopeTableModel model;
    model.setProfile(std::make_shared<const Profile>(test::sampleProfile()), u"en"_s);
    KeyBatch keys;
    keys.append(sampleKey(u"a"_s, u"invoices:read"_s));
    model.setKeys(keys);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setKeys(keys);
    QCOMPARE(changes.size(), 0);
    keys.append(sampleKey(u"b"_s, u"payouts:write"_s));
    model.setKeys(keys);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 5);
}

QTEST_GUILESS_MAIN(TestScopeTableModel)
#include "tst_scopetablemodel.moc"
