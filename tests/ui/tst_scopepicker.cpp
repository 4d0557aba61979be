// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sampleprofile.h"
#include "ui/parts/scopechoicemodel.h"
#include "ui/parts/scopepicker.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestScopePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ticksAGroupWhole();
    void showsAGroupPartlyTicked();
    void ticksWhatAWildcardStandsFor();
    void leavesOutWhatTheRoleMayNotGive();
    void searchesNamesAndMeanings();
    void keepsWhatTheSearchHides();
    void ticksByTheSpaceBar();

private:
    QModelIndex group(int row) const { return m_model->index(row, 0); }
    QModelIndex scope(int groupRow, int row) const { return m_model->index(row, 0, group(groupRow)); }
    bool tick(const QModelIndex &index, Qt::CheckState state)
    {
        return m_model->setData(index, state, Qt::CheckStateRole);
    }
    static Qt::CheckState state(const QModelIndex &index)
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }

    std::unique_ptr<ScopePicker> m_picker;
    QAbstractItemModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
};

void TestScopePicker::init()
{
    m_picker = std::make_unique<ScopePicker>();
    Profile profile = test::sampleProfile();
    profile.scopes.wildcards = true;
    m_picker->setProfile(std::make_shared<const Profile>(profile));
    m_tree = m_picker->findChild<QTreeView *>(u"scopeTree"_s);
    m_model = m_tree->model();
    QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_picker->total(), 6);
}

void TestScopePicker::ticksAGroupWhole()
{
    QSignalSpy changed(m_picker.get(), &ScopePicker::changed);
    QVERIFY(tick(group(1), Qt::Checked));
    QCOMPARE(m_picker->scopes(), QStringList({u"invoices:read"_s, u"invoices:write"_s}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(tick(group(1), Qt::Unchecked));
    QCOMPARE(m_picker->scopes(), QStringList());
}

void TestScopePicker::showsAGroupPartlyTicked()
{
    m_picker->setScopes({u"invoices:read"_s});
    QCOMPARE(state(group(0)), Qt::Unchecked);
    QCOMPARE(state(group(1)), Qt::PartiallyChecked);
    QCOMPARE(group(1).siblingAtColumn(1).data().toString(), u"read"_s);
    QCOMPARE(m_picker->chosen(), 1);
}

void TestScopePicker::ticksWhatAWildcardStandsFor()
{
    m_picker->setScopes({u"invoices:*"_s});
    QCOMPARE(state(scope(1, 0)), Qt::Checked);
    QVERIFY(!(scope(1, 0).flags() & Qt::ItemIsEnabled));
    QCOMPARE(m_picker->scopes(), QStringList({u"invoices:*"_s}));
    QCOMPARE(m_picker->chosen(), 2);
}

void TestScopePicker::leavesOutWhatTheRoleMayNotGive()
{
    m_picker->setForbidden({u"payouts:write"_s});
    QVERIFY(tick(group(2), Qt::Checked));
    QCOMPARE(m_picker->scopes(), QStringList({u"payouts:read"_s}));
    QVERIFY(scope(2, 1).data(Qt::ToolTipRole).toString().contains(u"role"_s));
}

void TestScopePicker::searchesNamesAndMeanings()
{
    auto *search = m_picker->findChild<QLineEdit *>(u"scopeSearch"_s);
    search->setText(u"WRITE pay"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->rowCount(group(0)), 1);
    QCOMPARE(scope(0, 0).data(Qt::AccessibleTextRole).toString(), u"payouts:write: write payouts"_s);
    search->setText(u"nothing like it"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestScopePicker::keepsWhatTheSearchHides()
{
    m_picker->setScopes({u"clients:read"_s});
    auto *search = m_picker->findChild<QLineEdit *>(u"scopeSearch"_s);
    search->setText(u"payouts"_s);
    QVERIFY(tick(scope(0, 0), Qt::Checked));
    QCOMPARE(m_picker->scopes(), QStringList({u"clients:read"_s, u"payouts:read"_s}));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(state(group(0)), Qt::PartiallyChecked);
}

void TestScopePicker::ticksByTheSpaceBar()
{
    m_picker->show();
    m_tree->setCurrentIndex(group(0));
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Space);
    QCOMPARE(m_picker->scopes(), QStringList({u"clients:read"_s, u"clients:write"_s}));
}

QTEST_MAIN(TestScopePicker)
#include "tst_scopepicker.moc"
