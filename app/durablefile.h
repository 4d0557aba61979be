// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

/// Small files that only their owner may read (0600), and whose writes are on disk when they return.
/// An error is Local, names the file, and has one of the types disk-full, read-only, no-permission or input-output.
namespace chatelaine::durable {

/// All of it; empty where there is no such file.
Result<QByteArray> read(const QString &path);

/// Adds to the end. What could not be written whole is taken back.
Result<Done> append(const QString &path, const QByteArray &bytes);

/// Puts new content in place of the old in one step: a crash leaves one or the other.
Result<Done> replace(const QString &path, const QByteArray &bytes);

} // namespace chatelaine::durable
