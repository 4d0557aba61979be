// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/smalldisk.h"

#include <QFile>
#include <sys/mount.h>

namespace chatelaine::test {

SmallDisk::SmallDisk(const QString &directory, const QByteArray &size)
    : m_directory(directory)
    , m_isThere(::mount("none", QFile::encodeName(directory).constData(), "tmpfs", 0, ("size=" + size).constData())
                == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount2(QFile::encodeName(m_directory).constData(), MNT_DETACH);
}

bool SmallDisk::fill() const
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    while (file.write(QByteArray(4096, 'x')) > 0) { }
    return true;
}

bool SmallDisk::makeRoom() const
{
    return QFile::remove(filler());
}

} // namespace chatelaine::test
