// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/paths.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lead_data();
    void lead();
};

void TestPaths::lead_data()
{
    const WorkspaceId workspace{u"ws_1"_s};
    const KeyId key{u"key_1"_s};
    const OperationId operation{u"01932f3c-0000-7000-8000-000000000000"_s};
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to a room") << paths::in(workspace, u"members"_s) << "/v1/workspaces/ws_1/members";
    QTest::newRow("to a key") << paths::key(workspace, key) << "/v1/workspaces/ws_1/keys/key_1";
    QTest::newRow("to a verb on a key") << paths::keyVerb(workspace, key, u"revocation"_s)
                                        << "/v1/workspaces/ws_1/keys/key_1/revocation";
    QTest::newRow("to an operation") << paths::operation(workspace, operation)
                                     << "/v1/workspaces/ws_1/operations/01932f3c-0000-7000-8000-000000000000";
    QTest::newRow("to its settlement") << paths::settlement(
        workspace, operation) << "/v1/workspaces/ws_1/operations/01932f3c-0000-7000-8000-000000000000/settlement";
    QTest::newRow("to a webhook") << paths::webhook(workspace, {u"wh_1"_s}) << "/v1/workspaces/ws_1/webhooks/wh_1";
    QTest::newRow("to what was sent to it") << paths::webhookVerb(workspace, {u"wh_1"_s}, u"deliveries"_s)
                                            << "/v1/workspaces/ws_1/webhooks/wh_1/deliveries";
    QTest::newRow("to a delivery") << paths::delivery(workspace, {u"msg_1"_s})
                                   << "/v1/workspaces/ws_1/deliveries/msg_1";
    QTest::newRow("to a verb on a delivery") << paths::deliveryVerb(workspace, {u"msg_1"_s}, u"redelivery"_s)
                                             << "/v1/workspaces/ws_1/deliveries/msg_1/redelivery";
    QTest::newRow("to a session") << paths::session({u"ses_1"_s}) << "/v1/sessions/ses_1";
    QTest::newRow("to an invitation") << paths::invitation(workspace, {u"inv_1"_s})
                                      << "/v1/workspaces/ws_1/invitations/inv_1";
    QTest::newRow("to a member") << paths::member(workspace, {u"mem_1"_s}) << "/v1/workspaces/ws_1/members/mem_1";
    QTest::newRow("to the end of a verb on a member")
        << paths::memberVerb(workspace, {u"mem_1"_s}, u"offboarding/finish"_s)
        << "/v1/workspaces/ws_1/members/mem_1/offboarding/finish";
    QTest::newRow("to a refused call, whatever a person pasted")
        << paths::refusedCall(workspace, u" req/1?"_s) << "/v1/workspaces/ws_1/refused-calls/%20req%2F1%3F";
    QTest::newRow("nowhere else by an id that is one")
        << paths::key({u"../x"_s}, {u"a/b?c#d é"_s}) << "/v1/workspaces/..%2Fx/keys/a%2Fb%3Fc%23d%20%C3%A9";
}

void TestPaths::lead()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(path, expected);
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
