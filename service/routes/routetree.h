// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <memory>

namespace chatelaine::service {

/// Finds what a path leads to. Templates are as "/v1/workspaces/{workspace}/keys/{key}": a name in braces stands for
/// one segment that is not empty.
template <class Route>
class RouteTree
{
public:
    struct Match
    {
        const QHash<QByteArray, Route> *byMethod = nullptr; ///< null where no template fits
        QHash<QByteArray, QString> parameters; ///< percent-decoded
    };

    void add(const QByteArray &method, const QByteArray &path, Route route)
    {
        Node *node = &m_root;
        for (const QByteArray &segment : path.split('/')) {
            const bool isName = segment.startsWith('{');
            std::shared_ptr<Node> &next = isName ? node->any : node->fixed[segment];
            if (!next)
                next = std::make_shared<Node>();
            if (isName)
                next->name = segment.sliced(1).chopped(1);
            node = next.get();
        }
        node->routes.insert(method, std::move(route));
    }

    Match find(const QByteArray &path) const
    {
        Match match;
        const Node *node = &m_root;
        for (const QByteArray &segment : path.split('/')) {
            if (const auto fixed = node->fixed.value(segment)) {
                node = fixed.get();
            } else if (node->any && !segment.isEmpty()) {
                node = node->any.get();
                match.parameters.insert(node->name, QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
            } else {
                return {};
            }
        }
        if (!node->routes.isEmpty())
            match.byMethod = &node->routes;
        return match;
    }

private:
    struct Node
    {
        QHash<QByteArray, std::shared_ptr<Node>> fixed;
        std::shared_ptr<Node> any;
        QByteArray name; ///< of the parameter, where it is one
        QHash<QByteArray, Route> routes;
    };
    Node m_root;
};

} // namespace chatelaine::service
