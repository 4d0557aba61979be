// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <optional>

/// Small files that matter: read whole, written whole or not at all, never through a symbolic link.
///
/// An Error is Local, its subject the file, its type one of file-is-link, file-too-open, file-of-another,
/// file-unreadable, file-unwritable, disk-full.
namespace chatelaine::service::privatefile {

/// Whom a file is for.
enum class Readers {
    OwnerOnly, ///< 0600
    Everybody, ///< 0644
};

/// The file's bytes, nothing if there is none. A file for its owner only that others may read, or that
/// another user owns, is an Error.
Result<std::optional<QByteArray>> read(const QString &path, Readers readers);

/// Replaces the file in one step that survives a power cut. It never exists with wider permissions.
Result<Done> write(const QString &path, const QByteArray &bytes, Readers readers);

} // namespace chatelaine::service::privatefile
