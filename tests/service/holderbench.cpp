// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/holderbench.h"

#include "protocol/wire.h"

#include <QJsonDocument>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

HolderBench::Answered HolderBench::ask(const QByteArray &method, const QByteArray &path, const Headers &headers,
                                       const QByteArray &body, const QByteArray &query)
{
    Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.headers = headers;
    request.body = body;
    request.peer = QHostAddress(u"192.0.2.1"_s);
    std::promise<Response> promise;
    handle(std::move(request), [&promise](Response response) { promise.set_value(std::move(response)); });
    const Response response = promise.get_future().get();

    Answered answered{response.status, QJsonDocument::fromJson(response.body).object(), {}, {}, {}};
    if (response.status < 400)
        return answered;
    const Error problem = wire::readProblem(response.status, response.body);
    answered.cause = problem.type;
    answered.needed = problem.needed;
    for (const FieldProblem &field : problem.fields)
        answered.pointers.append(field.pointer);
    return answered;
}

Header HolderBench::key(const QString &kind, const QStringList &scopes)
{
    return field(keys.make(u"owner"_s, true,
                           [&](KeyDraft &draft) {
                               draft.kind = kind;
                               draft.scopes = scopes;
                           })
                     .secret);
}

QStringList HolderBench::audited()
{
    return *keys.database().readHere([](Connection &connection) -> Result<QStringList> {
        QStringList verbs;
        Rows rows = connection.run(
            u"SELECT verb FROM audit WHERE workspace = 'ws_1' AND verb NOT LIKE 'key.%' ORDER BY number"_s);
        while (rows.next())
            verbs.append(rows.text(0));
        return verbs;
    });
}

QStringList HolderBench::systemAudited()
{
    return *keys.database().readHere([](Connection &connection) -> Result<QStringList> {
        QStringList verbs;
        Rows rows = connection.run(u"SELECT verb FROM system_audit ORDER BY number"_s);
        while (rows.next())
            verbs.append(rows.text(0));
        return verbs;
    });
}

} // namespace chatelaine::service
