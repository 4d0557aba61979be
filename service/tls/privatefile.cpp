// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/tls/privatefile.h"

#include "service/localproblem.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service::privatefile {

namespace {

constexpr qint64 plenty = 1024 * 1024;

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error systemProblem(const QString &type, const QString &path, int number)
{
    if (number == ELOOP)
        return localproblem::error(u"file-is-link"_s, path, u"It is a symbolic link, which is not followed."_s);
    const bool full = number == ENOSPC || number == EDQUOT;
    return localproblem::error(full ? u"disk-full"_s : type, path, QString::fromLocal8Bit(std::strerror(number)));
}

mode_t modeFor(Readers readers)
{
    return readers == Readers::OwnerOnly ? 0600 : 0644;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return ::fsync(fd) == 0;
}

} // namespace

Result<std::optional<QByteArray>> read(const QString &path, Readers readers)
{
    const Descriptor descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return systemProblem(u"file-unreadable"_s, path, errno);
    }
    struct stat status
    {
    };
    if (::fstat(descriptor.get(), &status) != 0)
        return systemProblem(u"file-unreadable"_s, path, errno);
    if (readers == Readers::OwnerOnly && (status.st_mode & 077) != 0)
        return localproblem::error(u"file-too-open"_s, path, u"Other users of this computer may read it."_s);
    if (readers == Readers::OwnerOnly && status.st_uid != ::geteuid())
        return localproblem::error(u"file-of-another"_s, path, u"Another user of this computer owns it."_s);
    QFile file;
    if (!file.open(descriptor.get(), QIODevice::ReadOnly))
        return localproblem::error(u"file-unreadable"_s, path, file.errorString());
    return std::optional(file.read(plenty));
}

Result<Done> write(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    ::unlink(fresh.constData()); // left by a power cut
    {
        const Descriptor descriptor(
            ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, modeFor(readers)));
        if (!descriptor.isOpen())
            return systemProblem(u"file-unwritable"_s, path, errno);
        if (!writeAll(descriptor.get(), bytes)) {
            const int number = errno;
            ::unlink(fresh.constData());
            return systemProblem(u"file-unwritable"_s, path, number);
        }
    }
    if (std::rename(fresh.constData(), target.constData()) != 0)
        return systemProblem(u"file-unwritable"_s, path, errno);
    const QByteArray directory = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor folder(::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.get()) != 0)
        return systemProblem(u"file-unwritable"_s, path, errno);
    return Done{};
}

} // namespace chatelaine::service::privatefile
