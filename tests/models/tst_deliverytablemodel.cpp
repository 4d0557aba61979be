// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/deliverytablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestDeliveryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneComesAboveAndTheChosenOneStays();
    void aChangedOneChangesInPlace();
    void asksForMoreOnce();
    void namesTheZoneOfItsTimes();
};

static WebhookDelivery delivery(const QString &id, const QString &event = u"api_key.created"_s)
{
    WebhookDelivery made;
    made.id = {id};
    made.event = event;
    return made;
}

void TestDeliveryTableModel::aNewOneComesAboveAndTheChosenOneStays()
{
    DeliveryTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDeliveries({delivery(u"2"_s), delivery(u"1"_s)}, false);
    const QPersistentModelIndex chosen = model.indexOf({u"1"_s});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDeliveries({delivery(u"3"_s), delivery(u"2"_s), delivery(u"1"_s)}, false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data(DeliveryTableModel::deliveryRole).value<WebhookDelivery>().id, DeliveryId{u"1"_s});
    QCOMPARE(resets.size(), 0);
}

void TestDeliveryTableModel::aChangedOneChangesInPlace()
{
    DeliveryTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDeliveries({delivery(u"2"_s), delivery(u"1"_s)}, false);
    WebhookDelivery answered = delivery(u"1"_s);
    answered.state = WebhookDelivery::State::Delivered;
    answered.status = 204;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setDeliveries({delivery(u"2"_s), answered}, false);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    QCOMPARE(model.index(1, static_cast<int>(DeliveryTableModel::Column::Result)).data().toInt(), 204);
}

void TestDeliveryTableModel::asksForMoreOnce()
{
    DeliveryTableModel model;
    QSignalSpy wanted(&model, &DeliveryTableModel::moreWanted);
    model.setDeliveries({delivery(u"1"_s)}, true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(wanted.size(), 1);
    model.setDeliveries({delivery(u"1"_s)}, false);
    QVERIFY(!model.canFetchMore({}));
}

void TestDeliveryTableModel::namesTheZoneOfItsTimes()
{
    DeliveryTableModel model;
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Time"_s);
    model.setZone(u"Berlin"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Time, Berlin"_s);
}

QTEST_GUILESS_MAIN(TestDeliveryTableModel)
#include "tst_deliverytablemodel.moc"
