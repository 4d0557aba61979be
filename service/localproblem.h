// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

/// How the program says that it cannot start or go on.
namespace chatelaine::service::localproblem {

/// An Error of this computer: its type, the file, directory or port it is about, and the system's own words.
Error error(const QString &type, const QString &subject, const QString &detail);

/// One sentence that names the file, directory or port, and what helps.
QString sentence(const Error &error);

/// The same for the program that started us: {"error":{"type":…,"subject":…,"detail":…}}, one line.
QByteArray jsonLine(const Error &error);

} // namespace chatelaine::service::localproblem
