// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

/// Tables as text (RFC 4180), made so that a spreadsheet which opens them runs nothing.
namespace chatelaine::csv {

/// One cell. What a spreadsheet would take for a formula (it begins with = + - @, a tab or a line's end) gets an
/// apostrophe before it; what holds a separator, a quotation mark or a line's end is quoted.
QString cell(const QString &text);

/// One record in UTF-8, with the line's end (CR LF).
QByteArray record(const QStringList &cells);

} // namespace chatelaine::csv
