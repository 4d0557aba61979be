// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <map>
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
            std::unique_ptr<Node> &next = isName ? node->any : node->fixed[segment];
            if (!next)
                next = std::make_unique<Node>();
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
        // Segment by segment in place: every request comes through here.
        for (qsizetype begin = 0; begin <= path.size();) {
            const qsizetype slash = path.indexOf('/', begin);
            const qsizetype end = slash < 0 ? path.size() : slash;
            const QByteArrayView segment = QByteArrayView(path).sliced(begin, end - begin);
            begin = end + 1;
            if (const auto fixed = node->fixed.find(segment); fixed != node->fixed.end()) {
                node = fixed->second.get();
            } else if (node->any && !segment.isEmpty()) {
                node = node->any.get();
                match.parameters.insert(node->name, decoded(segment));
            } else {
                return {};
            }
        }
        if (!node->routes.isEmpty())
            match.byMethod = &node->routes;
        return match;
    }

private:
    static QString decoded(QByteArrayView segment)
    {
        if (!segment.contains('%'))
            return QString::fromUtf8(segment);
        return QString::fromUtf8(QByteArray::fromPercentEncoding(segment.toByteArray()));
    }

    struct Node
    {
        std::map<QByteArray, std::unique_ptr<Node>, std::less<>> fixed;
        std::unique_ptr<Node> any;
        QByteArray name; ///< of the parameter, where it is one
        QHash<QByteArray, Route> routes;
    };
    Node m_root;
};

} // namespace chatelaine::service
