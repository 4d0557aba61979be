// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace chatelaine {

/// How far back, as a row says it: "just now", "3 min ago", "11 h ago", "yesterday", "56 days ago".
QString ago(const QDateTime &at, const QDateTime &now);
/// The same in prose: "3 minutes ago".
QString agoInWords(const QDateTime &at, const QDateTime &now);

/// How far ahead, rounded down: "in 5 days", "in 3 h".
QString until(const QDateTime &at, const QDateTime &now);
/// What remains, rounded down, in its two greatest units: "89 days and 9 hours".
QString remainingInWords(std::chrono::seconds rest);
/// The same short: "22 h", "15 min", "7 d".
QString spanShort(std::chrono::seconds span);
/// The same in words, in its greatest unit: "24 hours".
QString spanInWords(std::chrono::seconds span);

/// "26 Nov 2026" by locale.
QString date(QDate date);
/// "26 Nov" by locale.
QString dayAndMonth(QDate date);
/// "26 Nov 2026, 00:00" by locale, 24 h, in the time zone the moment is in.
QString moment(const QDateTime &at);
/// The same with the day of the week.
QString weekdayMoment(const QDateTime &at);
/// How this computer's time zone is called after its city: "Berlin".
QString zoneCity();
/// How it is called whole: "Europe/Berlin".
QString zoneName();

} // namespace chatelaine
