// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <memory>

namespace chatelaine::service {

/// The directory a service keeps its data in, held for this process alone until the object ends (or the process, in
/// whatever way).
class DataDirectory
{
public:
    /// Makes it (0700) where it is missing. An Error is Local, its subject the directory or the lock file, its type
    /// data-in-use, directory-is-file, directory-unwritable or disk-full.
    static Result<std::shared_ptr<DataDirectory>> take(const QString &path);
    ~DataDirectory();
    DataDirectory(const DataDirectory &) = delete;
    DataDirectory &operator=(const DataDirectory &) = delete;

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    DataDirectory(const QString &path, int lock)
        : m_path(path)
        , m_lock(lock)
    {
    }

    QString m_path;
    int m_lock; ///< a file descriptor that holds the lock
};

} // namespace chatelaine::service
