// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/lockeddirectory.h"

#include "service/localproblem.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

LockedDirectory::LockedDirectory(const QString &path)
    : m_path(path)
    , m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
{
    if (m_fd < 0 || ::flock(m_fd, LOCK_EX) != 0 || ::fstat(m_fd, &m_status) != 0)
        m_failure = errno;
}

LockedDirectory::~LockedDirectory()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::optional<Error> LockedDirectory::obstacle() const
{
    if (m_failure != 0)
        return localproblem::error(u"seals-unusable"_s, m_path, QString::fromLocal8Bit(std::strerror(m_failure)));
    if ((m_status.st_mode & 077) != 0 || m_status.st_uid != ::geteuid())
        return localproblem::error(u"directory-too-open"_s, m_path, u"It is open to other users of this computer."_s);
    return std::nullopt;
}

} // namespace chatelaine::service
