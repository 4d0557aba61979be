// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chatelaine::test {

/// A file system with room for little, mounted on a directory for as long as it lives. Not everybody may mount.
class SmallDisk
{
public:
    /// `size` is what mount(8) takes for tmpfs, as "64k".
    SmallDisk(const QString &directory, const QByteArray &size);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const { return m_isThere; }
    /// Takes all the room that is left.
    bool fill() const;
    /// Gives it back.
    bool makeRoom() const;

private:
    QString filler() const { return m_directory + QStringLiteral("/filler"); }

    QString m_directory;
    bool m_isThere;
};

} // namespace chatelaine::test
