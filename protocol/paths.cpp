// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/paths.h"

#include <QUrl>

namespace chatelaine::paths {

using namespace Qt::Literals::StringLiterals;

namespace {

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

QString in(const WorkspaceId &workspace, const QString &room)
{
    return workspaces + u'/' + encoded(workspace.text) + u'/' + room;
}

QString key(const WorkspaceId &workspace, const KeyId &key)
{
    return in(workspace, u"keys/"_s + encoded(key.text));
}

QString keyVerb(const WorkspaceId &workspace, const KeyId &key, const QString &verb)
{
    return paths::key(workspace, key) + u'/' + verb;
}

QString operation(const WorkspaceId &workspace, const OperationId &operation)
{
    return in(workspace, u"operations/"_s + encoded(operation.text));
}

QString settlement(const WorkspaceId &workspace, const OperationId &operation)
{
    return paths::operation(workspace, operation) + u"/settlement"_s;
}

} // namespace chatelaine::paths
