// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <optional>
#include <sys/stat.h>

namespace chatelaine::service {

/// A directory for secrets that one process at a time looks into, as long as the object lives.
class LockedDirectory
{
public:
    /// Waits for whoever looks into it now.
    explicit LockedDirectory(const QString &path);
    ~LockedDirectory();
    LockedDirectory(const LockedDirectory &) = delete;
    LockedDirectory &operator=(const LockedDirectory &) = delete;

    /// Why it cannot hold secrets: Local, of type seals-unusable, or directory-too-open where it is not this user's
    /// alone.
    std::optional<Error> obstacle() const;

private:
    QString m_path;
    int m_fd; ///< holds the lock
    int m_failure = 0; ///< an errno
    struct stat m_status
    {
    };
};

} // namespace chatelaine::service
