// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/plainclient.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

namespace chatelaine::test {

std::optional<Message> Message::read(const QByteArray &text, bool bodyless)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Message message;
    QList<QByteArray> lines = text.first(end).split('\n');
    message.firstLine = lines.takeFirst().trimmed();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        message.headers.emplace_back(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = bodyless ? 0 : message.value("content-length").toLongLong();
    message.body = text.mid(end + 4);
    return message.body.size() < length ? std::nullopt : std::optional(message);
}

QByteArrayList Message::values(QByteArrayView lowerCaseName) const
{
    QByteArrayList found;
    for (const auto &[name, text] : headers)
        if (name == lowerCaseName)
            found += text;
    return found;
}

QByteArray Message::value(QByteArrayView lowerCaseName) const
{
    const QByteArrayList all = values(lowerCaseName);
    return all.size() == 1 ? all.first() : QByteArray();
}

QJsonObject Message::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Message askPlainly(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    QByteArray text;
    std::optional<Message> answer;
    const bool isWhole = QTest::qWaitFor(
        [&] {
            text += socket.readAll();
            answer = Message::read(text, request.startsWith("HEAD "));
            return answer.has_value();
        },
        10'000);
    return isWhole ? *answer : Message();
}

} // namespace chatelaine::test
