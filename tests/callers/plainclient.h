// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <optional>

namespace chatelaine::test {

/// An HTTP/1.1 message, request or response, in one piece.
struct Message
{
    QByteArray firstLine;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;

    /// Nothing while it is not whole. One without a length has no body.
    static std::optional<Message> read(const QByteArray &text, bool bodyless = false);

    int status() const { return firstLine.split(' ').value(1).toInt(); }
    QByteArrayList values(QByteArrayView lowerCaseName) const; ///< of that header, as often as it came
    QByteArray value(QByteArrayView lowerCaseName) const; ///< of a header that came once, otherwise null
    QJsonObject json() const;
};

/// Sends a request to that port of loopback as it is written, and runs the event loop until the answer is whole. The
/// first line of one that did not come is empty.
Message askPlainly(quint16 port, const QByteArray &request);

} // namespace chatelaine::test
