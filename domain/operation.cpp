// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/operation.h"

#include <QRandomGenerator>

namespace chatelaine {

OperationId newOperationId(const QDateTime &now)
{
    const auto ms = static_cast<quint64>(now.toMSecsSinceEpoch());
    const quint64 a = QRandomGenerator::system()->generate64();
    const quint64 b = QRandomGenerator::system()->generate64();
    const quint64 high = (ms << 16) | 0x7000 | (a & 0x0fff); // version 7
    const quint64 low = 0x8000000000000000 | (b & 0x3fffffffffffffff); // variant 10
    QString hex = QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    for (const int at : {8, 13, 18, 23})
        hex.insert(at, QLatin1Char('-'));
    return {hex};
}

QDateTime timeOf(const OperationId &id)
{
    if (id.text.size() != 36 || id.text[14] != QLatin1Char('7'))
        return {};
    bool ok = false;
    const auto ms = (id.text.left(8) + id.text.mid(9, 4)).toLongLong(&ok, 16);
    return ok ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

} // namespace chatelaine
